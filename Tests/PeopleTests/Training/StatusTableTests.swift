import Articles
import Positions
import ShikiriModel
import ShikiriPeople
import Testing

/// One line of the article on statuses: what is known of a person and a course, and the status that follows.
struct StatusCase: Sendable, CustomTestStringConvertible {
    let row: Article.Row

    /// Every rule of `StatusRules` and `PersonalDue`, as a table.
    static let all = Article("Statuses").rows(with: "records").map(StatusCase.init)

    var testDescription: String { row.testDescription }
    var day: CalendarDay { PeopleTests.day(row["as of"]) }
    var status: TrainingStatus? { TrainingStatus.allCases.first { $0.word == row["status"] } }
    var records: [String] { row.parts("records") }

    func evaluation(_ records: [String]) throws -> TrainingEvaluation {
        var employee = ["id": "E1", "name": "見本", "department": "td-hr"]
        var (leaves, posts) = ("", "")
        for words in row.parts("person").map({ $0.split(separator: " ").map(String.init) }) {
            let (what, first) = (words[0], words[1])
            switch (what, words.count > 2 ? words[2] : "") {
            case ("away", "to"): leaves += "E1,\(first),\(words[3]),\n"
            case ("away", _): leaves += "E1,\(first == "since" ? words[2] : first),,\n"
            case ("post", "since"): posts += "E1,\(first),\(words[3]),\n"
            case ("post", let from): posts += "E1,\(first),\(from),\(words[4])\n"
            default: employee[what == "employment" ? "status" : what] = first
            }
        }
        let columns = RosterTests.header.split(separator: "\n")[0].split(separator: ",").map(String.init)
        #expect(Set(employee.keys).isSubset(of: columns), "line \(row.line) says something else of a person")
        let portal = SmallPortal([
            "organization/employees.csv": RosterTests.header
                + columns.map { employee[$0] ?? "" }.joined(separator: ",") + "\n",
            "organization/leaves.csv": "employee,from,until,reason\n" + leaves,
            "organization/assignments.csv": "employee,operation,from,until\n" + posts,
            "training/courses.yaml": courses,
        ])
        #expect(portal.findings == [], "line \(row.line)")
        var ledger = TrainingLedger(people: 1, courses: portal.courses, asOf: day)
        for record in records { ledger.take(try event(record), person: 0, course: 0) }
        return TrainingEvaluation(
            roster: portal.roster, rulebook: portal.rulebook, courses: portal.courses, ledger: ledger)
    }

    private var courses: String {
        let usual = [("kind", "e-learning"), ("opens", "2024-06-01"), ("due", "2024-07-31")]
        let own = row["course"]
        let keys =
            usual.filter { !", \(own)".contains(", \($0.0):") }.map { "\($0.0): \($0.1)" } + (own.isEmpty ? [] : [own])
        let next = "opens: 2025-06-01, due: 2025-07-31, newcomers_due: P30D, series: basics"
        return "- {id: KK-1, title: 基礎, \(keys.joined(separator: ", "))}\n"
            + (own.contains("series:") ? "- {id: KK-2, title: 基礎, kind: e-learning, \(next)}\n" : "")
    }

    /// Such as `failed 2024-06-10 with 60`.
    private func event(_ record: String) throws -> TrainingEvent {
        let words = record.split(separator: " ").map(String.init)
        let outcomes: [String: TrainingEvent.Outcome] = [
            "started": .started, "failed": .failed, "completed": .completed,
        ]
        let outcome = try #require(outcomes[words[0]], "line \(row.line)")
        let score = words.count > 3 ? Int(words[3]).map { Score(points: $0) } : nil
        return TrainingEvent(outcome, on: words.count > 1 ? PeopleTests.day(words[1]) : nil, score: score)
    }
}

@Suite("Statuses")
struct StatusTableTests {
    @Test("each line of the table", arguments: StatusCase.all)
    func line(_ example: StatusCase) throws {
        let evaluation = try example.evaluation(example.records)
        #expect(evaluation.status(of: 0, course: 0, on: example.day) == example.status)
        guard let due = example.row.text("due") else { return }
        #expect(evaluation.due(for: 0, course: 0, on: example.day)?.description == due)
    }

    @Test("the order of the records changes nothing", arguments: StatusCase.all.filter { $0.records.count > 1 })
    func order(_ example: StatusCase) throws {
        let evaluation = try example.evaluation(example.records.reversed())
        #expect(evaluation.status(of: 0, course: 0, on: example.day) == example.status)
    }

    @Test("every status is the answer of some line, and explained")
    func everyStatus() {
        #expect(Set(StatusCase.all.compactMap(\.status)) == Set(TrainingStatus.allCases))
        let explained = Article("Statuses").rows(with: "meaning").map { $0["status"] }
        #expect(explained == TrainingStatus.allCases.map(\.word))
    }
}
