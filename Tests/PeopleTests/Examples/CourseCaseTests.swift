import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPeople
import ShikiriRestrictions
import Testing

/// A case about a course as an author writes it, read as of 2026-11-24, and what comes out.
struct CourseLine: CustomTestStringConvertible, Sendable {
    let name: String
    var course = "opens: 2026-06-01, due: 2026-07-31, passing_score: 80"
    let given: String
    let status: TrainingStatus
    var due: String? = "2026-07-31"

    var testDescription: String { name }
}

@Suite("A case about a course")
struct CourseCaseTests {
    static let lines: [CourseLine] = [
        CourseLine(name: "completed in time", given: "completed: 2026-07-31, score: 80", status: .completed),
        CourseLine(name: "completed late", given: "completed: 2026-08-02, score: 85", status: .completedLate),
        CourseLine(
            name: "completed below the passing score", given: "completed: 2026-07-01, score: 79", status: .overdue),
        CourseLine(name: "nothing done", given: "", status: .overdue),
        CourseLine(
            name: "failed before the due date", given: "on: 2026-07-15, completed: 2026-07-10, score: 50",
            status: .failed),
        CourseLine(name: "nothing done before the due date", given: "on: 2026-07-31", status: .notStarted),
        CourseLine(name: "before the opening", given: "on: 2026-05-31", status: .notOpen),
        CourseLine(
            name: "a completion before the opening is not used", given: "completed: 2026-05-20, score: 90",
            status: .overdue),
        CourseLine(
            name: "a completion before the opening, which the course accepts",
            course: "opens: 2026-06-01, due: 2026-07-31, accepts_earlier: true", given: "completed: 2026-05-20",
            status: .completed),
        CourseLine(
            name: "the best of several",
            given: "completions: [{completed: 2026-07-01, score: 60}, {completed: 2026-07-20, score: 90}]",
            status: .completed),
        CourseLine(
            name: "one completion written without a list", given: "completions: {completed: 2026-08-01, score: 90}",
            status: .completedLate),
        CourseLine(
            name: "away over the due date without a known end", given: "leave: {from: 2026-07-01}", status: .exempt,
            due: nil),
        CourseLine(
            name: "back from leave",
            course: "opens: 2026-06-01, due: 2026-07-31, newcomers_due: P30D",
            given: "leave: {from: 2026-07-01, until: 2026-10-31}", status: .notStarted, due: "2026-12-01"),
        CourseLine(
            name: "joined after the due date of a course for those who were there", given: "joined: 2026-09-01",
            status: .notAssigned, due: nil),
        CourseLine(
            name: "joined late, with a deadline of their own",
            course: "opens: 2026-06-01, due: 2026-07-31, newcomers_due: P30D",
            given: "joined: 2026-09-01, completed: 2026-10-02", status: .completedLate, due: "2026-10-01"),
        CourseLine(
            name: "the validity is over",
            course: "opens: 2025-06-01, due: 2025-07-31, valid_for: P1Y, renew_within: P30D",
            given: "completed: 2025-07-01", status: .expired, due: "2025-07-31"),
        CourseLine(
            name: "a completion after the day is seen on its own day", given: "completed: 2027-01-10, score: 90",
            status: .completedLate),
        CourseLine(
            name: "a completion after the day that the case names counts for nothing",
            given: "on: 2026-07-20, completed: 2026-07-25, score: 90", status: .notStarted),
    ]

    @Test("has the status that the same records would give somebody", arguments: lines)
    func status(_ line: CourseLine) throws {
        let portal = SmallPortal([
            "training/courses.yaml": "- {id: KK-1, title: 基礎, kind: e-learning, \(line.course)}\n"
        ])
        var log = DiagnosticLog()
        let given = line.given.isEmpty ? "course: KK-1" : "course: KK-1, \(line.given)"
        let text = "given: {\(given)}\nexpect: {status: \(line.status.word)}"
        let draft = try #require(YAMLReader.read(text, file: "faq/a.md", log: &log))
        let ground = CaseGround(rulebook: portal.rulebook, courses: portal.courses)
        let example = try #require(WorkedExample(Fields(draft, log: &log), on: ground, log: &log))
        #expect(log.findings.isEmpty)
        let desk = CaseDesk(engine: RestrictionEngine(portal.rulebook), courses: portal.courses)
        let answer = try #require(desk.answer(to: example.given, asOf: day("2026-11-24")))
        #expect(example.expect.mismatches(with: answer) == [])
        guard case .course(let standing) = answer else { throw Unexpected() }
        #expect(standing.due?.description == line.due)
    }

    private struct Unexpected: Error {}
}
