import ShikiriModel
import Testing

@testable import ShikiriPeople

@Suite("What is told instead of a small number")
struct BoundTests {
    /// The number who have passed, how many are asked, and the largest number of the bound on the day of the portal and before.
    @Test(
        "is a bound below half that stands for nobody and for others",
        arguments: [
            (0, 1, 0, 0), (0, 2, 1, 1), (1, 2, 1, 1), (2, 2, nil, nil), (1, 3, 1, 1), (2, 4, 2, 2), (3, 4, nil, nil),
            (0, 5, 2, 2), (1, 5, nil, 2), (2, 5, 2, 2), (3, 5, nil, nil), (0, 6, 2, 2), (2, 6, 2, 2), (3, 6, nil, nil),
            (0, 10, 4, 4), (1, 10, nil, 4), (4, 10, 4, 4), (5, 10, nil, nil), (5, 11, 5, 5), (6, 11, nil, nil),
        ] as [(Int, Int, Int?, Int?)])
    func bound(_ done: Int, _ asked: Int, _ today: Int?, _ before: Int?) {
        #expect(CompletionBound(isToday: true).range(done: done, asked: asked) == today.map { 0...$0 })
        #expect(CompletionBound(isToday: false).range(done: done, asked: asked) == before.map { 0...$0 })
    }
}

@Suite("The days of a trend")
struct TrendDayTests {
    private static func days(_ opens: String, _ due: String, _ asOf: String) throws -> [String] {
        let day = { (text: String) in try #require(CalendarDay(text)) }
        return TrendDays.days(opens: try day(opens), due: try day(due), asOf: try day(asOf)).map(\.description)
    }

    @Test("are the ends of weeks, the due date and the last day")
    func weeks() throws {
        #expect(
            try Self.days("2026-06-01", "2026-06-18", "2026-06-24") == [
                "2026-06-07", "2026-06-14", "2026-06-18", "2026-06-21", "2026-06-24",
            ])
        #expect(try Self.days("2026-06-01", "2026-07-31", "2026-06-07") == ["2026-06-07"])
        #expect(
            try Self.days("2026-06-01", "2026-07-31", "2026-06-08") == ["2026-06-01", "2026-06-07", "2026-06-08"])
        #expect(try Self.days("2026-06-01", "2026-07-31", "2026-06-01") == ["2026-06-01"])
    }

    @Test("are joined by the day a week before the last one, up to the due date")
    func weekBefore() throws {
        #expect(
            try Self.days("2026-06-01", "2026-06-18", "2026-06-18") == [
                "2026-06-07", "2026-06-11", "2026-06-14", "2026-06-18",
            ])
        #expect(
            try Self.days("2026-06-01", "2026-06-18", "2026-06-19") == [
                "2026-06-07", "2026-06-14", "2026-06-18", "2026-06-19",
            ])
    }

    @Test("are none before the opening")
    func unopened() throws {
        #expect(try Self.days("2026-06-01", "2026-07-31", "2026-05-31").isEmpty)
    }

    @Test("are the ends of months where 26 weeks are too few, and end 92 days after the due date")
    func months() throws {
        // The last of 26 weeks ends on the 182nd day after the opening.
        #expect(try Self.days("2026-01-01", "2026-06-30", "2026-07-02").count == 28)
        #expect(
            try Self.days("2026-01-01", "2026-06-30", "2026-07-03") == [
                "2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30", "2026-07-03",
            ])
        #expect(try Self.days("2026-01-01", "2026-06-30", "2027-06-30").last == "2026-09-30")
        #expect(
            try Self.days("2026-01-15", "2026-09-10", "2026-09-20") == [
                "2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30", "2026-07-31",
                "2026-08-31",
                "2026-09-10", "2026-09-20",
            ])
    }
}
