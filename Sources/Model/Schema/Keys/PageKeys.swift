package import ShikiriDiagnostics

/// The front matter that all pages share.
package struct PageKeys: KeyGroup {
    package static let subject = Phrase(en: "page", ja: "ページ")
    package static let declared = DeclaredKeys(Self())

    package let title = Key(
        "title", .text, .required, ja: "ページの題。最初の見出しになる", en: "the title, which is also the first heading")
    package let description = Key(
        "description", .text, ja: "何のページか、一、二文で", en: "what the page is about, in one or two sentences")
    package let updated = Key("updated", .day, ja: "最後に改めた日", en: "when it was last revised", example: "2026-10-01")
    package let reason = Key(
        "reason", .text, ja: "最後に改めた理由。新旧対照表の「理由」に載る",
        en: "why it was last revised; stands in the reason's column of a comparison", example: "承認の例外を別のページに分けたため")
    package let order = Key(
        "order", .number(-9999...9999), ja: "同じフォルダの中での順番。ないページは題の順に後ろへ",
        en: "its place among the pages of its folder; pages without one come last, by title", example: "10")
    package let tags = Key("tags", .texts, ja: "探すための言葉", en: "words to find it by", example: "[異動, クーリング期間]")
    package let keywords = Key(
        "keywords", .texts, ja: "本文にはないが、探すときに使われる言葉。読む人には見えない",
        en: "words that people look for and the text doesn't have; readers don't see them", example: "[クビ, 懲戒]")
    package let basis = Key(
        "basis", .list(of: BasisKeys.self), ja: "根拠", en: "the rules that it rests on",
        example: "- {kind: 法令, cite: 電気事業法第23条第1項第1号}")
    package let reviewBy = Key(
        "review_by", .day, ja: "次に見直す期日", en: "the day by which it is to be reviewed", example: "2027-03-31")
    package let related = Key(
        "related", .texts, ja: "関連するページのファイルか id", en: "files of pages, or ids, that belong to it",
        example: "[guidance/people/cooling-period.md]")
    package let audience = Key("audience", .text, ja: "だれのためのページか", en: "whom it is for")
    package let isDraft = Key(
        "draft", .flag, .standard("false"), ja: "下書き。公開しない", en: "whether it is left out of publications",
        example: "true")
    package let allowed = Key(
        "allow", .texts,
        ja: "このページで知らせない警告のコード。一行だけなら、その行か前の行に `<!-- allow: コード -->` と書く",
        en:
            "codes of warnings that are let stand in this page; for one line, write `<!-- allow: CODE -->` on it or above it",
        example: "[skipped-heading]")
    package let aliases = Key(
        "aliases", .texts, ja: "前にページがあった場所。そこを開いた人をこのページへ案内する",
        en: "where the page lay before: an address of the portal, or the file that it was; who comes there is led here",
        example: "[guidance/people/old-name.md]")
    package let rules = Key(
        "rules", .texts, ja: "説明している改定の日や法律の条。マトリクスの欄（`constant/direct`）を書くと、その欄だけ",
        en:
            "the revisions or articles of law that it explains; with cells of the matrix (`constant/direct`), these alone",
        example: "[2026-04-01]")
}

/// The front matter of rule explanations, questions and other pages.
package struct GuidanceKeys: KeyGroup {
    package static let subject = Phrase(en: "page", ja: "ページ")
    package static let declared = DeclaredKeys(Self())

    package let page = PageKeys()
    package let date = Key("date", .day, ja: "ページの日付", en: "the page's date", example: "2026-04-01")
}

/// The front matter of announcements.
package struct NewsKeys: KeyGroup {
    package static let subject = Phrase(en: "page", ja: "ページ")
    package static let declared = DeclaredKeys(Self())

    package let page = PageKeys()
    package let date = Key(
        "date", .day, .required, ja: "お知らせの日付。この日から公開する", en: "its date; it is published from then on",
        example: "2026-04-01")
}

/// The front matter of material for workplace discussions.
package struct DiscussionSheetKeys: KeyGroup {
    package static let subject = Phrase(en: "page", ja: "ページ")
    package static let declared = DeclaredKeys(Self())

    package let page = PageKeys()
    package let date = Key("date", .day, ja: "ページの日付", en: "the page's date", example: "2026-04-01")
    package let course = Key(
        "course", .reference, ja: "この題材を使う講座の id", en: "the id of the course that it belongs to", example: "KK-2026-04")
}

/// A rule that a page rests on.
package struct BasisKeys: KeyGroup {
    package static let subject = Phrase(en: "basis", ja: "根拠")
    package static let declared = DeclaredKeys(Self())

    package let kind = Key("kind", .word(RuleKind.self), .required, ja: "根拠の種類", en: "what binds")
    package let citation = Key(
        "cite", .text, .required, ja: "どこに書いてあるか", en: "where it is written", example: "電気事業法第23条第1項第1号")
}
