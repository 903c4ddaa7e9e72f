package import ShikiriDiagnostics

/// The keys of `search.yaml`.
package struct SearchKeys: KeyGroup {
    package static let subject = Phrase(en: "search file", ja: "検索の手がかり")
    package static let declared = DeclaredKeys(Self())

    package let synonyms = Key(
        "synonyms", .families, ja: "同じ意味の言葉の組。一つの組に二つ以上書く。どれで探してもほかの言葉のあるページが見つかる",
        en: "families of two words or more that say the same; whoever looks for one finds the others too",
        example: "- [家族, 夫, 妻]")
    package let keywords = Key(
        "keywords",
        .textLists(
            Meaning(
                ja: "ページのファイル。`#` のあとに見出しの ID も書ける",
                en: "a page's file, with `#` and a heading's anchor where one heading is meant")),
        ja: "本文にはないが、探すときに使われる言葉", en: "words that people look for and the text doesn't have",
        example: "faq/transfers.md#cooling: [クビ, 懲戒]")
}
