import ShikiriBasics
import ShikiriDiagnostics
package import ShikiriModel

/// The decisions on direct moves between all departments of both companies, in one direction, on one day.
///
/// Departments whose operations touch the same information in the same way share a row or a column, equal decisions are
/// kept once, and a pair of departments costs four bytes. What a pair reaches in each category is kept with its
/// decision; the operations behind a reason are looked up when somebody reads it.
package struct DecisionTable: Sendable {
    /// The direction of the moves.
    package let direction: Direction
    /// The day of the moves.
    package let day: CalendarDay
    /// The departments that are left, in the order written.
    package let origins: [DepartmentID]
    /// The departments that are joined, in the order written.
    package let destinations: [DepartmentID]
    private let engine: RestrictionEngine
    private let rows: ByPosition<DepartmentID, Int>
    private let columns: ByPosition<DepartmentID, Int>
    private let columnCount: Int
    private let outcomes: [UInt32]
    private let reached: ReachList
    private let answers: [CellAnswer]
    private let alone: [Int: AloneOutcome]

    /// What the table says for groups of pairs that the matrix alone doesn't decide.
    struct AloneOutcome: Sendable {
        let number: UInt32
        let answer: CellAnswer
        let reasonCount: Int
    }

    /// The decision on a move, without the reasons.
    struct CellAnswer: Hashable, Sendable {
        let answer: Answer
        let prospect: Prospect
    }

    /// The tables of both directions.
    package static func both(
        _ engine: RestrictionEngine, on day: CalendarDay, jobs: Int
    ) -> [Direction: DecisionTable] {
        Dictionary(
            uniqueKeysWithValues: Direction.allCases.map { ($0, DecisionTable(engine, $0, on: day, jobs: jobs)) })
    }

    /// Decides all moves.
    ///
    /// - Parameters:
    ///   - engine: the rules
    ///   - direction: from which company to which
    ///   - day: the day of the moves; the last day at the origin is the one before
    ///   - jobs: how many rows are decided at the same time
    package init(_ engine: RestrictionEngine, _ direction: Direction, on day: CalendarDay, jobs: Int = 2) {
        self.engine = engine
        self.direction = direction
        self.day = day
        let departments = engine.rulebook.organization.departments.items
        origins = departments.filter { $0.company == direction.origin }.map(\.id)
        destinations = departments.filter { $0.company == direction.destination }.map(\.id)
        let marks = engine.decidedAlone(direction, from: day)
        let from = ProfileGroups(origins, engine.index, anchors: marks.origins, roles: marks.roles)
        let to = ProfileGroups(destinations, engine.index, anchors: marks.destinations, roles: marks.roles)
        rows = ByPosition(from.groupOf)
        columns = ByPosition(to.groupOf)
        columnCount = to.representatives.count
        let relevant = engine.relevantCells(direction, from: day)
        let grid = ReachGrid(
            rows: from.representatives, columns: to.representatives, index: engine.index, relevant: relevant,
            jobs: jobs)
        outcomes = grid.numbers
        reached = grid.reached
        let alone = Self.alone(engine, from, to, on: day, firstNumber: UInt32(grid.reached.count), jobs: jobs)
        self.alone = alone
        answers = Self.answers(grid, engine, from, to, on: day, except: alone)
    }

    /// The number of the outcome of a pair, by positions. Pairs with the same number have the same answer, now and later,
    /// and the same reasons but for the operations and departments named in them.
    package func outcome(from origin: Position<DepartmentID>, to destination: Position<DepartmentID>) -> Int {
        let pair = pair(origin, destination)
        return Int(alone[pair]?.number ?? outcomes[pair])
    }

    /// The answer for a pair, by positions.
    package func answer(from origin: Position<DepartmentID>, to destination: Position<DepartmentID>) -> Answer {
        found(origin, destination).answer
    }

    /// The first day on which a pair is permitted by the rules that are known, by positions; nil: never.
    package func firstPermitted(from origin: Position<DepartmentID>, to destination: Position<DepartmentID>)
        -> CalendarDay?
    {
        found(origin, destination).prospect.firstPermitted
    }

    /// How many reasons a pair has, without writing them out.
    package func reasonCount(from origin: Position<DepartmentID>, to destination: Position<DepartmentID>) -> Int {
        let pair = pair(origin, destination)
        if let alone = alone[pair] { return alone.reasonCount }
        let restricting = engine.restrictingCells(direction, on: day)
        return max(1, reached.reasonCount(of: Int(outcomes[pair]), restricting: restricting))
    }

    /// The whole decision for a pair, by positions, with the operations behind each reason.
    package func decision(from origin: Position<DepartmentID>, to destination: Position<DepartmentID>) -> Decision? {
        engine.decision(
            on: TransferQuestion(
                from: .department(origins[origin]), to: .department(destinations[destination]), on: day))
    }

    private func pair(_ origin: Position<DepartmentID>, _ destination: Position<DepartmentID>) -> Int {
        rows[origin] * columnCount + columns[destination]
    }

    private func found(_ origin: Position<DepartmentID>, _ destination: Position<DepartmentID>) -> CellAnswer {
        let pair = pair(origin, destination)
        return alone[pair]?.answer ?? answers[Int(outcomes[pair])]
    }

    /// The answer for each outcome of the grid. Those that reach the same cells in whatever category have the same.
    private static func answers(
        _ grid: ReachGrid, _ engine: RestrictionEngine, _ from: ProfileGroups, _ to: ProfileGroups,
        on day: CalendarDay, except alone: [Int: AloneOutcome]
    ) -> [CellAnswer] {
        let unasked = CellAnswer(
            answer: Answer(verdict: .allowed, permittedFrom: nil, pledge: .none), prospect: Prospect())
        var answers = Array(repeating: unasked, count: grid.reached.count)
        var isKnown = Array(repeating: false, count: grid.reached.count)
        var byReach: [ReachList.Reach: CellAnswer] = [:]
        for (pair, number) in grid.numbers.enumerated() where !isKnown[Int(number)] && alone[pair] == nil {
            let reach = grid.reached.union(of: Int(number))
            let (row, column) = pair.quotientAndRemainder(dividingBy: to.representatives.count)
            guard
                let answer = byReach[reach]
                    ?? engine.cellAnswer(from.representatives[row], to.representatives[column], on: day)
            else { continue }
            byReach[reach] = answer
            answers[Int(number)] = answer
            isKnown[Int(number)] = true
        }
        return answers
    }

    /// Groups of pairs that an exception touches on the day or later, with operations that belong to a class of persons
    /// by role, or with a department without operations, are decided by one pair of each.
    private static func alone(
        _ engine: RestrictionEngine, _ from: ProfileGroups, _ to: ProfileGroups, on day: CalendarDay,
        firstNumber: UInt32, jobs: Int
    ) -> [Int: AloneOutcome] {
        let width = to.representatives.count
        let pairs = from.representatives.indices.flatMap { row in
            to.representatives.indices.compactMap { column in
                let isAlone =
                    from.isAlone[row] || to.isAlone[column] || (from.isExcepted[row] && to.isExcepted[column])
                return isAlone ? row * width + column : nil
            }
        }
        let decisions = ParallelMap.map(pairs, jobs: jobs) { pair -> Decision? in
            let (row, column) = pair.quotientAndRemainder(dividingBy: width)
            let places = [from.representatives[row], to.representatives[column]].map { engine.index.entries[$0].place }
            return engine.decision(on: TransferQuestion(from: places[0], to: places[1], on: day))
        }
        var outcomes: [Int: AloneOutcome] = [:]
        var numbers: [AloneKey: UInt32] = [:]
        for (pair, decision) in zip(pairs, decisions) {
            guard let decision else { continue }
            let answer = CellAnswer(
                answer: decision.answer,
                prospect: Prospect(
                    firstPermitted: decision.firstPermitted, permittedUntil: decision.permittedUntil,
                    coming: decision.coming))
            let key = AloneKey(answer: answer, bases: decision.reasons.map(\.basis))
            let number = numbers[key] ?? firstNumber + UInt32(numbers.count)
            numbers[key] = number
            outcomes[pair] = AloneOutcome(number: number, answer: answer, reasonCount: decision.reasons.count)
        }
        return outcomes
    }

    private struct AloneKey: Hashable {
        let answer: CellAnswer
        let bases: [Reason.Basis]
    }
}

