import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPages
import ShikiriTemplates

/// How the portal looks: templates, assets and interface strings, from the folder `templates/`.
struct PortalLook: Sendable {
    let templates: TemplateSet
    let assets: SiteAssets
    let strings: InterfaceStrings

    /// Reads the folder. What is wrong in it is reported with the folder before the file's name.
    static func load(_ root: String, log: inout DiagnosticLog) throws(InputRejected) -> PortalLook {
        let folder = try ContentFolder.open(root)
        var sources: [String: String] = [:]
        var assets: [(name: String, bytes: [UInt8])] = []
        var strings: [Language: [String: String]] = [:]
        for file in folder.files {
            if file.hasSuffix(".mustache"), let text = folder.text(of: file, log: &log) {
                sources[templateName(of: file)] = text.string
            } else if file.hasPrefix("assets/"), let bytes = folder.bytes(of: file, log: &log) {
                assets.append((String(file.dropFirst("assets/".count)), bytes))
            } else if let language = language(of: file) {
                strings[language] = words(file, folder, &log)
            }
        }
        do {
            return PortalLook(
                templates: try TemplateSet(sources), assets: SiteAssets(assets), strings: InterfaceStrings(strings))
        } catch {
            log.report(.templateSyntax, "a template can't be read: \(error)", at: SourceLocation(file: root))
            throw InputRejected(log)
        }
    }

    /// `pages/rule.mustache` is `pages/rule`; `layouts/base.mustache` is `base`, because the tag that closes an
    /// inheritance can't hold a slash.
    private static func templateName(of file: String) -> String {
        let name = String(file.dropLast(".mustache".count))
        return name.hasPrefix("layouts/") ? String(name.dropFirst("layouts/".count)) : name
    }

    private static func language(of file: String) -> Language? {
        guard file.hasPrefix("strings/"), file.hasSuffix(".yaml") else { return nil }
        return Language(rawValue: String(file.dropFirst("strings/".count).dropLast(".yaml".count)))
    }

    private static func words(_ file: String, _ folder: ContentFolder, _ log: inout DiagnosticLog) -> [String: String] {
        guard let text = folder.text(of: file, log: &log),
            let draft = YAMLReader.read(text.string, file: folder.root + "/" + file, log: &log),
            case .mapping(let members) = draft.content
        else { return [:] }
        var words: [String: String] = [:]
        for member in members {
            guard case .scalar(let word) = member.value.content else { continue }
            words[member.key.value] = word
        }
        return words
    }
}
