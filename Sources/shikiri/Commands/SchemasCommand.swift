import ArgumentParser
import Foundation
import ShikiriBasics
import ShikiriDiagnostics
import ShikiriModel
import ShikiriReference

/// `shikiri schemas DIR`
struct SchemasCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schemas",
        abstract: Phrase(
            en: "Write a JSON Schema for each YAML file, and for the front matter of pages, for editors.",
            ja: "エディターのために、YAML のファイルとページのフロントマターの JSON Schema を書き出します。"),
        discussion: Phrase(
            en: """
                An editor that knows YAML then completes keys and words, explains them, and marks what is misspelt. Most take \
                a first line such as `# yaml-language-server: $schema=../schemas/training-courses.schema.json`.
                """,
            ja: """
                YAML の分かるエディターなら、キーや言葉を補い、説明し、書き誤りに印を付けます。多くは、最初の行に \
                `# yaml-language-server: $schema=../schemas/training-courses.schema.json` のように書きます。
                """))

    @Argument(
        help: ArgumentHelp(
            en: "The folder for the schemas; it is made where it isn't there.", ja: "スキーマのフォルダ。なければ作ります。",
            valueName: "dir"))
    var folder: String

    @OptionGroup var speech: LanguageOptions

    func run() throws {
        let schemas = ContentFile.allCases.compactMap(ContentSchema.init)
        try Output.write(schemas.map { ($0.name, $0.json.pretty) }, into: folder)
        for schema in schemas { print("\(folder)/\(schema.name)  \(schema.file)") }
    }
}

/// Files that a command writes beside its answer.
enum Output {
    /// Writes files into a folder, which is made where it isn't there.
    static func write(_ files: [(name: String, text: String)], into folder: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            for file in files { try Data(file.text.utf8).write(to: URL(fileURLWithPath: folder + "/" + file.name)) }
        } catch {
            throw Terminal.refusal(.unwritable(folder, reason: error.localizedDescription))
        }
    }
}
