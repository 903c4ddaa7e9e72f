extension DiagnosticCode {
    static let pages: [DiagnosticCode] = [
        duplicateAddress, brokenLink, brokenAnchor, rawHTML, dangerousLink, markdown, badName, reviewOverdue,
        missingTranslationSource, secondTitle, externalPicture, unknownVerdict, notYetPublished,
        activeAttachment, mislabelledAttachment,
        headingWithoutBlank, placeholder, surplusCell, askedTwice, contradictoryAnswers, futureUpdate,
        foreignMarkup, pictureWithoutText, searchMiss, skippedHeading,
    ]

    /// A file beside the pages that could run.
    package static let activeAttachment = DiagnosticCode(
        "active-attachment", title: "動作する添付ファイル",
        meaning: Phrase(
            en: "A file beside the pages could run something in a reader's browser.",
            ja: "ページと一緒に置いたファイルが、読む人のブラウザで何かを実行するおそれがあります。"),
        reason: Phrase(
            en:
                "A browser opens an SVG file as a page of the portal: a script in it could read and change what the portal shows. Only elements that draw are taken.",
            ja: "ブラウザは SVG ファイルをポータルのページとして開くため、中のスクリプトがポータルの表示を読んだり変えたりできます。図を描く要素だけを受け付けます。"),
        example: "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
        remedy: InputSample(en: "export it as a plain drawing, or as PNG", ja: "動きのない図として書き出すか、PNG にする"))

    /// A file beside the pages that isn't what its name says.
    package static let mislabelledAttachment = DiagnosticCode(
        "mislabelled-attachment", title: "名前と違う添付ファイル",
        meaning: Phrase(
            en: "A file beside the pages isn't of the kind that its name says.", ja: "ページと一緒に置いたファイルの種類が、名前の示すものと違います。"),
        reason: Phrase(
            en: "Browsers that look into it may open it as what it is, a page for example, and run what is in it.",
            ja: "中を調べて開くブラウザでは、たとえばページとして開かれ、中のものが実行されるおそれがあります。"),
        example: InputSample(en: "figure.png that begins with <!DOCTYPE html>", ja: "<!DOCTYPE html> で始まる figure.png"),
        remedy: InputSample(
            en: "save it again as PNG, or give it the ending of what it is", ja: "PNG として保存し直すか、中身に合った拡張子にする"))

    /// A line that begins like a heading and is none.
    package static let headingWithoutBlank = DiagnosticCode(
        "heading-without-blank", .warning, title: "空白のない見出し",
        meaning: Phrase(
            en: "A line begins with the sign of a heading and is none.", ja: "見出しの記号で始まっていますが、見出しになっていません。"),
        reason: Phrase(
            en: "Markdown wants a blank after the signs; without it readers see them, and nothing can link here.",
            ja: "Markdown では記号の後に空白が必要です。ないと記号がそのまま表示され、ここへのリンクも張れません。"),
        example: "##見出し",
        remedy: "## 見出し")

    /// A heading that skips a level.
    package static let skippedHeading = DiagnosticCode(
        "skipped-heading", .warning, title: "飛ばした見出し",
        meaning: Phrase(
            en: "A heading lies more than one level below the one before.", ja: "見出しが、前の見出しより二つ以上下のレベルです。"),
        reason: Phrase(
            en: "Who listens to a page walks by its headings, and looks for what the level between would be about.",
            ja: "読み上げで聞く人は見出しをたどるため、抜けたレベルの見出しを探してしまいます。"),
        example: "## 手順\n\n#### 確認",
        remedy: "## 手順\n\n### 確認")

    /// A picture without a text.
    package static let pictureWithoutText = DiagnosticCode(
        "picture-without-text", .warning, title: "説明のない画像",
        meaning: Phrase(
            en: "A picture has no text that says what it shows.", ja: "何を表すかの説明がない画像があります。"),
        reason: Phrase(
            en: "Who doesn't see it, and the search, have nothing in its place.", ja: "見えない人にも検索にも、代わりになるものがありません。"),
        example: "![](flow.svg)",
        remedy: "![申請から承認までの流れ](flow.svg)")

    /// Markup of other tools.
    package static let foreignMarkup = DiagnosticCode(
        "foreign-markup", .warning, title: "ほかの道具の書き方",
        meaning: Phrase(
            en:
                "A page has markup of another tool: boxes with `:::`, templates, formulas, classes, emoji codes, `[[toc]]`, links of wikis, diagrams.",
            ja: "ほかの道具の書き方があります。`:::` の囲み、テンプレート、数式、クラス、絵文字の記号、`[[toc]]`、Wiki のリンク、図のコードなどです。"),
        reason: Phrase(
            en: "It isn't understood here, and readers see the signs as they were typed.",
            ja: "ここでは解釈されず、記号がそのまま読む人に見えます。"),
        example: InputSample(en: ":::note\nAsk first.\n:::", ja: ":::note\nまず相談する。\n:::"),
        remedy: InputSample(en: "> [!NOTE]\n> Ask first.", ja: "> [!NOTE]\n> まず相談する。"))

    /// A place that was to be filled in.
    package static let placeholder = DiagnosticCode(
        "placeholder", .warning, title: "書きかけの文",
        meaning: Phrase(en: "A text still holds words that stand for others.", ja: "後で書き換えるはずの文が残っています。"),
        reason: Phrase(
            en: "What a new portal says to its authors, or a writer's note to himself, would be published as a rule.",
            ja: "新しいポータルの説明文や書き手のメモが、規則として公開されてしまいます。"),
        example: "この解説の要点を一文で書きます。",
        remedy: InputSample(en: "the text itself", ja: "実際の文"))

    /// A cell that a table has no column for.
    package static let surplusCell = DiagnosticCode(
        "surplus-cell", .warning, title: "余分なセル",
        meaning: Phrase(en: "A row of a table has more cells than its head.", ja: "表の行に、見出しの行より多くのセルがあります。"),
        reason: Phrase(
            en: "A table has as many columns as its head; what stands behind them is not shown.",
            ja: "表の列の数は見出しの行で決まり、それより後ろのセルは表示されません。"),
        example: InputSample(en: "| a | b |, then | 1 | 2 | 3 |", ja: "| a | b | の下に | 1 | 2 | 3 |"),
        remedy: InputSample(en: "| a | b | c |, or \\| for a bar inside a cell", ja: "| a | b | c |。セルの中の縦棒は \\| と書く"))

    /// A question that is asked twice.
    package static let askedTwice = DiagnosticCode(
        "asked-twice", .warning, title: "同じ質問",
        meaning: Phrase(en: "Two questions are the same.", ja: "同じ質問が二つあります。"),
        reason: Phrase(en: "When the answer changes, one of them will be forgotten.", ja: "答えを改めるときに、片方を忘れるおそれがあります。"),
        example: InputSample(en: "## 使えますか? in two topics", ja: "二つのテーマにある ## 使えますか?"),
        remedy: InputSample(en: "one question, and a link to it from the other topic", ja: "質問を一つにして、もう一方のテーマからはリンクする"))

    /// Two answers to one question.
    package static let contradictoryAnswers = DiagnosticCode(
        "contradictory-answers", title: "食い違う回答",
        meaning: Phrase(en: "The same question has two verdicts.", ja: "同じ質問に、判定が二つあります。"),
        reason: Phrase(en: "Whoever finds the one acts against the other.", ja: "一方を読んだ人は、もう一方に反する行動をとってしまいます。"),
        example: InputSample(
            en: "## 使えますか? with 判定: 可 in one topic and 判定: 不可 in another", ja: "一方のテーマで ## 使えますか? が 判定: 可、もう一方で 判定: 不可"),
        remedy: InputSample(en: "one question with the verdict that is right", ja: "正しい判定の質問を一つだけ残す"))

    /// A query that doesn't find its page.
    package static let searchMiss = DiagnosticCode(
        "search-miss", .warning, title: "検索で出ないページ",
        meaning: Phrase(
            en: "A query of search-tests.yaml doesn't find its page among the first three results.",
            ja: "search-tests.yaml の言葉で探しても、そのページが三番目までに出ません。"),
        reason: Phrase(
            en: "Whoever asks in these words reads something else first, or gives up.",
            ja: "この言葉で尋ねた人は、先に別のページを読むか、あきらめてしまいます。"),
        example: InputSample(
            en: "- {query: 相方が小売会社, finds: [faq/information.md]}, where every page says 配偶者",
            ja: "- {query: 相方が小売会社, finds: [faq/information.md]}（どのページも「配偶者」と書いている）"),
        remedy: InputSample(
            en: "synonyms: [[配偶者, 相方]] in search.yaml, or the word in the page",
            ja: "search.yaml に synonyms: [[配偶者, 相方]]、またはページにその言葉を書く"))

    /// An update that is still to come.
    package static let futureUpdate = DiagnosticCode(
        "future-update", .warning, title: "まだ来ない更新日",
        meaning: Phrase(
            en: "A page says that it was updated on a day that is still to come.", ja: "ページの更新日が、まだ来ていない日になっています。"),
        reason: Phrase(
            en: "Readers and the feed would be told of a change that nobody has made yet.",
            ja: "だれもまだ行っていない改定が、読む人やフィードに伝わってしまいます。"),
        example: "updated: 2062-04-01",
        remedy: InputSample(en: "the day on which the text was changed", ja: "文を改めた日"))

    /// A second heading of the first level.
    package static let secondTitle = DiagnosticCode(
        "second-title", .warning, title: "二つ目の題",
        meaning: Phrase(en: "The text of a page has a heading of the first level.", ja: "ページの本文に、いちばん上の段階の見出しがあります。"),
        reason: Phrase(
            en:
                "The title is the page's first heading; with a second one, readers and screen readers lose the outline.",
            ja: "題がページの最初の見出しになります。二つ目があると、読む人も読み上げソフトもページの構成を見失います。"),
        example: "# もう一つの題",
        remedy: "## もう一つの題")

    /// A picture from another host.
    package static let externalPicture = DiagnosticCode(
        "external-picture", title: "外部の画像",
        meaning: Phrase(en: "A picture would come from another host.", ja: "ほかのサイトの画像を使おうとしています。"),
        reason: Phrase(
            en: "The portal's pages load nothing from elsewhere: the picture would never be shown.",
            ja: "ポータルのページは外部から何も読み込まないため、その画像は表示されません。"),
        example: "![図](https://example.com/figure.png)",
        remedy: InputSample(
            en: "![図](figure.png), with the file beside the page", ja: "![図](figure.png) と書き、ファイルをページと同じ場所に置く"))

    /// A verdict of a question that isn't read.
    package static let unknownVerdict = DiagnosticCode(
        "unknown-verdict", title: "読めない判定",
        meaning: Phrase(
            en:
                "The verdict of a question can't be read: its word is none of those that there are, or it is written in another form or at another place.",
            ja: "質問の判定を読めません。決められた言葉でないか、書き方や書く場所が違います。"),
        reason: Phrase(
            en: "A verdict that isn't read would be shown as nothing, and the question as one without a verdict.",
            ja: "読めない判定は表示されず、判定のない質問になってしまいます。"),
        example: InputSample(
            en: "判定: だいたい可, 判定 可, 【判定】不可, or 判定: 可 below the first paragraph",
            ja: "判定: だいたい可、判定 可、【判定】不可、最初の段落より後に書いた 判定: 可"),
        remedy: InputSample(
            en: "判定: 可, 判定: 不可, or 判定: 要相談, alone in the first paragraph below the question",
            ja: "質問のすぐ下の段落に、判定: 可、判定: 不可、判定: 要相談のどれかだけを書く"))

    /// A link to an announcement that isn't published yet.
    package static let notYetPublished = DiagnosticCode(
        "not-yet-published", title: "公開前へのリンク",
        meaning: Phrase(
            en: "A link leads to an announcement whose date is still to come.", ja: "日付がまだ来ていないお知らせへのリンクです。"),
        reason: Phrase(
            en: "It is published from its date on; until then the link would lead nowhere.",
            ja: "お知らせは日付の日から公開されます。それまでリンクの先は何もありません。"),
        example: InputSample(
            en: "[お知らせ](../news/2027-04-01-next.md) on a page that is published today",
            ja: "今日公開するページにある [お知らせ](../news/2027-04-01-next.md)"),
        remedy: InputSample(
            en: "add the link when the announcement is out, or give the announcement an earlier date",
            ja: "お知らせを公開した後にリンクを加えるか、お知らせの日付を早める"))

    /// Two files that would become the same page.
    package static let duplicateAddress = DiagnosticCode(
        "duplicate-address", title: "アドレスの重なり",
        meaning: Phrase(en: "Two files would become the same page.", ja: "二つのファイルが同じページになります。"),
        reason: Phrase(en: "One of them would be overwritten without a word.", ja: "片方が気づかないうちに上書きされてしまいます。"),
        example: InputSample(
            en: "guidance/people.md and guidance/people/index.md", ja: "guidance/people.md と guidance/people/index.md"),
        remedy: InputSample(en: "keep one of the two, or rename it", ja: "片方だけ残すか、名前を変える"))

    /// A link to a page that isn't there.
    package static let brokenLink = DiagnosticCode(
        "broken-link", title: "切れたリンク",
        meaning: Phrase(en: "A link leads to a page or file that isn't there.", ja: "リンクの先のページまたはファイルがありません。"),
        reason: Phrase(en: "A reader would meet an error page.", ja: "読む人にはエラーのページが表示されます。"),
        example: "[誓約書](../plegde.md)",
        remedy: "[誓約書](../pledge.md)")

    /// A link to a place of a page that isn't there.
    package static let brokenAnchor = DiagnosticCode(
        "broken-anchor", title: "切れた見出しへのリンク",
        meaning: Phrase(en: "A link leads to a heading that the page doesn't have.", ja: "リンクの先のページに、その見出しがありません。"),
        reason: Phrase(en: "A reader would land at the top of the page and search.", ja: "読む人はページの先頭に着き、自分で探すことになります。"),
        example: "[起算日](cooling.md#kisan)",
        remedy: "[起算日](cooling.md#start)")

    /// Raw HTML in Markdown.
    package static let rawHTML = DiagnosticCode(
        "raw-html-dropped", .warning, title: "取り除かれたHTML",
        meaning: Phrase(en: "Raw HTML in a Markdown file is dropped.", ja: "Markdown の中の HTML は取り除かれます。"),
        reason: Phrase(
            en: "Markup of one's own breaks the portal's look, its accessibility and its content policy.",
            ja: "独自の HTML は、ポータルの見た目、読みやすさ、安全の方針を損ないます。"),
        example: "<font color=\"red\">重要</font>",
        remedy: InputSample(
            en: "**重要**, or `raw_html: allow` in portal.yaml", ja: "**重要**。または portal.yaml に `raw_html: allow`"))

    /// A link that would run a program.
    package static let dangerousLink = DiagnosticCode(
        "dangerous-link", title: "危険なリンク",
        meaning: Phrase(
            en: "A link would run a script or open something on the reader's machine.",
            ja: "スクリプトを動かすか、読む人の端末で何かを開くリンクです。"),
        reason: Phrase(en: "Links of a portal lead to pages.", ja: "ポータルのリンクはページを指すものです。"),
        example: "[開く](javascript:open())",
        remedy: "[開く](guide.md)")

    /// Another mistake in Markdown.
    package static let markdown = DiagnosticCode(
        "markdown", .warning, title: "Markdown の誤り",
        meaning: Phrase(en: "A piece of Markdown can't mean what it says.", ja: "Markdown の一部が、書いたとおりの意味になりません。"),
        reason: Phrase(
            en: "A footnote without its text, or an admonition of an unknown kind, would be shown as typed.",
            ja: "本文のない脚注や知らない種類の囲みは、書いた文字のまま表示されます。"),
        example: "> [!ATENTION]",
        remedy: "> [!WARNING]")

    /// A file name that says less than it must.
    package static let badName = DiagnosticCode(
        "bad-name", title: "名前の誤り",
        meaning: Phrase(
            en: "A file's name is not of the form that its folder wants.", ja: "ファイルの名前が、そのフォルダで求められる形ではありません。"),
        reason: Phrase(
            en: "Revisions and news are named by their dates, and a page's name becomes its address.",
            ja: "改定とお知らせには日付の名前を付けます。ページの名前はアドレスになります。"),
        example: "rules/transfers/april.yaml",
        remedy: "rules/transfers/2026-04-01.yaml")

    /// A page whose review date has passed.
    package static let reviewOverdue = DiagnosticCode(
        "review-overdue", .warning, title: "見直し期限の超過",
        meaning: Phrase(en: "The date by which a page was to be reviewed has passed.", ja: "ページを見直す期日が過ぎています。"),
        reason: Phrase(
            en: "Guidance that nobody has looked at goes out of date unnoticed.", ja: "だれも見直さない解説は、気づかないうちに古くなります。"),
        example: "review_by: 2025-03-31",
        remedy: InputSample(en: "review the page, then review_by: 2027-03-31", ja: "ページを見直してから review_by: 2027-03-31"))

    /// A translation whose original isn't there.
    package static let missingTranslationSource = DiagnosticCode(
        "missing-original", title: "原文のない翻訳",
        meaning: Phrase(
            en: "A translated page has no page in the portal's language.", ja: "翻訳のページがあり、ポータルの言語のページがありません。"),
        reason: Phrase(
            en: "A translation stands beside its original, under the same name.", ja: "翻訳は、原文と同じ名前で原文の隣に置きます。"),
        example: InputSample(
            en: "guidance/cooling.en.md without guidance/cooling.md",
            ja: "guidance/cooling.md がなく、guidance/cooling.en.md がある"),
        remedy: InputSample(en: "add guidance/cooling.md", ja: "guidance/cooling.md を加える"))
}
