import ShikiriModel
import ShikiriPeople
import Testing

/// Moves between the companies, found in the assignments.
@Suite struct MoveTests {
    private func portal(_ assignments: String, _ more: [String: String] = [:]) -> RegisterPortal {
        RegisterPortal(
            ["organization/assignments.csv": "employee,operation,from,until\n" + assignments].merging(more) { $1 })
    }

    struct Given: CustomTestStringConvertible {
        let name: String
        let assignments: String
        let moves: [String]

        var testDescription: String { name }
    }

    @Test(arguments: [
        Given(
            name: "from one company to the other",
            assignments: "E00001,dispatching,2020-04-01,2024-03-31\nE00001,trading,2024-04-01,",
            moves: ["2024-04-01 outward dispatching > trading, last day 2024-03-31"]),
        Given(
            name: "with a time between",
            assignments: "E00001,dispatching,2020-04-01,2024-03-31\nE00001,trading,2024-07-01,",
            moves: ["2024-07-01 outward dispatching > trading, last day 2024-03-31"]),
        Given(
            name: "there and back",
            assignments: """
                E00001,payroll,2020-04-01,2022-03-31
                E00001,running,2022-04-01,2024-03-31
                E00001,dispatching,2024-04-01,
                """,
            moves: [
                "2022-04-01 outward payroll > running, last day 2022-03-31",
                "2024-04-01 inward running > dispatching, last day 2024-03-31",
            ]),
        Given(
            name: "within a company is no move",
            assignments: "E00001,dispatching,2020-04-01,2024-03-31\nE00001,payroll,2024-04-01,", moves: []),
        Given(
            name: "a further post in the new company is no second move",
            assignments: """
                E00001,dispatching,2020-04-01,2024-03-31
                E00001,trading,2024-04-01,
                E00001,running,2024-10-01,
                """,
            moves: ["2024-04-01 outward dispatching > trading, last day 2024-03-31"]),
        Given(
            name: "several posts on both sides are one move",
            assignments: """
                E00001,dispatching,2020-04-01,2024-03-31
                E00001,payroll,2021-04-01,2024-03-31
                E00001,trading,2024-04-01,
                E00001,running,2024-04-01,
                """,
            moves: ["2024-04-01 outward dispatching+payroll > trading+running, last day 2024-03-31"]),
        Given(
            name: "overlapping rows of one post name it once, on both sides",
            assignments: """
                E00001,dispatching,2020-04-01,2024-03-31
                E00001,payroll,2021-04-01,2024-03-31
                E00001,dispatching,2022-04-01,2024-03-31
                E00001,trading,2024-04-01,2025-03-31
                E00001,running,2024-04-01,
                E00001,trading,2024-04-01,
                """,
            moves: ["2024-04-01 outward dispatching+payroll > trading+running, last day 2024-03-31"]),
        Given(
            name: "an old post that nobody closed ends with the move",
            assignments: "E00001,dispatching,2020-04-01,\nE00001,trading,2024-04-01,",
            moves: ["2024-04-01 outward dispatching > trading, last day 2024-03-31"]),
        Given(
            name: "a move that is still to come is left out",
            assignments: "E00001,dispatching,2020-04-01,\nE00001,trading,2025-04-01,", moves: []),
    ]) func aMoveIsTheFirstDayInTheOtherCompany(_ given: Given) {
        let portal = portal(given.assignments)
        #expect(portal.findings == [])
        let moves = portal.moves(asOf: "2025-01-01").moves.map { move in
            "\(move.date) \(move.direction.rawValue) \(move.from.map(\.text).joined(separator: "+")) > "
                + "\(move.to.map(\.text).joined(separator: "+")), last day \(move.lastDay)"
        }
        #expect(moves == given.moves)
    }

    @Test(arguments: [
        ("2024-03-31", 0), ("2024-04-01", 1), ("2024-06-29", 1), ("2024-06-30", 0),
    ]) func postingsAreShownForTheirDays(_ day: String, _ count: Int) throws {
        let portal = portal("E00001,dispatching,2020-04-01,2024-03-31\nE00001,trading,2024-04-01,")
        let register = portal.moves(asOf: "2025-01-01")
        let settings = try settings("postings: {days: 90, names: false}")
        #expect(register.postings(settings, on: calendarDay(day)).count == count)
        #expect(register.postings(nil, on: calendarDay(day)).isEmpty, "off by default")
    }

    @Test(arguments: [("false", nil), ("true", "見本 一子")] as [(String, String?)])
    func aPostingNamesItsMoverOnlyWhereAsked(_ names: String, _ name: String?) throws {
        let portal = portal("E00001,dispatching,2020-04-01,2024-03-31\nE00001,trading,2024-04-01,")
        let settings = try settings("postings: {days: 90, names: \(names)}")
        let posting = try #require(
            portal.moves(asOf: "2025-01-01").postings(settings, on: calendarDay("2024-04-02")).first)
        #expect(posting.name == name)
        #expect(posting.fromPost == "給電" && posting.toPost == "取引")
        #expect(posting.fromDepartments.map(\.text) == ["td-dispatch"])
        #expect(posting.toDepartments.map(\.text) == ["gr-trading"])
    }

    @Test func theRegisterIsForSpreadsheetsToo() {
        let portal = portal("E00001,dispatching,2020-04-01,2024-03-31\nE00001,trading,2024-04-01,")
        #expect(
            lines(ofCSV: portal.moves(asOf: "2025-01-01").csv) == [
                "employee,date,from_department,from_operations,to_department,to_operations,last_day",
                "E00001,2024-04-01,td-dispatch,dispatching,gr-trading,trading,2024-03-31",
            ])
    }

    @Test func theRegisterNamesEveryPostAndDepartmentOfAConcurrentHolderOnce() throws {
        let portal = portal(
            """
            E00001,payroll,2019-04-01,2024-03-31
            E00001,dispatching,2020-04-01,2024-03-31
            E00001,payroll,2021-04-01,2024-03-31
            E00001,running,2024-04-01,
            E00001,trading,2024-04-01,
            """)
        let register = portal.moves(asOf: "2025-01-01")
        #expect(
            lines(ofCSV: register.csv).dropFirst() == [
                "E00001,2024-04-01,td-hr td-dispatch,payroll dispatching,gr-plant gr-trading,running trading,2024-03-31"
            ])
        let posting = try #require(
            register.postings(try settings("postings: {days: 90}"), on: calendarDay("2024-04-02")).first)
        #expect(posting.fromDepartments.map(\.text) == ["td-hr", "td-dispatch"])
        #expect(posting.fromPost == "給与・給電")
    }
}
