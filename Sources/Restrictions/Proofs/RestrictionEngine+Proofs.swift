import ShikiriModel

extension RestrictionEngine {
    /// Examines every revision, earliest first.
    package func proofs() -> [RevisionProof] {
        let kinds = PairKinds(self)
        return rulebook.revisions.map { RevisionExamination(self, kinds, $0).proof }
    }
}

/// Goes through all pairs of operations and all days of one revision.
private struct RevisionExamination {
    private let engine: RestrictionEngine
    private let kinds: PairKinds
    private let revision: Revision
    private let states: [RuleState]

    init(_ engine: RestrictionEngine, _ kinds: PairKinds, _ revision: Revision) {
        self.engine = engine
        self.kinds = kinds
        self.revision = revision
        states = engine.states(of: revision)
    }

    var proof: RevisionProof {
        var comparison = PeriodComparison()
        return RevisionProof(
            revision: revision, days: states.map(\.day), operations: kinds.counts,
            categories: engine.index.information.count, kinds: kinds.all.count,
            openDirections: Direction.allCases.filter { revision.blocks[$0] == nil }, silence: silence,
            disagreements: disagreements, monthEnds: monthEnds, unusedCells: unusedCells,
            idleExceptions: idleExceptions(&comparison),
            invariants: revision.holds.map {
                InvariantExamination(engine, kinds, states, $0).result(&comparison)
            })
    }

    // MARK: Answers

    /// Pairs whose answer rests on a level that nobody said, or on a department of whose work nothing is written.
    private var silence: RevisionProof.Silence? {
        var count = 0
        var first: (day: CalendarDay, pair: (origin: Int, destination: Int))?
        for direction in Direction.allCases {
            var ofDirection: (day: CalendarDay, pair: (origin: Int, destination: Int))?
            for kind in kinds.all {
                let pair = kind.first(direction)
                guard let day = states.first(where: { isSilent($0, direction, pair) })?.day else { continue }
                count += kind.count
                let isFirst = ofDirection.map {
                    (day, pair.origin, pair.destination) < ($0.day, $0.pair.origin, $0.pair.destination)
                }
                if isFirst ?? true { ofDirection = (day, pair) }
            }
            if let found = ofDirection, first.map({ found.day < $0.day }) ?? true { first = found }
        }
        return first.map { RevisionProof.Silence(pairs: count, first: engine.example($0.pair, on: $0.day)) }
    }

    private func isSilent(
        _ state: RuleState, _ direction: Direction, _ pair: (origin: Int, destination: Int)
    ) -> Bool {
        guard state[direction] != nil else { return false }
        var isSilent = false
        engine.forEachFinding(state, pair) { finding in
            switch finding.basis {
            case .unclassified, .noOperations: isSilent = true
            case .cell, .exception, .before, .after, .concurrent: break
            }
        }
        return isSilent
    }

    // MARK: Disagreements

    private var disagreements: [RevisionProof.Disagreement] {
        Direction.allCases.flatMap { direction -> [RevisionProof.Disagreement] in
            guard let block = revision.blocks[direction] else { return [] }
            return Self.disagreements(of: block.persons) + crossings(direction)
        }
    }

    private static func disagreements(of classes: [PersonClass]) -> [RevisionProof.Disagreement] {
        classes.indices.flatMap { position in
            classes[(position + 1)...].compactMap { other in
                let one = classes[position]
                let doMeet =
                    !Set(one.titles).isDisjoint(with: other.titles) || !Set(one.roles).isDisjoint(with: other.roles)
                return doMeet && one.differs(from: other) ? .classes(one, other) : nil
            }
        }
    }

    /// Exceptions that would decide otherwise if the destination went before the origin.
    private func crossings(_ direction: Direction) -> [RevisionProof.Disagreement] {
        var seen: Set<[RestrictionException]> = []
        var found: [RevisionProof.Disagreement] = []
        for state in states {
            guard let rules = state[direction], rules.exceptions.count > 1 else { continue }
            for kind in kinds.all {
                let pair = kind.first(direction)
                guard let holding = rules.exception(from: pair.origin, to: pair.destination),
                    let other = rules.exceptionByDestination(from: pair.origin, to: pair.destination), other != holding
                else { continue }
                let (one, two) = (rules.exceptions[holding], rules.exceptions[other])
                guard one.measure != two.measure || one.coolingPeriod != two.coolingPeriod else { continue }
                guard seen.insert([one, two]).inserted else { continue }
                found.append(.exceptions(holding: one, other: two, engine.example(pair, on: state.day)))
            }
        }
        return found
    }

