/// About what earlier publications left, packs and passphrases.
extension Message {
    // MARK: Against the last publication

    /// An export that became much shorter.
    package static func fewerRows(_ files: Name, from before: Int, to after: Int, last: Name) -> Message {
        Message(
            en: "the rows of `\(files)` fell from \(before) to \(after)",
            ja: "`\(files)` の行が \(before) 行から \(after) 行に減りました。",
            help: Phrase(
                en: "export again; the last publication was as of \(last)",
                ja: "書き出し直してください。前回の公開は \(last) 現在のものです。"))
    }

    /// A count that changed much.
    package static func sharpChange(
        _ count: Phrase, from before: Int, to after: Int, file: Name, last: Name
    ) -> Message {
        Message(
            en: "\(count.en): \(before) at the last publication, \(after) now",
            ja: "\(count.ja): 前回の公開では \(before)、今回は \(after) です。",
            help: Phrase(
                en: "look into \(file) before you publish; the last publication was as of \(last)",
                ja: "公開の前に \(file) を確かめてください。前回の公開は \(last) 現在のものです。"))
    }

    /// A revision that is gone.
    package static func lostRevision(_ day: Name, file: Name) -> Message {
        Message(
            en: "the revision of \(day) was in force at the last publication, and is gone",
            ja: "前回の公開で施行中だった \(day) の改定がありません。",
            help: Phrase(en: "put \(file) back as it was", ja: "\(file) を元どおりに戻してください。"))
    }

    /// A revision that reads otherwise.
    package static func rewrittenRevision(_ day: Name) -> Message {
        Message(
            en: "the revision of \(day) was in force at the last publication, and reads otherwise now",
            ja: "前回の公開で施行中だった \(day) の改定が、書き換えられています。",
            help: Phrase(
                en: "a change of the rules is a new file, named by its first day",
                ja: "規則の変更は、施行日を名前にした新しいファイルに書いてください。"))
    }

    /// An operation that is gone.
    package static func lostOperation(_ id: Name, last: Name) -> Message {
        Message(
            en: "the operation `\(id)` restricted moves at the last publication, and is gone",
            ja: "前回の公開で異動を制限していた業務 `\(id)` がありません。",
            help: Phrase(
                en: "the work goes on in some operation, and is to be said there; see the publication as of \(last)",
                ja: "その仕事はどこかの業務で続いているはずです。そこに書いてください。\(last) 現在の公開も見てください。"))
    }

    /// An operation that became milder.
    package static func milderOperation(
        _ id: Name, _ changes: [(information: String, before: String, after: String)], last: Name
    ) -> Message {
        let en = changes.map { "`\($0.information)` (\($0.before) to \($0.after))" }.joined(separator: ", ")
        let ja = changes.map { "`\($0.information)`（\($0.before) から \($0.after)）" }.joined(separator: "、")
        return Message(
            en: "`\(id)` is milder than at the last publication: \(en)", ja: "`\(id)` が前回の公開より緩くなりました: \(ja)。",
            help: Phrase(
                en: "go on if the work has changed; the last publication was as of \(last)",
                ja: "業務が変わったのなら、そのまま進めてください。前回の公開は \(last) 現在のものです。"))
    }

    /// A department that lost the one above it.
    package static func lostParent(_ department: Name, _ parent: Name, last: Name) -> Message {
        Message(
            en: "`\(department)` was below `\(parent)` at the last publication, and is below none now",
            ja: "前回の公開で `\(parent)` の下にあった `\(department)` に、上の部署がなくなりました。",
            help: Phrase(
                en:
                    "write the department above it, or go on if there is none; the last publication was as of \(last)",
                ja: "上の部署を書いてください。本当にないのなら、そのまま進めてください。前回の公開は \(last) 現在のものです。"))
    }

    /// An address at which there is nothing any more.
    package static func goneAddress(_ address: Name, heir: Name?, last: Name) -> Message {
        Message(
            en: "the address `\(address)` was published as of \(last), and is gone",
            ja: "アドレス `\(address)` は \(last) 現在の公開にありましたが、なくなっています。",
            help: heir.map {
                Phrase(
                    en: "write `aliases: [\(address)]` into the front matter of \($0)",
                    ja: "\($0) のフロントマターに `aliases: [\(address)]` と書いてください。")
            }
                ?? Phrase(
                    en:
                        "write `aliases: [\(address)]` into the front matter of the page that readers should find there, or go on if there is none",
                    ja: "代わりに見せるページのフロントマターに `aliases: [\(address)]` と書いてください。代わりがなければ、そのまま進めてください。"))
    }

    /// A summary that is gone.
    package static let lostSummary = Message(
        en: "what the last publication left is gone", ja: "前回の公開が残したものがなくなっています。",
        help: Phrase(
            en: "this publication leaves it anew, and is compared with nothing",
            ja: "今回の公開が新しく残します。今回は何とも比べません。"))

