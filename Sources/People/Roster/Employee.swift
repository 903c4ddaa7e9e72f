package import ShikiriDiagnostics
package import ShikiriModel

/// The id of an employee (社員番号), as the roster writes it, in narrow characters.
///
/// Ids of other files are matched through `Roster.position(of:)`, which folds width and case. The id is a personal
/// value: it appears in the office's files and in a manager's own pack, and nowhere else.
package typealias EmployeeID = Identifier<Employee>

/// An employee (社員) of one of the companies, as `organization/employees.csv` describes them.
package struct Employee: Sendable {
    /// The id.
    package let id: EmployeeID
    /// The name as colleagues know it.
    package let name: String
    /// The department that the person belongs to now.
    package let department: DepartmentID
    /// The title (役職), where the person has one.
    package let title: String?
    /// The direct manager; nil at the top, and where the roster names nobody.
    package let manager: EmployeeID?
    /// The address for mail.
    package let email: String?
    /// What the roster says about the employment now.
    package let status: EmploymentStatus
    /// Whether the roster says so, or says nothing.
    package let isStatusWritten: Bool
    /// The first day at the company; nil means that the person was there before anything that the portal counts.
    package let joined: CalendarDay?
    /// The last day at the company, when the person has left or it is known that they will.
    package let left: CalendarDay?
    /// Where the roster has the person.
    package let location: SourceLocation

    /// Whether the person belongs to the company on a day.
    package func isEmployed(on day: CalendarDay) -> Bool {
        if let joined, day < joined { return false }
        if let left { return day <= left }
        return status != .left
    }
}
