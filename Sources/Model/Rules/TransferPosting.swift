/// A move between the companies as it is shown to everybody (18 CFR 358.7(f): the posts, the date, and the name).
///
/// It holds no employee and no id. The name is a text that is there only where `postings` in `portal.yaml` asks for
/// names.
package struct TransferPosting: Hashable, Sendable {
    /// The first day of the new post.
    package let date: CalendarDay
    /// The departments of the posts that were left, each once.
    package let fromDepartments: [DepartmentID]
    /// The names of the operations that were left, as the old post is described.
    package let fromPost: String
    /// The departments of the posts that were joined, each once.
    package let toDepartments: [DepartmentID]
    /// The names of the operations that were joined, as the new post is described.
    package let toPost: String
    /// The mover's name; nil where names are not shown.
    package let name: String?

    /// Describes a move.
    package init(
        date: CalendarDay, fromDepartments: [DepartmentID], fromPost: String, toDepartments: [DepartmentID],
        toPost: String, name: String?
    ) {
        self.date = date
        self.fromDepartments = fromDepartments
        self.fromPost = fromPost
        self.toDepartments = toDepartments
        self.toPost = toPost
        self.name = name
    }
}
