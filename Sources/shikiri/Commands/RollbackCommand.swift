import ArgumentParser
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriPublishing

/// `shikiri rollback`
struct RollbackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rollback",
        abstract: Phrase(en: "Bring the portal of an earlier publication back.", ja: "前に公開したポータルに戻します。"),
        discussion: Phrase(
            en: """
                The portal for everybody alone: packs and the office's pages stay as they are, because what was taken out of them may \
                have been about people. It is a publication like any other: readers see the one portal or the other.
                """,
            ja: """
                全員向けのポータルだけを戻します。管理職向けのまとめと事務局のページは、取り除かれた人の情報を戻さないよう、そのままです。\
                ほかの公開と同じく、読む人に途中の状態は見えません。
                """))

    @Option(help: ArgumentHelp(en: "The folder that is published.", ja: "公開先のフォルダ。", valueName: "folder"))
    var output = "output"

    @Option(
        help: ArgumentHelp(
            en: "The number of the publication, as `shikiri history` has it; the one before, where nothing is said.",
            ja: "戻す公開の番号（`shikiri history` にあるもの）。指定しないと、一つ前。", valueName: "number"))
    var to: Int?

    @Option(help: ArgumentHelp(en: "Sign with this key of OpenSSH.", ja: "署名する OpenSSH の鍵。", valueName: "key"))
    var sign: String?

    @OptionGroup var speech: LanguageOptions

    func run() throws {
        let key = try SigningKey.read(sign)
        let report: Rollback.Report?
        do throws(PublishingError) {
            report = try Rollback(output, to: to, key: key).run()
        } catch {
            throw Terminal.refusal(error.said)
        }
        guard let report else { throw Terminal.refusal(.nothingKept(to)) }
        let changes = report.changes
        Terminal.say(
            .broughtBack(
                report.number, asOf: report.asOf,
                changed: changes.added.count + changes.changed.count + changes.removed.count))
    }
}
