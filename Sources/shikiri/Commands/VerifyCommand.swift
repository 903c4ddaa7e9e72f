import ArgumentParser
import Foundation
import ShikiriBuilding
import ShikiriDiagnostics

/// `shikiri verify`
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: Phrase(
            en: "Decide a receipt again, and say whether the answer is the same.",
            ja: "控えをもう一度判断し、答えが同じかどうかを示します。"),
        discussion: Phrase(
            en: """
                The receipt carries the rules that it was decided by. With --content it is decided by the rules of a content \
                folder, or of an audit record, in their place. Exit status: 0 the same, 1 something differs, 2 the file can't \
                be checked.
                """,
            ja: """
                控えには、判断に使った定めが入っています。--content を付けると、入力フォルダか監査の記録の定めで判断します。\
                終了ステータス: 0 同じ、1 違うところがある、2 確かめられない。
                """))

    @Argument(
        help: ArgumentHelp(
            en: "The receipt: the JSON file of `shikiri transfer --receipt`.",
            ja: "控え（`shikiri transfer --receipt` の JSON ファイル）。", valueName: "file"))
    var file: String

    @Option(
        help: ArgumentHelp(
            en: "A content folder or an audit record.", ja: "入力フォルダか監査の記録。", valueName: "folder"))
    var content: String?

    func run() throws {
        guard let bytes = FileManager.default.contents(atPath: file) else {
            throw Terminal.refusal(.unreadableReceipt(file))
        }
        let check: ReceiptCheck
        do throws(ReceiptCheck.Fault) {
            check = try ReceiptCheck(Array(bytes), by: content)
        } catch {
            throw Terminal.refusal(said(of: error))
        }
        tell(check)
        if !check.isSame { throw ExitCode(1) }
    }

    private func tell(_ check: ReceiptCheck) {
        print(check.summary)
        for part in check.broken { print("changed after it was made: \(part)") }
        for line in check.differences { print("differs: \(line)") }
        for path in check.changedFiles { print("other rules: \(path)") }
        if check.isSame { print("the answer is the same") }
    }

    private func said(of fault: ReceiptCheck.Fault) -> Message {
        switch fault {
        case .notAReceipt: .noReceipt(file)
        case .unknownVersion(let version): .unknownReceipt(file, version: version)
        case .damaged: .damagedReceipt(file)
        case .undecidable(let why): .undecidableReceipt(why)
        }
    }
}
