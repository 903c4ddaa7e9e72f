import ShikiriModel

/// The operations and departments of a rulebook, numbered, with their levels as bits.
///
/// A department without operations gets one nameless operation of which no level is said, so that every place stands
/// for at least one. It never changes, and is shared by reference because every decision reads it.
final class PlaceIndex: Sendable {
    /// What one operation, or all operations of a department together, have to do with each category.
    struct Profile: Hashable, Sendable {
        /// The levels in each category, in the order of the rulebook.
        let levels: [LevelSet]
        /// Whether operations are written; a department without any has one that is nameless.
        let isWritten: Bool
    }

    /// One place: an operation or a department.
    struct Entry: Sendable {
        let place: Place
        let company: Company
        /// The numbers of the operations that it stands for; an operation stands for itself.
        let operations: [Int]
        fileprivate(set) var profile: Profile
        /// The number of what it is part of: an operation's department, a department's parent; nil at the top. An
        /// exception for something above is about the place too.
        fileprivate(set) var above: Int?
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
            let isWritten = operations != [entries.count] || !place.isDepartment
            entries.append(
                Entry(
                    place: place, company: company, operations: operations,
                    profile: Profile(levels: levels, isWritten: isWritten)))
        }
        for operation in rulebook.operations.items {
            let levels = information.map(operation.levelSet)
            add(.operation(operation.id), operation.company, operations: [entries.count], levels)
        }
        namedOperations = rulebook.operations.items.map { [$0.id] }
        let departments = rulebook.organization.departments.items
        for department in departments where rulebook.operations(of: department.id).isEmpty {
            // Named by its department until the department itself is added below.
            let open = information.map { _ in LevelSet.unclassified }
            add(.department(department.id), department.company, operations: [entries.count], open)
        }
        for department in departments {
            let place = Place.department(department.id)
            let own = rulebook.operations(of: department.id).compactMap { numbers[.operation($0.id)] }
            let operations = own.isEmpty ? [numbers[place]].compactMap { $0 } : own
            let levels = information.indices.map { category in
                operations.reduce(LevelSet(0)) { $0 | entries[$1].profile.levels[category] }
            }
            add(place, department.company, operations: operations, levels)
            if own.isEmpty { entries[entries.count - 1].profile = entries[operations[0]].profile }
        }
        for number in entries.indices {
            entries[number].above = Self.above(number, entries[number].place, rulebook, numbers)
        }
        self.information = information
        self.entries = entries
        self.numbers = numbers
        shiftedLevels = entries.flatMap { entry in
            entry.profile.levels.map { entry.company == .grid ? $0 << 4 : $0 }
        }
    }

    /// The number of a place; nil for one that the rulebook doesn't have.
    func number(of place: Place) -> Int? { numbers[place] }

    /// The id of an operation by its number, as a list of one; empty for a nameless one.
    func operationIDs(_ number: Int) -> [OperationID] {
        number < namedOperations.count ? namedOperations[number] : []
    }

    private static func above(
        _ number: Int, _ place: Place, _ rulebook: Rulebook, _ numbers: [Place: Int]
    ) -> Int? {
        switch place {
        case .operation(let id):
            return rulebook.operations[id].flatMap { numbers[.department($0.department)] }
        case .department(let id):
            // A nameless operation bears its department's name, and is part of it.
            guard let own = numbers[place], own == number else { return numbers[place] }
            return rulebook.organization.departments[id]?.parent.flatMap { numbers[.department($0)] }
        }
    }

    /// For each place, by number, which of some places it is or is part of, nearest first.
    func anchors(among places: Set<Int>) -> [[Int]] {
        var known: [[Int]?] = Array(repeating: nil, count: entries.count)
        for number in entries.indices {
            var path: [Int] = []
            var next: Int? = number
            while let current = next, known[current] == nil {
                path.append(current)
                next = entries[current].above
            }
            var found = next.flatMap { known[$0] } ?? []
            for place in path.reversed() {
                if places.contains(place) { found.insert(place, at: 0) }
                known[place] = found
            }
        }
        return known.map { $0 ?? [] }
    }

    /// Whether a place is, or is part of, one of some places.
    func isPart(_ number: Int, of places: Set<Int>) -> Bool {
        var next: Int? = number
        while let current = next {
            if places.contains(current) { return true }
            next = entries[current].above
        }
        return false
    }

    /// The cells that two places of different companies reach together in one category, by levels that are said.
    func reach(_ left: Int, _ right: Int, category: Int) -> CellMask {
        let count = information.count
        let span = shiftedLevels[left * count + category] | shiftedLevels[right * count + category]
        return CellMask(bits: CellMask.saidSpans[Int(span)])
    }

    /// The cells that two places of different companies could reach in one category where a level is not said.
    func openReach(_ left: Int, _ right: Int, category: Int) -> CellMask {
        let count = information.count
        let span = shiftedLevels[left * count + category] | shiftedLevels[right * count + category]
        return CellMask(bits: CellMask.openSpans[Int(span)])
    }

    /// The cells that two places of different companies could reach in any category where a level is not said.
    func openReach(_ left: Int, _ right: Int) -> CellMask {
        let count = information.count
        let (first, second) = (left * count, right * count)
        var bits: UInt16 = 0
        for category in 0..<count {
            bits |= CellMask.openSpans[Int(shiftedLevels[first + category] | shiftedLevels[second + category])]
        }
        return CellMask(bits: bits)
    }

    /// Whether an operation or a department has operations written for it.
    func isWritten(_ number: Int) -> Bool { entries[number].profile.isWritten }

    /// The cells that two places of different companies reach together in any category.
    func reach(_ left: Int, _ right: Int) -> CellMask {
        let count = information.count
        let (first, second) = (left * count, right * count)
        var bits: UInt16 = 0
        for category in 0..<count {
            bits |= CellMask.saidSpans[Int(shiftedLevels[first + category] | shiftedLevels[second + category])]
        }
        return CellMask(bits: bits)
    }
}
