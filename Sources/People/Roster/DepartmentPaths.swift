package import ShikiriModel

/// Finds departments that are written as a path of names, such as `人事部/人事課`.
///
/// A path names the department itself last; what stands before it must be the departments above, without gaps, but
/// need not begin at the top. A path that fits several departments fits none.
package struct DepartmentPaths: Sendable {
    /// The ids as they are, and by their folded forms.
    private let ids: [String: DepartmentID]
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
        let own = organization.departments.ids.map { ($0.text, $0) }
        let folded = organization.departments.ids.map { (Self.folded($0.text), $0) }
        ids = Dictionary(own + folded, uniquingKeysWith: { first, _ in first })
    }

    /// The department that a text names: by its id, or else by a path.
    package func department(named text: String) -> DepartmentID? {
        department(id: text) ?? department(text)
    }

    /// The department of an id, in whatever width and case it is written.
    package func department(id text: String) -> DepartmentID? { ids[text.trimmed] ?? ids[Self.folded(text)] }

    /// The one department that a path fits.
    package func department(_ path: String) -> DepartmentID? {
        let fitting = departments(path)
        return fitting.count == 1 ? fitting[0] : nil
    }

    /// All departments that a path fits, in the order written.
    package func departments(_ path: String) -> [DepartmentID] {
        let parts = IdentifierFolding.narrowed(path).split(separator: "/").map { Self.folded(String($0)) }
        guard let last = parts.last, let named = chains[last] else { return [] }
        return named.filter { $0.chain.suffix(parts.count) == parts[...] }.map(\.id)
    }

    private static func folded(_ name: String) -> String { IdentifierFolding.folded(name) }
}
