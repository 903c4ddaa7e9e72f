import Testing

/// The pages around the departments: matrix, entrance, operations, information.
struct RestrictionPagesTests {
    private let site: PlannedSite

    init() throws { site = try SmallRules.portal.site(asOf: "2026-11-24").site }

    @Test("Every department, operation, category and revision has a page")
    func pages() {
        let wanted = [
            "departments/td-hq", "departments/gr-plant", "operations/td-relief-run", "operations/gr-plant-run",
            "information/contract", "revisions/2024-04-01", "revisions/2026-04-01", "matrix", "operations",
            "information", "revisions",
        ]
        for folder in wanted { #expect(site.paths.contains("restrictions/\(folder)/index.html")) }
    }

    @Test("A portal without revisions has none of them")
    func noRules() throws {
        let portal = PortalText(files: ["portal.yaml": PortalText.settings])
        let paths = try portal.site(asOf: "2026-11-24").site.paths
        #expect(!paths.contains { $0.hasPrefix("restrictions") || $0.hasPrefix("controls") })
    }

    @Test("A cell shows its measure, state, dates and what is coming")
    func cell() throws {
        let text = try site.page("restrictions/matrix").text
        #expect(text.contains("不可 実施中 2020年4月1日"))
        #expect(text.contains("要相談 強化予定 2027年1月1日"))
        #expect(text.contains("応援業務も禁止"))
        #expect(text.contains("取締役 : クーリング期間は3年 全社の情報に接するため"))
        #expect(text.contains("応援室 → 発電所 要相談 個別に確かめるため。 2028年3月31日まで。"))
    }

    @Test("The entrance counts the answers out of each department")
    func counts() throws {
        let text = try #require(try site.page("restrictions").text(id: "grid-departments"))
        #expect(text.contains("給電指令所 送配電本社 2 1 1"), "\(text)")
    }

    @Test("An operation says what it handles, with which systems, and where one may move")
    func operation() throws {
        let page = try site.page("restrictions/operations/td-dispatch-run")
        #expect(page.text.contains("送配電本社 / 給電指令所"))
        #expect(page.text.contains("託送OSS"))
        #expect(page.text.contains("契約情報 常時取り扱う"))
        #expect(try #require(page.text(id: "to-gr-trading")).hasPrefix("取引部 小売本社 不可"))
    }

    @Test("A category says who handles it and who could use it")
    func information() throws {
        let page = try site.page("restrictions/information/contract")
        #expect(try #require(page.text(id: "handlers")).hasSuffix("指令 給電指令所 送配電本社 常時取り扱う 応援 応援室 送配電本社 例外的に取り扱う"))
        #expect(try #require(page.text(id: "users")).hasSuffix("取引 取引部 小売本社 直接活用できる 営業計画 営業<第一>部 小売本社 間接的に活用できる"))
        #expect(page.text.contains("契約電力"))
    }
}
