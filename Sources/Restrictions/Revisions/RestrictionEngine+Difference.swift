import ShikiriDiagnostics
package import ShikiriModel

extension RestrictionEngine {
    /// What a revision changed: the rules on the day before its effective date against those on that date.
    package func difference(madeBy revision: Revision) -> RevisionDifference {
        difference(from: revision.effective.adding(days: -1), to: revision.effective)
    }

    /// What lies between the revisions in force on two days: the earlier as it stands on its last day against the later
    /// as it stands on its first, so that two revisions that follow each other differ by what the later one makes. Where
    /// one revision is in force on both days, the days themselves are compared.
    package func difference(ofRevisionsOn one: CalendarDay, and other: CalendarDay) -> RevisionDifference {
        let (before, after) = (min(one, other), max(one, other))
        guard let later = rulebook.revision(on: after), later.effective > before else {
            return difference(from: before, to: after)
        }
        let next = rulebook.revisions.first { $0.effective > before }
        return difference(from: (next ?? later).effective.adding(days: -1), to: later.effective)
    }

    /// The difference between the rules on two days, over all pairs of departments, for direct moves.
    package func difference(from before: CalendarDay, to after: CalendarDay) -> RevisionDifference {
        let (old, new) = (states[stateNumber(on: before)], states[stateNumber(on: after)])
        return RevisionDifference(
            before: before, after: after, revisionBefore: old.revision?.effective,
            revisionAfter: new.revision?.effective, pledge: Change(from: old.pledge, to: new.pledge),
            concurrent: Change(from: old.concurrent?.value ?? .allowed, to: new.concurrent?.value ?? .allowed),
            directions: Direction.allCases.map { direction in
                difference(direction, from: old, to: new, countedFrom: after)
            })
    }

    private func difference(
        _ direction: Direction, from old: RuleState, to new: RuleState, countedFrom day: CalendarDay
    ) -> DirectionDifference {
        let departments = rulebook.organization.departments.items
        let origins = departments.filter { $0.company == direction.origin }.map(\.id)
        let destinations = departments.filter { $0.company == direction.destination }.map(\.id)
        let comparison = PairComparison(self, direction, old, new, countedFrom: day)
        var grouping = PairGrouping()
        let columns = destinations.compactMap { index.number(of: .department($0)) }
        for (row, origin) in origins.compactMap({ index.number(of: .department($0)) }).enumerated() {
            var changed: [PairChange: [Int]] = [:]
            for (column, destination) in columns.enumerated() {
                guard let change = comparison.change(origin, destination) else { continue }
                changed[change, default: []].append(column)
            }
            for (change, columns) in changed { grouping.add(change, row: row, columns: columns) }
        }
        return DirectionDifference(
            direction: direction, pairCount: origins.count * destinations.count,
            groups: grouping.groups(origins, destinations), cells: Self.cells(old[direction], new[direction]),
            exceptions: Self.exceptions(old[direction], new[direction]),
            persons: Self.persons(old[direction], new[direction]))
    }

    private static func cells(_ old: DirectionRules?, _ new: DirectionRules?) -> [CellChange] {
        CellPlace.all.enumerated().compactMap { cell, place in
            let (before, after) = (old?.standings[cell], new?.standings[cell])
            let periods = [old, new].map { $0?.cooling(of: cell) }
            let isSame =
                (before?.measure ?? .allowed) == (after?.measure ?? .allowed) && before?.state == after?.state
                && periods[0] == periods[1]
            guard !isSame else { return nil }
            return CellChange(
                place: place, before: before, after: after, coolingBefore: periods[0] ?? nil,
                coolingAfter: periods[1] ?? nil)
        }
    }

    private static func exceptions(_ old: DirectionRules?, _ new: DirectionRules?) -> [ExceptionChange] {
        let (before, after) = (old?.exceptions ?? [], new?.exceptions ?? [])
        let gone = before.filter { one in !after.contains { $0.from == one.from && $0.to == one.to } }
        let changed: [ExceptionChange] = after.compactMap { one in
            let earlier = before.first { $0.from == one.from && $0.to == one.to }
            let isSame =
                earlier?.measure == one.measure && earlier?.coolingPeriod == one.coolingPeriod
                && earlier?.expires == one.expires
            return isSame ? nil : ExceptionChange(before: earlier, after: one)
        }
        return changed + gone.map { ExceptionChange(before: $0, after: nil) }
    }

