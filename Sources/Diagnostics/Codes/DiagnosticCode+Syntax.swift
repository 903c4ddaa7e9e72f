extension DiagnosticCode {
    static let syntax: [DiagnosticCode] = [
        yamlSyntax, yamlTab, duplicateKey, missingFrontMatter, unclosedFrontMatter, jsonSyntax, limitReached,
    ]

    /// YAML that can't be read.
    package static let yamlSyntax = DiagnosticCode(
        "yaml-syntax",
        meaning: "A YAML file or front matter can't be read.",
        reason: "Keys, colons, quotes and indentation must follow YAML 1.1.",
        example: "title: 行為規制: 基礎",
        remedy: "title: \"行為規制: 基礎\"")

    /// A tab where YAML wants blanks.
    package static let yamlTab = DiagnosticCode(
        "yaml-tab",
        meaning: "A line of YAML is indented with a tab.",
        reason: "YAML allows only blanks for indentation.",
        example: "matrix:\n\tconstant: …",
        remedy: "matrix:\n  constant: …")

    /// The same key twice in a mapping.
    package static let duplicateKey = DiagnosticCode(
        "duplicate-key",
        meaning: "A key stands twice in the same mapping.",
        reason: "Only one of the two values could be meant.",
        example: "due: 2026-07-31\ndue: 2026-08-31",
        remedy: "due: 2026-08-31")

    /// A Markdown file does not begin with front matter.
    package static let missingFrontMatter = DiagnosticCode(
        "missing-front-matter",
        meaning: "A Markdown file does not begin with front matter.",
        reason: "Every page has at least a title, which stands in its front matter.",
        example: "## はじめに",
        remedy: "---\ntitle: 情報の取扱い\n---\n\n## はじめに")

    /// Front matter is opened and not closed.
    package static let unclosedFrontMatter = DiagnosticCode(
        "unclosed-front-matter",
        meaning: "Front matter is opened with `---` and never closed.",
        reason: "The rest of the page would be read as YAML.",
        example: "---\ntitle: 情報の取扱い\n\n本文",
        remedy: "---\ntitle: 情報の取扱い\n---\n\n本文")

    /// JSON that can't be read.
    package static let jsonSyntax = DiagnosticCode(
        "json-syntax",
        meaning: "A JSON file, or a line of one, can't be read.",
        reason: "Statements of a learning record store are JSON objects, in an array or one a line.",
        example: "{\"actor\": ",
        remedy: "{\"actor\": {…}, \"verb\": {…}, \"object\": {…}}")

    /// More of something than Shikiri takes.
    package static let limitReached = DiagnosticCode(
        "limit-reached",
        meaning: "There is more of something than Shikiri takes, or it is nested deeper.",
        reason:
            "Without a limit one file could use up the machine's time or memory. A portal stays far below each limit.",
        example: "a0: &a0 [x, x]\na1: &a1 [*a0, *a0]\n…",
        remedy: "write the values out, or leave some of them out; the article on limits says how many there may be")
}
