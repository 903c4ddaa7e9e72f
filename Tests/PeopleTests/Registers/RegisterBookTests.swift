import Foundation
import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPeople
import Testing

/// Declared registers on the fixture portals, against calendars worked out by hand.
@Suite struct RegisterBookTests {
    /// The registers of a fixture portal on a day.
    private func books(_ portal: String, on day: String) throws -> (books: [String: RegisterBook], findings: [String]) {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Portals/\(portal)").path()
        var log = DiagnosticLog()
        let draft = try PortalLoader.load(try ContentFolder.open(root), jobs: 1, log: &log)
        let portal = try Portal(draft, log: &log)
        #expect(!log.hasErrors, "\(log.sorted.map(\.message))")
        var books: [String: RegisterBook] = [:]
        var told = DiagnosticLog()
        for register in portal.registers.items {
            let rows = RegisterRow.list(
                draft.tables["registers/\(register.id).csv"], of: register, organization: portal.organization,
                log: &told)
            books[register.id.text] = RegisterBook(
                rows, of: register, calendar: portal.calendar, asOf: calendarDay(day), log: &told)
        }
        return (books, told.sorted.map { "\($0.code.name) \($0.location.file):\($0.location.line)" })
    }

    private func words(_ book: RegisterBook?, _ deadline: Int = 0) -> [String] {
        (book?.rows ?? []).map { row in
            let standing = row.deadlines[deadline]
            guard let due = standing.due else { return standing.word }
            return "\(standing.word) \(due.time?.text ?? due.day.description)"
        }
    }

    /// 2024-05-21 is a Tuesday; the business days after it are 22, 23, 24, 28 (27 is Memorial Day), 29, 30, 31. 2024-06-24
    /// is a Monday: 25, 26, 27, 28, 1 July, 2, 3. 2024-07-01 is a Monday: 2, 3, 5 (4 is Independence Day), 8, 9, 10, 11.
    @Test(arguments: [
        ("2024-07-11", ["done", "done_late 2024-07-03", "open 2024-07-11"]),
        ("2024-07-12", ["done", "done_late 2024-07-03", "late 2024-07-11"]),
        ("2024-06-01", ["done", "open 2024-07-03", "open 2024-07-11"]),
    ]) func sevenBusinessDaysPassOverWeekendsAndHolidays(_ day: String, _ expected: [String]) throws {
        #expect(words(try books("ferc-358", on: day).books["transfers"]) == expected)
    }

    /// Posted on 2024-05-31, for 90 days: 1 June to 29 August.
    @Test(arguments: [("2024-05-30", 0), ("2024-05-31", 1), ("2024-08-29", 2), ("2024-08-30", 1), ("2024-10-04", 0)])
    func aRowIsShownFromItsPostingForNinetyDays(_ day: String, _ count: Int) throws {
        #expect(try books("ferc-358", on: day).books["transfers"]?.posted?.rows.count == count)
    }

    /// 2024-01-02 is a Tuesday: 3, 4, 5, 8, 9, 10, 11. 2024-02-09 is a Friday: 12, 13, 14, 15, 16, 20 (19 is a holiday), 21.
    @Test func otherPostingsOfTheStandardsOfConduct() throws {
        let (books, findings) = try books("ferc-358", on: "2024-07-12")
        #expect(words(books["affiliates"]) == ["done"])
        #expect(words(books["facilities"]) == ["done"])
        #expect(words(books["disclosures"]) == ["done", "done_late 2024-03-12 09:00"])
        #expect(
            findings == [
                "register-late registers/transfers.csv:4", "register-expired registers/waivers.csv:2",
                "register-incomplete registers/waivers.csv:3",
            ])
    }

    /// 2025-04-11 is a Friday: 14, 15, 16, 17, 22 (18 and 21 are Easter), 23, 24, 28 (25 is Anzac Day), 29, 30, 1 May, 2, 5,
    /// 6, 7. From 2025-06-16 the fifteenth lies in July, of which the calendar knows nothing. 30 days after 1 April: 1 May.
    @Test func ringFencingCountsItsOwnCalendarAndGuessesNothing() throws {
        let (books, findings) = try books("aer-ring-fencing", on: "2025-06-20")
        #expect(words(books["breaches"]) == ["done", "done_late 2025-05-07", "none", "unknown"])
        #expect(words(books["information-requests"]) == ["done", "done_late 2025-05-01"])
        #expect(books["breaches"]?.posted == nil)
        #expect(findings == ["register-uncounted registers/breaches.csv:5"])
    }

    /// 2026-04-28 is a Tuesday: 30 (29 is a holiday), 1 May, 7 (3 to 6 are holidays), 8, 11.
    /// 2026-04-30 is a Thursday: 1, 7, 8, 11, 12. From 25 May: 26, 27, 28, 29, and 1 June, which the calendar doesn't know.
    @Test func eachGradeHasItsOwnClock() throws {
        let (books, findings) = try books("incident-desk", on: "2026-05-27")
        let book = books["incidents"]
        #expect(words(book, 0) == ["done", "done_late 2026-04-29 01:10", "none", "none", "none"])
        #expect(words(book, 1) == ["none", "none", "done", "none", "late 2026-05-26 09:00"])
        #expect(words(book, 2) == ["done", "done_late 2026-05-11", "late 2026-05-12", "none", "unknown"])
        #expect(
            findings.filter { $0.hasPrefix("register-late") } == [
                "register-late registers/incidents.csv:4", "register-late registers/incidents.csv:6",
            ])
    }

    @Test func whatIsPersonalNeverReachesEverybodyUnlessTheRegisterIsNamed() throws {
        let transfers = try books("ferc-358", on: "2024-06-01").books["transfers"]
        #expect(transfers?.posted?.register.publicFields.map(\.id).first == "name")
        let incidents = try books("incident-desk", on: "2026-05-27").books["incidents"]
        #expect(incidents?.register.publicFields.isEmpty == true && incidents?.posted == nil)
    }
}

/// Business days, against a count day by day.
@Suite struct BusinessCalendarTests {
    private let calendar = BusinessCalendar(
        weekend: [.saturday, .sunday],
        holidays: Set(["2026-04-29", "2026-05-03", "2026-05-04", "2026-05-05", "2026-05-06"].map { calendarDay($0) }),
        known: calendarDay("2026-04-01")...calendarDay("2026-05-31"))

    @Test(arguments: 1...20) func theDayThatIsNamedIsABusinessDayWithAsManyBefore(_ count: Int) throws {
        let start = calendarDay("2026-04-25")
        let day = try #require(calendar.day(count, after: start))
        let between = (1...day.days(since: start)).map { start.adding(days: $0) }
        #expect(calendar.isBusinessDay(day))
        #expect(between.count(where: calendar.isBusinessDay) == count)
    }

    @Test func nothingIsSaidOfDaysThatTheCalendarDoesNotKnow() {
        #expect(calendar.day(1, after: calendarDay("2026-05-30")) == nil)
        #expect(calendar.day(1, after: calendarDay("2026-03-30")) == nil)
        #expect(calendar.day(1, after: calendarDay("2026-03-31")) == calendarDay("2026-04-01"))
    }
}
