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
    private let rows: [Int]
    private let columns: [Int]
    private let columnCount: Int
    private let outcomes: [UInt32]
    private let reached: ReachList
    private let answers: [CellAnswer]
    private let special: [Int: SpecialOutcome]

    /// What the table says for a pair that the matrix alone doesn't decide.
    struct SpecialOutcome: Sendable {
        let number: UInt32
        let decision: Decision
    }

    /// The decision on a move, without the reasons.
    struct CellAnswer: Hashable, Sendable {
        let answer: Answer
        let coming: [ComingAnswer]
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
        let from = ProfileGroups(origins, engine.index)
        let to = ProfileGroups(destinations, engine.index)
        rows = from.groupOf
        columns = to.groupOf
        columnCount = to.representatives.count
        let relevant = engine.relevantCells(direction, from: day)
        let grid = ReachGrid(
            rows: from.representatives, columns: to.representatives, index: engine.index, relevant: relevant,
            jobs: jobs)
        outcomes = grid.numbers
        reached = grid.reached
        answers = engine.answersByReach(direction, on: day)
        special = Self.special(engine, direction, day, origins, destinations, firstNumber: UInt32(grid.reached.count))
    }

    /// The number of the outcome of a pair, by positions. Pairs with the same number have the same answer, the same
    /// coming answers, and the same reasons but for the operations named in them.
    package func outcome(from origin: Int, to destination: Int) -> Int {
        if let special = special[key(origin, destination)] { return Int(special.number) }
        return Int(outcomes[rows[origin] * columnCount + columns[destination]])
    }

    /// The answer for a pair, by positions.
    package func answer(from origin: Int, to destination: Int) -> Answer {
        if let special = special[key(origin, destination)] { return special.decision.answer }
        return cellAnswer(origin, destination).answer
    }

    /// How the answer for a pair changes after the day, by positions.
    package func coming(from origin: Int, to destination: Int) -> [ComingAnswer] {
        if let special = special[key(origin, destination)] { return special.decision.coming }
        return cellAnswer(origin, destination).coming
    }

    /// How many reasons a pair has, without writing them out.
    package func reasonCount(from origin: Int, to destination: Int) -> Int {
        if let special = special[key(origin, destination)] { return special.decision.reasons.count }
        let outcome = Int(outcomes[rows[origin] * columnCount + columns[destination]])
        return max(1, reached.count(of: outcome, in: engine.restrictingCells(direction, on: day)))
    }

    /// The whole decision for a pair, by positions, with the operations behind each reason.
    package func decision(from origin: Int, to destination: Int) -> Decision? {
        if let special = special[key(origin, destination)] { return special.decision }
        return engine.decision(
            on: TransferQuestion(
                from: .department(origins[origin]), to: .department(destinations[destination]), on: day))
    }

    private func key(_ origin: Int, _ destination: Int) -> Int { origin * destinations.count + destination }

    private func cellAnswer(_ origin: Int, _ destination: Int) -> CellAnswer {
        let outcome = Int(outcomes[rows[origin] * columnCount + columns[destination]])
        return answers[Int(reached.union(of: outcome).bits)]
    }

    /// Pairs that an exception touches on the day or later, and those with operations that belong to a class of persons
    /// by role, are decided one by one.
    private static func special(
        _ engine: RestrictionEngine, _ direction: Direction, _ day: CalendarDay, _ origins: [DepartmentID],
        _ destinations: [DepartmentID], firstNumber: UInt32
    ) -> [Int: SpecialOutcome] {
        var outcomes: [Int: SpecialOutcome] = [:]
        var numbers: [Decision: UInt32] = [:]
        for pair in engine.pairsToDecideAlone(direction, from: day, origins, destinations) {
            let (origin, destination) = pair.quotientAndRemainder(dividingBy: destinations.count)
            let question = TransferQuestion(
                from: .department(origins[origin]), to: .department(destinations[destination]), on: day)
            guard let decision = engine.decision(on: question) else { continue }
            let number = numbers[decision] ?? firstNumber + UInt32(numbers.count)
            numbers[decision] = number
            outcomes[pair] = SpecialOutcome(number: number, decision: decision)
        }
        return outcomes
    }
}

/// Departments with the same levels in every category, as one group.
struct ProfileGroups {
    /// The group of each department.
    private(set) var groupOf: [Int] = []
    /// The number in the index of one department of each group.
    private(set) var representatives: [Int] = []

    init(_ departments: [DepartmentID], _ index: PlaceIndex) {
        var groups: [PlaceIndex.Profile: Int] = [:]
        for department in departments {
            guard let number = index.number(of: .department(department)) else { continue }
            let profile = index.entries[number].profile
            let group = groups[profile] ?? groups.count
            if groups.updateValue(group, forKey: profile) == nil { representatives.append(number) }
            groupOf.append(group)
        }
    }
}
