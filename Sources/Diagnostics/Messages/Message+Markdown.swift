/// About the Markdown of a page.
extension Message {
    // MARK: Footnotes

    /// A footnote without its text.
    package static func undefinedFootnote(_ label: Name) -> Message {
        Message(
            en: "No footnote [^\(label)] is defined on this page", ja: "脚注 [^\(label)] の本文が、このページにありません。",
            help: Phrase(
                en: "Add a line that begins with [^\(label)]: or write \\[^ if no footnote is meant",
                ja: "[^\(label)]: で始まる行を加えてください。脚注のつもりでなければ \\[^ と書いてください。"))
    }

    /// A footnote that nothing refers to.
    package static func unusedFootnote(_ label: Name) -> Message {
        Message(
            en: "Nothing refers to the footnote [^\(label)], so it is left out of the page",
            ja: "脚注 [^\(label)] はどこからも参照されないため、ページに載せません。",
            help: Phrase(
                en: "Write [^\(label)] where it belongs, or delete it", ja: "参照するところに [^\(label)] と書くか、取り除いてください。"))
    }

    /// A footnote with two texts.
    package static func duplicateFootnote(_ label: Name) -> Message {
        Message(
            en: "The footnote [^\(label)] is defined twice; the first definition counts",
            ja: "脚注 [^\(label)] の本文が二つあります。最初のものを使います。",
            help: Phrase(en: "Give this one another label, or delete it", ja: "こちらを別の名前にするか、取り除いてください。"))
    }

    // MARK: Headings and pictures

