/// One invented employee.
struct Employee {
    /// The words of `employees.csv` for how somebody stands.
    enum Status: String {
        case active, leave, left, seconded
    }

    let id: String
    let name: String
    let department: String
    let title: String
    /// The employee id of the line manager; nothing for a president.
    let manager: String?
    var joined: Day
    var status = Status.active
    var left: Day?
    var assignments: [Assignment] = []
    var absences: [Absence] = []
    /// Whether somebody reports to this person.
    let isLeader: Bool
    /// Whether a story has been given to this person, so that no other may change the history.
    var hasStory = false

    /// The address: an id that is only digits gets a letter before it.
    var email: String {
        let letter = id.first?.isNumber == true ? "n" : ""
        return "\(letter)\(id.lowercased())@example.jp"
    }

    /// The assignments that cover a day, oldest first.
    func assignments(on day: Day) -> [Assignment] {
        assignments.filter { $0.from <= day && day <= ($0.until ?? .distantFuture) }
    }

    /// The absence that covers a day.
    func absence(on day: Day) -> Absence? {
        absences.first { $0.from <= day && day <= ($0.until ?? .distantFuture) }
    }
}

/// A time in an operation.
struct Assignment {
    let operation: String
    let from: Day
    /// The last day; nothing while it goes on.
    var until: Day?
}

/// A leave of absence or a secondment outside both companies.
struct Absence {
    let from: Day
    /// The last day; nothing while it is open.
    let until: Day?
    let reason: String
}

extension Day {
    /// Later than every day of the sample.
    static let distantFuture = Day(9999, 12, 31)
}
