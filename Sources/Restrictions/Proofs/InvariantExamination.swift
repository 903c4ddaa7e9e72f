import ShikiriModel

/// Looks for the first case in which something that a revision declares doesn't hold.
struct InvariantExamination {
    private typealias Pair = (origin: Int, destination: Int)

    private let engine: RestrictionEngine
    private let kinds: PairKinds
    private let states: [RuleState]
    private let invariant: Invariant
    /// The pairs of places that it doesn't speak of.
    private let exempt: [PlacePair]

    /// - Parameter states: the rules of the revision from change to change
    init(_ engine: RestrictionEngine, _ kinds: PairKinds, _ states: [RuleState], _ invariant: Invariant) {
        self.engine = engine
        self.kinds = kinds
        self.states = states
        self.invariant = invariant
        exempt = invariant.exempt.compactMap { way in
            guard let from = engine.index.number(of: way.from), let to = engine.index.number(of: way.to) else {
                return nil
            }
            return PlacePair(origin: from, destination: to)
        }
    }

    /// The invariant, proved or refuted.
    func result(_ comparison: inout PeriodComparison) -> ProvedInvariant {
        switch invariant.claim {
        case .neverLooser(let day): return neverLooser(than: day, &comparison)
        case .minimum(let minimum): return atLeast(minimum, &comparison)
        case .otherWay(let demand): return otherWay(demand)
        case .exceptionsEnd(let period): return exceptionsEnd(within: period)
        }
    }

    private func neverLooser(than day: CalendarDay, _ comparison: inout PeriodComparison) -> ProvedInvariant {
        guard let earlier = engine.rulebook.revision(effective: day),
            let base = engine.states(of: earlier).last
        else { return ProvedInvariant(invariant: invariant, decisions: 0, counterexample: nil) }
        return examine(besides: [base], speaksOf: { _, _ in true }) { state, _, pair, person in
            let (asked, before) = (engine.terms(state, pair, person), engine.terms(base, pair, person))
            return comparison.isLooser(asked, than: before) ? (asked, before) : nil
        }
    }

    private func atLeast(_ minimum: Invariant.Minimum, _ comparison: inout PeriodComparison) -> ProvedInvariant {
        let covered = CellPlace.all.enumerated().filter { minimum.covers($0.element) }
        let cells = covered.reduce(into: CellMask.none) { $0.insert($1.offset) }
        return examine { direction, pair in
            let reach = engine.index.reach(pair.origin, pair.destination).union(
                engine.index.openReach(pair.origin, pair.destination))
            return (minimum.direction ?? direction) == direction && !reach.intersection(cells).isEmpty
        } refutes: { state, _, pair, person in
            let asked = engine.terms(state, pair, person)
            if let measure = minimum.measure, asked.measure < measure { return (asked, nil) }
            guard asked.measure != .allowed, let period = minimum.period else { return nil }
            return comparison.mayEnd(asked.periods, before: [period]) ? (asked, nil) : nil
        }
    }

    /// Titles are not looked at: what somebody has on one side of the wall says nothing of the way back.
    private func otherWay(_ demand: OtherWay) -> ProvedInvariant {
        examine(persons: [.anybody]) { _, _ in
            true
        } refutes: { state, _, pair, person in
            let asked = engine.terms(state, pair, person)
            guard asked.measure == .prohibited else { return nil }
            let back = engine.terms(state, (pair.destination, pair.origin), person)
            let isMet =
                switch demand {
                case .pledge: state.pledge == .required
                case .approval: back.measure >= .approval
                case .prohibited: back.measure == .prohibited
                }
            return isMet ? nil : (asked, nil)
        }
    }

    private func exceptionsEnd(within period: CalendarPeriod) -> ProvedInvariant {
        guard let revision = states.first?.revision else {
            return ProvedInvariant(invariant: invariant, decisions: 0, counterexample: nil)
        }
        // The period begins on the effective date, and so counts from the day before it.
        let last = revision.effective.adding(days: -1).lastDay(of: period)
        let spokenOf = revision.exceptions.filter { exception in
            !invariant.exempt.contains { $0.from == exception.from && $0.to == exception.to }
        }
        let late = spokenOf.first { exception in exception.expires.map { $0 > last } ?? true }
        return ProvedInvariant(
            invariant: invariant, decisions: spokenOf.count, counterexample: late.map { .exception($0) })
    }

    // MARK: Cases

    /// Goes through all cases in the order of days, directions, origins, destinations and persons.
    ///
    /// - Parameters:
    ///   - base: other rules whose classes of persons count too
    ///   - persons: the persons that are looked at; nil: all whom the rules tell apart
    ///   - speaksOf: whether the invariant is about a pair
    ///   - refutes: what is asked where that isn't as declared, and what was asked before; nil where it is
    private func examine(
        besides base: [RuleState] = [], persons: [Persona]? = nil, speaksOf: (Direction, Pair) -> Bool,
        refutes: (RuleState, Direction, Pair, Persona) -> (asked: PairTerms, before: PairTerms?)?
    ) -> ProvedInvariant {
        var decisions = 0
        var found: ProvedInvariant.Move?
        for state in states {
            for direction in Direction.allCases {
                let persons = persons ?? Persona.all(direction, [state] + base)
                var first: (pair: Pair, move: ProvedInvariant.Move)?
                for kind in kinds.all {
                    let pair = kind.first(direction)
                    guard !isExempt(pair), speaksOf(direction, pair) else { continue }
                    decisions += kind.count * persons.count
                    guard found == nil, first.map({ pair < $0.pair }) ?? true else { continue }
                    for person in persons {
                        guard let terms = refutes(state, direction, pair, person) else { continue }
                        first = (pair, move(state, pair, person, terms))
                        break
                    }
                }
                if found == nil { found = first?.move }
            }
        }
        return ProvedInvariant(
            invariant: invariant, decisions: decisions, counterexample: found.map { .move($0) })
    }

    private func move(
        _ state: RuleState, _ pair: Pair, _ person: Persona, _ terms: (asked: PairTerms, before: PairTerms?)
    ) -> ProvedInvariant.Move {
        ProvedInvariant.Move(
            example: engine.example(pair, on: state.day), title: person.title, titleThere: person.titleThere,
            asked: terms.asked.standing(after: state.day), before: terms.before?.standing(after: state.day))
    }

    private func isExempt(_ pair: Pair) -> Bool {
        exempt.contains { way in
            engine.index.isPart(pair.origin, of: [way.origin])
                && engine.index.isPart(pair.destination, of: [way.destination])
        }
    }
}
