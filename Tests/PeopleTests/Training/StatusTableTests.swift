import ShikiriModel
import ShikiriPeople
import Testing

/// One line of the table: what is known of a person and a course, and the status that follows.
struct StatusCase: Sendable, CustomTestStringConvertible {
    let name: String
    var course = "kind: e-learning, opens: 2024-06-01, due: 2024-07-31"
    var successor: String?
    var employee = "E1,見本,td-hr,,,,,,"
    var leaves = ""
    var posts = ""
    var records: [(TrainingEvent.Outcome, String, Int?)] = []
    let on: String
    let status: TrainingStatus
    var due: String?

    var testDescription: String { name }

    func evaluation(_ records: [(TrainingEvent.Outcome, String, Int?)]) -> TrainingEvaluation {
        var courses = "- {id: KK-1, title: 基礎, \(course)}\n"
        if let successor { courses += "- {id: KK-2, title: 基礎, \(successor)}\n" }
        let portal = SmallPortal([
            "organization/employees.csv": RosterTests.header + employee + "\n",
            "organization/leaves.csv": "employee,from,until,reason\n" + leaves,
            "organization/assignments.csv": "employee,operation,from,until\n" + posts,
            "training/courses.yaml": courses,
        ])
        #expect(portal.findings == [], "\(name)")
        var ledger = TrainingLedger(people: 1, courses: portal.courses, asOf: day(on))
        for (outcome, date, score) in records {
            let event = TrainingEvent(
                outcome, on: date.isEmpty ? nil : day(date), score: score.map { Score(points: $0) })
            ledger.take(event, person: 0, course: 0)
        }
        return TrainingEvaluation(
            roster: portal.roster, rulebook: portal.rulebook, courses: portal.courses, ledger: ledger)
    }
}

