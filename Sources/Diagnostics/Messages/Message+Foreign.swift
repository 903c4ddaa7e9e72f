/// About markup of other tools, which a page shows as it was typed.
extension Message {
    /// A box of other tools.
    package static let foreignContainer = Message(
        en: "`:::` begins no box here, and is shown as typed", ja: "`:::` は囲みにならず、そのまま表示されます。",
        help: Phrase(
            en: "write a box as a quote: `> [!NOTE] title`, and the text in lines that begin with `> `",
            ja: "囲みは引用で書きます。`> [!NOTE] 題` に続けて、`> ` で始まる行に本文を書いてください。"))

    /// A template's place.
    package static func foreignTemplate(_ written: Name) -> Message {
        Message(
            en: "`\(written)` is filled with nothing here, and is shown as typed",
            ja: "`\(written)` には何も入らず、そのまま表示されます。",
            help: Phrase(
                en: "write the text itself; if the braces are meant, put them into a code span",
                ja: "実際の文を書いてください。波括弧そのものを示すなら、コードとして書いてください。"))
    }

    /// A formula.
    package static let foreignMathematics = Message(
        en: "formulas between `$` are not set here, and are shown as typed", ja: "`$` で囲んだ数式は組まれず、そのまま表示されます。",
        help: Phrase(
            en: "write it in words or with `<sup>` and `<sub>`, or show it as a picture with a text",
            ja: "言葉か `<sup>`、`<sub>` で書くか、説明を付けた図にしてください。"))

    /// A list of classes and ids.
    package static func foreignAttributes(_ written: Name) -> Message {
        Message(
            en: "`\(written)` is no anchor, and is shown as typed", ja: "`\(written)` はアンカーにならず、そのまま表示されます。",
            help: Phrase(
                en: "a heading takes one anchor, `{#id}`, and nothing takes classes; take the rest away",
                ja: "見出しに付けられるのは `{#id}` 一つだけです。クラスは使えません。ほかは取り除いてください。"))
    }

    /// The code of an emoji.
    package static func foreignEmoji(_ written: Name) -> Message {
        Message(
            en: "`\(written)` is no sign here, and is shown as typed", ja: "`\(written)` は絵文字にならず、そのまま表示されます。",
            help: Phrase(en: "type the sign itself, or a word", ja: "絵文字そのものか、言葉を書いてください。"))
    }

    /// A mark for a table of contents.
    package static let foreignContents = Message(
        en: "a mark for a table of contents is shown as typed", ja: "目次の印は、そのまま表示されます。",
        help: Phrase(
            en: "remove it: a page with several headings has its contents beside it",
            ja: "取り除いてください。見出しがいくつかあるページには、目次が付きます。"))

    /// A link of a wiki.
    package static func foreignLink(_ written: Name) -> Message {
        Message(
            en: "`\(written)` is no link here, and is shown as typed", ja: "`\(written)` はリンクにならず、そのまま表示されます。",
            help: Phrase(
                en: "write `[text](file.md)` with the file of the page", ja: "`[文字](ファイル.md)` の形で、ページのファイルを書いてください。"))
    }

    /// Front matter of other tools.
    package static let foreignFrontMatter = Message(
        en: "`+++` begins no front matter here, and is shown as typed", ja: "`+++` は設定の始まりにならず、そのまま表示されます。",
        help: Phrase(
            en: "write the settings as YAML between two lines of `---` at the top of the file",
            ja: "ファイルの初めの、二つの `---` の行のあいだに、YAML で書いてください。"))

    /// A diagram as text.
    package static func foreignDiagram(_ language: Name) -> Message {
        Message(
            en: "a block of `\(language)` is not drawn here, and is shown as code",
            ja: "`\(language)` のブロックは図にならず、コードとして表示されます。",
            help: Phrase(
                en: "put the drawing beside the page as SVG or PNG, and show it as a picture with a text",
                ja: "図を SVG か PNG でページの隣に置き、説明を付けた画像として載せてください。"))
    }
}
