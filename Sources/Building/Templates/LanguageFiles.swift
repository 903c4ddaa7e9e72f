import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriWords

/// The files of words among the templates: `strings/ja.yaml` and its like.
struct LanguageFiles {
    let layers: TemplateLayers

    /// The paths that such files can have.
    static let paths = Language.allCases.map { "strings/\($0.rawValue).yaml" }

    /// The words of all languages: of a key that several layers have, the portal's own.
    func vocabulary(log: inout DiagnosticLog) -> Vocabulary {
        var files: [WordFile] = []
        for language in Language.allCases {
            let found = layers.layers(of: "strings/\(language.rawValue).yaml")
            guard !found.isEmpty else { continue }
            files.append(WordFile(language, layers: found.map { layer($0, &log) }))
        }
        return Vocabulary(files, root: layers.root + "/strings", log: &log)
    }

    private func layer(_ file: TemplateLayers.File, _ log: inout DiagnosticLog) -> WordFile.Layer {
        guard let text = file.folder.text(of: file.path, log: &log)?.string else {
            return WordFile.Layer(file: file.place, text: "", draft: nil)
        }
        var found = DiagnosticLog()
        let draft = YAMLReader.read(text, file: file.place, log: &found)
        log.merge(found)
        // An empty file has nothing wrong in it: its words are missing.
        let nothing = found.hasErrors ? nil : Draft(.null, at: SourceLocation(file: file.place))
        return WordFile.Layer(file: file.place, text: text, draft: draft ?? nothing)
    }
}
