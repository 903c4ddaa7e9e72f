package import ShikiriDiagnostics

/// The keys of one query in `search-tests.yaml`.
package struct SearchTestKeys: KeyGroup {
    package static let subject = Phrase(en: "test of the search", ja: "検索の試し")
    package static let declared = DeclaredKeys(Self())

    package let query = Key(
        "query", .text, .required, ja: "探す人が打ち込む言葉", en: "what somebody types", example: "前の部署のフォルダがまだ見える")
    package let finds = Key(
        "finds", .texts, .required,
        ja: "出るはずのページのファイル。`#` のあとに見出しの ID も書ける。どれか一つが三番目までに出ればよい",
        en:
            "files of pages, with `#` and a heading's anchor where one heading is meant, or addresses in the portal; one of them "
            + "is to be among the first three results",
        example: "[guidance/controls/ids-and-passwords.md]")
}
