/// About the portal's settings, its pages' addresses, departments, courses and controls.
extension Message {
    // MARK: Settings

    /// A portal that says nothing.
    package static func emptyPortal(_ file: Name) -> Message {
        Message(
            en: "`\(file)` says nothing yet", ja: "`\(file)` に、まだ何も書かれていません。",
            help: Phrase(en: "begin with `title:` and `organization:`", ja: "`title:` と `organization:` から書き始めてください。"))
    }

    /// A path that doesn't begin and end with a slash.
    package static let basePath = Message(
        en: "`base_path` begins and ends with `/`", ja: "`base_path` は `/` で始まり `/` で終わります。")

    /// A folder of publications that isn't one of its own.
    package static func historyFolder(_ written: Name) -> Message {
        Message(
            en: "`history` names a folder of its own below the content folder, not `\(written)`",
            ja: "`history` には、内容のフォルダの下の専用のフォルダを書きます。`\(written)` は使えません。",
            help: Phrase(en: "write a name such as `history`, without `/`", ja: "`history` のように、`/` のない名前を書いてください。"))
    }

    /// An address that no mail reaches.
    package static func noAddress(_ written: Name, isWide: Bool) -> Message {
        Message(
            en: "`\(written)` is no address for mail", ja: "`\(written)` はメールアドレスではありません。",
            help: isWide
                ? Phrase(en: "write `@` as a half-width sign", ja: "`@` は半角で書いてください。")
                : Phrase(en: "write it as `name@example.jp`", ja: "`name@example.jp` のように書いてください。"))
    }

    /// A family of fewer than two words.
    package static let smallFamily = Message(
        en: "a family of synonyms has two words or more", ja: "同義語の組には、二つ以上の言葉が必要です。",
        help: Phrase(en: "write it as `- [夫, 妻, 家族]`", ja: "`- [夫, 妻, 家族]` のように書いてください。"))

    // MARK: Addresses of pages

    /// A folder that differs in case alone.
    package static func folderInOtherCase(_ other: Name) -> Message {
        Message(
            en: "a folder above this page has the name of one above \(other) in other case",
            ja: "このページの上のフォルダは、\(other) の上のフォルダと、大文字と小文字だけが違います。",
            help: Phrase(
                en: "write both in the same case, or rename one of the two",
                ja: "大文字と小文字をそろえるか、一方の名前を変えてください。"))
    }

    /// A page with the address of another.
    package static func sameAddress(_ other: Name) -> Message {
        Message(
            en: "this page would have the same address as \(other)", ja: "このページのアドレスが、\(other) と同じになります。",
            help: Phrase(en: "rename or remove one of the two files", ja: "一方のファイルの名前を変えるか、取り除いてください。"))
    }

    /// A former address that no page can have had.
    package static func noFormerAddress(_ written: Name) -> Message {
        Message(
            en: "`\(written)` is nowhere that a page can have been", ja: "`\(written)` は、ページのあった場所として書けません。",
            help: Phrase(
                en: "write the address below the portal, or the file that it was, such as `guidance/old-name.md`",
                ja: "ポータルの下のアドレスか、元のファイルを `guidance/old-name.md` のように書いてください。"))
    }

    /// A former address at which something lies.
    package static func formerAddressTaken(_ address: Name, by other: Name) -> Message {
        Message(
            en: "at `\(address)` lies \(other), so nothing can lead on from there",
            ja: "`\(address)` には \(other) があるため、そこから案内できません。",
            help: Phrase(
                en: "take the alias out, or move what lies there", ja: "`aliases` から除くか、そこにあるものを移してください。"))
    }

    /// A translation of nothing.
    package static func noOriginal(_ key: Name) -> Message {
        Message(
            en: "there is no page \(key).md that this one translates", ja: "このページの原文 \(key).md がありません。")
    }

    /// A name that no address can have.
    package static func noAddressPart(_ name: Name) -> Message {
        Message(
            en: "`\(name)` can't be a part of an address", ja: "`\(name)` はアドレスの一部になりません。",
            help: Phrase(
                en: "use letters, digits, `-`, `_` and `.` in names of folders and files, a letter or digit first",
                ja: "フォルダとファイルの名前には英数字と `-`、`_`、`.` を使い、英数字で始めてください。"))
    }

    /// A name that Windows keeps for itself.
    package static func windowsName(_ name: Name) -> Message {
        Message(
            en: "Windows can't hold a file or folder with the name `\(name)`",
            ja: "Windows では `\(name)` という名前のファイルやフォルダを作れません。",
            help: Phrase(
                en: "give it another name: a portal may be copied to a shared drive",
                ja: "別の名前にしてください。ポータルは共有フォルダに写されることがあります。"))
    }

    // MARK: Departments

