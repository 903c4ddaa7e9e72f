import ShikiriDiagnostics

extension Mistake {
    /// Mistakes of YAML and front matter.
    static let syntax: [Mistake] = [
        Mistake(
            "aliases to aliases that stand for a hundred thousand values",
            [
                "controls.yaml": "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
                    + (1...4).map {
                        "a\($0): &a\($0) [" + repeatElement("*a\($0 - 1)", count: 10).joined(separator: ",")
                    }
                    .joined(separator: "]\n") + "]\n"
            ], .limitReached, at: "controls.yaml", 4, 38, says: "10000 values", help: "without aliases to aliases"),
        Mistake(
            "front matter that doesn't close", ["guidance/a.md": "---\ntitle: 題\n\n本文\n"], .unclosedFrontMatter,
            at: "guidance/a.md", 1, 1, says: "never closed", help: "add a line `---`"),
        Mistake(
            "no front matter", ["guidance/a.md": "## 本文\n"], .missingFrontMatter, at: "guidance/a.md", 1, 1,
            says: "front matter", help: "`title: …`"),
        Mistake(
            "an empty page", ["guidance/a.md": ""], .missingFrontMatter, at: "guidance/a.md", 1, 1,
            says: "front matter", help: "`title: …`"),
        Mistake(
            "YAML with a tab", ["controls.yaml": "- id: a\n\ttitle: x\n"], .yamlTab, at: "controls.yaml", 2, 1,
            says: "a tab", help: "indent with blanks"),
        Mistake(
            "front matter with a tab", ["guidance/a.md": "---\ntitle: 題\nbasis:\n\t- x\n---\n"], .yamlTab,
            at: "guidance/a.md", 4, 1, says: "a tab", help: "indent with blanks"),
        Mistake(
            "YAML that never closes a list", ["controls.yaml": "- id: [a\n"], .yamlSyntax, at: "controls.yaml", 2, 1,
            says: "not YAML", help: "quotes"),
        Mistake(
            "a colon in a value of front matter", ["guidance/a.md": "---\ntitle: 規制: 基礎\n---\n"], .yamlSyntax,
            at: "guidance/a.md", 2, 10, says: "not YAML", help: "quotes"),
        Mistake(
            "a key that stands twice", ["guidance/a.md": "---\ntitle: 題\ntitle: 題\n---\n"], .duplicateKey,
            at: "guidance/a.md", 2, 1, says: "`title`", help: nil),
        Mistake(
            "a key that stands twice, once as a number and once in quotes",
            ["guidance/a.md": "---\ntitle: 題\n1: 一\n\"1\": 一\n---\n"], .duplicateKey,
            at: "guidance/a.md", 3, 1, says: "`1`", help: nil),
    ]

    /// Keys and values that don't fit.
    static let fields: [Mistake] = [
        Mistake(
            "an unknown key", ["guidance/a.md": "---\ntitle: 題\ndescripton: 説明\n---\n"], .unknownKey,
            at: "guidance/a.md", 3, 1, says: "`descripton`", help: "did you mean `description`?"),
        Mistake(
            "an unknown key of an inner mapping",
            ["portal.yaml": TemporaryPortal.settings + "privacy: {minimum_group_sise: 5}\n"], .unknownKey,
            at: "portal.yaml", 4, 11, says: "`minimum_group_sise`", help: "did you mean `minimum_group_size`?"),
        Mistake(
            "a page without a title", ["guidance/a.md": "---\ndescription: 説明\n---\n"], .missingKey,
            at: "guidance/a.md", 2, 1, says: "needs `title`", help: "add `title:`"),
        Mistake(
            "a list where one value is wanted", ["guidance/a.md": "---\ntitle: [題, 題]\n---\n"], .wrongType,
            at: "guidance/a.md", 2, 8, says: "one value, not a list", help: nil),
        Mistake(
            "a word where a number is wanted", ["guidance/a.md": "---\ntitle: 題\norder: first\n---\n"], .wrongType,
            at: "guidance/a.md", 3, 8, says: "whole number, not `first`", help: nil),
        Mistake(
            "a file that is no list", ["controls.yaml": "id: a\n"], .wrongType, at: "controls.yaml", 1, 1,
            says: "a list of controls", help: "- id:"),
        Mistake(
            "a word that isn't allowed",
            ["guidance/a.md": "---\ntitle: 題\nbasis: [{kind: 法律, cite: 第23条}]\n---\n"], .badValue,
            at: "guidance/a.md", 3, 16, says: "`法律`", help: "`法令`"),
        Mistake(
            "a number out of range",
            ["portal.yaml": TemporaryPortal.settings + "fiscal_year_starts: 13\n"], .badValue, at: "portal.yaml", 4, 21,
            says: "between 1 and 12", help: nil),
        Mistake(
            "a time zone that nobody knows", ["portal.yaml": TemporaryPortal.settings + "time_zone: Asia/Tokio\n"],
            .badValue,
            at: "portal.yaml", 4, 12, says: "no time zone `Asia/Tokio`", help: "`Asia/Tokyo`"),
        Mistake(
            "a time zone in words", ["portal.yaml": TemporaryPortal.settings + "time_zone: 日本時間\n"], .badValue,
            at: "portal.yaml", 4, 12, says: "no time zone `日本時間`", help: "IANA"),
        Mistake(
            "a day that the month doesn't have", ["news/a.md": "---\ntitle: 題\ndate: 2024-02-30\n---\n"],
            .impossibleDate, at: "news/a.md", 3, 7, says: "`2024-02-30`", help: "YYYY-MM-DD"),
        Mistake(
            "a period in words",
            Sound.rules(["rules/transfers/2024-04-01.yaml": Sound.revision().replacing("P1Y", with: "1 year")]),
            .badPeriod, at: "rules/transfers/2024-04-01.yaml", 3, 17, says: "`1 year`", help: nil),
        Mistake(
            "an id that can't be one", ["rules/information.yaml": "- {id: a/b, name: 契約}\n"], .badIdentifier,
            at: "rules/information.yaml", 1, 8, says: "`a/b`", help: "letters, digits"),
    ]
}
