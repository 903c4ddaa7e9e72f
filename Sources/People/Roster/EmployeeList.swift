import ShikiriDiagnostics
import ShikiriModel

/// The rows of `organization/employees.csv`, each id once, with managers still as they were written.
struct EmployeeList {
    private(set) var employees: [Employee] = []
    /// The cell that names each employee's manager, by position.
    private(set) var managerCells: [Located<String>?] = []
    /// Who could not be read, by folded id.
    private(set) var leftOut: ToldElsewhere

    init(_ table: DraftTable, organization: Organization, log: inout DiagnosticLog) {
        let paths = DepartmentPaths(organization)
        leftOut = ToldElsewhere(of: table.isWhole)
        var taken: Set<String> = []
        for row in table.rows {
            var fields = PersonalFields(row, subject: "employee")
            let manager = fields.text("manager")
            let id = fields.employeeID("id")
            if let employee = Self.employee(id, &fields, manager, organization, paths) {
                if Self.isNew(employee, &taken, &fields) {
                    employees.append(employee)
                    managerCells.append(manager)
                }
            } else {
                leftOut.add(id.map { IdentifierFolding.folded($0.value.text) })
            }
            fields.finish(into: &log)
        }
    }

    private static func employee(
        _ id: Located<EmployeeID>?, _ fields: inout PersonalFields, _ manager: Located<String>?,
        _ organization: Organization, _ paths: DepartmentPaths
    ) -> Employee? {
        let name = fields.requiredText("name")
        let department = department(&fields, organization, paths)
        let title = fields.text("title")?.value
        let email = address(&fields)
        let status = status(&fields)
        let joined = fields.day("joined")
        let left = fields.lastDay("left", notBefore: joined)
        guard let id, let name, let department else { return nil }
        return Employee(
            id: id.value, name: name.value, department: department, title: title,
            manager: manager.map { EmployeeID(IdentifierFolding.narrowed($0.value).trimmed) }, email: email,
            status: status.value, isStatusWritten: status.isWritten, joined: joined?.value, left: left?.value,
            location: id.location)
    }

    /// An address that mail reaches; one that only its width spoils is mended, others are left out.
    private static func address(_ fields: inout PersonalFields) -> String? {
        guard let written = fields.text("email"), !EmailAddress.isWellFormed(written.value) else {
            return fields.text("email")?.value
        }
        let narrow = IdentifierFolding.narrowed(written.value).trimmed
        let isMended = EmailAddress.isWellFormed(narrow)
        fields.report(
            .badAddress, "this is no address for mail", at: written.location,
            help: isMended
                ? "write it in half-width signs without blanks; it is used as that"
                : "write it as `name@example.jp`; until then nobody is found by it, and no mail is drafted")
        return isMended ? narrow : nil
    }

    private static func isNew(
        _ employee: Employee, _ taken: inout Set<String>, _ fields: inout PersonalFields
    ) -> Bool {
        if taken.insert(IdentifierFolding.folded(employee.id.text)).inserted { return true }
        fields.report(
            .duplicateID, "an earlier row has the same employee id", at: employee.location,
            help: "ids are the same after folding width and case")
        return false
    }

    /// The department by its id, or by its name with those above it (`人事部/人事課`).
    private static func department(
        _ fields: inout PersonalFields, _ organization: Organization, _ paths: DepartmentPaths
    ) -> DepartmentID? {
        guard let written = fields.requiredText("department") else { return nil }
        if let found = paths.department(named: written.value) { return found }
        guard organization.departments.lacks(DepartmentID(written.value)) else { return nil }
        fields.report(
            .unknownReference, "`department` names no department of the portal", at: written.location,
            help: organization.departments.known.help(for: written.value))
        return nil
    }

    private static func status(_ fields: inout PersonalFields) -> (value: EmploymentStatus, isWritten: Bool) {
        guard let written = fields.text("status") else { return (.active, false) }
        if let status = EmploymentStatus(written: written.value) { return (status, true) }
        let words = EmploymentStatus.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        fields.report(
            .badValue, "`status` is none of the words for an employment", at: written.location,
            help: "write one of \(words), or 在籍, 休職, 出向, 退職")
        return (.active, false)
    }
}
