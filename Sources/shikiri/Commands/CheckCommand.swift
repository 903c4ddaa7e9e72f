import ArgumentParser
import ShikiriBuilding
import ShikiriDiagnostics

/// `shikiri check`
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Phrase(en: "Find every mistake in the input, and write no page.", ja: "入力の間違いをすべて見つけます。ページは書きません。"))

    @OptionGroup var input: InputOptions

    @Option(help: ArgumentHelp(en: "How the findings are written.", ja: "見つかったことの書き方。"))
    var format = Format.text

    /// How findings are written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, sarif
    }

    func run() throws {
        let (log, open) = Build(input.build()).examine()
        let findings = (input.strict ? log.strict : log).sorted
        switch format {
        case .text:
            Terminal.tell(findings, content: input.content)
            print(
                open.text(in: Terminal.language)
                    + (findings.isEmpty ? Phrase.noMistakes[Terminal.language] + "\n" : ""), terminator: "")
        case .json: print(DiagnosticJSON.render(findings, in: Terminal.machineLanguage), terminator: "")
        case .sarif: print(DiagnosticSARIF.render(findings, in: Terminal.machineLanguage), terminator: "")
        }
        if findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    }
}
