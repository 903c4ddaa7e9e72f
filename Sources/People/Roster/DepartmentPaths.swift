package import ShikiriModel

/// Finds departments that are written as a path of names, such as `人事部/人事課`.
///
/// A path names the department itself last; what stands before it must be the departments above, without gaps, but
/// need not begin at the top. A path that fits several departments fits none.
package struct DepartmentPaths: Sendable {
    private let chains: [String: [(id: DepartmentID, chain: [String])]]

    /// Prepares the names of an organisation.
    package init(_ organization: Organization) {
        var chains: [String: [(id: DepartmentID, chain: [String])]] = [:]
        for department in organization.departments.items {
            let above = organization.ancestors(of: department.id) + [department.id]
            let chain = above.compactMap { organization.departments[$0].map { Self.folded($0.name) } }
            chains[Self.folded(department.name), default: []].append((department.id, chain))
        }
        self.chains = chains
    }

    /// The one department that a path fits.
    package func department(_ path: String) -> DepartmentID? {
        let parts = IdentifierFolding.narrowed(path).split(separator: "/").map { Self.folded(String($0)) }
        guard let last = parts.last, let named = chains[last] else { return nil }
        let fitting = named.filter { $0.chain.suffix(parts.count) == parts[...] }
        return fitting.count == 1 ? fitting[0].id : nil
    }

    private static func folded(_ name: String) -> String { IdentifierFolding.folded(name) }
}
