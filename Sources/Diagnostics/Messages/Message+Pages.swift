/// About pages, their links and their front matter.
extension Message {
    // MARK: Questions

    /// A question that stands elsewhere too.
    package static func askedTwice(line: Int, file: Name) -> Message {
        Message(
            en: "line \(line) of \(file) asks the same question", ja: "\(file) の \(line) 行目に、同じ質問があります。",
            help: Phrase(en: "keep one of the two, and link to it", ja: "一方だけ残し、もう一方からはリンクしてください。"))
    }

    /// A question with two verdicts.
    package static func answeredOtherwise(line: Int, file: Name) -> Message {
        Message(
            en: "line \(line) of \(file) answers the same question with another verdict",
            ja: "\(file) の \(line) 行目にある同じ質問は、判定が違います。",
            help: Phrase(en: "decide which is right, and keep that one", ja: "どちらが正しいかを決めて、その一方だけ残してください。"))
    }

    /// A verdict that an example contradicts.
    package static func verdictAgainstExample(_ verdict: Name, line: Int, _ answer: Name) -> Message {
        Message(
            en:
                "the verdict of this question is `\(verdict)`, and its example on line \(line) comes out as `\(answer)`",
            ja: "この質問の判定は `\(verdict)` ですが、\(line) 行目の例の答えは `\(answer)` です。",
            help: Phrase(en: "correct the verdict, or the example", ja: "判定か例を直してください。"))
    }

    /// A verdict that is none.
    package static func noVerdict(_ written: Name) -> Message {
        Message(
            en: "`\(written)` is no verdict", ja: "`\(written)` は判定の言葉ではありません。",
            help: Phrase(
                en: "write 可, 不可 or 要相談 (yes, no or ask)", ja: "可、不可、要相談のどれかを書いてください。"))
    }

    /// A verdict in emphasis.
    package static func emphasizedVerdict(_ written: Name) -> Message {
        Message(
            en: "the verdict `\(written)` isn't read in emphasis", ja: "強調の中の判定 `\(written)` は読まれません。",
            help: Phrase(en: "write the line without `*` and `_`", ja: "`*` と `_` を付けずに書いてください。"))
    }

    /// A verdict in a form that isn't read.
    package static func verdictForm(_ written: Name) -> Message {
        Message(
            en: "`\(written)` looks like a verdict, and isn't read as one",
            ja: "`\(written)` は判定のように見えますが、判定として読まれません。", help: verdictHelp)
    }

    /// A verdict where none is read.
    package static func misplacedVerdict(_ written: Name) -> Message {
        Message(
            en: "`\(written)` isn't the first paragraph of an answer, and isn't read as its verdict",
            ja: "`\(written)` は答えの最初の段落ではないため、判定として読まれません。", help: verdictHelp)
    }

    private static let verdictHelp = Phrase(
        en:
            "write `判定: 可`, `判定: 不可` or `判定: 要相談` (`Verdict: yes`, `no`, `ask`) as a paragraph of its own, first below the question",
        ja: "質問のすぐ下に、`判定: 可`、`判定: 不可`、`判定: 要相談`（英語では `Verdict: yes`、`no`、`ask`）のどれかだけの段落を書いてください。")

    /// An announcement whose file has the name of another day.
    package static func misnamedAnnouncement(_ file: Name, date: Name) -> Message {
        Message(
            en: "`date` is \(date), and the file's name `\(file)` says another day",
            ja: "`date` は \(date) ですが、ファイル名 `\(file)` は別の日です。",
            help: Phrase(
                en: "correct the date, or rename the file: an announcement is published from its date on",
                ja: "日付を直すか、ファイル名を変えてください。お知らせは `date` の日から公開されます。"))
    }

    /// A link for mail to what is no address.
    package static func noMailAddress(_ destination: Name) -> Message {
        Message(
            en: "`\(destination)` leads to no address for mail", ja: "`\(destination)` の先はメールアドレスではありません。",
            help: Phrase(
                en: "write it as `mailto:name@example.jp`, in half-width signs",
                ja: "`mailto:name@example.jp` のように半角で書いてください。"))
    }

    // MARK: Front matter

    /// A related page that isn't there.
    package static func unrelated(_ name: Name, help: Phrase?) -> Message {
        Message(
            en: "`related` names `\(name)`, which is no page and no id",
            ja: "`related` の `\(name)` は、ページのファイルでも id でもありません。", help: help)
    }

    /// An explaining page that isn't there.
    package static func explainedByNothing(_ name: Name, help: Phrase?) -> Message {
        Message(
            en: "`explained_by` names `\(name)`, which isn't there", ja: "`explained_by` の `\(name)` がありません。",
            help: help)
    }

