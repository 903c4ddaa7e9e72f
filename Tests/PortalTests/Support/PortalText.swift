import Foundation
import ProjectWords
import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPageKit
import ShikiriPortal
import ShikiriRestrictions
import ShikiriTemplates
import ShikiriWords
import Testing

/// The files of a small portal as text, read and planned the way the product does it, with the product's templates.
struct PortalText {
    /// Texts by their paths below the content folder.
    var files: [String: String]

    static let settings = """
        title: ポータル
        language: ja
        organization: {grid: 送配電, affiliate: 小売}
        contact: {name: 推進室}
        """

    /// The portal of texts as of a day, with everything found while reading and planning it.
    func site(asOf day: String) throws -> (site: PlannedSite, log: DiagnosticLog) {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("portal-" + UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: root) }
        for (path, text) in files {
            let file = root.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        var log = DiagnosticLog()
        let draft = try PortalLoader.load(try ContentFolder.open(root.path), jobs: 2, log: &log)
        let portal = try Portal(draft, log: &log)
        let look = try Self.look.get()
        let asOf = try #require(CalendarDay(day))
        let source = PortalSite.Source(
            portal: portal, asOf: asOf,
            decisions: DecisionTable.both(RestrictionEngine(portal.rulebook), on: asOf, jobs: 2), training: nil,
            look: SiteLook(templates: look.templates, assets: SiteAssets([]), vocabulary: look.vocabulary), jobs: 2)
        let site = PortalSite(source, log: &log)
        return (PlannedSite(site: site), log)
    }

    /// The templates and interface words of the product, read once for all tests.
    private static let look = Result { () throws -> (templates: TemplateSet, vocabulary: Vocabulary) in
        let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/") + "/templates"
        let folder = try ContentFolder.open(root)
        var log = DiagnosticLog()
        let files = folder.files.filter { $0.hasSuffix(".mustache") }.compactMap { file in
            folder.bytes(of: file, log: &log).map { TemplateSet.File(path: file, bytes: $0) }
        }
        let vocabulary = try ProjectWords.vocabulary().vocabulary
        let templates = try #require(
            TemplateSet.load(files, root: root, pages: PortalPages.all, strings: vocabulary.labels, log: &log))
        return (templates, vocabulary)
    }
}

/// A portal whose pages are rendered when a test looks at them.
struct PlannedSite {
    let site: PortalSite

    /// The page at a path such as `controls`, as a reader's browser gets it.
    func page(_ folder: String) throws -> RenderedPage {
        let page = try #require(site.pages.first { $0.address.folder == folder }, "no page \(folder)")
        return RenderedPage(html: String(decoding: site.render(page), as: UTF8.self))
    }

    /// The paths of all pages.
    var paths: Set<String> { Set(site.pages.map(\.address.path)) }
}
