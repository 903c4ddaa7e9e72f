import ShikiriDiagnostics
import ShikiriModel

/// The rows of `organization/employees.csv`, each id once, with managers still as they were written.
struct EmployeeList {
    private(set) var employees: [Employee] = []
    /// The cell that names each employee's manager, by position.
    private(set) var managerCells = ByPosition<Employee, Located<String>?>([])
    /// What the table calls the column of the managers.
    private(set) var managerColumn = ""
    /// Who could not be read, by folded id.
    private(set) var leftOut: ToldElsewhere

    /// - Parameter isWhole: whether the rows are all that were written.
    init(_ table: DraftTable, isWhole: Bool, organization: Organization, log: inout DiagnosticLog) {
        leftOut = ToldElsewhere(of: isWhole)
        var taken: Set<String> = []
        for row in table.rows {
            let fields = Fields<EmployeeColumns>(row, log: &log)
            managerColumn = fields.name(of: \.manager)
            if let employee = Self.employee(fields, organization, &log) {
                if Self.isNew(employee, &taken, &log) {
                    employees.append(employee)
                    managerCells.values.append(fields[\.manager])
                }
            } else {
                leftOut.add(fields[\.id].map { IdentifierFolding.folded($0.value) })
            }
        }
    }

    private static func employee(
        _ fields: Fields<EmployeeColumns>, _ organization: Organization, _ log: inout DiagnosticLog
    ) -> Employee? {
        let department = department(fields[\.department], fields.name(of: \.department), organization, &log)
        let (status, joined) = (fields[\.status], fields[\.joined])
        let left = fields.lastDay(\.left, notBefore: joined, log: &log)
        guard let id = fields[\.id], let name = fields[\.name], let department else { return nil }
        return Employee(
            id: EmployeeID(id.value), name: name.value, department: department, title: fields[\.title]?.value,
            manager: fields[\.manager].map { EmployeeID(IdentifierFolding.narrowed($0.value).trimmed) },
            email: address(fields[\.email], &log), status: status?.value ?? .active, isStatusWritten: status != nil,
            joined: joined?.value, left: left?.value, location: id.location)
    }

    /// An address that mail reaches; one that only its width spoils is mended, others are left out.
    private static func address(_ written: Located<String>?, _ log: inout DiagnosticLog) -> String? {
        guard let written, !EmailAddress.isWellFormed(written.value) else { return written?.value }
        let narrow = IdentifierFolding.narrowed(written.value).trimmed
        let isMended = EmailAddress.isWellFormed(narrow)
        log.report(.badAddress, .noPersonsAddress(isMended: isMended), at: written.location)
        return isMended ? narrow : nil
    }

    private static func isNew(
        _ employee: Employee, _ taken: inout Set<String>, _ log: inout DiagnosticLog
    ) -> Bool {
        if taken.insert(IdentifierFolding.folded(employee.id.text)).inserted { return true }
        log.report(.duplicateID, .sameEmployee, at: employee.location)
        return false
    }

    /// The department by its id, or by its name with those above it (`人事部/人事課`).
    private static func department(
        _ written: Located<String>?, _ column: String, _ organization: Organization, _ log: inout DiagnosticLog
    ) -> DepartmentID? {
        guard let written else { return nil }
        switch organization.department(named: written.value) {
        case .one(let id): return id
        case .several(let ids):
            log.report(.unknownReference, .ambiguousDepartment(column, ids: ids.map(\.text)), at: written.location)
            return nil
        case .none: break
        }
        guard organization.departments.lacks(DepartmentID(written.value)) else { return nil }
        log.report(
            .unknownReference,
            .namesNothing(
                column, organization.departments.kindInWords,
                help: organization.departments.known.help(for: written.value)), at: written.location)
        return nil
    }
}
