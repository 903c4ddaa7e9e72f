import ArgumentParser
import Foundation
import ShikiriDiagnostics
import ShikiriModel
import ShikiriReference

/// `shikiri explain CODE`, `shikiri explain FILE`, `shikiri explain FILE KEY`, `shikiri explain KEY`
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: Phrase(
            en: "Explain the code of a finding, a file of the content, or a key of one.",
            ja: "間違いの符号、内容のファイル、またはそのキーを説明します。"),
        discussion: Phrase(
            en: """
                shikiri explain unknown-key, shikiri explain training/courses.yaml, \
                shikiri explain training/courses.yaml audience.companies, shikiri explain valid_for
                """,
            ja: """
                shikiri explain unknown-key、shikiri explain training/courses.yaml、\
                shikiri explain training/courses.yaml audience.companies、shikiri explain valid_for
                """))

    @Argument(
        help: ArgumentHelp(
            en: "A code, a file or a key. Without it, all files and all codes are listed.",
            ja: "符号、ファイル、またはキー。書かないと、すべてのファイルと符号の一覧を表示します。"))
    var name: String?

    @Argument(help: ArgumentHelp(en: "A key of the file.", ja: "ファイルのキー。"))
    var key: String?

    @OptionGroup var speech: LanguageOptions

    @Option(
        help: ArgumentHelp(
            en: "Write the chapters of the reference into a folder, and nothing else.",
            ja: "書き方の章をフォルダに書き出し、ほかには何もしません。", valueName: "dir"))
    var chapters: String?

    func run() throws {
        if let chapters { return try Output.write(ReferenceChapter.all.map { ($0.name, $0.text) }, into: chapters) }
        guard let name else { return Self.list() }
        if let file = ContentFile(path: name) ?? ContentFile(rawValue: name) { return print(try explained(file)) }
        if let code = DiagnosticCode.named(name) { return print(CodeExplanation(code, in: Terminal.language).text) }
        let files = FileExplanation.files(withKey: name)
        guard !files.isEmpty else {
            let known = DiagnosticCode.all.map(\.name) + ContentFile.allCases.map(\.rawValue)
            let help = Suggestion.help(for: name, among: known)
            throw ValidationError(.nothingToExplain(name, help: help))
        }
        let texts = files.flatMap { FileExplanation($0, in: Terminal.language.ofPages).texts(ofKey: name) }
        print(texts.joined(separator: "\n\n"))
    }

    private func explained(_ file: ContentFile) throws -> String {
        let explanation = FileExplanation(file, in: Terminal.language.ofPages)
        guard let key else { return explanation.text }
        let texts = explanation.texts(ofKey: key)
        guard texts.isEmpty else { return texts.joined(separator: "\n\n") }
        let help = Suggestion.help(for: key, among: explanation.keyNames)
        throw ValidationError(.noKey(key, in: file, help: help))
    }

    private static func list() {
        let files = ContentFile.allCases.map { ($0.rawValue, $0.title[Terminal.language.ofPages]) }
        let codes = DiagnosticCode.all.map { ($0.name, $0.meaning[Terminal.language]) }
        let width = (files + codes).map(\.0.count).max() ?? 0
        for (name, meaning) in files + codes {
            print(name + String(repeating: " ", count: width - name.count) + "  " + meaning)
        }
    }

}
