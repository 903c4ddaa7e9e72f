package import ShikiriDiagnostics

/// Which departments a text names.
package enum NamedDepartment: Hashable, Sendable {
    /// One.
    case one(DepartmentID)
    /// Several have the name, in the order written: which of them is meant is not guessed.
    case several([DepartmentID])
    /// None.
    case none
}

/// Finds departments as people write them: by the id, by the name, or by a path of names such as `人事部/人事課`.
///
/// A path names the department itself last; what stands before it must be the departments above, without gaps, but
/// need not begin at the top. Width and case don't matter.
struct DepartmentNames: Sendable {
    /// The ids as they are, and by their folded forms.
    private let ids: [String: DepartmentID]
    private let byName: [String: [DepartmentID]]

    init(_ departments: Register<Department>) {
        let own = departments.ids.map { ($0.text, $0) }
        let folded = departments.ids.map { (Self.folded($0.text), $0) }
        ids = Dictionary(own + folded, uniquingKeysWith: { first, _ in first })
        byName = Dictionary(grouping: departments.items) { Self.folded($0.name) }.mapValues { $0.map(\.id) }
    }

    /// The department of an id.
    func department(id text: String) -> DepartmentID? { ids[text.trimmed] ?? ids[Self.folded(text)] }

    /// All departments that a path of names fits, in the order written.
    func departments(_ path: String, in organization: Organization) -> [DepartmentID] {
        let parts = IdentifierFolding.narrowed(path).split(separator: "/").map { Self.folded(String($0)) }
        guard let last = parts.last, let named = byName[last] else { return [] }
        guard parts.count > 1 else { return named }
        return named.filter { id in
            let above = organization.ancestors(of: id).suffix(parts.count - 1)
            return above.compactMap { organization.departments[$0].map { Self.folded($0.name) } } == parts.dropLast()
        }
    }

    static func folded(_ name: String) -> String { IdentifierFolding.folded(name) }
}

extension Organization {
    /// The department that a text names: by its id, or else by a name or a path of names.
    package func department(named text: String) -> NamedDepartment {
        if let id = names.department(id: text) { return .one(id) }
        let found = names.departments(text, in: self)
        guard let first = found.first else { return .none }
        return found.count == 1 ? .one(first) : .several(found)
    }

    /// The department that an author names; one that isn't there, and a name that several have, is reported.
    ///
    /// - Parameter key: what the author calls the place where it stands.
    package func resolve(_ written: Located<String>, as key: String, log: inout DiagnosticLog) -> Located<DepartmentID>?
    {
        switch department(named: written.value) {
        case .one(let id): return Located(id, at: written.location)
        case .several(let ids):
            log.report(.unknownReference, .ambiguousDepartment(key, ids: ids.map(\.text)), at: written.location)
            return nil
        case .none:
            let id = departments.resolve(written.map { DepartmentID($0) }, log: &log)
            return id.map { Located($0, at: written.location) }
        }
    }
}