    /// A summary that can't be read.
    package static func unreadableSummary(isNewer: Bool) -> Message {
        Message(
            en: isNewer
                ? "a newer version of this program wrote what this publication is compared with"
                : "what this publication is compared with is damaged",
            ja: isNewer ? "比べる相手の記録は、このプログラムのより新しい版が書いたものです。" : "比べる相手の記録が壊れています。",
            help: isNewer
                ? Phrase(
                    en: "build with that version; nothing is compared now", ja: "その版で作ってください。今回は何とも比べません。")
                : Phrase(en: "nothing is compared now", ja: "今回は何とも比べません。"))
    }

    // MARK: Packs

    /// A list that has lost all its entries.
    package static func emptiedList(_ file: Name, _ before: Int, last: Name) -> Message {
        Message(
            en: "\(file) had \(before) entries on \(last), and has none now",
            ja: "\(file) には \(last) に \(before) 件ありましたが、今は一件もありません。",
            help: Phrase(
                en: "bring the entries back, or publish if there really are none any more",
                ja: "元に戻してください。本当になくなったのなら、そのまま公開できます。"))
    }

    /// No address to send from.
    package static let noSender = Message(
        en: "`contact` has no `email` that drafts could be sent from", ja: "`contact` に、下書きの差出人になる `email` がありません。",
        help: Phrase(
            en: "add `email:` with the office's address to `contact`",
            ja: "`contact` に `email:` として事務局のアドレスを書いてください。"))

    /// A manager without an address.
    package static let unreachableManager = Message(
        en: "this manager has no address that mail can be sent to", ja: "この管理職には、メールを送れるアドレスがありません。",
        help: Phrase(en: "write the address into `email`", ja: "`email` にアドレスを書いてください。"))

    /// A manager with two passphrases.
    package static let twoPassphrases = Message(
        en: "this manager has two passphrases", ja: "この管理職にパスフレーズが二つあります。",
        help: Phrase(en: "remove one of the two rows", ja: "一方の行を取り除いてください。"))

    /// A passphrase of two managers.
    package static let sharedPassphrase = Message(
        en: "another manager has this passphrase too", ja: "ほかの管理職も同じパスフレーズです。",
        help: Phrase(
            en: "give every manager one of their own; `--make-passphrases` makes those that are missing",
            ja: "管理職ごとに別のパスフレーズにしてください。足りないものは `--make-passphrases` で作れます。"))

    /// Managers without a passphrase.
    package static func missingPassphrases(_ number: Int, of all: Int, file: Name) -> Message {
        Message(
            en: "\(number) of \(all) managers have no passphrase here",
            ja: "\(all) 人の管理職のうち \(number) 人のパスフレーズがありません。",
            help: Phrase(
                en: "`shikiri distribute --make-passphrases \(file)` adds one for each of them",
                ja: "`shikiri distribute --make-passphrases \(file)` で一人ずつ加えられます。"))
    }

    /// A passphrase that could be guessed.
    package static func shortPassphrase(least: Int) -> Message {
        Message(
            en: "this passphrase has fewer than \(least) characters", ja: "このパスフレーズは \(least) 文字より短くなっています。",
            help: Phrase(en: "a longer one can't be found by trying", ja: "もっと長ければ、総当たりでは見つけられません。"))
    }

    /// A passphrase of nobody.
    package static let unusedPassphrase = Message(
        en: "this passphrase is for nobody who is employed", ja: "このパスフレーズは、在籍しているだれのものでもありません。",
        help: Phrase(
            en: "remove the row, or write the id as the roster has it", ja: "行を取り除くか、社員番号を名簿にあるとおりに書いてください。"))
}

extension Phrase {
    /// Many managers without an address.
    package static func manyUnreachable(_ number: Int) -> Phrase {
        Phrase(
            en: "\(number) managers have no address that mail can be sent to", ja: "メールを送れるアドレスのない管理職が \(number) 人います。")
    }

    // MARK: What is counted

    /// Rows of a source.
    package static func rowsRead(_ files: Message.Name) -> Phrase {
        Phrase(en: "rows of `\(files)`", ja: "`\(files)` の行")
    }

    /// Rows of a source that were taken in.
    package static func rowsUsed(_ files: Message.Name) -> Phrase {
        Phrase(en: "rows of `\(files)` that could be used", ja: "`\(files)` の使えた行")
    }

    /// People.
    package static let people = Phrase(en: "people", ja: "人")
    /// Departments.
    package static let departments = Phrase(en: "departments", ja: "部署")
    /// Operations.
    package static let operations = Phrase(en: "operations", ja: "業務")
    /// Pages.
    package static let pages = Phrase(en: "pages", ja: "ページ")
    /// Completions.
    package static let completions = Phrase(en: "completions", ja: "修了")
    /// Overdue courses.
    package static let overdueCourses = Phrase(en: "overdue courses", ja: "期限超過の受講")
    /// Open pledges.
    package static let openPledges = Phrase(en: "open pledges", ja: "未了の誓約書")
    /// Restricted pairs.
    package static let restrictedPairs = Phrase(
        en: "pairs of departments that need approval or are closed", ja: "承認が必要か、異動できない部署の組")
}