extension RestrictionEngine {
    /// The answer to a direct move between two places, by their numbers.
    fileprivate func cellAnswer(_ origin: Int, _ destination: Int, on day: CalendarDay) -> DecisionTable.CellAnswer? {
        let question = TransferQuestion(
            from: index.entries[origin].place, to: index.entries[destination].place, on: day)
        return answer(to: question).map { DecisionTable.CellAnswer(answer: $0.answer, prospect: $0.prospect) }
    }
}

/// Departments that decide alike, as one group: with the same levels in every category, and, where exceptions or classes
/// of persons tell operations apart, with the same operations in this respect.
struct ProfileGroups {
    /// The group of each department.
    private(set) var groupOf: [Int] = []
    /// The number in the index of one department of each group.
    private(set) var representatives: [Int] = []
    /// Whether an exception may decide for a group's operations.
    private(set) var isExcepted: [Bool] = []
    /// Whether every pair with a group is decided by itself, not by its levels.
    private(set) var isAlone: [Bool] = []

    private struct Key: Hashable {
        let profile: PlaceIndex.Profile
        /// Empty where levels are enough.
        let operations: [Marked]
    }

    /// An operation as exceptions and classes of persons see it.
    private struct Marked: Hashable {
        let profile: PlaceIndex.Profile
        let anchors: [Int]
        let role: Int?
    }

    init(_ departments: [DepartmentID], _ index: PlaceIndex, anchors: [[Int]], roles: Set<Int>) {
        var groups: [Key: Int] = [:]
        for department in departments {
            guard let number = index.number(of: .department(department)) else { continue }
            let entry = index.entries[number]
            let marked = entry.operations.map { operation in
                Marked(
                    profile: index.entries[operation].profile, anchors: anchors[operation],
                    role: roles.contains(operation) ? operation : nil)
            }
            let isExcepted = marked.contains { !$0.anchors.isEmpty }
            let hasRole = marked.contains { $0.role != nil }
            let key = Key(profile: entry.profile, operations: isExcepted || hasRole ? marked : [])
            let group = groups[key] ?? groups.count
            if groups.updateValue(group, forKey: key) == nil {
                representatives.append(number)
                self.isExcepted.append(isExcepted)
                isAlone.append(hasRole || !entry.profile.isWritten)
            }
            groupOf.append(group)
        }
    }
}
