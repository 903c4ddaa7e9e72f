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

    @Option(
        help: ArgumentHelp(
            en: "An earlier report (`check --format json`): warnings that it has are left out.",
            ja: "以前の報告（`check --format json`）。そこにある警告は知らせません。", valueName: "file"))
    var baseline: String?

    @Flag(
        help: ArgumentHelp(
            en: "Say nothing where there is nothing to tell.", ja: "知らせることがなければ、何も言いません。"))
    var quiet = false

    /// How findings are written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, sarif
    }

    func run() throws {
        let (log, open) = Build(input.build()).examine()
        let known = try baseline.map(readBaseline)
        let found = log.sorted
        let news = known?.news(in: found) ?? found
        let findings = input.strict ? news.map(\.strict) : news
        guard !quiet || !findings.isEmpty else { return }
        switch format {
        case .text:
            Terminal.tell(findings, content: input.content)
            let isClean = known == nil && findings.isEmpty
            let open = quiet ? "" : open.text(in: Terminal.language)
            print(open + (isClean ? Phrase.noMistakes[Terminal.language] + "\n" : ""), terminator: "")
        case .json: print(DiagnosticJSON.render(findings, in: Terminal.machineLanguage), terminator: "")
        case .sarif:
            print(
                DiagnosticSARIF.render(
                    findings, in: Terminal.machineLanguage, path: RepositoryPaths(content: input.content).path),
                terminator: "")
        }
        if findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    }

    private func readBaseline(_ file: String) throws -> Baseline {
        do throws(Baseline.Fault) {
            return try Baseline(file)
        } catch .unreadable(let reason) {
            throw Terminal.refusal(.noBaseline(file, reason: reason))
        } catch .otherForm {
            throw Terminal.refusal(.noBaseline(file, reason: .notAReport))
        }
    }
}
