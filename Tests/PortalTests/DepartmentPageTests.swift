import ShikiriPortal
import Testing

/// What a reader of a department's page learns: the answer for each department, when, what else, and why.
struct DepartmentPageTests {
    private let page: RenderedPage

    init() throws {
        page = try SmallRules.portal.site(asOf: "2026-11-24").site.page("restrictions/departments/td-dispatch")
    }

    @Test(
        "Each department of the other company has a row with verdict, time and needs",
        arguments: [
            ("to-gr-trading", "取引部 小売本社 不可 いま離れた人は2028年5月24日から 業務を離れた日の翌日から1年6か月後 期間が過ぎてから: 誓約書、貸与品の返却"),
            ("to-gr-sales", "営業<第一>部 小売本社 不可 いま離れた人は2028年5月24日から 業務を離れた日の翌日から1年6か月後 期間が過ぎてから: 誓約書、貸与品の返却"),
            ("to-gr-plant", "発電所 可 いつでも 誓約書、貸与品の返却"),
            ("to-gr-hq", "小売本社 要相談 いま離れた人は2028年5月24日から 承認の日から。"),
            ("from-gr-trading", "取引部 小売本社 可 いつでも 誓約書、貸与品の返却"),
        ])
    func row(id: String, beginning: String) throws {
        let text = try #require(page.text(id: id))
        #expect(text.hasPrefix(beginning), "\(text)")
    }

    @Test("A reason names information, levels, state, time and the rules")
    func reasons() throws {
        let text = try #require(page.text(id: "to-gr-trading"))
        #expect(
            text.contains(
                "契約情報、計量情報 常時取り扱う × 直接活用できる 実施中 2020年4月1日から。期間は1年6か月。 規則 2026-04-01 指令 → 取引"),
            "\(text)")
    }

    @Test("A department without operations says so instead of seeming free")
    func noOperations() throws {
        #expect(try #require(page.text(id: "to-gr-hq")).contains("小売本社には業務が登録されていないため、行為規制担当の承認が必要です"))
    }

    @Test("A direction without rules says so")
    func openDirection() throws {
        #expect(try #require(page.text(id: "from-gr-trading")).contains("この方向の異動には制限がありません"))
    }

    @Test("What is coming stands in the row")
    func coming() throws {
        let page = try SmallRules.portal.site(asOf: "2026-11-24").site.page("restrictions/departments/td-relief")
        let trading = try #require(page.text(id: "to-gr-trading"))
        #expect(
            trading.hasPrefix(
                "取引部 小売本社 要相談 いま離れた人は2028年5月24日から 承認の日から。業務を離れた日の翌日から1年6か月後は承認なしに 2027年1月1日に「不可」に変わります 行為規制担当の承認、誓約書、貸与品の返却"
            )
        )
        #expect(trading.contains("2027年1月1日 から 不可 業務を離れた日の翌日から1年6か月後"), "\(trading)")
        let plant = try #require(page.text(id: "to-gr-plant"))
        #expect(plant.contains("個別の取扱い 応援室 → 発電所 個別に確かめるため"), "\(plant)")
        #expect(plant.contains("2028年4月1日 から 可"), "\(plant)")
    }

    @Test("Names are text, whatever characters they have")
    func escaping() {
        #expect(!page.html.contains("<第一>"))
        #expect(page.html.contains("営業&lt;第一&gt;部"))
    }

    @Test("Whoever approved an exception isn't named on any page")
    func approvers() throws {
        let planned = try SmallRules.portal.site(asOf: "2026-11-24").site
        for view in planned.site.pages {
            #expect(!String(decoding: planned.site.render(view), as: UTF8.self).contains("鈴木花子"))
        }
    }
}
