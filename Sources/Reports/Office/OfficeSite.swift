import ShikiriModel
import ShikiriPages
import ShikiriTemplates

/// The folder for the office, ready to be rendered: its reports, the list of them, and their files.
package struct OfficeSite: Sendable {
    private let source: OfficeSource
    private let reports: [OfficeReport]

    /// Makes all reports.
    package init(_ source: OfficeSource) {
        self.source = source
        reports = source.reports
    }

    /// The interface strings that these pages show beside those of their templates.
    package static let ownWords: Set<String> = [titleWord, PackLook.titleWord]

    private static let titleWord = "office_title"

    /// All files of the folder with their bytes, by their paths below `office/`. Each is made when it is asked for, so
    /// that the pages of a large company are never in memory together.
    package var files: some Sequence<(path: String, bytes: [UInt8])> {
        let pages = reports.flatMap { [page(of: $0)] + $0.pages }
        let files = reports.flatMap(\.content.files)
        let tasks: [() -> (path: String, bytes: [UInt8])] =
            [{ index }] + pages.map { page in { render(page) } } + files.map { file in { (file.path, file.bytes) } }
        return tasks.lazy.map { $0() }
    }

    private func page(of report: OfficeReport) -> OfficePage {
        OfficePage(
            address: Address(report.folder), title: report.title, lead: report.lead, above: [],
            content: { report.content })
    }

    private func render(_ page: OfficePage) -> (path: String, bytes: [UInt8]) {
        let content = page.content().values(from: page.address)
        return render(
            page.address, "pages/office-report", title: page.title, lead: page.lead, above: page.above, content)
    }

    private var index: (path: String, bytes: [UInt8]) {
        let here = Address("")
        let items = reports.map { report -> ViewValue in
            .object([
                "label": .text(report.title), "href": .text(here.href(to: Address(report.folder))),
                "css": .text(report.figure.isLate ? "late" : "plain"), "figure": .text(String(report.figure.count)),
                "figure_note": .text(report.figure.of), "text": .text(report.lead),
            ])
        }
        return render(
            here, "pages/office-index", title: source.strings.word(Self.titleWord, source.language), lead: nil,
            above: [], ["office": .object(["items": .list(items), "downloads": .absent])])
    }

    private func render(
        _ here: Address, _ template: String, title: String, lead: String?,
        above: [(label: String, address: Address)], _ content: [String: ViewValue]
    ) -> (path: String, bytes: [UInt8]) {
        let frame = frame(here)
        var values = frame.merging(content) { _, new in new }
        values["page"] = .object(["title": .text(title), "description": lead.map { .text($0) } ?? .absent])
        values["crumbs"] = crumbs(here, above)
        values["chrome"] = .object(
            ["head", "header", "footer"].reduce(into: [:]) { chrome, part in
                chrome[part] = .markup(source.templates.text("partials/office-" + part, frame))
            })
        return (here.path, source.templates.render(template, values))
    }

    /// What every page has around its content.
    private func frame(_ here: Address) -> [String: ViewValue] {
        let settings = source.portal.settings
        let asOf: ViewValue = .object([
            "iso": .text(source.asOf.description), "text": .text(source.words.day(source.asOf)),
        ])
        let site: [String: ViewValue] = [
            "title": .text(settings.title), "organization": .text(settings.name(of: .grid)),
            "home": .text(here.href(to: Address(""))),
        ]
        let assets = ["css": "portal.css", "js": "portal.js", "tables": "tables.js", "icon": "favicon.svg"].mapValues {
            ViewValue.text(here.href(toFile: source.assets.path(of: $0)))
        }
        let navigation = reports.map { report -> ViewValue in
            .object([
                "label": .text(report.title), "href": .text(here.href(to: Address(report.folder))),
                "current": .flag(here.lies(under: Address(report.folder))),
            ])
        }
        return [
            "lang": .object(["code": .text(source.language.rawValue)]), "t": source.strings.view(source.language),
            "site": .object(site), "as_of": asOf, "assets": .object(assets),
            "nav": .object(["items": .list(navigation)]),
        ]
    }

    private func crumbs(_ here: Address, _ above: [(label: String, address: Address)]) -> ViewValue {
        let home = (label: source.strings.word(Self.titleWord, source.language), address: Address(""))
        guard here != home.address else { return .absent }
        return .object([
            "items": .list(
                ([home] + above).map {
                    .object(["label": .text($0.label), "href": .text(here.href(to: $0.address))])
                })
        ])
    }
}