    /// An update of a coming day.
    package static func futureUpdate(_ day: Name) -> Message {
        Message(
            en: "this page says that it was updated on \(day), which is still to come",
            ja: "このページの更新日 \(day) は、まだ来ていません。",
            help: Phrase(
                en: "write the day of the last change, or leave it out", ja: "最後に改めた日を書くか、除いてください。"))
    }

    /// A page whose review is late.
    package static func reviewOverdue(_ day: Name) -> Message {
        Message(
            en: "this page was to be reviewed by \(day)", ja: "このページを見直す期日（\(day)）が過ぎています。",
            help: Phrase(
                en: "review it, then set `review_by` to the next date", ja: "見直してから、`review_by` を次の期日にしてください。"))
    }

    /// A rule that isn't there.
    package static func noRevision(of day: Name, help: Phrase?) -> Message {
        Message(en: "there is no revision of \(day)", ja: "\(day) の改定はありません。", help: help)
    }

    /// A rule that nothing cites.
    package static func unknownRule(_ rule: Name, help: Phrase?) -> Message {
        Message(
            en: "`rules` names `\(rule)`, which is no revision, no page and no citation",
            ja: "`rules` の `\(rule)` は、改定でもページでも根拠でもありません。",
            help: help
                ?? Phrase(
                    en: "name a revision by its day, such as 2026-04-01, or an article as some page's `basis` cites it",
                    ja: "改定は 2026-04-01 のような日で、条はどれかのページの `basis` にあるとおりに書いてください。"))
    }

    // MARK: Lines of the text

    /// A heading without its blank.
    package static func headingWithoutBlank(_ signs: String, isWide: Bool) -> Message {
        let narrow = String(repeating: "#", count: signs.count)
        return Message(
            en: "this line is no heading, though it begins like one", ja: "この行は、見出しの記号で始まっていますが、見出しではありません。",
            help: isWide
                ? Phrase(
                    en: "write `\(narrow)` in narrow signs, and a blank", ja: "半角の `\(narrow)` と空白を書いてください。")
                : Phrase(
                    en: "put a blank after `\(signs)`, or `\\` before it where the text begins so",
                    ja: "`\(signs)` の後に空白を置いてください。文がこの記号で始まるなら、前に `\\` を置いてください。"))
    }

    /// A code that isn't one of a warning.
    package static func notAllowable(_ code: Name, nearest: String?) -> Message {
        Message(
            en: "`\(code)` is not the code of a warning", ja: "`\(code)` は警告のコードではありません。",
            help: nearest.map(Phrase.didYouMean)
                ?? Phrase(
                    en: "findings end with their codes in brackets; errors can't be let stand",
                    ja: "コードは、知らせの終わりの角括弧の中にあります。エラーは許せません。"))
    }

    /// Words that were to be replaced.
    package static func placeholder(_ written: Name) -> Message {
        Message(
            en: "`\(written)` was to be filled in", ja: "`\(written)` は、書き換えるはずの文です。",
            help: Phrase(en: "write the text, or remove the line", ja: "実際の文を書くか、この行を取り除いてください。"))
    }

    /// Words that were to be replaced, in many places of a file.
    package static func manyPlaceholders(_ number: Int) -> Phrase {
        Phrase(en: "\(number) places of this file were to be filled in", ja: "このファイルに、書き換えるはずの箇所が \(number) あります。")
    }

    /// A second heading of the first level.
    package static let secondTitle = Message(
        en: "the title is the page's only heading of the first level", ja: "いちばん上の段階の見出しは、ページの題だけです。",
        help: Phrase(en: "begin it with `##`", ja: "`##` で始めてください。"))

    // MARK: Links

    /// A picture of another host.
    package static func externalPicture(_ address: Name) -> Message {
        Message(
            en: "the picture `\(address)` would come from another host", ja: "画像 `\(address)` は、ほかのサイトのものです。",
            help: Phrase(
                en: "put the file beside the page and name it", ja: "ファイルをページと同じ場所に置き、その名前を書いてください。"))
    }

    /// A link to what isn't published yet.
    package static func notYetPublished(_ destination: Name, _ day: Name) -> Message {
        Message(
            en: "`\(destination)` leads to an announcement that is published on \(day)",
            ja: "`\(destination)` は、\(day) に公開するお知らせへのリンクです。",
            help: Phrase(
                en: "add the link when the announcement is out", ja: "お知らせを公開してから、リンクを加えてください。"))
    }

