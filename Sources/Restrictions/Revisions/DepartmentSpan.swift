package import ShikiriModel

/// Departments told shortly: one by itself, or one with everything below it.
package struct DepartmentSpan: Hashable, Sendable {
    /// The department, or the topmost one.
    package let department: DepartmentID
    /// Whether all departments below it are meant too; always false for one that has none below.
    package let includesBelow: Bool

    /// The shortest way to name a set of departments, in the order of their trees.
    package static func spans(of departments: [DepartmentID], in organization: Organization) -> [DepartmentSpan] {
        let named = Set(departments)
        var covered: Set<DepartmentID> = []
        var spans: [DepartmentSpan] = []
        let order = Company.allCases.flatMap { company in
            organization.roots(of: company).flatMap(organization.subtree)
        }
        for department in order where named.contains(department) && !covered.contains(department) {
            let subtree = organization.subtree(of: department)
            let isWhole = subtree.count > 1 && subtree.allSatisfy(named.contains)
            if isWhole { covered.formUnion(subtree) }
            spans.append(DepartmentSpan(department: department, includesBelow: isWhole))
        }
        return spans
    }
}
