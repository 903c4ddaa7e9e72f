package import ShikiriDiagnostics
import ShikiriModel
import ShikiriPages
import ShikiriTemplates

/// The folder for the office, ready to be rendered: its reports, the list of them, and their files.
package struct OfficeSite: Sendable {
    private let source: OfficeSource
    private let reports: [OfficeReport]
    private let open: OpenPoints
    private let hasPacks: Bool

    /// Makes all reports.
    ///
    /// - Parameters:
    ///   - open: what the data leave open.
    ///   - hasPacks: whether managers have packs, and so the list of them lies beside the reports.
    package init(_ source: OfficeSource, open: OpenPoints, hasPacks: Bool) {
        self.source = source
        self.open = open
        self.hasPacks = hasPacks
        reports = source.reports
    }

    /// The interface strings that these pages show beside those of their templates.
    package static let ownWords: Set<String> = [titleWord, PackLook.titleWord]

    private static let titleWord = "office_title"

    /// A file by its path below `office/`.
    package typealias File = (path: String, bytes: [UInt8])

    /// Makes the files of the folder, one each. None is made before it is asked for, so that the pages of a large company
    /// are never in memory together.
    package var makers: [@Sendable () -> File] {
        let pages = reports.flatMap { [page(of: $0)] + $0.pages }
        var makers: [@Sendable () -> File] = [{ index }]
        for page in pages { makers.append { render(page) } }
        for file in reports.flatMap(\.content.files) { makers.append { (file.path, file.bytes) } }
        return makers
    }

    private func page(of report: OfficeReport) -> OfficePage {
        OfficePage(
            address: Address(report.folder), title: report.title, lead: report.lead, above: [],
            content: { report.content })
    }

    private func render(_ page: OfficePage) -> File {
        let content = page.content().values(from: page.address)
        return render(
            page.address, "pages/office-report", title: page.title, lead: page.lead, above: page.above, content)
    }

    private var index: File {
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
            above: [],
            [
                "office": .object([
                    "items": .list(items), "open": OpenPointsView(open, source.language).value,
                    "downloads": downloads(here),
                ])
            ])
    }

    private func downloads(_ here: Address) -> ViewValue {
        guard hasPacks else { return .absent }
        let list: ViewValue = .object([
            "label": .text("distribution.csv"), "href": .text(here.href(toFile: "distribution.csv")),
            "note": .text(source.pick("管理職ごとのファイルの一覧", "whose pack is which file")),
        ])
        return .object(["items": .list([list])])
    }

    private func render(
        _ here: Address, _ template: String, title: String, lead: String?,
        above: [(label: String, address: Address)], _ content: [String: ViewValue]
    ) -> File {
        let frame = frame(here)
        var values = frame.merging(content) { _, new in new }
        values["page"] = .object(["title": .text(title), "description": lead.map { .text($0) } ?? .absent])
        values["crumbs"] = crumbs(here, above)
        values["chrome"] = .object(
            ["head", "header", "footer"].reduce(into: [:]) { chrome, part in
                chrome[part] = .markup(
                    source.templates.text(
                        "partials/office-" + part, frame, language: source.language.rawValue))
            })
        return (here.path, source.templates.render(template, values, language: source.language.rawValue))
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
            "lang": .object(["code": .text(source.language.rawValue)]),
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
