extension DiagnosticCode {
    static let syntax: [DiagnosticCode] = [
        yamlSyntax, yamlTab, duplicateKey, missingFrontMatter, unclosedFrontMatter, jsonSyntax, limitReached,
    ]

    /// YAML that can't be read.
    package static let yamlSyntax = DiagnosticCode(
        "yaml-syntax", title: "YAML の誤り",
        meaning: Phrase(en: "A YAML file or front matter can't be read.", ja: "YAML のファイルまたはフロントマターを読めません。"),
        reason: Phrase(
            en: "Keys, colons, quotes and indentation must follow YAML 1.1.", ja: "キー、コロン、引用符、字下げは YAML 1.1 に従って書きます。"),
        example: "title: 行為規制: 基礎",
        remedy: "title: \"行為規制: 基礎\"")

    /// A tab where YAML wants blanks.
    package static let yamlTab = DiagnosticCode(
        "yaml-tab", title: "YAML のタブ",
        meaning: Phrase(en: "A line of YAML is indented with a tab.", ja: "YAML の行がタブで字下げされています。"),
        reason: Phrase(en: "YAML allows only blanks for indentation.", ja: "YAML の字下げに使えるのは半角の空白だけです。"),
        example: "matrix:\n\tconstant: …",
        remedy: "matrix:\n  constant: …")

    /// The same key twice in a mapping.
    package static let duplicateKey = DiagnosticCode(
        "duplicate-key", title: "キーの重なり",
        meaning: Phrase(en: "A key stands twice in the same mapping.", ja: "一つのまとまりの中に、同じキーが二つあります。"),
        reason: Phrase(en: "Only one of the two values could be meant.", ja: "正しいのは二つの値のどちらかだけのはずです。"),
        example: "due: 2026-07-31\ndue: 2026-08-31",
        remedy: "due: 2026-08-31")

    /// A Markdown file does not begin with front matter.
    package static let missingFrontMatter = DiagnosticCode(
        "missing-front-matter", title: "フロントマターがない",
        meaning: Phrase(
            en: "A Markdown file does not begin with front matter.", ja: "Markdown のファイルがフロントマターで始まっていません。"),
        reason: Phrase(
            en: "Every page has at least a title, which stands in its front matter.",
            ja: "どのページにも少なくとも題が必要で、題はフロントマターに書きます。"),
        example: "## はじめに",
        remedy: "---\ntitle: 情報の取扱い\n---\n\n## はじめに")

    /// Front matter is opened and not closed.
    package static let unclosedFrontMatter = DiagnosticCode(
        "unclosed-front-matter", title: "閉じていないフロントマター",
        meaning: Phrase(en: "Front matter is opened with `---` and never closed.", ja: "`---` で始めたフロントマターが閉じられていません。"),
        reason: Phrase(en: "The rest of the page would be read as YAML.", ja: "ページの残りがすべて YAML として読まれてしまいます。"),
        example: "---\ntitle: 情報の取扱い\n\n本文",
        remedy: "---\ntitle: 情報の取扱い\n---\n\n本文")

    /// JSON that can't be read.
    package static let jsonSyntax = DiagnosticCode(
        "json-syntax", title: "JSON の誤り",
        meaning: Phrase(en: "A JSON file, or a line of one, can't be read.", ja: "JSON のファイル、またはその一行を読めません。"),
        reason: Phrase(
            en: "Statements of a learning record store are JSON objects, in an array or one a line.",
            ja: "学習記録ストアのステートメントは JSON のオブジェクトで、配列にするか、一行に一つずつ書きます。"),
        example: "{\"actor\": ",
        remedy: "{\"actor\": {…}, \"verb\": {…}, \"object\": {…}}")

    /// More of something than Shikiri takes.
    package static let limitReached = DiagnosticCode(
        "limit-reached", title: "上限の超過",
        meaning: Phrase(
            en: "There is more of something than Shikiri takes, or it is nested deeper.",
            ja: "Shikiri が受け付ける数または入れ子の深さを超えています。"),
        reason: Phrase(
            en:
                "Without a limit one file could use up the machine's time or memory. A portal stays far below each limit.",
            ja: "上限がないと、一つのファイルが機械の時間やメモリーを使い尽くすおそれがあります。普通のポータルは、どの上限にもはるかに届きません。"),
        example: "a0: &a0 [x, x]\na1: &a1 [*a0, *a0]\n…",
        remedy: InputSample(
            en: "write the values out, or leave some of them out; the article on limits says how many there may be",
            ja: "値をそのまま書くか、一部を除く。上限の数は、上限についての記事にある"))
}
