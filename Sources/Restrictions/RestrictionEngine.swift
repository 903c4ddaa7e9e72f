package import ShikiriModel

/// Decides questions by the rules of the day that they ask about.
///
/// The engine prepares a rulebook once: places by number with their levels as bits, and the rules as they hold between
/// any two changes. A decision then looks at cells and not at operations: what the operations of a department reach
/// together in the matrix is one table look-up a category. Only pairs that an exception names are looked at one by one.
package struct RestrictionEngine: Sendable {
    /// The rules.
    package let rulebook: Rulebook
    let index: PlaceIndex
    /// The rules between changes, earliest first, with the empty ones before the first revision at the front.
    let states: [RuleState]
    /// Operations that belong to a class of persons by role, in any revision.
    let roles: Set<Int>

    /// Prepares a rulebook.
    package init(_ rulebook: Rulebook) {
        self.rulebook = rulebook
        let index = PlaceIndex(rulebook)
        self.index = index
        let start = CalendarDay(daysSinceEpoch: .min)
        states = ([start] + rulebook.changeDays).map { RuleState(on: $0, rulebook: rulebook, index: index) }
        let classes = rulebook.revisions.flatMap { $0.blocks.values.flatMap(\.persons) }
        roles = Set(classes.flatMap(\.roles).compactMap { index.number(of: .operation($0)) })
    }

    /// The decision on a question; nil where the rulebook doesn't have one of its places.
    package func decision(on question: TransferQuestion) -> Decision? {
        guard let origin = index.number(of: question.from), let destination = index.number(of: question.to) else {
            return nil
        }
        let current = stateNumber(on: question.on)
        let legs = self.legs(of: question, origin: origin, destination: destination)
        let crosses = index.entries[origin].company != index.entries[destination].company
        let reading = self.reading(states[current], question.on, question, destination)
        let found = legs.map { reading.findings(of: $0) }
        return Decision(
            revision: states[current].revision?.effective,
            answer: Self.answer(found, pledge: crosses ? states[current].pledge : .none),
            reasons: reasons(found, of: legs, reading, origin: origin),
            coming: crosses || !legs.isEmpty
                ? coming(question, legs, after: current, destination, crosses: crosses) : [])
    }

    /// The position of the rules that hold on a day.
    func stateNumber(on day: CalendarDay) -> Int {
        var (low, high) = (0, states.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if states[middle].day <= day { low = middle } else { high = middle - 1 }
        }
        return low
    }

    private func reading(
        _ state: RuleState, _ day: CalendarDay, _ question: TransferQuestion, _ destination: Int
    ) -> RuleReading {
        RuleReading(state, on: day, question: question, destination: destination, index: index)
    }

    /// The strictest of what binds, and the day on which the last prohibition ends.
    private static func answer(_ found: [[Finding]], pledge: PledgeRule) -> Answer {
        var verdict = Measure.allowed
        var end: CalendarDay?
        var hasEnd = true
        for findings in found {
            for finding in findings where finding.binds {
                verdict = max(verdict, finding.measure)
                guard finding.measure == .prohibited else { continue }
                guard let permitted = finding.term.permittedFrom else {
                    hasEnd = false
                    continue
                }
                end = end.map { max($0, permitted) } ?? permitted
            }
        }
        return Answer(
            verdict: verdict, permittedFrom: verdict == .prohibited && hasEnd ? end : nil, pledge: pledge)
    }

    /// On each later change, the answer for a transfer on that day with the same last day, where the new rules answer
    /// otherwise than the ones before them would.
    private func coming(
        _ question: TransferQuestion, _ legs: [Leg], after current: Int, _ destination: Int, crosses: Bool
    ) -> [ComingAnswer] {
        var coming: [ComingAnswer] = []
        for next in states.indices.dropFirst(current + 1) {
            let day = states[next].day
            let answers = [states[next - 1], states[next]].map { state in
                let reading = self.reading(state, day, question, destination)
                return Self.answer(legs.map(reading.findings), pledge: crosses ? state.pledge : .none)
            }
            if answers[0] != answers[1] { coming.append(ComingAnswer(from: day, answer: answers[1])) }
        }
        return coming
    }

    private func reasons(
        _ found: [[Finding]], of legs: [Leg], _ reading: RuleReading, origin: Int
    ) -> [Reason] {
        let telling = ReasonTelling(reading)
        let all = zip(found, legs).flatMap { findings, leg in
            findings.flatMap { telling.reasons($0, of: leg) }
        }
        let merged = Reason.merged(all, in: index)
        let binding = merged.filter(\.binds)
        if !binding.isEmpty {
            return binding.filter { $0.measure == .prohibited } + binding.filter { $0.measure != .prohibited }
        }
        return merged.isEmpty ? [absence(reading, origin)] : merged
    }

    /// Why nothing in the rules concerns a question.
    private func absence(_ reading: RuleReading, _ origin: Int) -> Reason {
        Reason(
            basis: absenceBasis(reading, origin), measure: .allowed, origins: [], destinations: [], cooling: nil)
    }

    private func absenceBasis(_ reading: RuleReading, _ origin: Int) -> Reason.Basis {
        guard reading.state.revision != nil else { return .noRevision }
        let company = index.entries[origin].company
        if company == index.entries[reading.destination].company { return .withinCompany(company) }
        guard reading.rules != nil else { return .openDirection(Direction(from: company)) }
        for number in [origin, reading.destination] {
            guard case .department(let id) = index.entries[number].place else { continue }
            if rulebook.operations(of: id).isEmpty { return .noOperations(id) }
        }
        return .unrestricted
    }
}
