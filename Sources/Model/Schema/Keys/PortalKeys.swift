package import ShikiriDiagnostics

/// The keys of `portal.yaml`.
package struct PortalKeys: KeyGroup {
    package static let subject = Phrase(en: "portal", ja: "ポータルの設定")
    package static let declared = DeclaredKeys(Self())

    package let title = Key("title", .text, .required, ja: "ポータルの題", en: "the portal's title", example: "行為規制ポータル")
    package let language = Key(
        "language", .word(Language.self), .standard("ja"), ja: "画面の言語。名前に言語のないページの言語でもある",
        en: "the language of the interface, and of pages without a language in their names")
    package let basePath = Key(
        "base_path", .text, .standard("/"), ja: "Webサーバーでポータルを置く場所。`/` で始まり `/` で終わる",
        en: "where a web server mounts the portal; begins and ends with `/`", example: "/portal/")
    package let url = Key(
        "url", .text,
        ja: "読者がポータルを開くアドレス。`https://` で始まり `/` で終わる。改定のフィードが自分の場所として書き、`robots.txt` と `sitemap.xml` もできる",
        en:
            "the address at which readers open the portal; begins with `https://`, ends with `/`; the feed of revisions names it as its own, and `robots.txt` and `sitemap.xml` are made",
        example: "https://portal.example.jp/")
    package let timeZone = Key(
        "time_zone", .text, .standard("Asia/Tokyo"), ja: "日付を数える時間帯（IANA の名前）",
        en: "the time zone whose calendar counts, by its IANA name", example: "Asia/Tokyo")
    package let fiscalYearStart = Key(
        "fiscal_year_starts", .number(1...12), .standard("4"), ja: "年度が始まる月",
        en: "the month in which the fiscal year begins",
        example: "4")
    package let organization = Key(
        "organization", .keys(CompanyNameKeys.self), .required, ja: "両社の名前", en: "the names of both companies")
    package let contact = Key(
        "contact", .keys(ContactKeys.self), .required, ja: "問い合わせ先。どのページにも載る",
        en: "whom readers ask; stands on every page")
    package let reporting = Key(
        "reporting", .keys(ContactKeys.self), ja: "通報窓口。どのページにも載る", en: "whom readers report to; stands on every page")
    package let privacy = Key(
        "privacy", .keys(PrivacyKeys.self), ja: "個人がわからないようにするための設定", en: "what keeps figures from giving a person away"
    )
    package let rawHTML = Key(
        "raw_html", .word(PortalSettings.RawHTML.self), .standard("drop"), ja: "Markdown の中の HTML をどうするか",
        en: "what becomes of HTML in Markdown")
    package let postings = Key(
        "postings", .keys(PostingKeys.self), ja: "両社間の異動を社内に公表するときの設定。なければ公表しない",
        en: "how moves between the companies are shown to everybody; without it they aren't")
    package let personalRegisters = Key(
        "personal_registers", .texts, ja: "人についての列まで全員に見せてよい台帳の名前",
        en: "the registers whose personal columns everybody may see", example: "[transfers]")
    package let restrictions = Key(
        "restrictions", .keys(RestrictionScopeKeys.self), ja: "異動の制限の性格と、判断の及ばない定め。答えに添える",
        en: "what the restrictions on transfers are, and what they don't judge; stands beside every answer")
    package let notice = Key(
        "notice", .text, ja: "どのページにも載せる断り書き", en: "a note that every page carries", example: "これは見本です。")
    package let allowed = Key(
        "allow", .texts, ja: "ポータル全体で知らせない警告のコード", en: "codes of warnings that are let stand in the whole portal",
        example: "[in-nobodys-pack]")
    package let history = Key(
        "history", .text, ja: "過去の公開が残したものを置くフォルダ。content の下の一つのフォルダの名前",
        en: "the folder below the content folder with what earlier publications left", example: "history")
    package let keep = Key(
        "keep", .period, ja: "前に公開したポータルを、戻せるように残す期間。`history` のファイルを残す期間でもある",
        en: "how long earlier portals stay, so that one can be brought back, and the files of `history`",
        example: "P90D")
}

/// The names of the companies.
package struct CompanyNameKeys: KeyGroup {
    package static let subject = Phrase(en: "organization", ja: "会社の名前")
    package static let declared = DeclaredKeys(Self())

    package let grid = Key("grid", .text, .required, ja: "送配電側の会社の名前", en: "the name of the grid company")
    package let affiliate = Key("affiliate", .text, .required, ja: "発電・小売側の会社の名前", en: "the name of the affiliate")
}

/// A person or office to turn to.
package struct ContactKeys: KeyGroup {
    package static let subject = Phrase(en: "contact", ja: "相談先")
    package static let declared = DeclaredKeys(Self())

    package let name = Key("name", .text, .required, ja: "窓口の名前", en: "the name of the office", example: "行為規制推進室")
    package let email = Key("email", .text, ja: "メールアドレス", en: "its address for mail", example: "contact@example.jp")
    package let phone = Key("phone", .text, ja: "電話番号", en: "its telephone number", example: "内線 0000")
}

/// What keeps figures from giving a person away.
package struct PrivacyKeys: KeyGroup {
    package static let subject = Phrase(en: "privacy", ja: "公開の制限")
    package static let declared = DeclaredKeys(Self())

    package let minimumGroupSize = Key(
        "minimum_group_size", .number(2...1000), .standard("5"), ja: "数字を載せる集まりの最小の人数。これより少なければ伏せる",
        en: "the smallest group of people of which figures are shown", example: "5")
}

/// How moves between the companies are shown to everybody.
package struct PostingKeys: KeyGroup {
    package static let subject = Phrase(en: "postings", ja: "異動の公開")
    package static let declared = DeclaredKeys(Self())

    package let days = Key(
        "days", .number(1...3660), .standard("90"), ja: "異動の日から何日載せるか",
        en: "for how many days after its date a move is shown",
        example: "90")
    package let names = Key(
        "names", .flag, .standard("false"), ja: "氏名も載せるか", en: "whether the mover's name is shown too", example: "false"
    )
}

/// What the restrictions on transfers are.
package struct RestrictionScopeKeys: KeyGroup {
    package static let subject = Phrase(en: "restrictions", ja: "異動の制限の性格")
    package static let declared = DeclaredKeys(Self())

    package let kind = Key(
        "kind", .word(RuleKind.self), .standard("自主規制"), ja: "制限が法令か、指針か、自主規制か",
        en: "whether they are a statute, a guideline or the company's own rule", example: "自主規制")
    package let notJudged = Key(
        "not_judged", .texts, ja: "ほかに守るべき定めで、ここでは判断しないもの",
        en: "what binds besides and isn't judged here", example: "[電気事業法第22条の3, 電気事業法第23条の2]")
}
