import ShikiriDiagnostics
import ShikiriModel

/// Reads the rules of one day for one destination, and for a person with these titles.
struct RuleReading {
    let index: PlaceIndex
    let state: RuleState
    let destination: Int
    /// Towards the destination's company.
    let direction: Direction
    /// The rules of the question's direction; nil where it has none.
    let rules: DirectionRules?
    /// The rules of the way back, whose classes of persons may bind on the way in.
    let incoming: DirectionRules?
    /// The classes of the destination's company that bind on the way in to this destination.
    private let classesAtDestination: [Int]
    /// Which periods are told where several could hold.
    private let periods: Periods
    /// An exception, by its position, that is taken not to be there.
    private let ignored: Int?

    /// Cells in which both operations touch the information.
    static let touchedByBoth = CellMask(bits: 0b000_011_011)

    init(
        _ state: RuleState, question: TransferQuestion, destination: Int, index: PlaceIndex,
        periods: Periods = .longest, ignoring ignored: Int? = nil
    ) {
        self.periods = periods
        self.ignored = ignored
        self.index = index
        self.state = state
        self.destination = destination
        let company = index.entries[destination].company
        direction = Direction(from: company.other)
        rules = state[direction]
        incoming = state[direction.reversed]
        let titled = Self.classes(with: question.titleAtDestination.map { [$0] } ?? [], in: incoming)
        let roles = incoming?.classesOfRole ?? [:]
        let held = roles.isEmpty ? [] : index.entries[destination].operations.flatMap { roles[$0] ?? [] }
        classesAtDestination = titled + Set(held).subtracting(titled).sorted()
    }

    private static func classes(with titles: [String], in rules: DirectionRules?) -> [Int] {
        guard !titles.isEmpty, let rules, !rules.block.persons.isEmpty else { return [] }
        let held = titles.map(Audience.folded)
        return rules.block.persons.indices.filter { rules.block.persons[$0].titles.contains(where: held.contains) }
    }

    /// Everything that binds a transfer on a day, without the reasons.
    func strictest(_ legs: [Leg], on day: CalendarDay) -> StrictestAnswer {
        var strictest = StrictestAnswer()
        for leg in legs where mayBind(leg, on: day) {
            forEachFinding(of: leg) { finding in
                if finding.binds(leg, on: day) { strictest.add(finding, leg) }
            }
        }
        return strictest
    }

    /// Whether anything can still bind on a day: most posts of a long history were left too long ago for every period.
    func mayBind(_ leg: Leg, on day: CalendarDay) -> Bool {
        if leg.isDirect || leg.overlap != .none { return true }
        return day.days(since: leg.lastDay) - 1 < max(rules?.longestCooling ?? 0, incoming?.longestBefore ?? 0)
    }

    /// Everything in the rules that concerns one leg, cells first, in a fixed order.
    func forEachFinding(of leg: Leg, _ body: (Finding) -> Void) {
        if let rules {
            let classes = self.classes(of: leg, rules)
            readMatrix(leg, rules, classes, body)
            for position in classes {
                guard let period = rules.block.persons[position].after else { continue }
                body(.binding(.after(position), for: period))
            }
        }
        for position in classesAtDestination {
            guard let period = incoming?.block.persons[position].before else { continue }
            body(.binding(.before(position), for: period))
        }
        readConcurrent(leg, body)
    }

    private func classes(of leg: Leg, _ rules: DirectionRules) -> [Int] {
        let titled = Self.classes(with: leg.titles, in: rules)
        guard !rules.classesOfRole.isEmpty, let held = rules.classesOfRole[leg.number] else { return titled }
        return titled + held.filter { !titled.contains($0) }
    }

    private func readMatrix(_ leg: Leg, _ rules: DirectionRules, _ classes: [Int], _ body: (Finding) -> Void) {
        guard rules.mayExcept(from: leg.number, to: destination) else {
            leg.reach.intersection(rules.restricting).forEach { readCell($0, leg, rules, classes, body) }
            readOpen(leg, rules, classes, body) { index.openReach(leg.number, destination, category: $0) }
            return
        }
        var cells = CellMask.none
        var exceptions: Set<Int> = []
        var isWhollyExcepted = true
        for origin in index.entries[leg.number].operations {
            for operation in index.entries[destination].operations {
                if let position = rules.exception(from: origin, to: operation, besides: ignored) {
                    exceptions.insert(position)
                } else {
                    cells = cells.union(index.reach(origin, operation))
                    isWhollyExcepted = false
                }
            }
        }
        cells.intersection(rules.restricting).forEach { readCell($0, leg, rules, classes, body) }
        if !isWhollyExcepted {
            readOpen(leg, rules, classes, body) { openReach(leg, rules, category: $0) }
        }
        for position in exceptions.sorted() {
            let exception = rules.exceptions[position]
            for duration in durations(own: exception.coolingPeriod, leg, rules, classes) {
                body(Finding(basis: .exception(position), measure: exception.measure, duration: duration))
            }
        }
    }

