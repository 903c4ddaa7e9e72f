/// A move between the companies as it is shown to everybody (18 CFR 358.7(f): the posts, the date, and the name).
///
/// It holds no employee and no id. The name is a text that is there only where `postings` in `portal.yaml` asks for
/// names.
package struct TransferPosting: Hashable, Sendable {
    /// The first day of the new post.
    package let date: CalendarDay
    /// The department that was left.
    package let fromDepartment: DepartmentID
    /// The names of the operations that were left, as the old post is described.
    package let fromPost: String
    /// The department that was joined.
    package let toDepartment: DepartmentID
    /// The names of the operations that were joined, as the new post is described.
    package let toPost: String
    /// The mover's name; nil where names are not shown.
    package let name: String?

    /// Describes a move.
    package init(
        date: CalendarDay, fromDepartment: DepartmentID, fromPost: String, toDepartment: DepartmentID, toPost: String,
        name: String?
    ) {
        self.date = date
        self.fromDepartment = fromDepartment
        self.fromPost = fromPost
        self.toDepartment = toDepartment
        self.toPost = toPost
        self.name = name
    }
}
