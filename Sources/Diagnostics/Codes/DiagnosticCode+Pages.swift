extension DiagnosticCode {
    static let pages: [DiagnosticCode] = [
        duplicateAddress, brokenLink, brokenAnchor, rawHTML, dangerousLink, markdown, badName, reviewOverdue,
        missingTranslationSource,
    ]

    /// Two files that would become the same page.
    package static let duplicateAddress = DiagnosticCode(
        "duplicate-address",
        meaning: "Two files would become the same page.",
        reason: "One of them would be overwritten without a word.",
        example: "guidance/people.md and guidance/people/index.md",
        remedy: "keep one of the two, or rename it")

    /// A link to a page that isn't there.
    package static let brokenLink = DiagnosticCode(
        "broken-link",
        meaning: "A link leads to a page or file that isn't there.",
        reason: "A reader would meet an error page.",
        example: "[誓約書](../plegde.md)",
        remedy: "[誓約書](../pledge.md)")

    /// A link to a place of a page that isn't there.
    package static let brokenAnchor = DiagnosticCode(
        "broken-anchor",
        meaning: "A link leads to a heading that the page doesn't have.",
        reason: "A reader would land at the top of the page and search.",
        example: "[起算日](cooling.md#kisan)",
        remedy: "[起算日](cooling.md#start)")

    /// Raw HTML in Markdown.
    package static let rawHTML = DiagnosticCode(
        "raw-html-dropped", .warning,
        meaning: "Raw HTML in a Markdown file is dropped.",
        reason: "Markup of one's own breaks the portal's look, its accessibility and its content policy.",
        example: "<font color=\"red\">重要</font>",
        remedy: "**重要**, or `raw_html: allow` in portal.yaml")

    /// A link that would run a program.
    package static let dangerousLink = DiagnosticCode(
        "dangerous-link",
        meaning: "A link would run a script or open something on the reader's machine.",
        reason: "Links of a portal lead to pages.",
        example: "[開く](javascript:open())",
        remedy: "[開く](guide.md)")

    /// Another mistake in Markdown.
    package static let markdown = DiagnosticCode(
        "markdown", .warning,
        meaning: "A piece of Markdown can't mean what it says.",
        reason: "A footnote without its text, or an admonition of an unknown kind, would be shown as typed.",
        example: "> [!ATENTION]",
        remedy: "> [!WARNING]")

    /// A file name that says less than it must.
    package static let badName = DiagnosticCode(
        "bad-name",
        meaning: "A file's name is not of the form that its folder wants.",
        reason: "Revisions and news are named by their dates, and a page's name becomes its address.",
        example: "rules/transfers/april.yaml",
        remedy: "rules/transfers/2026-04-01.yaml")

    /// A page whose review date has passed.
    package static let reviewOverdue = DiagnosticCode(
        "review-overdue", .warning,
        meaning: "The date by which a page was to be reviewed has passed.",
        reason: "Guidance that nobody has looked at goes out of date unnoticed.",
        example: "review_by: 2025-03-31",
        remedy: "review the page, then review_by: 2027-03-31")

    /// A translation whose original isn't there.
    package static let missingTranslationSource = DiagnosticCode(
        "missing-original",
        meaning: "A translated page has no page in the portal's language.",
        reason: "A translation stands beside its original, under the same name.",
        example: "guidance/cooling.en.md without guidance/cooling.md",
        remedy: "add guidance/cooling.md")
}
