import ShikiriDiagnostics

/// The departments and operations that rules, plans, examples and questions may name.
package struct KnownPlaces: Sendable {
    let organization: Organization
    let operations: Register<Operation>
    private let suggestions = LazySuggestions()

    init(organization: Organization, operations: Register<Operation>) {
        self.organization = organization
        self.operations = operations
    }

    /// The places of a rulebook.
    package init(_ rulebook: Rulebook) {
        self.init(organization: rulebook.organization, operations: rulebook.operations)
    }

    /// What a text names: an id of an operation or a department first, then a department's name or path of names.
    package func place(named text: String) -> PlaceName {
        let narrow = IdentifierFolding.narrowed(text).trimmed
        if operations[OperationID(narrow)] != nil { return .place(.operation(OperationID(narrow))) }
        switch organization.department(named: narrow) {
        case .one(let id): return .place(.department(id))
        case .several(let ids): return .ambiguous(ids)
        case .none: return .unknown
        }
    }

    /// The operation or department that an author names; one that isn't there is reported with the one probably meant,
    /// and a name that several departments have with their ids.
    ///
    /// - Parameter key: what the author calls the place where it stands.
    func resolve(_ written: Located<String>, as key: String, log: inout DiagnosticLog) -> Located<Place>? {
        let text = written.value
        switch place(named: text) {
        case .place(let place): return written.map { _ in place }
        case .ambiguous(let ids):
            log.report(.unknownReference, .ambiguousDepartment(key, ids: ids.map(\.text)), at: written.location)
        case .unknown:
            guard operations.lacks(OperationID(text)), organization.departments.lacks(DepartmentID(text)) else {
                return nil
            }
            let known = suggestions.index { operations.ids.map(\.text) + organization.departments.ids.map(\.text) }
            log.report(.unknownReference, .lackingPlace(text, help: known.help(for: text)), at: written.location)
        }
        return nil
    }

    /// The company of a place that was resolved.
    func company(of place: Place) -> Company? {
        switch place {
        case .operation(let id): operations[id]?.company
        case .department(let id): organization.departments[id]?.company
        }
    }
}

/// What a text names that may be an id of a department or an operation, or a department's name or path of names.
package enum PlaceName: Sendable {
    /// One place.
    case place(Place)
    /// Several departments have the name.
    case ambiguous([DepartmentID])
    /// Nothing has it.
    case unknown
}
