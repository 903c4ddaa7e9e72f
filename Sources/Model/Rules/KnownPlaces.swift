import ShikiriDiagnostics

/// The departments and operations that a revision may name.
struct KnownPlaces {
    let organization: Organization
    let operations: Register<Operation>
    private let suggestions = LazySuggestions()

    init(organization: Organization, operations: Register<Operation>) {
        self.organization = organization
        self.operations = operations
    }

    /// The operation or department with an id; an unknown one is reported with the one probably meant.
    func resolve(_ id: Located<Identifier<Place>>, log: inout DiagnosticLog) -> Located<Place>? {
        let text = id.value.text
        if operations[OperationID(text)] != nil { return id.map { _ in .operation(OperationID(text)) } }
        if organization.departments[DepartmentID(text)] != nil {
            return id.map { _ in .department(DepartmentID(text)) }
        }
        guard operations.lacks(OperationID(text)), organization.departments.lacks(DepartmentID(text)) else {
            return nil
        }
        let known = suggestions.index { operations.ids.map(\.text) + organization.departments.ids.map(\.text) }
        log.report(.unknownReference, .lackingPlace(text, help: known.help(for: text)), at: id.location)
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
