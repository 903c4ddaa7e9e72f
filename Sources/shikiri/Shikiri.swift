import ArgumentParser
import Foundation
import ShikiriDiagnostics

/// The command line. Nothing is decided here: each command reads its words, calls the driver, and tells what came out.
@main
struct Shikiri: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shikiri",
        abstract: Phrase(en: "Renders the code-of-conduct portal of a power grid company.", ja: "送配電会社の行為規制ポータルを作ります。"),
        discussion: Phrase(
            en: """
                Reads guidance in Markdown, the restrictions on transfers and the training records from a content folder, and \
                publishes three folders of plain HTML: one for everybody, one for each manager, one for the office.

                Exit status: 0 fine, 1 the input has mistakes, 2 the command line or the environment is wrong, \
                3 a checked transfer is not simply allowed.
                """,
            ja: """
                内容のフォルダから、Markdown の解説、異動の制限、受講記録を読み、HTML のフォルダを三つ公開します。\
                全員向け、管理職ごと、事務局向けです。

                終了状態: 0 問題なし、1 入力に間違いがある、2 コマンドの書き方か環境に問題がある、3 調べた異動が、そのままではできない。
                """),
        version: Program.description,
        subcommands: [
            BuildCommand.self, CheckCommand.self, PreviewCommand.self, TransferCommand.self, RevisionsCommand.self,
            DistributeCommand.self, RecordCommand.self, CompareCommand.self, ReportCommand.self,
            HistoryCommand.self, RollbackCommand.self, TestCommand.self, VerifyCommand.self,
            NewCommand.self, TemplatesCommand.self, ExplainCommand.self, SchemasCommand.self,
        ])

    @OptionGroup var speech: LanguageOptions

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var waiting = command as? any AsyncParsableCommand {
                try await waiting.run()
            } else {
                try command.run()
            }
        } catch {
            let told = ParserWords.told(fullMessage(for: error), in: Terminal.language)
            let code = exitCode(for: error)
            if !told.isEmpty { code == .success ? Terminal.say(told) : Terminal.complain(told) }
            Foundation.exit(code == .validationFailure ? 2 : code.rawValue)
        }
    }
}