    // MARK: Days

    private var monthEnds: [MonthEnds] {
        var seen: Set<CalendarPeriod> = []
        return RulePart.all(of: revision).compactMap { part -> CalendarPeriod? in
            guard case .period(let period) = part.kind else { return nil }
            return seen.insert(period).inserted ? period : nil
        }.sorted { ($0.months, $0.days) < ($1.months, $1.days) }.compactMap(MonthEnds.init)
    }

    // MARK: Cells and exceptions

    private var unusedCells: [RevisionProof.UnusedCells] {
        Direction.allCases.compactMap { direction in
            var reached = CellMask.none
            for state in states {
                guard let rules = state[direction] else { return nil }
                for kind in kinds.all {
                    let pair = kind.first(direction)
                    guard rules.exception(from: pair.origin, to: pair.destination) == nil else { continue }
                    reached = reached.union(engine.index.reach(pair.origin, pair.destination))
                }
            }
            let unused = CellPlace.all.indices.filter { !reached.contains($0) }
            guard !unused.isEmpty else { return nil }
            return RevisionProof.UnusedCells(direction: direction, cells: unused.map { CellPlace.all[$0] })
        }
    }

    /// Exceptions without which every answer would be the same, to persons of every class.
    private func idleExceptions(_ comparison: inout PeriodComparison) -> [RestrictionException] {
        Direction.allCases.flatMap { direction -> [RestrictionException] in
            guard let block = revision.blocks[direction], !block.exceptions.isEmpty else { return [] }
            let persons = Persona.all(direction, [states[0]])
            var working: Set<RestrictionException> = []
            for state in states {
                guard let rules = state[direction] else { continue }
                for kind in kinds.all {
                    let pair = kind.first(direction)
                    guard let position = rules.exception(from: pair.origin, to: pair.destination),
                        !working.contains(rules.exceptions[position])
                    else { continue }
                    let hasEffect = persons.contains { person in
                        let with = engine.terms(state, pair, person)
                        let without = engine.terms(state, pair, person, ignoring: position)
                        return comparison.isLooser(with, than: without) || comparison.isLooser(without, than: with)
                    }
                    if hasEffect { working.insert(rules.exceptions[position]) }
                }
            }
            return block.exceptions.filter { !working.contains($0) }
        }
    }
}

extension PersonClass {
    /// Whether it gives another period of the same kind.
    fileprivate func differs(from other: PersonClass) -> Bool {
        [(coolingPeriod, other.coolingPeriod), (before, other.before), (after, other.after)].contains { one, two in
            one != nil && two != nil && one != two
        }
    }
}

extension RestrictionEngine {
    /// The rules of a revision from change to change.
    func states(of revision: Revision) -> [RuleState] {
        states.filter { $0.revision?.effective == revision.effective }
    }

    /// A pair of operations on a day.
    func example(_ pair: (origin: Int, destination: Int), on day: CalendarDay) -> RevisionProof.Example {
        RevisionProof.Example(
            day: day, from: index.entries[pair.origin].place, to: index.entries[pair.destination].place)
    }

    /// Everything in the rules of a state that concerns a direct move of a person between two operations, with every
    /// period that may hold.
    func forEachFinding(
        _ state: RuleState, _ pair: (origin: Int, destination: Int), _ person: Persona = .anybody,
        ignoring ignored: Int? = nil, _ body: (Finding) -> Void
    ) {
        let places = [pair.origin, pair.destination].map { index.entries[$0].place }
        let question = TransferQuestion(
            from: places[0], to: places[1], on: state.day, title: person.title, titleAtDestination: person.titleThere)
        let reading = RuleReading(
            state, question: question, destination: pair.destination, index: index, periods: .all, ignoring: ignored)
        let leg = Leg(
            number: pair.origin, lastDay: question.lastDay, isDirect: true,
            reach: index.reach(pair.origin, pair.destination), open: index.openReach(pair.origin, pair.destination),
            titles: person.title.map { [$0] } ?? [], overlap: .none)
        reading.forEachFinding(of: leg, body)
    }

    /// What the rules of a state ask of a direct move of a person between two operations.
    func terms(
        _ state: RuleState, _ pair: (origin: Int, destination: Int), _ person: Persona, ignoring ignored: Int? = nil
    ) -> PairTerms {
        var terms = PairTerms()
        forEachFinding(state, pair, person, ignoring: ignored) { finding in
            guard case .cooling(let period, _) = finding.duration else { return }
            terms.add(finding.measure, for: period)
        }
        return terms
    }
}
