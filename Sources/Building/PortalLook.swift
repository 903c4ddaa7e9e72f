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
    static func load(_ root: String, log: inout DiagnosticLog) -> PortalLook? {
        let folder: ContentFolder
        do { folder = try ContentFolder.open(root, option: "--templates") } catch {
            log.merge(error.log)
            return nil
        }
        log.merge(folder.findings)
        var sources: [TemplateSet.File] = []
        var assets: [(name: String, bytes: [UInt8])] = []
        var strings: [Language: [Located<String>: String]] = [:]
        for file in folder.files {
            if file.hasSuffix(".mustache"), let bytes = folder.bytes(of: file, log: &log) {
                sources.append(TemplateSet.File(path: file, bytes: bytes))
            } else if file.hasPrefix("assets/"), let bytes = folder.bytes(of: file, log: &log) {
                assets.append((String(file.dropFirst("assets/".count)), bytes))
            } else if let language = language(of: file) {
                strings[language] = words(file, folder, &log)
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
        guard let templates = TemplateSet.load(sources, root: root, pages: pages, strings: words.byCode, log: &log)
        else { return nil }
        let unused = keys.unused(besides: templates.stringKeys.union(OfficeSite.ownWords))
        log.reportFolded(unused) { .manyUnusedStrings($0) }
        return PortalLook(templates: templates, assets: SiteAssets(assets), strings: words)
    }

    private static func language(of file: String) -> Language? {
        guard file.hasPrefix("strings/"), file.hasSuffix(".yaml") else { return nil }
        return Language(rawValue: String(file.dropFirst("strings/".count).dropLast(".yaml".count)))
    }

    private static func words(
        _ file: String, _ folder: ContentFolder, _ log: inout DiagnosticLog
    ) -> [Located<String>: String] {
        guard let text = folder.text(of: file, log: &log),
            let draft = YAMLReader.read(text.string, file: folder.root + "/" + file, log: &log),
            case .mapping(let members) = draft.content
        else { return [:] }
        var words: [Located<String>: String] = [:]
        for member in members {
            guard case .scalar(let word) = member.value.content else { continue }
            words[member.key] = word
        }
        return words
    }
}
