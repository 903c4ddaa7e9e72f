import ShikiriDiagnostics
import ShikiriModel

/// Reads the rules of one day for one destination, and for a person with these titles.
struct RuleReading {
    let index: PlaceIndex
    let state: RuleState
    /// The day of the transfer.
    let day: CalendarDay
    let destination: Int
    /// The rules of the question's direction; nil where it has none.
    let rules: DirectionRules?
    /// The classes that the person belongs to by title.
    private let classesOfTitle: [Int]
    /// The classes of the destination's company that bind on the way in to this destination.
    private let classesAtDestination: [Int]
    /// The rules of the way back, whose classes of persons may bind on the way in.
    let incoming: DirectionRules?

    /// Cells in which both operations touch the information.
    static let touchedByBoth = CellMask(bits: 0b000_011_011)

    init(_ state: RuleState, on day: CalendarDay, question: TransferQuestion, destination: Int, index: PlaceIndex) {
        self.index = index
        self.state = state
        self.day = day
        self.destination = destination
        let company = index.entries[destination].company
        rules = state[Direction(from: company.other)]
        incoming = state[Direction(from: company)]
        classesOfTitle = Self.classes(with: question.title, in: rules)
        let titled = Self.classes(with: question.titleAtDestination, in: incoming)
        let roles = incoming?.classesOfRole ?? [:]
        let held = roles.isEmpty ? [] : index.entries[destination].operations.flatMap { roles[$0] ?? [] }
        classesAtDestination = titled + held.filter { !titled.contains($0) }
    }

    private static func classes(with title: String?, in rules: DirectionRules?) -> [Int] {
        guard let title, let rules, !rules.block.persons.isEmpty else { return [] }
        return rules.block.persons.indices.filter { rules.block.persons[$0].titles.contains(title) }
    }

    /// Everything in the rules that concerns one leg, cells first, in a fixed order.
    func findings(of leg: Leg) -> [Finding] {
        var found: [Finding] = []
        if let rules {
            let classes = self.classes(of: leg, rules)
            addMatrix(leg, rules, classes, to: &found)
            addAfter(leg, rules, classes, to: &found)
        }
        addBefore(leg, to: &found)
        addConcurrent(leg, to: &found)
        return found
    }

    private func classes(of leg: Leg, _ rules: DirectionRules) -> [Int] {
        guard !rules.classesOfRole.isEmpty, let held = rules.classesOfRole[leg.number] else { return classesOfTitle }
        return classesOfTitle + held.filter { !classesOfTitle.contains($0) }
    }

    private func addMatrix(_ leg: Leg, _ rules: DirectionRules, _ classes: [Int], to found: inout [Finding]) {
        let (cells, exceptions) = reached(by: leg, rules)
        cells.intersection(rules.restricting).forEach { cell in
            let standing = rules.standings[cell]
            let term = self.term(leg, own: standing.coolingPeriod, rules, classes)
            found.append(finding(.cell(cell), standing.measure, term, leg))
        }
        for position in exceptions {
            let exception = rules.exceptions[position]
            let term = self.term(leg, own: exception.coolingPeriod, rules, classes)
            found.append(finding(.exception(position), exception.measure, term, leg))
        }
    }

    /// The cells that the matrix decides for a leg, and the exceptions that decide in its place.
    private func reached(by leg: Leg, _ rules: DirectionRules) -> (CellMask, [Int]) {
        let origins = index.entries[leg.number].operations
        guard origins.contains(where: rules.hasExceptions) else {
            return (index.reach(leg.number, destination), [])
        }
        var cells = CellMask.none
        var exceptions: Set<Int> = []
        for origin in origins {
            for operation in index.entries[destination].operations {
                if let position = rules.exception(from: origin, to: operation) {
                    exceptions.insert(position)
                } else {
                    cells = cells.union(index.reach(origin, operation))
                }
            }
        }
        return (cells, exceptions.sorted())
    }

    /// A class's period stands in for the block's. Beside a period of the cell's or exception's own, the longer holds.
    private func term(
        _ leg: Leg, own: CalendarPeriod?, _ rules: DirectionRules, _ classes: [Int]
    ) -> Finding.Term {
        var term = own.map { Finding.Term($0, after: leg.lastDay) }
        for position in classes {
            guard let period = rules.block.persons[position].coolingPeriod else { continue }
            let other = Finding.Term(period, after: leg.lastDay, personClass: position)
            term = term.map { .longer($0, other) } ?? other
        }
        return term ?? Finding.Term(rules.block.coolingPeriod, after: leg.lastDay)
    }

    private func addAfter(_ leg: Leg, _ rules: DirectionRules, _ classes: [Int], to found: inout [Finding]) {
        for position in classes {
            guard let period = rules.block.persons[position].after else { continue }
            let term = Finding.Term(period, after: leg.lastDay)
            found.append(finding(.after(position), .prohibited, term, leg))
        }
    }

    private func addBefore(_ leg: Leg, to found: inout [Finding]) {
        guard let incoming else { return }
        for position in classesAtDestination {
            guard let period = incoming.block.persons[position].before else { continue }
            let term = Finding.Term(period, after: leg.lastDay)
            found.append(finding(.before(position), .prohibited, term, leg))
        }
    }

    private func addConcurrent(_ leg: Leg, to found: inout [Finding]) {
        guard let measure = state.revision?.concurrent?.value, measure != .allowed else { return }
        guard leg.overlap != .none else { return }
        guard !index.reach(leg.number, destination).intersection(Self.touchedByBoth).isEmpty else { return }
        var end: CalendarDay?
        if case .until(let day) = leg.overlap { end = day }
        let term = Finding.Term(
            lastDay: end ?? leg.lastDay, period: .zero, permittedFrom: end?.adding(days: 1), personClass: nil)
        let binds = end.map { day <= $0 } ?? true
        found.append(Finding(basis: .concurrent, measure: measure, term: term, binds: binds))
    }

    private func finding(
        _ basis: Finding.Basis, _ measure: Measure, _ term: Finding.Term, _ leg: Leg
    ) -> Finding {
        let binds = measure != .allowed && term.runs(on: day, isDirect: leg.isDirect)
        return Finding(basis: basis, measure: measure, term: term, binds: binds)
    }
}
