import Positions
import ShikiriModel
import Testing

@testable import ShikiriPeople

@Suite("Reminders")
struct ReminderTests {
    /// A row with a status, and a due date so many days from today.
    private static let today = day("2026-06-01")

    private static func reason(_ status: TrainingStatus, due days: Int?) -> ReminderReason? {
        let row = TrainingRow(
            person: 0, course: 0, status: status, dueOn: days.map { today.adding(days: $0) }, completedOn: nil,
            score: nil)
        return Reminder(row, on: today)?.reason
    }

    @Test(
        "are for who is late, who has to finish within 30 days, and who has to take a course again",
        arguments: [
            (TrainingStatus.overdue, -1, ReminderReason.overdue(days: 1)), (.overdue, -400, .overdue(days: 400)),
            (.expired, -12, .expired(days: 12)), (.dueAgain, 59, .dueAgain(days: 59)),
            (.dueAgain, 0, .dueAgain(days: 0)), (.notStarted, 30, .dueSoon(days: 30)), (.failed, 7, .dueSoon(days: 7)),
            (.inProgress, 0, .dueSoon(days: 0)),
        ] as [(TrainingStatus, Int, ReminderReason)])
    func reasons(_ status: TrainingStatus, _ days: Int, _ reason: ReminderReason) {
        #expect(Self.reason(status, due: days) == reason)
    }

    @Test(
        "leave alone who has time, who is done, who is away and who can't begin yet",
        arguments: [
            (TrainingStatus.notStarted, 31), (.inProgress, 200), (.failed, 31), (.completed, -3), (.completedLate, -3),
            (.exempt, -3), (.exempt, nil), (.notOpen, 5), (.notAssigned, -3),
        ] as [(TrainingStatus, Int?)])
    func none(_ status: TrainingStatus, _ days: Int?) {
        #expect(Self.reason(status, due: days) == nil)
    }

    @Test("are a file for a mail merge, the earliest due date first, with cells that no spreadsheet computes")
    func file() {
        let portal = SmallPortal([
            "organization/employees.csv": RosterTests.header
                + "E1,長,td-hr,部長,,,,,\nE2,\"=見本, 花子\",td-hr,,E1,e2@example.jp,,,\nE3,見本,td-hr,,E1,,,,\n",
            "organization/leaves.csv": "employee,from,until,reason\nE3,2025-06-10,,\n",
            "training/courses.yaml": """
            - {id: KK-2, title: 次, kind: e-learning, opens: 2025-06-01, due: 2025-07-10}
            - {id: KK-1, title: 基礎, kind: e-learning, opens: 2025-05-01, due: 2025-05-31}
            - {id: KK-3, title: 先, kind: e-learning, opens: 2025-06-01, due: 2025-12-31}
            """,
        ])
        var ledger = TrainingLedger(people: 3, courses: portal.courses, asOf: day("2025-06-20"))
        ledger.take(TrainingEvent(.completed, on: day("2025-05-10")), person: 0, course: 1)
        let evaluation = TrainingEvaluation(
            roster: portal.roster, rulebook: portal.rulebook, courses: portal.courses, ledger: ledger)
        let sheet = TrainingSheet(evaluation, organization: portal.rulebook.organization)
        let text =
            "\u{FEFF}employee,name,email,manager,course,status,due_on\n"
            + "E2,\"'=見本, 花子\",e2@example.jp,E1,KK-1,overdue,2025-05-31\n" + "E1,長,,,KK-2,not_started,2025-07-10\n"
            + "E2,\"'=見本, 花子\",e2@example.jp,E1,KK-2,not_started,2025-07-10\n"
        #expect(String(decoding: sheet.remindersFile, as: UTF8.self) == text)
    }
}
