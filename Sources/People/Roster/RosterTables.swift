package import ShikiriModel

/// The tables under `organization/` that are about people; each may be absent.
package struct RosterTables: Sendable {
    /// `employees.csv`.
    package let employees: DraftTable?
    /// `leaves.csv`.
    package let leaves: DraftTable?
    /// `assignments.csv`.
    package let assignments: DraftTable?
    /// `access.csv`.
    package let access: DraftTable?
    /// `departments.csv`, of which only the column `manager` is about people.
    package let departments: DraftTable?

    /// Whether the roster has lost its rows: it has only a header, and other tables name people.
    var hasLostPeople: Bool {
        guard let employees, employees.rows.isEmpty, employees.isWhole else { return false }
        return [leaves, assignments, access].contains { $0?.rows.isEmpty == false }
    }

    /// Joins the tables.
    package init(
        employees: DraftTable?, leaves: DraftTable? = nil, assignments: DraftTable? = nil, access: DraftTable? = nil,
        departments: DraftTable? = nil
    ) {
        self.employees = employees
        self.leaves = leaves
        self.assignments = assignments
        self.access = access
        self.departments = departments
    }
}
