import Testing

/// What a revision's page says it changed.
struct RevisionPageTests {
    private let site: PlannedSite

    init() throws { site = try SmallRules.portal.site(asOf: "2026-11-24").site }

    @Test("Pairs are told by the cell that makes them change")
    func changes() throws {
        let text = try site.page("restrictions/revisions/2026-04-01").text
        #expect(text.contains("前の規則（2024年4月1日施行）からの変更"))
        #expect(text.contains("厳しくなる 10組"), "\(text)")
        #expect(text.contains("クーリング期間（送配電から小売へ） 1年 → 変更後 1年6か月"), "\(text)")
        #expect(text.contains("常時取り扱う × 間接的に活用できる（送配電から小売へ） 要相談 1年 → 変更後 不可 1年6か月"), "\(text)")
        #expect(!text.contains("不可 1年 → 変更後 不可 1年6か月"), "the block's period is told once")
        #expect(text.contains("期間 1年から1年6か月へ"), "\(text)")
    }

    @Test("A single pair is named")
    func single() throws {
        let text = try site.page("restrictions/revisions/2026-04-01").text
        #expect(text.contains("給電指令所 → から 営業<第一>部 1組 要相談 → 変更後 不可 期間 1年から1年6か月へ"), "\(text)")
    }

    @Test("The first revision changes nothing that was there")
    func first() throws {
        let page = try site.page("restrictions/revisions/2024-04-01")
        #expect(page.text.contains("この改定から、異動の制限が始まりました。"))
        #expect(page.element(id: "stricter") == nil)
    }

    @Test(
        "Revisions are in force, coming or past as of the day",
        arguments: [
            ("2024-03-31", ["これから"]), ("2025-01-01", ["施行中", "これから"]), ("2026-11-24", ["施行中", "これまで"]),
        ])
    func standing(day: String, headings: [String]) throws {
        let text = try SmallRules.portal.site(asOf: day).site.page("restrictions/revisions").text
        for heading in ["施行中", "これから", "これまで"] { #expect(text.contains(heading) == headings.contains(heading)) }
    }
}
