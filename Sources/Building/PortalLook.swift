import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPages
import ShikiriReports
import ShikiriTemplates
import ShikiriWords

/// How the portal looks: templates, assets and interface strings, from the folder `templates/`.
struct PortalLook: Sendable {
    let templates: TemplateSet
    let assets: SiteAssets
    let vocabulary: Vocabulary

    /// Reads the folder; nil where no page can be rendered with it. What is wrong in it is reported with the folder
    /// before the file's name.
    ///
    /// - Parameter program: the templates that came with the program, for the files and the words that the folder lacks.
    static func load(_ root: String, over program: String?, log: inout DiagnosticLog) -> PortalLook? {
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
                assets.append((String(file.path.dropFirst("assets/".count)), bytes))
            }
        }
        let vocabulary = LanguageFiles(layers: layers).vocabulary(log: &log)
        guard vocabulary.isReadable else { return nil }
        let pages = PortalPages.all + OfficePages.all
        var found = DiagnosticLog()
        let loaded = TemplateSet.load(sources, root: root, pages: pages, strings: vocabulary.labels, log: &found)
        log.merge(DiagnosticLog(found.sorted.filter { $0.code != .unusedTemplate || !layers.isProgram($0) }))
        guard let templates = loaded else { return nil }
        let unused = vocabulary.unused(besides: templates.stringKeys).filter { !layers.isProgram($0) }
        log.reportFolded(unused) { .manyUnusedStrings($0) }
        return PortalLook(templates: templates, assets: SiteAssets(assets), vocabulary: vocabulary)
    }
}
