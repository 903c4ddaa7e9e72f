/// A meeting of a course: a class, or a department's discussion.
struct Session {
    let course: String
    /// The department that met; nothing for a class that is open to all.
    let department: String?
    let day: Day
    /// Minutes after midnight at which it ended.
    let minute: Int
    let attempts: [Attempt]
    /// What came up, for a discussion.
    var issues: [String] = []

    /// How many were there.
    var attended: Int {
        attempts.count { $0.outcome == .completed }
    }
}
