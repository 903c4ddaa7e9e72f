import ShikiriModel

/// The operations and departments of a rulebook, numbered, with their levels as bits.
///
/// A department without operations gets one nameless operation that touches nothing, so that every place stands for at
/// least one. It never changes, and is shared by reference because every decision reads it.
final class PlaceIndex: Sendable {
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
    /// Operations first, in the order of the rulebook, then nameless ones; then departments.
    let entries: [Entry]
    /// The ids of the operations that have one, each as a list of one, so that reasons can share it.
    private let namedOperations: [[OperationID]]
    private let numbers: [Place: Int]
    /// The levels of all entries, one after the other, each moved to where the table of spans looks for its side.
    private let shiftedLevels: [UInt8]

    init(_ rulebook: Rulebook) {
        let information = rulebook.information.items.map(\.id)
        var entries: [Entry] = []
        var numbers: [Place: Int] = [:]
        func add(_ place: Place, _ company: Company, operations: [Int], _ levels: [LevelSet]) {
            numbers[place] = entries.count
            entries.append(
                Entry(place: place, company: company, operations: operations, profile: Profile(levels: levels)))
        }
        for operation in rulebook.operations.items {
            let levels = information.map(operation.levelSet)
            add(.operation(operation.id), operation.company, operations: [entries.count], levels)
        }
        namedOperations = rulebook.operations.items.map { [$0.id] }
        let departments = rulebook.organization.departments.items
        for department in departments where rulebook.operations(of: department.id).isEmpty {
            // Named by its department until the department itself is added below.
            let nothing = information.map { _ in LevelSet(4) }
            add(.department(department.id), department.company, operations: [entries.count], nothing)
        }
        for department in departments {
            let place = Place.department(department.id)
            let own = rulebook.operations(of: department.id).compactMap { numbers[.operation($0.id)] }
            let operations = own.isEmpty ? [numbers[place]].compactMap { $0 } : own
            let levels = information.indices.map { category in
                operations.reduce(LevelSet(0)) { $0 | entries[$1].profile.levels[category] }
            }
            add(place, department.company, operations: operations, levels)
        }
        self.information = information
        self.entries = entries
        self.numbers = numbers
        shiftedLevels = entries.flatMap { entry in
            entry.profile.levels.map { entry.company == .grid ? $0 << 3 : $0 }
        }
    }

    /// The number of a place; nil for one that the rulebook doesn't have.
    func number(of place: Place) -> Int? { numbers[place] }

    /// The id of an operation by its number, as a list of one; empty for a nameless one.
    func operationIDs(_ number: Int) -> [OperationID] {
        number < namedOperations.count ? namedOperations[number] : []
    }

    /// The cells that two places of different companies reach together in one category.
    func reach(_ left: Int, _ right: Int, category: Int) -> CellMask {
        let count = information.count
        let span = shiftedLevels[left * count + category] | shiftedLevels[right * count + category]
        return CellMask(bits: CellMask.spans[Int(span)])
    }

    /// The cells that two places of different companies reach together in any category.
    func reach(_ left: Int, _ right: Int) -> CellMask {
        let count = information.count
        let (first, second) = (left * count, right * count)
        var bits: UInt16 = 0
        for category in 0..<count {
            bits |= CellMask.spans[Int(shiftedLevels[first + category] | shiftedLevels[second + category])]
        }
        return CellMask(bits: bits)
    }
}
