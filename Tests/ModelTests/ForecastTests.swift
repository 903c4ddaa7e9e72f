import Testing

@testable import ShikiriModel

/// A course before its date, worked out by hand: who had passed seven days ago and has today, of how many, with how many days left,
/// and how many will be open.
struct ForecastCase: Sendable, CustomTestStringConvertible {
    let name: String
    let earlier: ClosedRange<Int>
    let today: ClosedRange<Int>
    let asked: Int
    let daysLeft: Int
    let expected: Forecast

    init(
        _ name: String, _ earlier: ClosedRange<Int>, _ today: ClosedRange<Int>, of asked: Int, daysLeft: Int,
        _ expected: Forecast
    ) {
        self.name = name
        self.earlier = earlier
        self.today = today
        self.asked = asked
        self.daysLeft = daysLeft
        self.expected = expected
    }

    var testDescription: String { name }
}

@Suite("A forecast by a course's own pace")
struct ForecastTests {
    private static let cases: [ForecastCase] = [
        // 19 in seven days are 8.14 in three: 62 - 8.
        ForecastCase(
            "three days to go", 339...339, 358...358, of: 420, daysLeft: 3, .expected(recent: 19...19, open: 54...54)),
        ForecastCase(
            "the due date itself: nobody comes any more", 40...40, 50...50, of: 60, daysLeft: 0,
            .expected(recent: 10...10, open: 10...10)),
        // 7 in seven days are one a day, for 30 days: more than are open.
        ForecastCase(
            "fast enough", 30...30, 37...37, of: 60, daysLeft: 30, .expected(recent: 7...7, open: 0...0)),
        ForecastCase("nobody came", 20...20, 20...20, of: 60, daysLeft: 10, .expected(recent: 0...0, open: 40...40)),
        // 5 · 1 / 7 is 0.71, and 1 · 3 / 7 is 0.43.
        ForecastCase(
            "more than half a person is one", 10...10, 15...15, of: 30, daysLeft: 1,
            .expected(recent: 5...5, open: 14...14)),
        ForecastCase(
            "less is nobody", 10...10, 11...11, of: 30, daysLeft: 3, .expected(recent: 1...1, open: 19...19)),
        ForecastCase(
            "completions that lapse are no pace", 30...30, 25...25, of: 60, daysLeft: 7,
            .expected(recent: 0...0, open: 35...35)),
        // From 3 to 7 in seven days, and 50 to 52 have passed: 100 - 50 - 3 at the most, 100 - 52 - 7 at the least.
        ForecastCase(
            "ranges", 45...47, 50...52, of: 100, daysLeft: 7, .expected(recent: 3...7, open: 41...47)),
        ForecastCase("a range that says nothing", 0...40, 45...85, of: 100, daysLeft: 7, .withheld),
    ]

    @Test("says how many will be open at the end of the due date", arguments: cases)
    func worked(_ example: ForecastCase) {
        let forecast = Forecast(
            from: example.earlier, to: example.today, of: example.asked, daysLeft: example.daysLeft)
        #expect(forecast == example.expected)
    }

    private static func trend(_ days: [String], _ done: [Int], asked: Int = 60) throws -> ProgressTrend {
        let days = try days.map { try #require(CalendarDay($0)) }
        return ProgressTrend(days: days, lines: [.everybody: ProgressTrend.Line(asked: asked, done: done)])
    }

    private static func forecast(_ trend: ProgressTrend, of group: TrainingGroup = .everybody) throws -> Forecast {
        Forecast(
            trend, of: group, on: try #require(CalendarDay("2026-11-24")), due: try #require(CalendarDay("2026-11-27")),
            minimumGroupSize: 5)
    }

    @Test("needs the points of a trend seven days ago and today")
    func points() throws {
        let days = ["2026-11-14", "2026-11-17", "2026-11-24"]
        #expect(
            try Self.forecast(Self.trend(days, [20, 30, 44])) == .expected(recent: 14...14, open: 10...10))
        #expect(try Self.forecast(Self.trend(["2026-11-20", "2026-11-24"], [20, 30])) == .tooEarly)
        #expect(try Self.forecast(Self.trend(["2026-11-17"], [20])) == .withheld)
    }

    @Test("is withheld where the group is, or is too small")
    func small() throws {
        let days = ["2026-11-17", "2026-11-24"]
        #expect(try Self.forecast(Self.trend(days, [1, 2], asked: 4)) == .withheld)
        #expect(try Self.forecast(Self.trend(days, [20, 30]), of: .company(.grid)) == .withheld)
    }
}
