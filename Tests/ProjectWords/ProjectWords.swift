import Foundation
package import ShikiriDiagnostics
import ShikiriLoading
package import ShikiriModel
package import ShikiriWords

/// The words of the project's own templates, as tests read them.
package enum ProjectWords {
    /// The folder of the language files.
    package static let folder =
        URL(fileURLWithPath: #filePath).pathComponents.dropLast(3).joined(separator: "/") + "/templates/strings"

    /// The words of a language.
    package static func words(_ language: Language) throws -> Words { try whole.get()[language] }

    /// All words, with what is wrong in the files after a change of their texts.
    package static func vocabulary(
        _ change: (Language, String) -> String = { $1 }
    ) throws -> (vocabulary: Vocabulary, findings: [Diagnostic]) {
        var log = DiagnosticLog()
        let files = try Language.allCases.map { language in
            let file = "\(language.rawValue).yaml"
            let text = change(language, try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8))
            let draft = YAMLReader.read(text, file: file, log: &log)
            return WordFile(language, layers: [WordFile.Layer(file: file, text: text, draft: draft)])
        }
        let vocabulary = Vocabulary(files, root: "strings", log: &log)
        return (vocabulary, log.sorted)
    }

    private static let whole = Result { try vocabulary().vocabulary }
}
