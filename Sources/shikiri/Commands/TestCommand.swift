import ArgumentParser
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriPeople

/// `shikiri test`
struct TestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: Phrase(
            en: "Decide the scenarios in rules/scenarios/, and tell those that come out otherwise.",
            ja: "rules/scenarios/ の場合を判断し、書いてある答えと違うものを挙げます。"),
        discussion: Phrase(
            en: """
                Each scenario is a case with the answer that the rules are to give. Exit status: 0 all come out as stated, \
                1 one doesn't, or the input has mistakes.
                """,
            ja: """
                場合には、定めから出るべき答えが書いてあります。終了ステータス: 0 すべて書いたとおり、1 違うものがあるか、入力に間違いがある。
                """))

    @OptionGroup var input: InputOptions

    @Option(help: ArgumentHelp(en: "How the results are written.", ja: "結果の書き方。"))
    var format = Format.tap

    @Flag(
        help: ArgumentHelp(
            en: "Tell which cells, changes, exceptions, classes of persons and periods no scenario touches.",
            ja: "どの場合も通らないセル、変更、例外、役職の区分、期間も挙げます。"))
    var coverage = false

    @Flag(
        help: ArgumentHelp(
            en: "Write scenarios for what none touches, for you to say what is to come out, in place of the results.",
            ja: "結果の代わりに、どの場合も通らないもののための場合を書き出します。答えは自分で書きます。"))
    var skeleton = false

    /// How results are written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case tap, junit
    }

    func run() throws {
        try Terminal.answering(content: input.content) {
            let desk = try ScenarioDesk(input.build())
            Terminal.tell(desk.warnings.sorted, content: input.content)
            guard !skeleton else { return print(desk.skeleton, terminator: "") }
            let touched = coverage ? desk.coverage : nil
            switch format {
            case .tap: print(TAPReport(desk.run, coverage: touched).text, terminator: "")
            case .junit: print(JUnitReport(desk.run, coverage: touched).text, terminator: "")
            }
            if !desk.run.isPassed { throw ExitCode(1) }
        }
    }
}
