/// What commands say when they have done their work, and what they ask of a command line.
extension Phrase {
    // MARK: Done

    /// After mistakes that stopped a publication.
    package static let nothingPublished = Phrase(
        en: "nothing was published; what was published before is as it was", ja: "公開していません。前に公開したものは、そのままです。")

    /// A new portal.
    package static func portalReady(_ folder: Message.Name) -> Phrase {
        Phrase(
            en: "\(folder) is ready: cd \(folder), then `shikiri build` or `shikiri preview`",
            ja: "\(folder) を作りました。cd \(folder) の後、`shikiri build` か `shikiri preview` を実行してください。")
    }

    /// A file that is no report.
    package static let notAReport = Phrase(
        en: "it is not what check --format json writes", ja: "check --format json の書いたものではありません")

    /// A preview that is served.
    package static func previewAt(_ address: Message.Name) -> Phrase {
        Phrase(
            en: "\(address) shows the portal; end with Ctrl-C", ja: "\(address) でポータルを見られます。終わるには Ctrl-C を押してください。")
    }

    /// A record that is written.
    package static func recorded(_ folder: Message.Name, asOf day: Message.Name, files: Int) -> Phrase {
        Phrase(
            en: "\(folder): the record as of \(day), \(files) files; "
                + "check them with: cd \(folder) && sha256sum -c SHA256SUMS",
            ja: "\(folder): \(day) 現在の記録、\(files) ファイル。確かめるには: cd \(folder) && sha256sum -c SHA256SUMS")
    }

    /// A report that was written.
    package static func reported(_ folder: Message.Name, missing: [String]) -> Phrase {
        guard !missing.isEmpty else {
            return Phrase(en: "\(folder): the report, with every figure", ja: "\(folder): 報告。数字はすべてあります。")
        }
        return Phrase(
            en: "\(folder): the report; missing: \(missing.joined(separator: ", "))",
            ja: "\(folder): 報告。足りないもの: \(missing.joined(separator: "、"))")
    }

    /// Passphrases that were made.
    package static func passphrasesAdded(_ number: Int, to file: Message.Name) -> Phrase {
        guard number > 0 else {
            return Phrase(
                en: "\(file): every manager has a passphrase already", ja: "\(file): どの管理職にも、すでにパスフレーズがあります。")
        }
        return Phrase(
            en:
                "\(file): \(number == 1 ? "1 passphrase" : "\(number) passphrases") added, and only you can read the file. Keep it apart from the packs.",
            ja: "\(file): パスフレーズを \(number) 件加えました。このファイルはあなただけが読めます。まとめとは別の場所に保管してください。")
    }

    /// Packs that were made.
    package static func distributed(
        packs: Int, drafts: Int, asOf day: Message.Name, areProtected: Bool, output: Message.Name, list: Message.Name
    ) -> Phrase {
        Phrase { language in
            var lines = [
                Phrase(
                    en: "\(packs == 1 ? "1 pack" : "\(packs) packs") as of \(day), "
                        + (areProtected ? "opened by passphrases" : "open, without passphrases")
                        + ": \(output)/managers",
                    ja: "\(day) 現在のまとめ \(packs) 件（" + (areProtected ? "パスフレーズで保護" : "保護なし") + "）: \(output)/managers")
            ]
            if drafts > 0 {
                lines.append(
                    Phrase(
                        en: "\(drafts == 1 ? "1 mail draft" : "\(drafts) mail drafts"): \(output)/office/drafts",
                        ja: "メールの下書き \(drafts) 件: \(output)/office/drafts"))
            }
            lines.append(Phrase(en: "who gets which file: \(output)/\(list)", ja: "だれにどのファイルを渡すか: \(output)/\(list)"))
            return lines.map { $0[language] }.joined(separator: "\n")
        }
    }

    // MARK: Templates

    /// A portal that changes no template.
    package static let noOwnTemplates = Phrase(
        en: "the portal has no templates of its own", ja: "ポータル独自のテンプレートはありません。")

    /// A template that was copied.
    package static func yoursToChange(_ path: Message.Name) -> Phrase {
        Phrase(en: "\(path) is yours to change", ja: "\(path) を写しました。自由に変えられます。")
    }

