import ArgumentParser
import Foundation
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriPublishing

/// `shikiri compare`
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: Phrase(
            en: "Lay two publications, or two content folders, beside each other.", ja: "二つの公開、または二つの内容のフォルダを比べます。"),
        discussion: Phrase(
            en: """
                Says which pages came, changed, moved and went, and what differs in their text and in the rules, paragraph by \
                paragraph. --html writes it as a table in two columns with the reasons, to be read and printed.
                """,
            ja: """
                新設、変更、移動、削除したページと、本文と規則の違いを、段落ごとに示します。--html は、改正後・改正前・理由の新旧対照表を書きます。
                """))

    @Argument(
        help: ArgumentHelp(
            en: "The older folder: a published one, or one of content.", ja: "改正前のフォルダ。公開先か、内容のフォルダ。",
            valueName: "before"))
    var before: String

    @Argument(help: ArgumentHelp(en: "The newer folder.", ja: "改正後のフォルダ。", valueName: "after"))
    var after: String

    @OptionGroup var form: ComparisonForm

    @Option(
        help: ArgumentHelp(
            en: "The folder of templates that content folders are rendered with.", ja: "内容のフォルダをページにするテンプレートのフォルダ。",
            valueName: "folder"))
    var templates: String?

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            en: "The day as of which content folders are compared.", ja: "内容のフォルダを比べる日（YYYY-MM-DD）。", valueName: "date")
    )
    var asOf: Day?

    @OptionGroup var speech: LanguageOptions

    func run() throws {
        let options = BuildOptions(
            templates: Program.look(templates), programTemplates: Program.templates, asOf: asOf?.day,
            jobs: ProcessInfo.processInfo.activeProcessorCount)
        try form.tell { try ComparisonDesk(options).comparison(of: before, and: after) }
    }
}

/// In which form a comparison is told.
struct ComparisonForm: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            en: "Write the comparison as a page in two columns.", ja: "新旧対照表をページとして書きます。", valueName: "file"))
    var html: String?

    @Flag(help: ArgumentHelp(en: "Tell it as JSON.", ja: "JSON で示します。"))
    var json = false

    @Flag(
        help: ArgumentHelp(
            en: "Show the text of pages made from data too, and unchanged paragraphs.",
            ja: "データから作るページの本文と、変わらない段落も示します。"))
    var all = false

    /// Whether anything of it was asked for.
    var isAsked: Bool { html != nil || json || all }

    /// Compares, and tells it.
    func tell(_ compare: () throws -> PortalComparison) throws {
        let comparison: PortalComparison
        do {
            comparison = try compare()
        } catch ComparisonDesk.Fault.rejected(let rejected, let content) {
            Terminal.tell(rejected.log.sorted, content: content)
            throw ExitCode(1)
        } catch ComparisonDesk.Fault.neither(let path) {
            throw Terminal.refusal(.nothingToCompare(path))
        } catch ComparisonDesk.Fault.unreadable(let path, let reason) {
            throw Terminal.refusal(.unreadablePage(path, reason: reason))
        }
        if let html {
            do throws(PublishingError) {
                try PrivateFile.replace(
                    html, with: ComparisonPage(comparison, in: Terminal.language, all: all).bytes)
            } catch {
                throw Terminal.refusal(error.said)
            }
        }
        print(json ? comparison.json : comparison.text(in: Terminal.language, all: all), terminator: "")
        if let html { Terminal.complain(Phrase.comparisonWritten(html)[Terminal.language]) }
    }
}
