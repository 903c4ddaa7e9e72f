package import ShikiriDiagnostics
package import ShikiriModel

extension Roster {
    /// Reads the tables about people and checks every reference in them. Findings name files and lines, never a person.
    package init(tables: RosterTables, rulebook: Rulebook, log: inout DiagnosticLog) {
        guard let table = tables.employees else {
            self.init()
            return
        }
        if tables.hasLostPeople {
            log.report(.emptyFile, .noPeople(table.file), at: SourceLocation(file: table.file))
        }
        let listed = EmployeeList(
            table, isWhole: table.isWhole && !tables.hasLostPeople, organization: rulebook.organization, log: &log)
        SharedIdentities(listed.employees).report(into: &log)
        let bare = Roster(
            employees: listed.employees, managers: ByPosition(repeating: nil, for: listed.employees), leaders: [:],
            leaves: [:],
            assignments: [:], grants: [:], leftOut: listed.leftOut)
        let lines = ReportingLines(listed, in: bare, log: &log)
        self.init(
            employees: listed.employees, managers: lines.managers,
            leaders: Self.leaders(tables.departments, organization: rulebook.organization, bare, &log),
            leaves: Self.leaves(tables.leaves, bare, &log),
            assignments: Self.assignments(tables.assignments, rulebook, bare, &log),
            grants: Self.grants(tables.access, rulebook, bare, &log), leftOut: listed.leftOut,
            keepsLeaves: tables.leaves != nil)
    }

    private static func leaves(_ table: DraftTable?, _ roster: Roster, _ log: inout DiagnosticLog) -> [Position<
        Employee
    >: [Leave]] {
        var result: [Position<Employee>: [Leave]] = [:]
        for row in table?.rows ?? [] {
            let fields = Fields<LeaveColumns>(row, log: &log)
            let (person, from) = (fields.person(\.employee, in: roster, log: &log), fields[\.from])
            let until = fields.lastDay(\.until, notBefore: from, log: &log)
            guard let person, let from else { continue }
            let leave = Leave(from: from.value, until: until?.value, reason: fields[\.reason]?.value)
            result[person.value, default: []].append(leave)
        }
        return result
    }

    private static func assignments(
        _ table: DraftTable?, _ rulebook: Rulebook, _ roster: Roster, _ log: inout DiagnosticLog
    ) -> [Position<Employee>: [Assignment]] {
        var result: [Position<Employee>: [Assignment]] = [:]
        for row in table?.rows ?? [] {
            let fields = Fields<AssignmentColumns>(row, log: &log)
            let person = fields.person(\.employee, in: roster, log: &log)
            let operation = fields.reference(\.operation, in: rulebook.operations, log: &log)
            let from = fields[\.from]
            let until = fields.lastDay(\.until, notBefore: from, .overlappingAssignments, log: &log)
            guard let person, let operation, let from else { continue }
            let post = Assignment(
                operation: operation.value, from: from.value, until: until?.value, title: fields[\.title]?.value,
                location: fields.location)
            result[person.value, default: []].append(post)
        }
        return result
    }

    private static func grants(
        _ table: DraftTable?, _ rulebook: Rulebook, _ roster: Roster, _ log: inout DiagnosticLog
    ) -> [Position<Employee>: [AccessGrant]] {
        var result: [Position<Employee>: [AccessGrant]] = [:]
        for row in table?.rows ?? [] {
            let fields = Fields<AccessColumns>(row, log: &log)
            let person = fields.person(\.employee, in: roster, log: &log)
            let system = fields.reference(\.system, in: rulebook.systems, log: &log)
            let granted = fields[\.granted]
            let revoked = fields.lastDay(\.revoked, notBefore: granted, log: &log)
            guard let person, let system, let granted else { continue }
            let grant = AccessGrant(
                system: system.value, granted: granted.value, revoked: revoked?.value, location: fields.location)
            let isDoubled = result[person.value, default: []].contains {
                $0.system == grant.system && $0.granted == grant.granted && $0.revoked == grant.revoked
            }
            guard !isDoubled else {
                log.report(.duplicateID, .doubledGrant, at: fields.location)
                continue
            }
            result[person.value, default: []].append(grant)
        }
        return result
    }

    /// Who leads which department. The other columns of the table, and ids that are no departments, are reported by
    /// the reader of the organisation.
    private static func leaders(
        _ table: DraftTable?, organization: Organization, _ roster: Roster, _ log: inout DiagnosticLog
    ) -> [DepartmentID: Position<Employee>] {
        var result: [DepartmentID: Position<Employee>] = [:]
        for row in table?.rows ?? [] {
            let fields = Fields<DepartmentColumns>(checked: row)
            let leader = fields.person(\.manager, in: roster, log: &log)
            guard let leader, let department = fields[\.id]?.value, organization.departments[department] != nil else {
                continue
            }
            result[department] = leader.value
        }
        return result
    }
}