    /// A template that the program doesn't have.
    package static let portalsOwn = Phrase(en: "the portal's own", ja: "ポータル独自のものです")
    /// A template that changes nothing.
    package static let sameAsProgram = Phrase(
        en: "the same as the program's; it can go", ja: "プログラムのものと同じです。なくてもかまいません")
    /// A template that the portal changed.
    package static let changedByPortal = Phrase(en: "changed by the portal", ja: "ポータルが変えています")
    /// A template that the program changed too.
    package static let changedByProgram = Phrase(
        en: "changed by the program since it was taken; take these over by hand",
        ja: "写した後でプログラムが変えています。次の変更を手で取り入れてください")

    /// A line by its number.
    package static func line(_ number: Int) -> Phrase { Phrase(en: "line \(number)", ja: "\(number) 行目") }

    // MARK: Revisions

    /// Two days whose rules are compared.
    package static func compared(_ before: Message.Name, _ after: Message.Name) -> Phrase {
        Phrase(
            en: "the rules of \(before) compared with those of \(after)", ja: "\(before) の規則と \(after) の規則の比較")
    }

    /// Two days with the same rules.
    package static let nothingChanges = Phrase(en: "nothing changes", ja: "変わるところはありません。")

    /// How many pairs change in one way.
    package static func pairs(_ number: Int) -> Phrase {
        Phrase(en: number == 1 ? "1 pair" : "\(number) pairs", ja: "\(number) 組")
    }

    /// A measure with its period.
    package static func measure(_ name: Message.Name, for period: Message.Name) -> Phrase {
        Phrase(en: "\(name) for \(period)", ja: "\(name)（\(period)）")
    }

    /// A department with those below it.
    package static func withAllBelow(_ name: Message.Name) -> Phrase {
        Phrase(en: "\(name) and all below it", ja: "\(name)とその下のすべて")
    }

    /// Before the departments that are left.
    package static let fromDepartments = Phrase(en: "from", ja: "異動元")
    /// Before the departments that are joined.
    package static let toDepartments = Phrase(en: "to  ", ja: "異動先")

    // MARK: Command lines that can't be meant

    /// A name that nothing has.
    package static func nothingToExplain(_ name: Message.Name, help: Phrase?) -> Phrase {
        Phrase(
            en: "There is no code, file or key `\(name)`" + (help.map { ": \($0.en)" } ?? "."),
            ja: "`\(name)` という符号もファイルもキーもありません。" + (help?.ja ?? ""))
    }

    /// A key that a file doesn't have.
    package static func noKey(_ key: Message.Name, in file: Message.Name, help: Phrase?) -> Phrase {
        Phrase(
            en: "\(file) has no key `\(key)`" + (help.map { ": \($0.en)" } ?? "."),
            ja: "\(file) に `\(key)` というキーはありません。" + (help?.ja ?? ""))
    }

    /// No thread to work with.
    package static let oneJob = Phrase(en: "--jobs is 1 or more.", ja: "--jobs は 1 以上です。")
    /// One day of two.
    package static let twoDates = Phrase(
        en: "Name two dates to compare, or none to list.", ja: "比べるには日付を二つ書いてください。一覧を見るには日付を書かないでください。")
    /// Neither a question nor a list.
    package static let questionOrList = Phrase(
        en: "Name --from and --to for one question, or --plan for a list.",
        ja: "一件を調べるには --from と --to を、一覧を調べるには --plan を指定してください。")
    /// A table of one question.
    package static let tableOfPlan = Phrase(
        en: "--format csv goes with --plan.", ja: "--format csv は --plan と一緒に使います。")
    /// Days beside a list.
    package static let daysOfQuestion = Phrase(
        en: "--on and --left go with --from and --to; a list has the columns date and left.",
        ja: "--on と --left は --from と --to と一緒に使います。一覧では date と left の列に書きます。")
    /// Passphrases beside packs.
    package static let passphrasesAlone = Phrase(
        en: "--make-passphrases stands alone: it makes no packs.", ja: "--make-passphrases はほかと一緒に使えません。まとめは作りません。")
    /// Letters without what they bring.
    package static let lettersWithoutPassphrases = Phrase(
        en: "--letters brings managers their passphrases: say with --passphrases which they are.",
        ja: "--letters はパスフレーズを知らせる手紙です。--passphrases でパスフレーズのファイルを指定してください。")
    /// Open packs with passphrases.
    package static let openOrProtected = Phrase(
        en: "--open is for packs without passphrases: leave out --open or --passphrases.",
        ja: "--open はパスフレーズのないまとめのためのものです。--open か --passphrases のどちらかを除いてください。")
}
