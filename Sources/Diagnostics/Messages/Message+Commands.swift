/// What commands say when they can't do what they were asked for.
extension Message {
    // MARK: Places

    /// What to do where a file of a command has no place.
    package static func noPlace(_ failure: Message) -> Message {
        failure.with(
            help: Phrase(
                en: "name a place in a folder that exists and that you can write to",
                ja: "書き込めるフォルダの中の場所を指定してください。"))
    }

    /// A folder that can't be written.
    package static func unwritable(_ folder: Name, reason: Name) -> Message {
        Message(
            en: "\(folder) can't be written: \(reason)", ja: "\(folder) に書き込めません（\(reason)）。",
            help: Phrase(en: "name a folder that can be written", ja: "書き込めるフォルダを指定してください。"))
    }

    /// A folder for a new portal that isn't empty.
    package static func notEmpty(_ folder: Name) -> Message {
        Message(
            en: "\(folder) isn't empty", ja: "\(folder) は空ではありません。",
            help: Phrase(
                en: "name a new folder: nothing is overwritten", ja: "新しいフォルダを指定してください。上書きはしません。"))
    }

    /// No templates to begin with.
    package static func noTemplates(in folder: Name) -> Message {
        Message(
            en: "there are no templates in \(folder)", ja: "\(folder) にテンプレートがありません。",
            help: Phrase(
                en: "name the templates of a portal with --templates", ja: "--templates でポータルのテンプレートを指定してください。"))
    }

    /// A program without its templates.
    package static let noTemplatesBesideProgram = Message(
        en: "there are no templates beside the program", ja: "プログラムの隣にテンプレートがありません。",
        help: Phrase(
            en: "name the folder they lie in with --program", ja: "--program で、テンプレートのあるフォルダを指定してください。"))

    /// A template that the program doesn't have.
    package static func noProgramTemplate(_ path: Name) -> Message {
        Message(
            en: "the program has no template \(path)", ja: "プログラムに \(path) というテンプレートはありません。",
            help: Phrase(en: "`shikiri templates list` names them", ja: "`shikiri templates list` で一覧が分かります。"))
    }

    /// A template that would be overwritten.
    package static func templateThere(_ path: Name) -> Message {
        Message(
            en: "the portal has \(path) already", ja: "ポータルには、すでに \(path) があります。",
            help: Phrase(
                en: "remove it first, if the program's is wanted", ja: "プログラムのものを使うなら、先に取り除いてください。"))
    }

    /// A template that can't be written.
    package static func templateUnwritable(_ path: Name, reason: Name) -> Message {
        unwritable(path, reason: reason).with(
            help: Phrase(en: "make the folder writable", ja: "フォルダに書き込めるようにしてください。"))
    }

    // MARK: Publications

    /// A report that could not be written after the publication.
    package static func reportLost(_ failure: Message) -> Message {
        Message(
            en: "the portal is published, but not the report on it: \(failure.text.en)",
            ja: "ポータルは公開しましたが、報告を書けませんでした。\(failure.text.ja)",
            help: Phrase(en: "make room for it, and build again", ja: "空きを増やしてから、もう一度実行してください。"))
    }

    /// An old portal that can't be cleared away.
    package static func remains(_ failure: Message) -> Message {
        Message(
            en: "what was published before can't be cleared away: \(failure.text.en)",
            ja: "前に公開したものを片づけられません。\(failure.text.ja)")
    }

    /// A port that can't be had.
    package static func portTaken(_ port: Name, _ reason: Phrase) -> Message {
        Message(
            en: "port \(port) can't be served: \(reason.en)", ja: "ポート \(port) を使えません（\(reason.ja)）。",
            help: Phrase(en: "name a free port with --port", ja: "--port で空いているポートを指定してください。"))
    }

    // MARK: Questions about a move

    /// A last day that isn't before the move.
    package static func leftNotBefore(_ left: Name, move day: Name) -> Message {
        Message(
            en: "--left \(left) is not before the move on \(day)", ja: "--left \(left) が、異動の日 \(day) より前ではありません。",
            help: Phrase(
                en: "the last day here lies before the first day there", ja: "異動元の最後の日は、異動先の最初の日より前です。"))
    }

    /// A day without rules.
    package static let noRuleOnDay = Message(
        en: "no revision of the restrictions is in force on the day of the move, so nothing restricts it",
        ja: "異動の日に施行されている改定がないため、何も制限しません。",
        help: Phrase(
            en: "`shikiri revisions` lists the revisions with their dates",
            ja: "`shikiri revisions` で、改定とその日付の一覧が分かります。"))