    /// A link to nothing.
    package static func brokenLink(_ destination: Name, _ path: Name, help: Phrase?) -> Message {
        Message(
            en: "`\(destination)` leads to \(path), which isn't there", ja: "`\(destination)` の先の \(path) がありません。",
            help: help)
    }

    /// A link out of the content.
    package static func linkOutside(_ destination: Name) -> Message {
        Message(
            en: "`\(destination)` leads out of the content folder", ja: "`\(destination)` は、内容のフォルダの外を指しています。")
    }

    /// A heading that isn't there.
    package static func noHeading(_ anchor: Name, in file: Name, help: Phrase?) -> Message {
        Message(
            en: "\(file) has no heading `#\(anchor)`", ja: "\(file) に `#\(anchor)` の見出しがありません。", help: help)
    }

    /// A hint for the search about a page that isn't there.
    package static func keywordsOfNothing(_ file: Name, help: Phrase?) -> Message {
        Message(
            en: "`keywords` names `\(file)`, which isn't there", ja: "`keywords` の `\(file)` がありません。", help: help)
    }

    /// A page that a query is to find and that isn't there.
    package static func findsNothing(_ name: Name, help: Phrase?) -> Message {
        Message(en: "`finds` names `\(name)`, which isn't there", ja: "`finds` の `\(name)` がありません。", help: help)
    }

    /// A query that doesn't find its page.
    ///
    /// - Parameter first: what it finds instead, the best first.
    package static func searchMiss(_ query: Name, _ pages: Name, first: [Name]) -> Message {
        let found = first.map(\.description).joined(separator: ", ")
        return Message(
            en: "`\(query)` doesn't find \(pages) among the first three",
            ja: "`\(query)` で探しても、三番目までに \(pages) が出ません。",
            help: first.isEmpty
                ? Phrase(
                    en: "nothing is found; add words to search.yaml, or say it in the page as people do",
                    ja: "何も見つかりません。search.yaml に言葉を足すか、ページにその言葉を書いてください。")
                : Phrase(
                    en: "found first: \(found); add words to search.yaml, or say it in the page as people do",
                    ja: "先に出るのは \(found) です。search.yaml に言葉を足すか、ページにその言葉を書いてください。"))
    }
}

/// About living examples.
extension Message {
    /// An example on a day before its move.
    package static func undecidedExample(_ day: Name) -> Message {
        Message(
            en: "`left` has not come before \(day), on which the move is judged",
            ja: "異動を判断する \(day) より前に `left` の日が来ていません。",
            help: Phrase(en: "name the day of the move with `on`", ja: "異動の日を `on` に書いてください。"))
    }

    /// An example that the rules contradict.
    package static func exampleContradicted(
        _ ground: Phrase, _ key: Name, actual: Name, expected: Name
    ) -> Message {
        Message(
            en: "\(ground.en) `\(key)` is `\(actual)`, and the example says `\(expected)`",
            ja: "\(ground.ja)`\(key)` は `\(actual)` ですが、例では `\(expected)` です。",
            help: Phrase(
                en: "correct the example and the text around it, or see whether the rules are meant so",
                ja: "例と前後の文を直すか、規則がそのつもりか確かめてください。"))
    }

    /// An example that a coming change contradicts.
    package static func exampleWillChange(_ day: Name, _ key: Name, actual: Name, expected: Name) -> Message {
        Message(
            en: "from \(day) on `\(key)` is `\(actual)`, and the example says `\(expected)`",
            ja: "\(day) からは `\(key)` が `\(actual)` になりますが、例では `\(expected)` です。",
            help: Phrase(
                en: "name the day that is meant with `on`, or rewrite the example by \(day)",
                ja: "いつのことかを `on` に書くか、\(day) までに例を書き換えてください。"))
    }
}

extension Phrase {
    /// The day and the rules by which an example of a move is judged.
    package static func byRules(of revision: Message.Name?, on day: Message.Name) -> Phrase {
        guard let revision else {
            return Phrase(en: "on \(day), without any rules in force,", ja: "\(day) には施行中の規則がなく、")
        }
        return Phrase(en: "on \(day), by the rules of \(revision),", ja: "\(day) には、\(revision) の規則により、")
    }

    /// The day on which an example of a course is judged.
    package static func onDay(_ day: Message.Name) -> Phrase { Phrase(en: "on \(day)", ja: "\(day) には、") }

    /// Where a page went.
    package static func movedTo(_ file: Message.Name) -> Phrase {
        Phrase(en: "the page has moved to `\(file)`", ja: "このページは `\(file)` に移りました。")
    }

    /// How a page is named.
    package static let namePage = Phrase(
        en: "name a page by its path below the content folder", ja: "ページは、内容のフォルダの下の経路で書いてください。")
}
