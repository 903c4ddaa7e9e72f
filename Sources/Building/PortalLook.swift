import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPages
import ShikiriReports
import ShikiriTemplates

/// How the portal looks: templates, assets and interface strings, from the folder `templates/`.
struct PortalLook: Sendable {
    let templates: TemplateSet
    let assets: SiteAssets
    let strings: InterfaceStrings

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
        var strings: [Language: [Located<String>: String]] = [:]
        for file in layers.files {
            if file.path.hasSuffix(".mustache"), let bytes = file.folder.bytes(of: file.path, log: &log) {
                sources.append(TemplateSet.File(path: file.path, root: file.folder.root, bytes: bytes))
            } else if file.path.hasPrefix("assets/"), let bytes = file.folder.bytes(of: file.path, log: &log) {
                assets.append((String(file.path.dropFirst("assets/".count)), bytes))
            } else if let language = language(of: file.path) {
                strings[language] = words(layers.layers(of: file.path), &log)
            }
        }
        let keys = InterfaceKeys(
            strings.sorted { $0.key.rawValue < $1.key.rawValue }.map { language, words in
                InterfaceKeys.Language(
                    file: "\(root)/strings/\(language.rawValue).yaml",
                    keys: words.keys.sorted { $0.location < $1.location })
            })
        log.merge(DiagnosticLog(keys.missing))
        let words = InterfaceStrings(
            strings.mapValues { words in
                Dictionary(words.map { ($0.key.value, $0.value) }) { first, _ in first }
            })
        let pages = PortalPages.all + OfficePages.all
        var found = DiagnosticLog()
        let loaded = TemplateSet.load(sources, root: root, pages: pages, strings: words.byCode, log: &found)
        log.merge(DiagnosticLog(found.sorted.filter { $0.code != .unusedTemplate || !layers.isProgram($0) }))
        guard let templates = loaded else { return nil }
        let unused = keys.unused(besides: templates.stringKeys.union(OfficeSite.ownWords))
            .filter { !layers.isProgram($0) }
        log.reportFolded(unused) { .manyUnusedStrings($0) }
        return PortalLook(templates: templates, assets: SiteAssets(assets), strings: words)
    }

    private static func language(of file: String) -> Language? {
        guard file.hasPrefix("strings/"), file.hasSuffix(".yaml") else { return nil }
        return Language(rawValue: String(file.dropFirst("strings/".count).dropLast(".yaml".count)))
    }

    /// The words of a language by their keys: of a key that several layers have, the last one's.
    private static func words(
        _ layers: [TemplateLayers.File], _ log: inout DiagnosticLog
    ) -> [Located<String>: String] {
        var words: [String: (key: Located<String>, word: String)] = [:]
        for file in layers {
            for (key, word) in self.words(file, &log) { words[key.value] = (key, word) }
        }
        return Dictionary(words.values.map { ($0.key, $0.word) }) { first, _ in first }
    }

    private static func words(_ file: TemplateLayers.File, _ log: inout DiagnosticLog) -> [(Located<String>, String)] {
        guard let text = file.folder.text(of: file.path, log: &log),
            let draft = YAMLReader.read(text.string, file: file.place, log: &log),
            case .mapping(let members) = draft.content
        else { return [] }
        return members.compactMap { member in
            guard case .scalar(let word) = member.value.content else { return nil }
            return (member.key, word)
        }
    }
}
