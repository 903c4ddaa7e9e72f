package import ShikiriDiagnostics

extension Rulebook {
    /// Reports departments whose work nobody wrote down: neither they nor one below has an operation. A portal without
    /// operations or without restrictions explains, and decides nothing.
    package func reportNamelessDepartments(into log: inout DiagnosticLog) {
        guard !revisions.isEmpty, !operations.items.isEmpty else { return }
        var named: Set<DepartmentID> = []
        for department in operations.items.map(\.department) {
            named.insert(department)
            named.formUnion(organization.ancestors(of: department))
        }
        for department in organization.departments.items where !named.contains(department.id) {
            log.report(.noOperations, .noOperations(department.id), at: department.location)
        }
    }
}
