package import ShikiriDiagnostics
package import ShikiriModel

/// A post that somebody holds or held in an operation (業務), from `organization/assignments.csv`.
///
/// Posts may overlap (兼務). The restrictions count from the last day in an operation; training asks where somebody
/// was on a day.
package struct Assignment: Hashable, Sendable {
    /// The operation.
    package let operation: OperationID
    /// The first day.
    package let from: CalendarDay
    /// The last day; nil while the post is held.
    package let until: CalendarDay?
    /// The title held in it, for classes of persons; nil where nobody wrote one.
    package let title: String?
    /// Where it was written.
    package let location: SourceLocation

    /// Describes a post.
    package init(
        operation: OperationID, from: CalendarDay, until: CalendarDay?, title: String? = nil, location: SourceLocation
    ) {
        self.operation = operation
        self.from = from
        self.until = until
        self.title = title
        self.location = location
    }

    /// Whether the post is held on a day.
    package func covers(_ day: CalendarDay) -> Bool {
        guard from <= day else { return false }
        guard let until else { return true }
        return day <= until
    }
}
