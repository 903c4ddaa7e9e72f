extension DiagnosticCode {
    static let pages: [DiagnosticCode] = [
        duplicateAddress, brokenLink, brokenAnchor, rawHTML, dangerousLink, markdown, badName, reviewOverdue,
        missingTranslationSource, secondTitle, externalPicture, unknownVerdict, notYetPublished,
        activeAttachment, mislabelledAttachment,
        headingWithoutBlank, placeholder, surplusCell, askedTwice, contradictoryAnswers, futureUpdate,
    ]

    /// A file beside the pages that could run.
    package static let activeAttachment = DiagnosticCode(
        "active-attachment",
        meaning: "A file beside the pages could run something in a reader's browser.",
        reason:
            "A browser opens an SVG file as a page of the portal: a script in it could read and change what the portal "
            + "shows. Only elements that draw are taken.",
        example: "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
        remedy: "export it as a plain drawing, or as PNG")

    /// A file beside the pages that isn't what its name says.
    package static let mislabelledAttachment = DiagnosticCode(
        "mislabelled-attachment",
        meaning: "A file beside the pages isn't of the kind that its name says.",
        reason: "Browsers that look into it may open it as what it is, a page for example, and run what is in it.",
        example: "figure.png that begins with <!DOCTYPE html>",
        remedy: "save it again as PNG, or give it the ending of what it is")

    /// A line that begins like a heading and is none.
    package static let headingWithoutBlank = DiagnosticCode(
        "heading-without-blank", .warning,
        meaning: "A line begins with the sign of a heading and is none.",
        reason: "Markdown wants a blank after the signs; without it readers see them, and nothing can link here.",
        example: "##見出し",
        remedy: "## 見出し")

    /// A place that was to be filled in.
    package static let placeholder = DiagnosticCode(
        "placeholder", .warning,
        meaning: "A text still holds words that stand for others.",
        reason: "What a new portal says to its authors, or a writer's note to himself, would be published as a rule.",
        example: "この解説の要点を一文で書きます。",
        remedy: "the text itself")

    /// A cell that a table has no column for.
    package static let surplusCell = DiagnosticCode(
        "surplus-cell", .warning,
        meaning: "A row of a table has more cells than its head.",
        reason: "A table has as many columns as its head; what stands behind them is not shown.",
        example: "| a | b |, then | 1 | 2 | 3 |",
        remedy: "| a | b | c |, or \\| for a bar inside a cell")

    /// A question that is asked twice.
    package static let askedTwice = DiagnosticCode(
        "asked-twice", .warning,
        meaning: "Two questions are the same.",
        reason: "When the answer changes, one of them will be forgotten.",
        example: "## 使えますか? in two topics",
        remedy: "one question, and a link to it from the other topic")

    /// Two answers to one question.
    package static let contradictoryAnswers = DiagnosticCode(
        "contradictory-answers",
        meaning: "The same question has two verdicts.",
        reason: "Whoever finds the one acts against the other.",
        example: "## 使えますか? with 判定: 可 in one topic and 判定: 不可 in another",
        remedy: "one question with the verdict that is right")

    /// An update that is still to come.
    package static let futureUpdate = DiagnosticCode(
        "future-update", .warning,
        meaning: "A page says that it was updated on a day that is still to come.",
        reason: "Readers and the feed would be told of a change that nobody has made yet.",
        example: "updated: 2062-04-01",
        remedy: "the day on which the text was changed")

    /// A second heading of the first level.
    package static let secondTitle = DiagnosticCode(
        "second-title", .warning,
        meaning: "The text of a page has a heading of the first level.",
        reason:
            "The title is the page's first heading; with a second one, readers and screen readers lose the outline.",
        example: "# もう一つの題",
        remedy: "## もう一つの題")

    /// A picture from another host.
    package static let externalPicture = DiagnosticCode(
        "external-picture",
        meaning: "A picture would come from another host.",
        reason: "The portal's pages load nothing from elsewhere: the picture would never be shown.",
        example: "![図](https://example.com/figure.png)",
        remedy: "![図](figure.png), with the file beside the page")

    /// A verdict of a question that is none of the words.
    package static let unknownVerdict = DiagnosticCode(
        "unknown-verdict",
        meaning: "The verdict of a question is none of the words that there are.",
        reason: "A verdict that nobody knows would be shown as nothing, and the question as one without a verdict.",
        example: "判定: だいたい可",
        remedy: "判定: 可, 判定: 不可, or 判定: 要相談")

    /// A link to an announcement that isn't published yet.
    package static let notYetPublished = DiagnosticCode(
        "not-yet-published",
        meaning: "A link leads to an announcement whose date is still to come.",
        reason: "It is published from its date on; until then the link would lead nowhere.",
        example: "[お知らせ](../news/2027-04-01-next.md) on a page that is published today",
        remedy: "add the link when the announcement is out, or give the announcement an earlier date")

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
