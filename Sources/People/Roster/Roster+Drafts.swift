package import ShikiriDiagnostics
package import ShikiriModel

extension Roster {
    /// Reads the tables about people and checks every reference in them. Findings name files and lines, never a person.
    package init(tables: RosterTables, rulebook: Rulebook, log: inout DiagnosticLog) {
        guard let table = tables.employees else {
            self.init()
            return
        }
        let listed = EmployeeList(table, organization: rulebook.organization, log: &log)
        SharedIdentities(listed.employees).report(into: &log)
        let bare = Roster(
            employees: listed.employees, managers: listed.employees.map { _ in nil }, leaders: [:], leaves: [:],
            assignments: [:], grants: [:], leftOut: listed.leftOut)
        let lines = ReportingLines(listed, in: bare, log: &log)
        self.init(
            employees: listed.employees, managers: lines.managers,
            leaders: Self.leaders(tables.departments, organization: rulebook.organization, bare, &log),
            leaves: Self.leaves(tables.leaves, bare, &log),
            assignments: Self.assignments(tables.assignments, rulebook, bare, &log),
            grants: Self.grants(tables.access, rulebook, bare, &log), leftOut: listed.leftOut)
    }

    private static func leaves(_ table: DraftTable?, _ roster: Roster, _ log: inout DiagnosticLog) -> [Int: [Leave]] {
        rows(table, subject: "leave", &log) { fields in
            let person = fields.requiredPerson("employee", in: roster)
            let from = fields.requiredDay("from")
            let until = fields.lastDay("until", notBefore: from)
            let reason = fields.text("reason")?.value
            guard let person, let from else { return nil }
            return (person.value, Leave(from: from.value, until: until?.value, reason: reason))
        }
    }

    private static func assignments(
        _ table: DraftTable?, _ rulebook: Rulebook, _ roster: Roster, _ log: inout DiagnosticLog
    ) -> [Int: [Assignment]] {
        rows(table, subject: "assignment", &log) { fields in
            let person = fields.requiredPerson("employee", in: roster)
            let operation = fields.requiredReference("operation", in: rulebook.operations)
            let from = fields.requiredDay("from")
            let until = fields.lastDay("until", notBefore: from, .overlappingAssignments)
            let title = fields.text("title")?.value
            guard let person, let operation, let from else { return nil }
            let post = Assignment(
                operation: operation.value, from: from.value, until: until?.value, title: title,
                location: fields.location)
            return (person.value, post)
        }
    }

    private static func grants(
        _ table: DraftTable?, _ rulebook: Rulebook, _ roster: Roster, _ log: inout DiagnosticLog
    ) -> [Int: [AccessGrant]] {
        rows(table, subject: "access right", &log) { fields in
            let person = fields.requiredPerson("employee", in: roster)
            let system = fields.requiredReference("system", in: rulebook.systems)
            let granted = fields.requiredDay("granted")
            let revoked = fields.lastDay("revoked", notBefore: granted)
            guard let person, let system, let granted else { return nil }
            let grant = AccessGrant(
                system: system.value, granted: granted.value, revoked: revoked?.value, location: fields.location)
            return (person.value, grant)
        }
    }

    private static func rows<Entry>(
        _ table: DraftTable?, subject: String, _ log: inout DiagnosticLog,
        read: (inout PersonalFields) -> (position: Int, entry: Entry)?
    ) -> [Int: [Entry]] {
        var result: [Int: [Entry]] = [:]
        for row in table?.rows ?? [] {
            var fields = PersonalFields(row, subject: subject)
            if let found = read(&fields) { result[found.position, default: []].append(found.entry) }
            fields.finish(into: &log)
        }
        return result
    }

    /// Who leads which department. The other columns of the table, and ids that are no departments, are reported by
    /// the reader of the organisation.
    private static func leaders(
        _ table: DraftTable?, organization: Organization, _ roster: Roster, _ log: inout DiagnosticLog
    ) -> [DepartmentID: Int] {
        var result: [DepartmentID: Int] = [:]
        for row in table?.rows ?? [] {
            guard case .mapping(let cells) = row.content else { continue }
            let known = cells.filter { $0.key.value == "id" || $0.key.value == "manager" }
            var fields = PersonalFields(Draft(.mapping(known), at: row.location), subject: "department")
            let leader = fields.person("manager", in: roster)
            let department = fields.text("id").map { DepartmentID($0.value) }
            fields.finish(into: &log)
            guard let leader, let department, organization.departments[department] != nil else { continue }
            result[department] = leader.value
        }
        return result
    }
}
