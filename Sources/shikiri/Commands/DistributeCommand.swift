import ArgumentParser
import Foundation
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriPublishing

/// `shikiri distribute`
struct DistributeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "distribute",
        abstract: Phrase(
            en: "Make the managers' packs: for each manager one file about their own people.",
            ja: "管理職向けまとめを作ります。管理職ごとに、部下についての一つのファイルです。"),
        discussion: Phrase(
            en: """
                Each pack is one page that needs no other file; it opens from a mail attachment or a shared drive, and prints. It \
                lies in managers/ of the output folder, under a name that gives nothing away, and office/distribution.csv says \
                whose it is. Nothing else that is published changes.

                With passphrases, a pack shows nothing until its manager's own passphrase is typed (AES-256-GCM; the key comes \
                from the passphrase by 600,000 rounds of PBKDF2). Bring each manager their passphrase by another way than the \
                pack. Builds leave protected packs as they are; distribute again to renew them.

                  shikiri distribute --make-passphrases passphrases.csv
                  shikiri distribute --passphrases passphrases.csv --mail

                The packs' names change with the roster, unless content/organization/pack-names.key holds 16 or more bytes of \
                chance: head -c 32 /dev/urandom > content/organization/pack-names.key

                Some mail gateways refuse attached HTML or encrypted files: then put the folders where each manager alone can \
                read theirs.
                """,
            ja: """
                まとめは、ほかのファイルの要らない一つのページです。メールの添付でも共有フォルダでも開け、印刷もできます。公開先の \
                managers/ に、中身の分からない名前で置かれ、だれのものかは office/distribution.csv に書かれます。ほかに公開しているものは変わりません。

                パスフレーズを付けると、管理職本人のパスフレーズを入れるまで何も表示されません（AES-256-GCM。鍵は PBKDF2 を 600,000 回かけて作ります）。\
                パスフレーズは、まとめとは別の方法で渡してください。build は保護したまとめをそのままにします。新しくするには、もう一度 distribute を実行してください。

                  shikiri distribute --make-passphrases passphrases.csv
                  shikiri distribute --passphrases passphrases.csv --mail

                まとめの名前は名簿が変わると変わります。content/organization/pack-names.key に 16 バイト以上の乱数があれば変わりません: \
                head -c 32 /dev/urandom > content/organization/pack-names.key

                メールのゲートウェイが HTML や暗号化したファイルを受け付けないときは、管理職だけが読める場所にフォルダを置いてください。
                """))

    @OptionGroup var input: InputOptions

    @Option(help: ArgumentHelp(en: "The folder that is published.", ja: "公開先のフォルダ。", valueName: "folder"))
    var output = "output"

    @Option(
        help: ArgumentHelp(
            en: "Protect each pack with its manager's passphrase: a CSV file with the columns manager,passphrase.",
            ja: "まとめを管理職ごとのパスフレーズで保護します。manager,passphrase の列のある CSV ファイル。",
            valueName: "file"))
    var passphrases: String?

    @Option(
        name: .customLong("make-passphrases"),
        help: ArgumentHelp(
            en: "Make no packs, but add to this file a passphrase for every manager who has none.",
            ja: "まとめは作らず、パスフレーズのない管理職のものをこのファイルに加えます。", valueName: "file"))
    var passphrasesToMake: String?

    @Flag(
        help: ArgumentHelp(
            en: "Also write a mail draft a manager, with the pack attached: office/drafts/*.eml.",
            ja: "まとめを添付したメールの下書きを、管理職ごとに作ります（office/drafts/*.eml）。"))
    var mail = false

    @Option(
        help: ArgumentHelp(
            en:
                "With --passphrases: also write a letter a manager with the passphrase, a sheet each to print, to this HTML file.",
            ja: "--passphrases と一緒に使います。パスフレーズを知らせる手紙を、管理職ごとに一枚ずつ印刷できる HTML ファイルに書きます。", valueName: "file"))
    var letters: String?

    @Option(
        help: ArgumentHelp(
            en:
                "Only the pack of this manager; the others stay as they are, but for those of managers who lead nobody now.",
            ja: "この管理職のまとめだけを作ります。ほかはそのままですが、部下のいなくなった管理職のものは除きます。",
            valueName: "id"))
    var only: String?

    @Flag(help: ArgumentHelp(en: "Let open packs take the place of protected ones.", ja: "保護したまとめを、保護のないものに置き換えます。"))
    var open = false

    @Flag(help: ArgumentHelp(en: "Say nothing but mistakes.", ja: "間違いのほかは何も表示しません。"))
    var quiet = false

    func validate() throws {
        if passphrasesToMake != nil, passphrases != nil || mail || only != nil || open {
            throw ValidationError(.passphrasesAlone)
        }
        if letters != nil, passphrases == nil { throw ValidationError(.lettersWithoutPassphrases) }
        if open, passphrases != nil {
            throw ValidationError(.openOrProtected)
        }
    }

    func run() throws {
        try Terminal.telling(content: input.content) {
            try input.keepOut(output, passphrasesToMake)
            if let passphrasesToMake { return try makePassphrases(passphrasesToMake) }
            let distribution = Distribution(
                input.build(output: output), passphrases: passphrases, makesDrafts: mail, only: only,
                letters: letters, opensProtected: open)
            do {
                let report = try distribution.run()
                Terminal.tell(report.warnings, content: input.content)
                if !quiet { Terminal.say(report.summary) }
            } catch let obstacle as Distribution.Obstacle {
                throw Terminal.refusal(Self.words(obstacle))
            }
        }
    }

    private func makePassphrases(_ file: String) throws {
        let (bytes, added) = try Distribution.completedPassphrases(file, input.build())
        if added > 0 {
            try Terminal.placing { () throws(PublishingError) in
                try PrivateFile.replace(file, with: bytes, outside: output)
            }
        }
        guard !quiet else { return }
        Terminal.say(.passphrasesAdded(added, to: file))
    }

    private static func words(_ obstacle: Distribution.Obstacle) -> Message {
        switch obstacle {
        case .unknownManager: .onlyNobody
        case .notAManager: .onlyNoManager
        case .protectedPacks: .protectedPacks
        case .damagedList: .damagedList
        }
    }
}
