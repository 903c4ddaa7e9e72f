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
    /// The classes that the person belongs to by title.
    private let classesOfTitle: [Int]
    /// The classes of the destination's company that bind on the way in to this destination.
    private let classesAtDestination: [Int]

    /// Cells in which both operations touch the information.
    static let touchedByBoth = CellMask(bits: 0b000_011_011)

    init(_ state: RuleState, question: TransferQuestion, destination: Int, index: PlaceIndex) {
        self.index = index
        self.state = state
        self.destination = destination
        let company = index.entries[destination].company
        direction = Direction(from: company.other)
        rules = state[direction]
        incoming = state[direction.reversed]
        classesOfTitle = Self.classes(with: question.title, in: rules)
        let titled = Self.classes(with: question.titleAtDestination, in: incoming)
        let roles = incoming?.classesOfRole ?? [:]
        let held = roles.isEmpty ? [] : index.entries[destination].operations.flatMap { roles[$0] ?? [] }
        classesAtDestination = titled + Set(held).subtracting(titled).sorted()
    }

    private static func classes(with title: String?, in rules: DirectionRules?) -> [Int] {
        guard let title, let rules, !rules.block.persons.isEmpty else { return [] }
        return rules.block.persons.indices.filter { rules.block.persons[$0].titles.contains(title) }
    }

    /// The answer for a transfer on a day.
    func answer(_ legs: [Leg], on day: CalendarDay, pledge: PledgeRule) -> Answer {
        var strictest = StrictestAnswer()
        for leg in legs where mayBind(leg, on: day) {
            forEachFinding(of: leg) { finding in
                if finding.binds(leg, on: day) { strictest.add(finding, leg) }
            }
        }
        return strictest.answer(pledge: pledge)
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
        guard !rules.classesOfRole.isEmpty, let held = rules.classesOfRole[leg.number] else { return classesOfTitle }
        return classesOfTitle + held.filter { !classesOfTitle.contains($0) }
    }

    private func readMatrix(_ leg: Leg, _ rules: DirectionRules, _ classes: [Int], _ body: (Finding) -> Void) {
        guard rules.mayExcept(from: leg.number, to: destination) else {
            leg.reach.intersection(rules.restricting).forEach { body(finding(of: $0, leg, rules, classes)) }
            return
        }
        var cells = CellMask.none
        var exceptions: Set<Int> = []
        for origin in index.entries[leg.number].operations {
            for operation in index.entries[destination].operations {
                if let position = rules.exception(from: origin, to: operation) {
                    exceptions.insert(position)
                } else {
                    cells = cells.union(index.reach(origin, operation))
                }
            }
        }
        cells.intersection(rules.restricting).forEach { body(finding(of: $0, leg, rules, classes)) }
        for position in exceptions.sorted() {
            let exception = rules.exceptions[position]
            let duration = self.duration(own: exception.coolingPeriod, leg, rules, classes)
            body(Finding(basis: .exception(position), measure: exception.measure, duration: duration))
        }
    }

    private func finding(of cell: Int, _ leg: Leg, _ rules: DirectionRules, _ classes: [Int]) -> Finding {
        let standing = rules.standings[cell]
        return Finding(
            basis: .cell(cell), measure: standing.measure,
            duration: duration(own: standing.coolingPeriod, leg, rules, classes))
    }

    /// A class's period stands in for the block's. Beside a period of the cell's or exception's own, the longer holds.
    private func duration(
        own: CalendarPeriod?, _ leg: Leg, _ rules: DirectionRules, _ classes: [Int]
    ) -> Finding.Duration {
        guard !classes.isEmpty else { return .cooling(own ?? rules.block.coolingPeriod, personClass: nil) }
        let start = leg.lastDay.adding(days: 1)
        var longest = own.map { (period: $0, personClass: Int?.none) }
        for position in classes {
            guard let period = rules.block.persons[position].coolingPeriod else { continue }
            if let known = longest, start.adding(known.period) >= start.adding(period) { continue }
            longest = (period, position)
        }
        return .cooling(longest?.period ?? rules.block.coolingPeriod, personClass: longest?.personClass)
    }

    private func readConcurrent(_ leg: Leg, _ body: (Finding) -> Void) {
        guard leg.overlap != .none, let measure = state.concurrent?.value, measure != .allowed else { return }
        guard !leg.reach.intersection(Self.touchedByBoth).isEmpty else { return }
        var end: CalendarDay?
        if case .until(let day) = leg.overlap { end = day }
        body(Finding(basis: .concurrent, measure: measure, duration: .overlap(until: end)))
    }
}
