import ShikiriModel

// What decision tables and differences ask of the engine beside single questions.
extension RestrictionEngine {
    /// The rules on a day and all that follow.
    func states(from day: CalendarDay) -> ArraySlice<RuleState> {
        states[stateNumber(on: day)...]
    }

    /// Cells that ask for more than `allowed` on a day.
    func restrictingCells(_ direction: Direction, on day: CalendarDay) -> CellMask {
        states[stateNumber(on: day)][direction]?.restricting ?? .none
    }

    /// Cells that ask for more than `allowed` on a day or later.
    func relevantCells(_ direction: Direction, from day: CalendarDay) -> CellMask {
        states(from: day).reduce(.none) { $0.union($1[direction]?.restricting ?? .none) }
    }

    /// The answer, and the coming answers, for each of the 512 sets of cells that a direct move on a day can reach.
    func answersByReach(_ direction: Direction, on day: CalendarDay) -> [DecisionTable.CellAnswer] {
        let lastDay = day.adding(days: -1)
        let current = stateNumber(on: day)
        let ranges = states[current...]
        let now = CellTerms(states[current], direction, lastDay: lastDay)
        let later = ranges.dropFirst().indices.map { next in
            (
                states[next].day, CellTerms(states[next - 1], direction, lastDay: lastDay),
                CellTerms(states[next], direction, lastDay: lastDay)
            )
        }
        return (0..<512).map { bits in
            let reached = CellMask(bits: UInt16(bits))
            let coming: [ComingAnswer] = later.compactMap { change, before, after in
                let answer = after.answer(reached, on: change)
                return before.answer(reached, on: change) == answer ? nil : ComingAnswer(from: change, answer: answer)
            }
            return DecisionTable.CellAnswer(answer: now.answer(reached, on: day), coming: coming)
        }
    }

    /// Pairs of departments, as `origin × number of destinations + destination`, that can't be decided by their profiles
    /// alone: pairs that an exception touches on the day or later, and all pairs of a department with an operation that
    /// belongs to a class of persons by role; sorted.
    func pairsToDecideAlone(
        _ direction: Direction, from day: CalendarDay, _ origins: [DepartmentID], _ destinations: [DepartmentID]
    ) -> [Int] {
        let rows = positions(origins)
        let columns = positions(destinations)
        var pairs: Set<Int> = []
        for state in states(from: day) {
            for pair in state[direction]?.exceptionOfPair.keys ?? [:].keys {
                guard let row = rows[pair.origin], let column = columns[pair.destination] else { continue }
                pairs.insert(row * destinations.count + column)
            }
        }
        for role in roles {
            if let row = rows[role] { pairs.formUnion(destinations.indices.map { row * destinations.count + $0 }) }
            if let column = columns[role] {
                pairs.formUnion(origins.indices.map { $0 * destinations.count + column })
            }
        }
        return pairs.sorted()
    }

    /// The position of the department of each operation.
    private func positions(_ departments: [DepartmentID]) -> [Int: Int] {
        var positions: [Int: Int] = [:]
        for (position, department) in departments.enumerated() {
            guard let number = index.number(of: .department(department)) else { continue }
            for operation in index.entries[number].operations { positions[operation] = position }
        }
        return positions
    }
}

/// What each cell of one direction asks of a direct move, as measures and periods.
private struct CellTerms {
    private let restricting: CellMask
    private let measures: [Measure]
    private let periods: [CalendarPeriod]
    private let lastDay: CalendarDay
    private let pledge: PledgeRule

    init(_ state: RuleState, _ direction: Direction, lastDay: CalendarDay) {
        let rules = state[direction]
        restricting = rules?.restricting ?? .none
        measures = rules?.standings.map(\.measure) ?? []
        periods = rules.map { rules in rules.standings.map { $0.coolingPeriod ?? rules.block.coolingPeriod } } ?? []
        self.lastDay = lastDay
        pledge = state.pledge
    }

    func answer(_ reached: CellMask, on day: CalendarDay) -> Answer {
        var strictest = StrictestAnswer()
        reached.intersection(restricting).forEach { cell in
            let period = periods[cell]
            guard period.runs(after: lastDay, on: day, isDirect: true) else { return }
            let end = period.isZero ? nil : lastDay.adding(days: 1).adding(period)
            strictest.add(measures[cell], until: end)
        }
        return strictest.answer(pledge: pledge)
    }
}