    private static func persons(_ old: DirectionRules?, _ new: DirectionRules?) -> PersonsChange {
        let (before, after) = (old?.block.persons ?? [], new?.block.persons ?? [])
        return PersonsChange(
            added: after.filter { one in !before.contains { $0.asksTheSame(as: one) } },
            removed: before.filter { one in !after.contains { $0.asksTheSame(as: one) } })
    }
}

extension DirectionRules {
    /// The cooling period of a cell that restricts; nil for others.
    func cooling(of cell: Int) -> CalendarPeriod? {
        standings[cell].measure == .allowed ? nil : standings[cell].coolingPeriod ?? block.coolingPeriod
    }
}

extension PersonClass {
    /// Whether another class covers the same people and asks the same of them, wherever it is written.
    func asksTheSame(as other: PersonClass) -> Bool {
        titles == other.titles && roles == other.roles && coolingPeriod == other.coolingPeriod
            && before == other.before && after == other.after
    }
}

/// Compares what two sets of rules ask of direct moves between places.
private struct PairComparison {
    private let engine: RestrictionEngine
    private let direction: Direction
    private let states: (old: RuleState, new: RuleState)
    private let day: CalendarDay
    /// The change for each set of cells that a pair can reach.
    private let changes: [PairChange?]

    init(
        _ engine: RestrictionEngine, _ direction: Direction, _ old: RuleState, _ new: RuleState,
        countedFrom day: CalendarDay
    ) {
        self.engine = engine
        self.direction = direction
        states = (old, new)
        self.day = day
        changes = (0..<512).map { bits in
            let reached = CellMask(bits: UInt16(bits))
            let standings = [old, new].map { Self.standing(of: reached, in: $0[direction], day) }
            return PairChange(from: standings[0], to: standings[1], countedFrom: day)
        }
    }

    func change(_ origin: Int, _ destination: Int) -> PairChange? {
        guard needsReading(origin, destination) else {
            return changes[Int(engine.index.reach(origin, destination).bits)]
        }
        let standings = [states.old, states.new].map { reading(origin, destination, $0) }
        return PairChange(from: standings[0], to: standings[1], countedFrom: day)
    }

    /// Whether exceptions, classes of persons, or levels that nobody said may decide, so that the cells alone don't tell.
    private func needsReading(_ origin: Int, _ destination: Int) -> Bool {
        let index = engine.index
        if !index.isWritten(origin) || !index.isWritten(destination) { return true }
        if !index.openReach(origin, destination).isEmpty { return true }
        let involved = [origin, destination].flatMap { engine.index.entries[$0].operations }
        if !engine.roles.isEmpty, involved.contains(where: engine.roles.contains) { return true }
        return [states.old, states.new].contains { $0[direction]?.mayExcept(from: origin, to: destination) ?? false }
    }

    private func reading(_ origin: Int, _ destination: Int, _ state: RuleState) -> PairStanding {
        let places = engine.index.entries
        let question = TransferQuestion(from: places[origin].place, to: places[destination].place, on: day)
        let reading = RuleReading(state, question: question, destination: destination, index: engine.index)
        var standing = PairStanding.allowed
        for leg in engine.legs(of: question, origin: origin, destination: destination) {
            reading.forEachFinding(of: leg) { finding in
                guard case .cooling(let period, _) = finding.duration else { return }
                standing = standing.joined(with: finding.measure, period, countedFrom: day)
            }
        }
        return standing
    }

    private static func standing(of reached: CellMask, in rules: DirectionRules?, _ day: CalendarDay) -> PairStanding {
        guard let rules else { return .allowed }
        var standing = PairStanding.allowed
        reached.intersection(rules.restricting).forEach { cell in
            let period = rules.standings[cell].coolingPeriod ?? rules.block.coolingPeriod
            standing = standing.joined(with: rules.standings[cell].measure, period, countedFrom: day)
        }
        return standing
    }
}

extension PairStanding {
    /// The strictest of this and another measure, with the longest period of those that ask for it.
    fileprivate func joined(
        with other: Measure, _ period: CalendarPeriod, countedFrom day: CalendarDay
    ) -> PairStanding {
        guard other != .allowed, other >= measure else { return self }
        guard other == measure, let cooling else { return PairStanding(measure: other, cooling: period) }
        let isLonger = cooling.end(after: day, isDirect: true) < period.end(after: day, isDirect: true)
        return PairStanding(measure: measure, cooling: isLonger ? period : cooling)
    }
}