/// Every rule of `StatusRules` and `PersonalDue`, as a table.
let statusCases: [StatusCase] = [
    // The course's days.
    StatusCase(name: "before the opening", on: "2024-05-31", status: .notOpen),
    StatusCase(name: "on the opening day", on: "2024-06-01", status: .notStarted, due: "2024-07-31"),
    StatusCase(name: "begun", records: [(.started, "2024-06-10", nil)], on: "2024-06-30", status: .inProgress),
    StatusCase(name: "begun, without a day", records: [(.started, "", nil)], on: "2024-06-30", status: .inProgress),
    StatusCase(name: "nothing done on the due date", on: "2024-07-31", status: .notStarted),
    StatusCase(name: "nothing done the day after", on: "2024-08-01", status: .overdue),
    StatusCase(
        name: "begun, and the due date over", records: [(.started, "2024-06-10", nil)], on: "2024-08-01",
        status: .overdue),
    StatusCase(
        name: "completed on the due date", records: [(.completed, "2024-07-31", nil)], on: "2024-08-10",
        status: .completed),
    StatusCase(
        name: "completed the day after", records: [(.completed, "2024-08-01", nil)], on: "2024-08-10",
        status: .completedLate),
    StatusCase(
        name: "completed before the opening", records: [(.completed, "2024-05-20", nil)], on: "2024-05-25",
        status: .completed),

    // Several attempts, retakes and scores.
    StatusCase(
        name: "failed, before the due date", records: [(.failed, "2024-06-10", 60)], on: "2024-06-30", status: .failed),
    StatusCase(
        name: "failed, and the due date over", records: [(.failed, "2024-06-10", 60)], on: "2024-08-01",
        status: .overdue),
    StatusCase(
        name: "failed, and begun again", records: [(.failed, "2024-06-10", 60), (.started, "2024-06-12", nil)],
        on: "2024-06-30", status: .inProgress),
    StatusCase(
        name: "begun and failed on one day", records: [(.failed, "2024-06-10", 60), (.started, "2024-06-10", nil)],
        on: "2024-06-30", status: .failed),
    StatusCase(
        name: "failed, then passed", records: [(.failed, "2024-06-10", 60), (.completed, "2024-06-12", 90)],
        on: "2024-06-30", status: .completed),
    StatusCase(
        name: "passed, then failed a retake", records: [(.completed, "2024-06-10", 90), (.failed, "2024-06-12", 40)],
        on: "2024-08-30", status: .completed),
    StatusCase(
        name: "passed in time, and again late: the first counts for lateness",
        records: [(.completed, "2024-06-10", 90), (.completed, "2024-08-12", 95)], on: "2024-08-30", status: .completed),
    StatusCase(
        name: "a completion under the passing score before the due date",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, passing_score: 80",
        records: [(.completed, "2024-06-10", 79)], on: "2024-06-30", status: .failed),
    StatusCase(
        name: "a completion under the passing score, and the due date over",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, passing_score: 80",
        records: [(.completed, "2024-06-10", 79)], on: "2024-08-01", status: .overdue),
    StatusCase(
        name: "a completion with the passing score",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, passing_score: 80",
        records: [(.completed, "2024-06-10", 80)], on: "2024-08-01", status: .completed),
    StatusCase(
        name: "under the passing score in time, passed late",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, passing_score: 80",
        records: [(.completed, "2024-06-10", 79), (.completed, "2024-08-10", 85)], on: "2024-08-31",
        status: .completedLate),
    StatusCase(
        name: "a completion without a score",
        course: "kind: classroom, opens: 2024-06-01, due: 2024-07-31, passing_score: 80",
        records: [(.completed, "2024-06-10", nil)], on: "2024-06-30", status: .completed),
    StatusCase(
        name: "the same record in overlapping exports",
        records: [(.completed, "2024-06-10", 90), (.completed, "2024-06-10", 90)], on: "2024-06-30",
        status: .completed),
    StatusCase(
        name: "a record after the as-of date is ignored", records: [(.completed, "2024-07-01", 90)], on: "2024-06-30",
        status: .notStarted),

    // Leave of absence.
    StatusCase(
        name: "away", leaves: "E1,2024-06-10,2024-09-30,", on: "2024-07-01", status: .exempt, due: "2024-11-21"),
    StatusCase(name: "away, before the opening", leaves: "E1,2024-04-10,,", on: "2024-05-01", status: .notOpen),
    StatusCase(name: "away without an end", leaves: "E1,2024-06-10,,", on: "2024-12-01", status: .exempt),
    StatusCase(
        name: "away by the roster alone", employee: "E1,見本,td-hr,,,,休職,,", on: "2024-12-01", status: .exempt),
    StatusCase(
        name: "away, completed before", leaves: "E1,2024-06-20,,", records: [(.completed, "2024-06-10", nil)],
        on: "2024-12-01", status: .completed),
    StatusCase(
        name: "away without an end since before the due date: a completion meanwhile is in time",
        leaves: "E1,2024-07-10,,", records: [(.completed, "2024-09-10", 90)], on: "2024-12-01", status: .completed),
    StatusCase(
        name: "away by the roster alone: a completion meanwhile is in time", employee: "E1,見本,td-hr,,,,休職,,",
        records: [(.completed, "2024-09-10", 90)], on: "2024-12-01", status: .completed),
    StatusCase(
        name: "away without an end from the due date itself", leaves: "E1,2024-07-31,,",
        records: [(.completed, "2024-08-10", 90)], on: "2024-12-01", status: .completed),
    StatusCase(
        name: "away without an end only since the day after the due date", leaves: "E1,2024-08-01,,",
        records: [(.completed, "2024-08-10", 90)], on: "2024-12-01", status: .completedLate),
    StatusCase(
        name: "late, and away without an end since", leaves: "E1,2024-09-01,,",
        records: [(.completed, "2024-08-10", 90)], on: "2024-12-01", status: .completedLate),
    StatusCase(
        name: "failed while away without an end", leaves: "E1,2024-07-10,,", records: [(.failed, "2024-09-10", 40)],
        on: "2024-12-01", status: .exempt),
    StatusCase(
        name: "away with a known end: a completion after the due date of the return is late",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, newcomers_due: P30D",
        leaves: "E1,2024-07-10,2024-08-31,", records: [(.completed, "2024-10-10", 90)], on: "2024-12-01",
        status: .completedLate, due: "2024-10-01"),
    StatusCase(
        name: "never asked, and away with an end", employee: "E1,見本,td-hr,,,,,2024-09-01,",
        leaves: "E1,2024-11-01,2025-01-31,", on: "2024-12-01", status: .notAssigned),
    StatusCase(
        name: "never asked, and away without an end", employee: "E1,見本,td-hr,,,,,2024-09-01,",
        leaves: "E1,2024-11-01,,", on: "2024-12-01", status: .notAssigned),
    StatusCase(
        name: "never asked, and away by the roster alone", employee: "E1,見本,td-hr,,,,休職,2024-09-01,",
        on: "2024-12-01", status: .notAssigned),
    StatusCase(
        name: "never asked because the next course of the series had opened, and away",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, newcomers_due: P30D, series: basics",
        successor: "kind: e-learning, opens: 2025-06-01, due: 2025-07-31, newcomers_due: P30D, series: basics",
        employee: "E1,見本,td-hr,,,,,2025-06-01,", leaves: "E1,2025-07-01,,", on: "2025-07-15", status: .notAssigned),
    StatusCase(
        name: "asked as a newcomer, and away",
        course:
            "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, newcomers_due: P30D",
        employee: "E1,見本,td-hr,,,,,2024-09-01,", leaves: "E1,2024-09-10,,", on: "2024-12-01", status: .exempt),
    StatusCase(
        name: "back, with time for newcomers",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, newcomers_due: P30D",
        leaves: "E1,2024-05-10,2024-09-30,", on: "2024-10-31", status: .notStarted, due: "2024-10-31"),
    StatusCase(
        name: "back, and that time over",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, newcomers_due: P30D",
        leaves: "E1,2024-05-10,2024-09-30,", on: "2024-11-01", status: .overdue, due: "2024-10-31"),
    StatusCase(
        name: "back, completed within that time",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, newcomers_due: P30D",
        leaves: "E1,2024-05-10,2024-09-30,", records: [(.completed, "2024-10-20", nil)], on: "2024-12-01",
        status: .completed),
    StatusCase(
        name: "back before the due date: newcomers' time if that is longer",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, newcomers_due: P30D",
        leaves: "E1,2024-06-10,2024-07-19,", on: "2024-08-01", status: .notStarted, due: "2024-08-19"),
    StatusCase(
        name: "back, without newcomers' time: as many days as were left", leaves: "E1,2024-07-22,2024-09-30,",
        on: "2024-10-10", status: .notStarted, due: "2024-10-10"),
    StatusCase(
        name: "away for a while before the due date, without newcomers' time", leaves: "E1,2024-06-10,2024-06-19,",
        on: "2024-08-01", status: .overdue, due: "2024-07-31"),
    StatusCase(
        name: "away after the due date: overdue again on return", leaves: "E1,2024-08-10,2024-09-30,",
        on: "2024-10-01", status: .overdue, due: "2024-07-31"),
    StatusCase(
        name: "two leaves, one after the other",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, newcomers_due: P30D",
        leaves: "E1,2024-05-10,2024-09-30,\nE1,2024-10-15,2024-11-30,", on: "2024-12-15", status: .notStarted,
        due: "2024-12-31"),
    StatusCase(
        name: "a leave that is still to come changes nothing yet", leaves: "E1,2024-07-20,2024-09-30,",
        on: "2024-07-19", status: .notStarted, due: "2024-07-31"),

    // Joining and leaving the company.
    StatusCase(
        name: "not yet joined", employee: "E1,見本,td-hr,,,,,2024-07-01,", on: "2024-06-30", status: .notAssigned),
    StatusCase(
        name: "joined after the opening", employee: "E1,見本,td-hr,,,,,2024-07-01,", on: "2024-08-01",
        status: .overdue, due: "2024-07-31"),
    StatusCase(
        name: "joined after the opening, with time for newcomers",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, newcomers_due: P30D",
        employee: "E1,見本,td-hr,,,,,2024-07-20,", on: "2024-08-19", status: .notStarted, due: "2024-08-19"),
    StatusCase(
        name: "joined early enough for the due date",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, newcomers_due: P30D",
        employee: "E1,見本,td-hr,,,,,2024-06-10,", on: "2024-08-01", status: .overdue, due: "2024-07-31"),
    StatusCase(
        name: "joined after the due date, with time for newcomers",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, newcomers_due: P30D",
        employee: "E1,見本,td-hr,,,,,2024-10-01,", on: "2024-11-01", status: .overdue, due: "2024-10-31"),
    StatusCase(
        name: "joined after the due date, without", employee: "E1,見本,td-hr,,,,,2024-10-01,", on: "2024-11-01",
        status: .notAssigned),
    StatusCase(
        name: "joined after the due date, without, and took it all the same",
        employee: "E1,見本,td-hr,,,,,2024-10-01,", records: [(.completed, "2024-10-10", nil)], on: "2024-11-01",
        status: .completed),
    StatusCase(
        name: "joined when the next course of the series had opened",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, newcomers_due: P30D, series: basics",
        successor: "kind: e-learning, opens: 2025-06-01, due: 2025-07-31, newcomers_due: P30D, series: basics",
        employee: "E1,見本,td-hr,,,,,2025-06-01,", on: "2025-07-15", status: .notAssigned),
    StatusCase(
        name: "joined the day before it opened",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, newcomers_due: P30D, series: basics",
        successor: "kind: e-learning, opens: 2025-06-01, due: 2025-07-31, newcomers_due: P30D, series: basics",
        employee: "E1,見本,td-hr,,,,,2025-05-31,", on: "2025-06-15", status: .notStarted, due: "2025-06-30"),
    StatusCase(
        name: "back from leave when the next course of the series had opened",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, newcomers_due: P30D, series: basics",
        successor: "kind: e-learning, opens: 2025-06-01, due: 2025-07-31, newcomers_due: P30D, series: basics",
        leaves: "E1,2024-05-01,2025-06-30,", on: "2025-07-15", status: .notAssigned),
    StatusCase(
        name: "on the last day at the company", employee: "E1,見本,td-hr,,,,,,2024-08-31", on: "2024-08-31",
        status: .overdue),
    StatusCase(
        name: "left the company", employee: "E1,見本,td-hr,,,,,,2024-08-31", on: "2024-09-01", status: .notAssigned),
    StatusCase(
        name: "left, on a day that nobody wrote down", employee: "E1,見本,td-hr,,,,退職,,", on: "2024-06-10",
        status: .notAssigned),

    // The audience, transfers and posts at once.
    StatusCase(
        name: "the other company's course",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, audience: {companies: [affiliate]}",
        on: "2024-06-10", status: .notAssigned),
    StatusCase(
        name: "a department below the one named",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, audience: {departments: [td]}", on: "2024-06-10",
        status: .notStarted),
    StatusCase(
        name: "a title, written in wide letters",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, audience: {titles: [GM]}",
        employee: "E1,見本,td-hr,ＧＭ,,,,,", on: "2024-06-10", status: .notStarted),
    StatusCase(
        name: "another title",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, audience: {titles: [部長]}",
        employee: "E1,見本,td-hr,課長,,,,,", on: "2024-06-10", status: .notAssigned),
    StatusCase(
        name: "an operation that handles the information",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, audience: {operations: {handling: [constant]}}",
        posts: "E1,dispatching,2023-04-01,", on: "2024-06-10", status: .notStarted),
    StatusCase(
        name: "the operations of the department, without a post",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, audience: {operations: {handling: [constant]}}",
        employee: "E1,見本,td-dispatch,,,,,,", on: "2024-06-10", status: .notStarted),
    StatusCase(
        name: "an operation that doesn't handle it",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, audience: {operations: {handling: [constant]}}",
        on: "2024-06-10", status: .notAssigned),
    StatusCase(
        name: "an operation that could use it",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, audience: {operations: {usability: [direct]}}",
        employee: "E1,見本,gr-trading,,,,,,", on: "2024-06-10", status: .notStarted),
    StatusCase(
        name: "two posts at once: each counts",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, audience: {operations: {handling: [constant]}}",
        posts: "E1,payroll,2023-04-01,\nE1,dispatching,2023-04-01,", on: "2024-06-10", status: .notStarted),
    StatusCase(
        name: "two conditions, of which one holds",
        course:
            "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, "
            + "audience: {companies: [grid], operations: {handling: [constant]}}",
        on: "2024-06-10", status: .notAssigned),
    StatusCase(
        name: "transferred out of the audience",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, audience: {departments: [td-dispatch]}",
        posts: "E1,dispatching,2023-04-01,2024-08-31", on: "2024-09-01", status: .notAssigned),
    StatusCase(
        name: "on the day before that",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, audience: {departments: [td-dispatch]}",
        posts: "E1,dispatching,2023-04-01,2024-08-31", on: "2024-08-31", status: .overdue),
    StatusCase(
        name: "transferred into the audience, with time for newcomers",
        course:
            "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, newcomers_due: P30D, "
            + "audience: {departments: [td-hr]}",
        posts: "E1,dispatching,2023-04-01,2024-08-31", on: "2024-10-01", status: .notStarted, due: "2024-10-01"),
    StatusCase(
        name: "transferred into the audience after the due date, without",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, audience: {departments: [td-hr]}",
        posts: "E1,dispatching,2023-04-01,2024-08-31", on: "2024-10-01", status: .notAssigned),
    StatusCase(
        name: "transferred within the audience",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, audience: {companies: [grid]}",
        posts: "E1,dispatching,2023-04-01,2024-08-31", on: "2024-10-01", status: .overdue, due: "2024-07-31"),

    // Validity and renewal.
    StatusCase(
        name: "on the last valid day", course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, valid_for: P1Y",
        records: [(.completed, "2024-06-10", nil)], on: "2025-06-10", status: .dueAgain),
    StatusCase(
        name: "the day after it", course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, valid_for: P1Y",
        records: [(.completed, "2024-06-10", nil)], on: "2025-06-11", status: .expired),
    StatusCase(
        name: "before the renewal window",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, valid_for: P1Y, renew_within: P30D",
        records: [(.completed, "2024-06-10", nil)], on: "2025-05-10", status: .completed),
    StatusCase(
        name: "on its first day",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, valid_for: P1Y, renew_within: P30D",
        records: [(.completed, "2024-06-10", nil)], on: "2025-05-11", status: .dueAgain),
    StatusCase(
        name: "in the usual window of sixty days",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, valid_for: P1Y",
        records: [(.completed, "2024-06-10", nil)], on: "2025-04-11", status: .dueAgain),
    StatusCase(
        name: "renewed: the latest completion counts for the validity, the first for lateness",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, valid_for: P1Y",
        records: [(.completed, "2024-08-10", nil), (.completed, "2025-06-20", nil)], on: "2025-12-01",
        status: .completedLate),
    StatusCase(
        name: "expired while away", course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, valid_for: P1Y",
        leaves: "E1,2025-01-01,,", records: [(.completed, "2024-06-10", nil)], on: "2025-12-01", status: .exempt),
    StatusCase(
        name: "in the renewal window while away",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, valid_for: P1Y", leaves: "E1,2025-01-01,,",
        records: [(.completed, "2024-06-10", nil)], on: "2025-06-01", status: .completed),
    StatusCase(
        name: "expired, and failed since",
        course: "kind: e-learning, opens: 2024-06-01, due: 2024-07-31, valid_for: P1Y",
        records: [(.completed, "2024-06-10", nil), (.failed, "2025-07-01", 20)], on: "2025-07-02", status: .expired),
    StatusCase(
        name: "a completion on the leap day holds to the end of February",
        course: "kind: e-learning, opens: 2024-02-01, due: 2024-03-31, valid_for: P1Y",
        records: [(.completed, "2024-02-29", nil)], on: "2025-03-01", status: .expired),
]

@Suite("Statuses")
struct StatusTableTests {
    @Test("each line of the table", arguments: statusCases)
    func line(_ example: StatusCase) {
        let evaluation = example.evaluation(example.records)
        #expect(evaluation.status(of: 0, course: 0, on: day(example.on)) == example.status)
        guard let due = example.due else { return }
        #expect(evaluation.due(for: 0, course: 0, on: day(example.on))?.description == due)
    }

    @Test("the order of the records changes nothing", arguments: statusCases.filter { $0.records.count > 1 })
    func order(_ example: StatusCase) {
        let evaluation = example.evaluation(example.records.reversed())
        #expect(evaluation.status(of: 0, course: 0, on: day(example.on)) == example.status)
    }

    @Test("every status is the answer of some line")
    func everyStatus() {
        #expect(Set(statusCases.map(\.status)) == Set(TrainingStatus.allCases))
    }
}
