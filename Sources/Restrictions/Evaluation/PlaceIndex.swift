import ShikiriModel

/// The operations and departments of a rulebook, numbered, with their levels as bits.
///
/// A department without operations gets one nameless operation that touches nothing, so that every place stands for at
/// least one.
struct PlaceIndex: Sendable {
    /// What one operation, or all operations of a department together, have to do with each category.
    struct Profile: Hashable, Sendable {
        /// The levels in each category, in the order of the rulebook.
        let levels: [LevelSet]
    }

    /// One place: an operation or a department.
    struct Entry: Sendable {
        let place: Place
        let company: Company
        /// The numbers of the operations that it stands for; an operation stands for itself.
        let operations: [Int]
        let profile: Profile
    }

    /// The categories in the order of the rulebook.
    let information: [InformationID]
    /// Operations first, named ones before nameless ones; then departments.
    private(set) var entries: [Entry] = []
    /// How many of the entries are operations with a name.
    let namedCount: Int
    private var numbers: [Place: Int] = [:]

    init(_ rulebook: Rulebook) {
        let information = rulebook.information.items.map(\.id)
        self.information = information
        namedCount = rulebook.operations.items.count
        for operation in rulebook.operations.items {
            let profile = Profile(levels: information.map(operation.levelSet))
            add(.operation(operation.id), operation.company, operations: [entries.count], profile)
        }
        var nameless: [DepartmentID: Int] = [:]
        let untouched = Profile(levels: information.map { _ in 4 })
        for department in rulebook.organization.departments.items
        where rulebook.operations(of: department.id).isEmpty {
            nameless[department.id] = entries.count
            entries.append(
                Entry(
                    place: .department(department.id), company: department.company, operations: [entries.count],
                    profile: untouched))
        }
        for department in rulebook.organization.departments.items {
            let own = rulebook.operations(of: department.id).compactMap { numbers[.operation($0.id)] }
            let operations = nameless[department.id].map { [$0] } ?? own
            let levels = information.indices.map { category in
                operations.reduce(0) { $0 | entries[$1].profile.levels[category] }
            }
            add(.department(department.id), department.company, operations: operations, Profile(levels: levels))
        }
    }

    private mutating func add(_ place: Place, _ company: Company, operations: [Int], _ profile: Profile) {
        numbers[place] = entries.count
        entries.append(Entry(place: place, company: company, operations: operations, profile: profile))
    }

    /// The number of a place; nil for one that the rulebook doesn't have.
    func number(of place: Place) -> Int? { numbers[place] }

    /// The id of an operation by its number; nil for a nameless one.
    func operationID(_ number: Int) -> OperationID? {
        guard number < namedCount, case .operation(let id) = entries[number].place else { return nil }
        return id
    }

    /// The cells that two places of different companies reach together in one category.
    func reach(_ left: Int, _ right: Int, category: Int) -> CellMask {
        let (grid, affiliate) = entries[left].company == .grid ? (left, right) : (right, left)
        let handling = Int(entries[grid].profile.levels[category])
        let usability = Int(entries[affiliate].profile.levels[category])
        return CellMask(bits: CellMask.spans[handling << 3 | usability])
    }

    /// The cells that two places of different companies reach together in any category.
    func reach(_ left: Int, _ right: Int) -> CellMask {
        var mask = CellMask.none
        for category in information.indices { mask = mask.union(reach(left, right, category: category)) }
        return mask
    }
}