    /// A day before all revisions.
    package static func noRuleYet(_ day: Name, first: Name) -> Message {
        noRuleInForce(day, first: first).with(help: nil)
    }

    /// A name of several departments.
    package static func severalDepartments(_ name: Name, ids: [String]) -> Message {
        Message(
            en: "several departments have the name `\(name)`", ja: "`\(name)` という名前の部署が複数あります。",
            help: .writeOneID(ids))
    }

    /// An earlier report that can't be used.
    package static func noBaseline(_ file: Name, reason: Phrase) -> Message {
        Message(
            en: "the earlier report \(file) can't be used: \(reason.en)", ja: "以前の報告 \(file) を使えません（\(reason.ja)）。",
            help: Phrase(
                en: "`shikiri check --format json > \(file)` makes one",
                ja: "`shikiri check --format json > \(file)` で作れます。"))
    }

    /// A name of nothing.
    package static func noPlace(_ name: Name, nearest: String?) -> Message {
        lackingPlace(
            name,
            help: nearest.map(Phrase.didYouMean)
                ?? Phrase(
                    en: "ids stand in organization/departments.csv and rules/operations.yaml",
                    ja: "id は organization/departments.csv と rules/operations.yaml にあります。"))
    }

    // MARK: Packs

    /// A pack of nobody.
    package static let onlyNobody = Message(
        en: "nobody in organization/employees.csv has the id of --only",
        ja: "--only の社員番号の人が organization/employees.csv にいません。",
        help: Phrase(en: "write it as the roster has it", ja: "名簿にあるとおりに書いてください。"))

    /// A pack of somebody who leads nobody.
    package static let onlyNoManager = Message(
        en: "the person of --only has nobody in their line on this day, so there is no pack",
        ja: "--only の人には、この日に部下がいないため、まとめがありません。",
        help: Phrase(
            en: "a line is `manager` in organization/employees.csv and in organization/departments.csv",
            ja: "上下は organization/employees.csv と organization/departments.csv の `manager` で決まります。"))

    /// Packs that would lose their protection.
    package static let protectedPacks = Message(
        en: "the packs there open only with passphrases, and these would open without",
        ja: "公開先のまとめはパスフレーズで保護されていますが、今回のものは保護されません。",
        help: Phrase(
            en: "name the file of passphrases with --passphrases, or say --open if they shall be open from now on",
            ja: "--passphrases でパスフレーズのファイルを指定してください。今後は保護しないなら --open を付けてください。"))

    /// A list of packs that was changed.
    package static let damagedList = Message(
        en: "office/distribution.csv isn't as it was written, so it doesn't tell which packs stay with --only",
        ja: "office/distribution.csv が書いたときのままではないため、--only でどのまとめを残すか分かりません。",
        help: Phrase(
            en:
                "make all packs: leave out --only; look at a copy of the list, because spreadsheets change it when they save",
            ja: "--only を付けずに、すべてのまとめを作ってください。表計算ソフトは保存のときに書き換えるため、一覧は写しを開いて見てください。"))

    // MARK: Receipts

    /// A receipt that can't be read.
    package static func unreadableReceipt(_ file: Name) -> Message {
        Message(
            en: "\(file) can't be read", ja: "\(file) を読めません。",
            help: Phrase(en: "name the JSON file of a receipt", ja: "控えの JSON ファイルを指定してください。"))
    }

    /// A file that is something else.
    package static func noReceipt(_ file: Name) -> Message {
        Message(
            en: "\(file) is no receipt", ja: "\(file) は控えではありません。",
            help: Phrase(
                en: "name the JSON file of `shikiri transfer --receipt`",
                ja: "`shikiri transfer --receipt` で書いた JSON ファイルを指定してください。"))
    }

    /// A receipt of a program that is newer than this one.
    package static func unknownReceipt(_ file: Name, version: Name) -> Message {
        Message(
            en: "\(file) is a receipt of form \(version), which this program doesn't know",
            ja: "\(file) は形式 \(version) の控えで、このプログラムでは読めません。",
            help: Phrase(
                en: "use the program that made it, or a newer one", ja: "控えを作ったプログラムか、それより新しいものを使ってください。"))
    }

    /// A receipt of which a part is missing.
    package static func damagedReceipt(_ file: Name) -> Message {
        Message(
            en: "\(file) lacks a part of a receipt", ja: "\(file) には控えの一部が欠けています。",
            help: Phrase(en: "take the file as it was made", ja: "作られたときのままのファイルを使ってください。"))
    }

    /// A receipt whose question can't be asked of the rules.
    package static func undecidableReceipt(_ why: Name) -> Message {
        Message(en: "the receipt can't be decided: \(why)", ja: "控えを判断できません（\(why)）。")
    }
}
