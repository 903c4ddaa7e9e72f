import ShikiriDiagnostics

extension Mistake {
    /// Mistakes of Markdown files.
    static let pages: [Mistake] = [
        Mistake(
            "two files with one address",
            ["guidance/a.md": TemporaryPortal.page("x"), "guidance/a/index.md": TemporaryPortal.page("y")],
            .duplicateAddress, at: "guidance/a/index.md", 1, 1, says: "guidance/a.md", help: "rename or remove"),
        Mistake(
            "two files whose addresses differ in case alone",
            ["guidance/a.md": TemporaryPortal.page("x"), "guidance/A.md": TemporaryPortal.page("y")],
            .duplicateAddress, at: "guidance/a.md", 1, 1, says: "guidance/A.md", help: "rename or remove"),
        Mistake(
            "two folders whose names differ in case alone",
            ["guidance/Audit/a.md": TemporaryPortal.page("x"), "guidance/audit/b.md": TemporaryPortal.page("y")],
            .duplicateAddress, at: "guidance/audit/b.md", 1, 1, says: "guidance/Audit/a.md", help: "same case"),
        Mistake(
            "an alias where a page lies",
            [
                "guidance/a.md": "---\ntitle: 題\naliases: [guidance/b.md]\n---\n\nx\n",
                "guidance/b.md": TemporaryPortal.page("y"),
            ], .duplicateAddress, at: "guidance/a.md", 3, 11, says: "lies guidance/b.md", help: "take the alias out"),
        Mistake(
            "an alias where the program's own page lies",
            ["guidance/a.md": "---\ntitle: 題\naliases: [/search/]\n---\n\nx\n"],
            .duplicateAddress, at: "guidance/a.md", 3, 11, says: "at `search` lies", help: "take the alias out"),
        Mistake(
            "an alias of two pages",
            [
                "guidance/a.md": "---\ntitle: 題\naliases: [guidance/old]\n---\n\nx\n",
                "guidance/b.md": "---\ntitle: 別\naliases:\n  - guidance/Old.md\n---\n\ny\n",
            ], .duplicateAddress, at: "guidance/b.md", 4, 5, says: "lies guidance/a.md", help: "take the alias out"),
        Mistake(
            "an alias that leaves the portal",
            ["guidance/a.md": "---\ntitle: 題\naliases: [../old]\n---\n\nx\n"],
            .badValue, at: "guidance/a.md", 3, 11, says: "`../old` is nowhere", help: "guidance/old-name.md"),
        Mistake(
            "a link to where a page lay before",
            [
                "guidance/a.md": "---\ntitle: 題\naliases: [guidance/old.md]\n---\n\nx\n",
                "guidance/b.md": TemporaryPortal.page("[前](old.md)"),
            ], .brokenLink, at: "guidance/b.md", 5, 1, says: "`old.md`", help: "moved to `guidance/a.md`"),
        Mistake(
            "a link to a page that isn't there", ["guidance/a.md": TemporaryPortal.page("本文は[次](b.md)です")],
            .brokenLink, at: "guidance/a.md", 5, 4, says: "`b.md` leads to guidance/b.md", help: nil),
        Mistake(
            "a link to a page of nearly that name",
            [
                "guidance/a.md": TemporaryPortal.page("[次](plegde.md)"),
                "guidance/pledge.md": TemporaryPortal.page("誓約書"),
            ], .brokenLink, at: "guidance/a.md", 5, 1, says: "`plegde.md`",
            help: "did you mean `guidance/pledge.md`?"),
        Mistake(
            "a second heading of the first level", ["guidance/a.md": TemporaryPortal.page("本文\n\n# もう一つ")],
            .secondTitle, at: "guidance/a.md", 7, 1, says: "first level", help: "##"),
        Mistake(
            "a picture from another host", ["guidance/a.md": TemporaryPortal.page("![図](https://example.com/a.png)")],
            .externalPicture, at: "guidance/a.md", 5, 1, says: "another host", help: "beside the page"),
        Mistake(
            "a drawing with a script",
            ["guidance/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<script>alert(1)</script></svg>"],
            .activeAttachment, at: "guidance/a.svg", 2, 1, says: "it holds `<script>`", help: "plain drawing"),
        Mistake(
            "a page that is called a picture", ["news/a.png": "<!DOCTYPE html><script>alert(1)</script>"],
            .mislabelledAttachment, at: "news/a.png", 1, 1, says: "isn't a PNG file", help: "save it again"),
        Mistake(
            "a verdict that is no word", ["faq/a.md": TemporaryPortal.page("## 使えますか\n\n判定: だいたい可\n\n答え")],
            .unknownVerdict, at: "faq/a.md", 7, 1, says: "`だいたい可` is no verdict", help: "要相談"),
        Mistake(
            "a link to an announcement of the future",
            [
                "guidance/a.md": TemporaryPortal.page("[予定](../news/2027-04-01-next.md)"),
                "news/2027-04-01-next.md": "---\ntitle: 予定\ndate: 2027-04-01\n---\n\n本文\n",
            ], .notYetPublished, at: "guidance/a.md", 5, 1, says: "published on 2027-04-01", help: nil),
        Mistake(
            "a heading without a blank", ["guidance/a.md": TemporaryPortal.page("##見出し\n\n本文")], .headingWithoutBlank,
            at: "guidance/a.md", 5, 1, says: "is no heading", help: "a blank after `##`"),
        Mistake(
            "a heading in wide signs", ["guidance/a.md": TemporaryPortal.page("＃＃ 見出し\n\n本文")],
            .headingWithoutBlank, at: "guidance/a.md", 5, 1, says: "is no heading", help: "narrow signs"),
        Mistake(
            "a note to oneself", ["guidance/a.md": TemporaryPortal.page("本文（TODO: 確認）")], .placeholder,
            at: "guidance/a.md", 5, 1, says: "`TODO`", help: "write the text"),
        Mistake(
            "what a new portal says", ["guidance/a.md": TemporaryPortal.page("問題となる行為の例を書きます。")], .placeholder,
            at: "guidance/a.md", 5, 1, says: "was to be filled in", help: "write the text"),
        Mistake(
            "a cell too many", ["guidance/a.md": TemporaryPortal.page("| a | b |\n|---|---|\n| 1 | 2 | 3 |")],
            .surplusCell, at: "guidance/a.md", 7, 11, says: "has no column", help: "another cell"),
        Mistake(
            "a question asked twice",
            [
                "faq/a.md": TemporaryPortal.page("## 使えますか\n\n判定: 可\n\nはい。"),
                "faq/b.md": TemporaryPortal.page("## 使えますか？\n\n判定: 可\n\nはい。"),
            ], .askedTwice, at: "faq/b.md", 5, 1, says: "line 5 of faq/a.md", help: "keep one"),
        Mistake(
            "a question answered in two ways",
            [
                "faq/a.md": TemporaryPortal.page(
                    "## 使えますか\n\n判定: 可\n\nはい。\n\n## 使えますか\n\n判定: 要相談\n\n相談を。")
            ], .contradictoryAnswers, at: "faq/a.md", 11, 1, says: "line 5 of faq/a.md", help: "decide"),
        Mistake(
            "an update of the future", ["guidance/a.md": "---\ntitle: 題\nupdated: 2062-04-01\n---\n\n本文\n"],
            .futureUpdate, at: "guidance/a.md", 3, 10, says: "2062-04-01", help: "last change"),
        Mistake(
            "a control character", ["guidance/a.md": TemporaryPortal.page("本\u{8}文")], .controlCharacter,
            at: "guidance/a.md", 5, 2, says: "U+0008", help: nil),
        Mistake(
            "a control character of another sort", ["guidance/a.md": TemporaryPortal.page("本\u{9B}31m文")],
            .controlCharacter, at: "guidance/a.md", 5, 2, says: "U+009B", help: nil),
        Mistake(
            "a mark that turns what stands behind it", ["guidance/a.md": TemporaryPortal.page("本文\u{202E}可不")],
            .controlCharacter, at: "guidance/a.md", 5, 3, says: "U+202E", help: nil),
        Mistake(
            "the same written in YAML", ["guidance/a.md": "---\ntitle: \"題\\u2066\"\n---\n\n本文\n"],
            .controlCharacter, at: "guidance/a.md", 2, 8, says: "`title`", help: "anew"),
        Mistake(
            "a character that no feed may hold",
            ["guidance/a.md": TemporaryPortal.page("本文\u{FFFF}")],
            .controlCharacter, at: "guidance/a.md", 5, 3, says: "U+FFFF", help: nil),
        Mistake(
            "words for the search of a page that isn't there",
            [
                "guidance/pledge.md": TemporaryPortal.page("誓約書"),
                "search.yaml": "keywords:\n  guidance/plegde.md: [約束]\n",
            ],
            .brokenLink, at: "search.yaml", 2, 3, says: "`keywords` names `guidance/plegde.md`",
            help: "did you mean `guidance/pledge.md`?"),
        Mistake(
            "words for the search of a heading that isn't there",
            [
                "guidance/a.md": TemporaryPortal.page("## 見出し {#tap}\n\n本文"),
                "search.yaml": "keywords: {guidance/a.md#top: [頂上]}\n",
            ], .brokenAnchor, at: "search.yaml", 1, 12, says: "guidance/a.md has no heading `#top`",
            help: "did you mean `tap`?"),
        Mistake(
            "a family of one word", ["search.yaml": "synonyms:\n  - [夫]\n"], .badValue, at: "search.yaml", 2, 5,
            says: "two words or more", help: "write it as"),
        Mistake(
            "a related page that isn't there", ["guidance/a.md": "---\ntitle: 題\nrelated: [guidance/b.md]\n---\n"],
            .brokenLink, at: "guidance/a.md", 3, 11, says: "`related` names `guidance/b.md`",
            help: "did you mean `guidance/a.md`?"),
        Mistake(
            "a link to a heading that isn't there",
            ["guidance/a.md": TemporaryPortal.page("[上](#top)\n\n## 見出し {#tap}")],
            .brokenAnchor, at: "guidance/a.md", 5, 1, says: "no heading `#top`", help: "did you mean `tap`?"),
        Mistake(
            "a link to a heading that another page doesn't have",
            [
                "guidance/a.md": TemporaryPortal.page("[上](b.md#top)"),
                "guidance/b.md": TemporaryPortal.page("## 見出し {#start}"),
            ], .brokenAnchor, at: "guidance/a.md", 5, 1, says: "guidance/b.md has no heading `#top`", help: "`start`"),
        Mistake(
            "a link that leaves the content", ["guidance/a.md": TemporaryPortal.page("[外](../../etc/x.md)")],
            .pathLeavesContent, at: "guidance/a.md", 5, 1, says: "leads out of the content folder", help: nil),
        Mistake(
            "a link that runs a script", ["guidance/a.md": TemporaryPortal.page("[開く](javascript:alert(1))")],
            .dangerousLink, at: "guidance/a.md", 5, 1, says: "", help: nil),
        Mistake(
            "raw HTML", ["guidance/a.md": TemporaryPortal.page("<b>重要</b>")],
            .rawHTML, at: "guidance/a.md", 5, 1, says: "", help: nil),
        Mistake(
            "an admonition of an unknown kind", ["guidance/a.md": TemporaryPortal.page("> [!ATENTION]\n> 注意")],
            .markdown, at: "guidance/a.md", 5, 3, says: "ATENTION", help: nil),
        Mistake(
            "a heading that skips a level", ["guidance/a.md": TemporaryPortal.page("## 一\n\n#### 二")],
            .skippedHeading, at: "guidance/a.md", 7, 1, says: "level 4", help: "3 signs"),
        Mistake(
            "a picture without a text",
            [
                "guidance/a.md": TemporaryPortal.page("![](a.svg)"),
                "guidance/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            ], .pictureWithoutText, at: "guidance/a.md", 5, 1, says: "no text", help: "square brackets"),
        Mistake(
            "a box of another tool", ["guidance/a.md": TemporaryPortal.page(":::note\n注意\n:::")],
            .foreignMarkup, at: "guidance/a.md", 5, 1, says: "`:::`", help: "[!NOTE]"),
        Mistake(
            "a footnote without its text", ["guidance/a.md": TemporaryPortal.page("本文[^a]です")],
            .markdown, at: "guidance/a.md", 5, 3, says: "", help: nil),
        Mistake(
            "a name that can't be a part of an address", ["guidance/a b.md": TemporaryPortal.page("x")],
            .badName, at: "guidance/a b.md", 1, 1, says: "`a b`", help: "letters, digits"),
        Mistake(
            "a review that is overdue", ["guidance/a.md": "---\ntitle: 題\nreview_by: 2026-11-23\n---\n"],
            .reviewOverdue, at: "guidance/a.md", 3, 12, says: "2026-11-23", help: "review it"),
        Mistake(
            "a translation without its original", ["guidance/a.en.md": TemporaryPortal.page("x")],
            .missingTranslationSource, at: "guidance/a.en.md", 1, 1, says: "guidance/a.md", help: nil),
        Mistake(
            "a revision that isn't there", ["guidance/a.md": "---\ntitle: 題\nrules: [2024-04-01]\n---\n"],
            .unknownReference, at: "guidance/a.md", 3, 9, says: "no revision of 2024-04-01", help: nil),
        Mistake(
            "a rule that is a page that isn't there",
            ["guidance/a.md": "---\ntitle: 題\nrules: [guidance/b.md]\n---\n"],
            .unknownReference, at: "guidance/a.md", 3, 9, says: "no revision, no page and no citation", help: "basis"),
        Mistake(
            "a rule that is a day in another form", ["guidance/a.md": "---\ntitle: 題\nrules: [2024/4/1]\n---\n"],
            .unknownReference, at: "guidance/a.md", 3, 9, says: "`2024/4/1`", help: "2026-04-01"),
        Mistake(
            "a rule that is a misspelt citation",
            [
                "guidance/a.md":
                    "---\ntitle: 題\nbasis: [{kind: 法令, cite: 電気事業法第23条}]\nrules: [電気事業法第32条]\n---\n"
            ], .unknownReference, at: "guidance/a.md", 4, 9, says: "`電気事業法第32条`", help: "電気事業法第23条"),
        Mistake(
            "a query that finds nothing",
            [
                "guidance/a.md": TemporaryPortal.page("配偶者が勤めています"),
                "search-tests.yaml": "- {query: 配偶者, finds: [guidance/a.md]}\n- {query: 相方, finds: [guidance/a.md]}\n",
            ], .searchMiss, at: "search-tests.yaml", 2, 11, says: "`相方`", help: "nothing is found"),
        Mistake(
            "a query for a page that isn't there", ["search-tests.yaml": "- {query: 旦那, finds: [guidance/b.md]}\n"],
            .brokenLink, at: "search-tests.yaml", 1, 23, says: "guidance/b.md", help: nil),
        Mistake(
            "a misspelt folder", ["guidence/a.md": TemporaryPortal.page("x")], .unexpectedFile, at: "guidence/a.md", 1,
            1, says: "nothing on the portal uses guidence/a.md", help: "guidance/"),
        Mistake(
            "a misspelt file", ["organization/department.csv": "id\n"], .unexpectedFile,
            at: "organization/department.csv", 1, 1, says: "organization/department.csv",
            help: "did you mean `organization/departments.csv`?"),
    ]
}
