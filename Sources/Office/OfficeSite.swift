package import ShikiriDiagnostics
import ShikiriModel
import ShikiriPageKit
import ShikiriTemplates
import ShikiriWords

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
            content: {
                var content = report.content
                content.figure = report.figure
                return content
            })
    }

    private func render(_ page: OfficePage) -> File {
        let content = page.content
        return render(
            page.address, title: page.title, lead: page.lead, above: page.above,
            DeferredContent { content().page(from: page.address) })
    }

    private var index: File {
        let here = Address("")
        let items = reports.map { report in
            OfficeIndexPage.Report(
                link: LinkView(label: report.title, href: here.href(to: Address(report.folder))),
                css: report.figure.isLate ? "late" : "plain", figure: String(report.figure.count),
                figureNote: report.figure.of, text: report.lead)
        }
        let page = OfficeIndexPage(
            office: OfficeIndexPage.Index(
                items: items, open: OpenPointsView(open, source.words), downloads: downloads(here)))
        return render(here, title: title, lead: nil, above: [], DeferredContent { page })
    }

    private var title: String { source.words.officeTitle }

    private func downloads(_ here: Address) -> [DownloadView] {
        guard hasPacks else { return [] }
        let file = LinkView(label: "distribution.csv", href: here.href(toFile: "distribution.csv"))
        return [DownloadView(link: file, note: source.words.office.packList)]
    }

    private func render(
        _ here: Address, title: String, lead: String?, above: [(label: String, address: Address)],
        _ content: DeferredContent
    ) -> File {
        let surroundings = surroundings(here)
        let language = source.language.rawValue
        let parts = OfficeSurroundingsView.templates.map {
            source.look.templates.markup($0, surroundings, language: language)
        }
        let frame = OfficeFrameView(
            surroundings: surroundings, page: OfficeFrameView.Page(title: title, description: lead),
            crumbs: crumbs(here, above), chrome: ChromeView(head: parts[0], header: parts[1], footer: parts[2]))
        return (here.path, source.look.templates.render(content, in: frame, language: language))
    }

    /// What the parts around every page show.
    private func surroundings(_ here: Address) -> OfficeSurroundingsView {
        let settings = source.portal.settings
        func href(_ asset: String) -> String { here.href(toFile: source.look.assets.path(of: asset)) }
        return OfficeSurroundingsView(
            lang: LanguageView(code: source.language.rawValue), asOf: DayView(source.asOf, source.words),
            site: OfficeSurroundingsView.Site(
                title: settings.title, organization: settings.name(of: .grid), home: here.href(to: Address(""))),
            assets: OfficeSurroundingsView.Assets(
                css: href("portal.css"), js: href("portal.js"), tables: href("tables.js"), icon: href("favicon.svg")),
            navigation: OfficeSurroundingsView.Navigation(
                items: reports.map { report in
                    let address = Address(report.folder)
                    return ChoiceView(
                        LinkView(label: report.menu, href: here.href(to: address)),
                        isCurrent: here.lies(under: address))
                }))
    }

    private func crumbs(_ here: Address, _ above: [(label: String, address: Address)]) -> [LinkView] {
        let home = (label: title, address: Address(""))
        guard here != home.address else { return [] }
        return ([home] + above).map { LinkView(label: $0.label, href: here.href(to: $0.address)) }
    }
}
