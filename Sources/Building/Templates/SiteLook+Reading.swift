import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriOffice
import ShikiriPacks
package import ShikiriPageKit
import ShikiriPortal
package import ShikiriTemplates
import ShikiriWords

extension SiteLook {
    /// The kinds of pages of all audiences, with what the template of each may ask for.
    package static let pages = PortalPages.all + OfficePages.all + PackPages.all

    /// Reads a folder of templates, assets and interface strings; nil where no page can be rendered with it. What is wrong in it is reported with the folder
    /// before the file's name.
    ///
    /// - Parameter program: the templates that came with the program, for the files and the words that the folder lacks.
    static func read(_ root: String, over program: String?, log: inout DiagnosticLog) -> SiteLook? {
        let layers: TemplateLayers
        do { layers = try TemplateLayers(root, over: program) } catch {
            log.merge(error.log)
            return nil
        }
        log.merge(layers.findings)
        var sources: [TemplateSet.File] = []
        var assets: [(name: String, bytes: [UInt8])] = []
        for file in layers.files {
            if file.path.hasSuffix(".mustache"), let bytes = file.folder.bytes(of: file.path, log: &log) {
                sources.append(TemplateSet.File(path: file.path, root: file.folder.root, bytes: bytes))
            } else if file.path.hasPrefix("assets/"), let bytes = file.folder.bytes(of: file.path, log: &log) {
                if !SiteAssets.names.contains(String(file.path.dropFirst("assets/".count))) {
                    report(unexpected: file.path, in: file.folder, &log)
                }
                assets.append((String(file.path.dropFirst("assets/".count)), bytes))
            } else if !LanguageFiles.paths.contains(file.path) {
                report(unexpected: file.path, in: file.folder, &log)
            }
        }
        checkAssets(assets.map(\.name), root, &log)
        let vocabulary = LanguageFiles(layers: layers).vocabulary(log: &log)
        guard vocabulary.isReadable else { return nil }
        let pages = Self.pages
        var found = DiagnosticLog()
        let loaded = TemplateSet.load(sources, root: root, pages: pages, strings: vocabulary.labels, log: &found)
        log.merge(DiagnosticLog(found.sorted.filter { $0.code != .unusedTemplate || !layers.isProgram($0) }))
        guard let templates = loaded else { return nil }
        let unused = vocabulary.unused(besides: templates.stringKeys).filter { !layers.isProgram($0) }
        log.reportFolded(unused) { .manyUnusedStrings($0) }
        return SiteLook(templates: templates, assets: SiteAssets(assets), vocabulary: vocabulary)
    }

    /// A file that nothing asks for: often one with a misspelt name, in whose place another is missing. To other assets than
    /// the known ones nobody links.
    private static func report(unexpected file: String, in folder: ContentFolder, _ log: inout DiagnosticLog) {
        var known = SiteAssets.names.map { "assets/\($0)" } + LanguageFiles.paths
        for page in pages { known.append("\(page.template).mustache") }
        log.report(
            .unexpectedFile, .unusedTemplateFile(file, nearest: Suggestion.nearest(to: file, among: known)),
            at: SourceLocation(file: folder.root + "/" + file))
    }

    /// One that is missing is a page without a style.
    private static func checkAssets(_ names: [String], _ root: String, _ log: inout DiagnosticLog) {
        for name in SiteAssets.names where !names.contains(name) {
            log.report(.missingFile, .missingAsset(name), at: SourceLocation(file: root + "/assets/" + name))
        }
    }
}
