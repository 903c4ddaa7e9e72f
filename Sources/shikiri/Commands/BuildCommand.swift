import ArgumentParser
import Foundation
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriPublishing

/// `shikiri build`
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: Phrase(en: "Render the portal and publish it.", ja: "ポータルを作って公開します。"),
        discussion: Phrase(
            en: "With mistakes in the input nothing is published, and what was published stays as it was.",
            ja: "入力に間違いがあると公開せず、前に公開したものはそのままです。"))

    @OptionGroup var input: InputOptions

    @Option(help: ArgumentHelp(en: "The folder that is published.", ja: "公開先のフォルダ。", valueName: "folder"))
    var output = "output"

    @Option(
        help: ArgumentHelp(
            en: "Also write a report as JSON. It names the managers' packs, so only you can read it.",
            ja: "報告を JSON でも書きます。管理職向けまとめの名前が載るため、あなただけが読めます。", valueName: "file"))
    var report: String?

    @Flag(help: ArgumentHelp(en: "Say nothing but mistakes.", ja: "間違いのほかは何も表示しません。"))
    var quiet = false

    @Option(
        help: ArgumentHelp(
            en: "Sign the publication with this key of OpenSSH (Ed25519). See `shikiri history`.",
            ja: "公開に署名する OpenSSH の鍵（Ed25519）。`shikiri history` も見てください。", valueName: "key"))
    var sign: String?

    @Option(
        help: ArgumentHelp(
            en:
                "How long earlier portals are kept for a rollback: a period such as P90D, or none; as `keep` in portal.yaml says, or the last one alone.",
            ja: "前のポータルを戻せるように残す期間（P90D など）か none。指定しないと portal.yaml の `keep`、なければ一つ前だけ。",
            valueName: "period"))
    var keep: KeepRule?

    @Flag(
        help: ArgumentHelp(
            en: "Publish nothing; show what differs from what is published. See `shikiri compare`.",
            ja: "公開せずに、公開中のものとの違いを示します。`shikiri compare` も見てください。"))
    var compare = false

    @OptionGroup var comparison: ComparisonForm

    func validate() throws {
        guard compare || !comparison.isAsked else { throw ValidationError(.onlyWithCompare) }
    }

    func run() throws {
        if compare {
            try input.keepOut(comparison.html)
            try comparison.tell { try Build(input.build(output: output)).comparison() }
            return Terminal.complain(Phrase.onlyCompared[Terminal.language])
        }
        try Terminal.telling(content: input.content) {
            try input.keepOut(output, report)
            guard let report else { return _ = try publish() }
            // A report that has no place must not be noticed when the publication has happened.
            let file = try Terminal.placing { () throws(PublishingError) in
                try PrivateFile.reserve(report, outside: output)
            }
            let result = try publish()
            do throws(PublishingError) {
                try file.fill(with: Array(result.json.utf8))
            } catch {
                throw Terminal.refusal(.reportLost(error.said))
            }
        }
    }

    /// Publishes, and says so.
    private func publish() throws -> BuildReport {
        var options = input.build(output: output)
        options.signingKey = try SigningKey.read(sign)
        options.keep = keep
        let result = try Build(options).run { Terminal.tell($0, content: input.content) }
        if let remains = result.changes.remains {
            Terminal.warn(.remains(remains.said))
        }
        if !quiet { print(result.open.text(in: Terminal.language) + result.summary[Terminal.language]) }
        return result
    }
}

extension KeepRule: ExpressibleByArgument {
    /// Reads a period, or `none`.
    public init?(argument: String) { self.init(argument) }
}