    /// A heading that lies more than one level below the one before.
    package static func skippedHeading(_ level: Int, after last: Int) -> Message {
        Message(
            en: "a heading of level \(level) follows one of level \(last)",
            ja: "レベル \(last) の見出しの次が、レベル \(level) の見出しです。",
            help: Phrase(
                en: "write it with \(last + 1) signs: \(String(repeating: "#", count: last + 1))",
                ja: "`\(String(repeating: "#", count: last + 1))` と、記号を \(last + 1) 個にしてください。"))
    }

    /// A picture that says nothing to who doesn't see it.
    package static let pictureWithoutText = Message(
        en: "a picture has no text for those who don't see it", ja: "画像に、見えない人のための説明がありません。",
        help: Phrase(
            en: "say between the square brackets what it shows", ja: "角括弧の中に、画像が何を表すかを書いてください。"))

    // MARK: Links and anchors

    /// A link without text.
    package static let emptyLink = Message(
        en: "A link has no text, so nobody can see or hear where it leads",
        ja: "文字のないリンクがあり、どこへのリンクかを見ることも聞くこともできません。",
        help: Phrase(
            en: "Write what the link leads to between the square brackets", ja: "角括弧の中に、リンクの先が何かを書いてください。"))

    /// A link that would run something.
    package static func dangerousLink(_ scheme: Name) -> Message {
        Message(
            en: "A link with the scheme \(scheme): is left out of the page", ja: "\(scheme): で始まるリンクは、ページに載せません。",
            help: Phrase(
                en: "Link to a page of the portal, or to an address that begins with https:",
                ja: "ポータルのページか、https: で始まるアドレスへのリンクにしてください。"))
    }

    /// An anchor that another part has.
    package static func duplicateAnchor(_ name: Name) -> Message {
        Message(
            en: "The anchor #\(name) belongs to another part of the page", ja: "#\(name) は、このページの別のところで使われています。",
            help: Phrase(en: "Write another name between {# and }", ja: "{# と } の間に、別の名前を書いてください。"))
    }

    /// A bare address with Japanese behind it.
    package static func addressGoesOn(_ address: Name) -> Message {
        Message(
            en: "The address \(address) is taken to end before the Japanese behind it",
            ja: "アドレス \(address) は、後ろの日本語の前で終わるものとして扱います。",
            help: Phrase(
                en: "Write the whole address as [text](address), with a space after it, or between < and >",
                ja: "アドレスの全体を [文字](アドレス) と書くか、後ろに空白を置くか、< と > で囲んでください。"))
    }

    // MARK: Blocks

    /// An admonition of no kind.
    package static func unknownAdmonition(_ keyword: Name, nearest: String?, known: [String]) -> Message {
        let kinds = known.map { "[!\($0)]" }
        return Message(
            en: "[!\(keyword)] is no kind of admonition, so it stays an ordinary quotation",
            ja: "[!\(keyword)] という種類の囲みはないため、普通の引用になります。",
            help: Phrase(
                en: (nearest.map { "Did you mean [!\($0)]? " } ?? "") + "There are \(kinds.joined(separator: ", "))",
                ja: (nearest.map { "[!\($0)] の書き誤りではありませんか。" } ?? "")
                    + "使えるのは \(kinds.joined(separator: "、")) です。"))
    }

    /// A cell without a column.
    package static let surplusCell = Message(
        en: "This cell has no column, and is not shown", ja: "このセルには列がないため、表示しません。",
        help: Phrase(
            en: "Give the head another cell, or write `\\|` for a bar inside a cell",
            ja: "見出しの行にセルを加えてください。セルの中の縦棒は `\\|` と書いてください。"))

    /// A page that is too long.
    package static let longPage = Message(
        en: "The page is longer than 128 MiB, so nothing of it is rendered", ja: "ページが 128 MiB より長いため、表示できません。",
        help: Phrase(en: "Split it into several pages", ja: "いくつかのページに分けてください。"))

    /// A page that isn't UTF-8.
    package static let repairedText = Message(
        en: "The page has bytes that aren't UTF-8; U+FFFD stands in their place",
        ja: "ページに UTF-8 ではない部分があり、そこは U+FFFD になります。",
        help: Phrase(en: "Save the file as UTF-8", ja: "ファイルを UTF-8 で保存してください。"))

    // MARK: HTML

    /// HTML that is left out.
    package static let droppedHTML = Message(
        en: "HTML in Markdown is left out of the page", ja: "Markdown の中の HTML は、ページに載せません。",
        help: Phrase(
            en: "Write it as Markdown, in backquotes if it is meant to be read, or set raw_html: allow in portal.yaml",
            ja: "Markdown で書くか、文字として見せるならバッククォートで囲んでください。portal.yaml に raw_html: allow と書くこともできます。"))

    /// An end of HTML that is left out.
    package static let droppedEnd = droppedHTML.with(
        help: Phrase(en: "Delete it: what it ends is left out too", ja: "取り除いてください。これが閉じるものも載せません。"))

    /// A tag with attributes.
    package static func tagWithAttributes(_ name: Name) -> Message {
        Message(
            en: "<\(name)> is left out of the page: it has attributes", ja: "属性のある <\(name)> は、ページに載せません。",
            help: Phrase(en: "Write <\(name)> without anything else", ja: "属性を付けずに <\(name)> と書いてください。"))
    }

    /// An end without its beginning.
    package static func tagWithoutStart(_ name: Name) -> Message {
        Message(
            en: "</\(name)> is left out of the page: nothing before it in the same place begins with <\(name)>",
            ja: "</\(name)> に対応する <\(name)> が同じところの前にないため、ページに載せません。",
            help: Phrase(en: "Write <\(name)> before it, or delete it", ja: "前に <\(name)> を書くか、取り除いてください。"))
    }

    /// A tag that belongs into another.
    package static func tagWithoutOuter(_ name: Name, _ outer: Name) -> Message {
        Message(
            en: "<\(name)> is left out of the page: it has no </\(name)>, or stands in no <\(outer)>",
            ja: "<\(name)> に </\(name)> がないか、<\(outer)> の中にないため、ページに載せません。",
            help: Phrase(
                en: "Write <\(outer)><\(name)>…</\(name)>…</\(outer)>",
                ja: "<\(outer)><\(name)>…</\(name)>…</\(outer)> のように書いてください。"))
    }

    /// A tag that isn't closed.
    package static func tagWithoutEnd(_ name: Name) -> Message {
        Message(
            en: "<\(name)> is left out of the page: it isn't ended in the same place",
            ja: "<\(name)> が同じところで閉じられていないため、ページに載せません。",
            help: Phrase(
                en: "Write </\(name)> where it ends, inside the same paragraph and the same marks",
                ja: "同じ段落の同じ記号の中で、終わるところに </\(name)> と書いてください。"))
    }
}
