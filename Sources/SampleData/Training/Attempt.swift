/// One attempt of one person at one course.
struct Attempt {
    /// How it ended.
    enum Outcome {
        case completed, failed, inProgress, absent
    }

    /// The place of the person among the employees.
    let player: Int
    let course: String
    let started: Day
    /// Nothing while it goes on.
    let finished: Day?
    /// Minutes after midnight, Japan time.
    let minute: Int
    let score: Int?
    let outcome: Outcome
}

/// The days in which somebody is expected to take a course.
struct Window {
    let first: Day
    let last: Day
    /// Where the person works in that time, which decides how punctual they are.
    let department: String
}

extension Course {
    /// When this course concerns somebody; nothing when it doesn't.
    func window(for employee: Employee, in portal: Portal) -> Window? {
        let judged = min(due, Day.asOf)
        guard opens <= Day.lastRecorded else { return nil }
        if audience.includes(employee, on: judged, in: portal) {
            let returned = employee.absences.compactMap(\.until).filter { $0 < judged }.max().map { $0 + 1 }
            let first = max(opens, employee.joined, returned ?? opens)
            let last = first > opens ? max(due, first + (newcomersDue ?? 0)) : due
            return window(first: first, last: last, of: employee, in: portal)
        }
        let stillCounts = opens >= .fiscalYear2026 || isYearly
        guard stillCounts, audience.includes(employee, on: .asOf, in: portal) else { return nil }
        let first = employee.assignments(on: .asOf).map(\.from).max() ?? opens
        return window(first: first, last: first + (newcomersDue ?? 30), of: employee, in: portal)
    }

    private func window(first: Day, last: Day, of employee: Employee, in portal: Portal) -> Window? {
        portal.department(of: employee, on: min(last, .asOf)).map {
            Window(first: first, last: last, department: $0.id)
        }
    }
}