    /// Two departments of one name.
    package static func sharedName(_ id: Name, _ other: Name) -> Message {
        Message(
            en: "`\(id)` and `\(other)` have one name under one parent",
            ja: "`\(id)` と `\(other)` は、同じ部署の下にあり、同じ名前です。",
            help: Phrase(
                en: "give each a name of its own, or join them", ja: "別々の名前にするか、一つにまとめてください。"))
    }

    /// A parent of the other company.
    package static func parentOfOtherCompany(_ parent: Name, _ id: Name) -> Message {
        Message(
            en: "the parent `\(parent)` of `\(id)` belongs to the other company",
            ja: "`\(id)` の上の部署 `\(parent)` は、もう一方の会社のものです。")
    }

    /// Departments in a circle.
    package static func circle(_ chain: Name) -> Message {
        Message(
            en: "departments are each other's parents: \(chain)", ja: "部署の上下が輪になっています: \(chain)。",
            help: Phrase(
                en: "leave `parent` empty for the one at the top", ja: "いちばん上の部署では `parent` を空にしてください。"))
    }

    /// A department that is too far down.
    package static func deepDepartment(_ id: Name, most: Int) -> Message {
        Message(
            en: "`\(id)` is below more than \(most) departments", ja: "`\(id)` の上の部署が \(most) 段を超えています。",
            help: Phrase(
                en: "leave out levels that hold one department alone", ja: "部署が一つしかない段を省いてください。"))
    }

    // MARK: Courses and controls

    /// A department that the audience leaves out.
    package static func departmentOutsideAudience(_ id: Name, company: Name) -> Message {
        Message(
            en: "the department `\(id)` belongs to none of the audience's companies",
            ja: "部署 `\(id)` は、対象の会社のどれにも属していません。",
            help: Phrase(
                en: "add `\(company)` to `companies`, or take the department out",
                ja: "`companies` に `\(company)` を加えるか、部署を除いてください。"))
    }

    /// A course that ends before it begins.
    package static let dueBeforeOpens = Message(en: "`due` is before `opens`", ja: "`due` が `opens` より前です。")

    /// A renewal of what doesn't end.
    package static let renewWithoutEnd = Message(
        en: "`renew_within` needs `valid_for`: what holds for ever is never due again",
        ja: "`renew_within` には `valid_for` が必要です。期限のないものを受け直すことはありません。")

    /// A renewal that begins before what it renews.
    package static let longRenewal = Message(
        en: "`renew_within` is not shorter than `valid_for`", ja: "`renew_within` は `valid_for` より短くします。")

    /// A control in force that doesn't say since when.
    package static let controlWithoutSince = Message(
        en: "a control that is in force says since when", ja: "実施中の対策には、いつからかを書きます。",
        help: Phrase(en: "add `since:` with the day", ja: "`since:` に日付を書いてください。"))

    /// A control in force from a day to come.
    package static func controlInForceLater(_ since: Name) -> Message {
        Message(
            en: "a control says that it is in force, and that it is since \(since), which is still to come",
            ja: "実施中とされている対策の `since` が、まだ来ていない \(since) です。",
            help: Phrase(
                en: "write `state: planned` with `due:` until then, or correct `since:`",
                ja: "その日までは `state: planned` と `due:` を書くか、`since:` を直してください。"))
    }

    /// An address of the portal that is none.
    package static func badURL(_ written: Name) -> Message {
        Message(
            en: "`url` is no address of a folder on a web server: `\(written)`",
            ja: "`url` の `\(written)` は、Webサーバーのフォルダのアドレスではありません。",
            help: Phrase(
                en: "write it as `https://portal.example.jp/`, with `/` at its end",
                ja: "`https://portal.example.jp/` のように、終わりに `/` を付けて書いてください。"))
    }

    /// An address of a page in the web that is none.
    package static func badWebAddress(_ written: Name) -> Message {
        Message(
            en: "`url` is no address of a page in the web: `\(written)`",
            ja: "`url` の `\(written)` は、Webのページのアドレスではありません。",
            help: Phrase(
                en: "write it as `https://learning.example.jp/course`, in ASCII",
                ja: "`https://learning.example.jp/course` のように、半角の英数字で書いてください。"))
    }

    /// A time zone that nobody knows.
    package static func unknownTimeZone(_ written: Name, nearest: String?) -> Message {
        Message(
            en: "there is no time zone `\(written)`", ja: "`\(written)` という時間帯はありません。",
            help: nearest.map(Phrase.didYouMean)
                ?? Phrase(
                    en: "write a name of the IANA list, such as `Asia/Tokyo`", ja: "`Asia/Tokyo` のような IANA の名前を書いてください。"
                ))
    }

    /// A condition that names nothing.
    package static func namesNone(_ key: Name) -> Message {
        Message(
            en: "`\(key)` names none", ja: "`\(key)` に何も書かれていません。",
            help: Phrase(
                en: "name some, or take the key out: without it the condition isn't asked",
                ja: "対象を書くか、キーを除いてください。キーがなければ、その条件は問われません。"))
    }
}
