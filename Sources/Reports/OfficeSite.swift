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

    /// All files of the folder with their bytes, by their paths below `office/`.
    package var files: [(path: String, bytes: [UInt8])] {
        let pages = reports.map { report in
            page(
                Address(report.folder), "pages/office-report", title: report.title, lead: report.lead,
                report.values(from: Address(report.folder)))
        }
        let downloads = reports.flatMap(\.files).map { ($0.path, $0.bytes) }
        return [index] + pages + downloads
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
        return page(
            here, "pages/office-index", title: source.strings.word(Self.titleWord, source.language), lead: nil,
            ["office": .object(["items": .list(items), "downloads": .absent])])
    }

    private func page(
        _ here: Address, _ template: String, title: String, lead: String?, _ content: [String: ViewValue]
    ) -> (path: String, bytes: [UInt8]) {
        let settings = source.portal.settings
        let home = Address("")
        let asOf: ViewValue = .object([
            "iso": .text(source.asOf.description), "text": .text(source.words.day(source.asOf)),
        ])
        let site: [String: ViewValue] = [
            "title": .text(settings.title), "organization": .text(settings.name(of: .grid)),
            "home": .text(here.href(to: home)),
        ]
        let assets = ["css": "portal.css", "js": "portal.js", "tables": "tables.js", "icon": "favicon.svg"].mapValues {
            ViewValue.text(here.href(toFile: source.assets.path(of: $0)))
        }
        let navigation = reports.map { report -> ViewValue in
            .object([
                "label": .text(report.title), "href": .text(here.href(to: Address(report.folder))),
                "current": .flag(report.folder == here.folder),
            ])
        }
        let frame: [String: ViewValue] = [
            "lang": .object(["code": .text(source.language.rawValue)]), "t": source.strings.view(source.language),
            "site": .object(site), "as_of": asOf, "assets": .object(assets),
            "nav": .object(["items": .list(navigation)]),
        ]
        var values = frame.merging(content) { _, new in new }
        values["page"] = .object(["title": .text(title), "description": lead.map { .text($0) } ?? .absent])
        values["crumbs"] =
            here == home
            ? .absent
            : .object([
                "items": .list([
                    .object([
                        "label": .text(source.strings.word(Self.titleWord, source.language)),
                        "href": .text(here.href(to: home)),
                    ])
                ])
            ])
        values["chrome"] = .object(
            ["head", "header", "footer"].reduce(into: [:]) { chrome, part in
                chrome[part] = .markup(source.templates.text("partials/office-" + part, frame))
            })
        return (here.path, source.templates.render(template, values))
    }
}
