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
    /// What differs between each state and the next, outward and inward.
    private let changes: [[RuleChange]]
    /// Operations that belong to a class of persons by role, in any revision.
    let roles: Set<Int>

    /// Prepares a rulebook.
    package init(_ rulebook: Rulebook) {
        self.rulebook = rulebook
        let index = PlaceIndex(rulebook)
        self.index = index
        let start = CalendarDay(daysSinceEpoch: .min)
        let states = ([start] + rulebook.changeDays).map { RuleState(on: $0, rulebook: rulebook, index: index) }
        self.states = states
        changes = zip(states, states.dropFirst()).map { before, after in
            [.outward, .inward].map { RuleChange(from: before, to: after, $0) }
        }
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
        let reading = RuleReading(states[current], question: question, destination: destination, index: index)
        let (strictest, reasons) = ReasonTelling.tell(legs, reading, on: question.on)
        return Decision(
            revision: states[current].revision?.effective,
            answer: strictest.answer(pledge: crosses ? states[current].pledge : .none),
            reasons: reasons.isEmpty ? [absence(reading, origin)] : reasons,
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

    /// On each later change, the answer for a transfer on that day with the same last day, where the new rules answer
    /// otherwise than the ones before them would.
    private func coming(
        _ question: TransferQuestion, _ legs: [Leg], after current: Int, _ destination: Int, crosses: Bool
    ) -> [ComingAnswer] {
        let direction = Direction(from: index.entries[destination].company.other)
        var coming: [ComingAnswer] = []
        for next in states.indices.dropFirst(current + 1) {
            let change = changes[next - 1][direction == .outward ? 0 : 1]
            guard change.mayConcern(legs, index) else { continue }
            let day = states[next].day
            let answers = [states[next - 1], states[next]].map { state in
                RuleReading(state, question: question, destination: destination, index: index)
                    .answer(legs, on: day, pledge: crosses ? state.pledge : .none)
            }
            if answers[0] != answers[1] { coming.append(ComingAnswer(from: day, answer: answers[1])) }
        }
        return coming
    }

    /// Why nothing in the rules concerns a question.
    private func absence(_ reading: RuleReading, _ origin: Int) -> Reason {
        Reason(
            basis: absenceBasis(reading, origin), measure: .allowed, direction: reading.direction, origins: [],
            destinations: [], cooling: nil)
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
