import ShikiriModel

extension Words {
    func kind(_ kind: RuleKind) -> String {
        switch kind {
        case .statute: pick("法令", "Statute")
        case .guideline: pick("指針", "Guideline")
        case .ownRule: pick("自主規制", "Own rule")
        }
    }

    func company(_ company: Company, in settings: PortalSettings) -> String { settings.name(of: company) }

    func part(_ part: NavigationPart) -> String {
        switch part {
        case .rules: pick("ルール解説", "Rules explained")
        case .faq: "FAQ"
        case .restrictions: pick("異動制限", "Transfers")
        case .training: pick("教育・研修", "Training")
        case .controls: pick("改善計画の状況", "Improvement plan")
        case .news: pick("お知らせ", "News")
        }
    }

    var home: String { pick("ホーム", "Home") }
    var discussions: String { pick("職場討議", "Workplace discussions") }
    var pledge: String { pick("誓約書", "Pledge") }
    var search: String { pick("検索", "Search") }
    var sitemap: String { pick("ページの一覧", "All pages") }
    var revisions: String { pick("改定の一覧", "Revisions") }
    var information: String { pick("情報区分", "Categories of information") }
    var operations: String { pick("業務一覧", "Operations") }
    var matrix: String { pick("制限の表（3×3）", "The 3 × 3 matrix") }
    var notFound: String { pick("ページが見つかりません", "Page not found") }
    var seeAllNews: String { pick("お知らせの一覧", "All news") }

    func questions(_ number: Int) -> String { count(number, "問", "question") }

    func year(_ year: Int) -> String { pick("\(year)年", String(year)) }
}