    /// What nobody said must not clear anybody: a level that could be any one, and operations that could be any ones,
    /// need approval for as long as the strictest of them would bind.
    ///
    /// - Parameter openReach: the cells that could be reached in a category, without pairs that an exception decides
    private func readOpen(
        _ leg: Leg, _ rules: DirectionRules, _ classes: [Int], _ body: (Finding) -> Void,
        openReach: (Int) -> CellMask
    ) {
        let nameless = [leg.number, destination].filter { !index.isWritten($0) }
        guard nameless.isEmpty else {
            let cells = index.information.indices.reduce(CellMask.none) { $0.union(openReach($1)) }
            let usual = durations(own: nil, leg, rules, classes)
            let all = durations(of: cells, beside: usual, leg, rules, classes)
            for number in nameless {
                for duration in all {
                    body(Finding(basis: .noOperations(number), measure: .approval, duration: duration))
                }
            }
            return
        }
        guard !leg.open.intersection(rules.restricting).isEmpty else { return }
        for category in index.information.indices {
            for duration in durations(of: openReach(category), leg, rules, classes) {
                body(Finding(basis: .unclassified(category), measure: .approval, duration: duration))
            }
        }
    }

    /// The cells that could be reached in a category by pairs of operations that no exception decides.
    private func openReach(_ leg: Leg, _ rules: DirectionRules, category: Int) -> CellMask {
        var cells = CellMask.none
        for origin in index.entries[leg.number].operations {
            for operation in index.entries[destination].operations
            where rules.exception(from: origin, to: operation, besides: ignored) == nil {
                cells = cells.union(index.openReach(origin, operation, category: category))
            }
        }
        return cells
    }

    private func readCell(
        _ cell: Int, _ leg: Leg, _ rules: DirectionRules, _ classes: [Int], _ body: (Finding) -> Void
    ) {
        let standing = rules.standings[cell]
        for duration in durations(own: standing.coolingPeriod, leg, rules, classes) {
            body(Finding(basis: .cell(cell), measure: standing.measure, duration: duration))
        }
    }

    /// The times for which one of some cells binds, and other times besides; none where no cell restricts.
    private func durations(
        of cells: CellMask, beside other: [Finding.Duration] = [], _ leg: Leg, _ rules: DirectionRules,
        _ classes: [Int]
    ) -> [Finding.Duration] {
        var all = other
        cells.intersection(rules.restricting).forEach {
            all += durations(own: rules.standings[$0].coolingPeriod, leg, rules, classes)
        }
        return periods.chosen(of: all, leg)
    }

    /// A class's period stands in for the block's. Beside a period of the cell's or exception's own, the longer holds.
    private func durations(
        own: CalendarPeriod?, _ leg: Leg, _ rules: DirectionRules, _ classes: [Int]
    ) -> [Finding.Duration] {
        guard !classes.isEmpty else { return [.cooling(own ?? rules.block.coolingPeriod, personClass: nil)] }
        var all = own.map { [Finding.Duration.cooling($0, personClass: nil)] } ?? []
        for position in classes {
            guard let period = rules.block.persons[position].coolingPeriod else { continue }
            all.append(.cooling(period, personClass: position))
        }
        return all.isEmpty
            ? [.cooling(rules.block.coolingPeriod, personClass: nil)] : periods.chosen(of: all, leg)
    }

    private func readConcurrent(_ leg: Leg, _ body: (Finding) -> Void) {
        guard leg.overlap != .none, let measure = state.concurrent?.value, measure != .allowed else { return }
        guard !leg.reach.intersection(Self.touchedByBoth).isEmpty else { return }
        var end: CalendarDay?
        if case .until(let day) = leg.overlap { end = day }
        body(Finding(basis: .concurrent, measure: measure, duration: .overlap(until: end)))
    }
}
