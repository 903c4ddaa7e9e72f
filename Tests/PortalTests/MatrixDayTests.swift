import Testing

/// The matrix on any day: a page for each day on which the rules change, with the time in which it holds.
struct MatrixDayTests {
    private let planned: PlannedSite

    init() throws { planned = try SmallRules.portal.site(asOf: "2026-11-24").site }

    @Test(
        "Each change has a page with the cells of that day",
        arguments: [
            ("2024-04-01", "grid-affiliate-constant-indirect", "要相談"),
            ("2026-04-01", "grid-affiliate-constant-indirect", "不可"),
            ("2026-04-01", "grid-affiliate-exceptional-direct", "要相談"),
            ("2027-01-01", "grid-affiliate-exceptional-direct", "不可"),
        ])
    func cells(_ day: String, cell: String, verdict: String) throws {
        let text = try #require(try planned.page("restrictions/matrix/" + day).text(id: cell))
        #expect(text.hasPrefix(verdict), "\(text)")
    }

    @Test("Each change says from when until when its rules hold, on every page of the matrix")
    func times() throws {
        for folder in ["restrictions/matrix", "restrictions/matrix/2024-04-01"] {
            let text = try planned.page(folder).text
            for time in ["2024年4月1日から2026年3月31日まで", "2026年4月1日から2026年12月31日まで", "2028年4月1日から"] {
                #expect(text.contains(time), "\(folder) lacks \(time)")
            }
        }
    }

    @Test("A revision says from when until when it is in force")
    func revisions() throws {
        let list = try planned.page("restrictions/revisions").text
        #expect(list.contains("2024年4月1日から2026年3月31日まで"))
        #expect(try planned.page("restrictions/revisions/2026-04-01").text.contains("2026年4月1日から 施行中"))
    }
}
