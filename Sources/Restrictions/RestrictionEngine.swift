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
        let prospect = self.prospect(question, legs, destination, crosses: crosses)
        return Decision(
            revision: states[current].revision?.effective,
            answer: strictest.answer(pledge: crosses ? states[current].pledge : .none),
            reasons: reasons.isEmpty ? [absence(reading, origin)] : reasons,
            firstPermitted: prospect.firstPermitted, permittedUntil: prospect.permittedUntil, coming: prospect.coming)
    }

    /// The answer to a question without its reasons; nil where the rulebook doesn't have one of its places.
    func answer(to question: TransferQuestion) -> (answer: Answer, prospect: Prospect)? {
        guard let origin = index.number(of: question.from), let destination = index.number(of: question.to) else {
            return nil
        }
        let state = states[stateNumber(on: question.on)]
        let legs = self.legs(of: question, origin: origin, destination: destination)
        let crosses = index.entries[origin].company != index.entries[destination].company
        let reading = RuleReading(state, question: question, destination: destination, index: index)
        return (
            reading.strictest(legs, on: question.on).answer(pledge: crosses ? state.pledge : .none),
            prospect(question, legs, destination, crosses: crosses)
        )
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

    /// How the answer to a question goes on by the rules that are known.
    private func prospect(
        _ question: TransferQuestion, _ legs: [Leg], _ destination: Int, crosses: Bool
    ) -> Prospect {
        let current = stateNumber(on: question.on)
        let side = Direction(from: index.entries[destination].company.other) == .outward ? 0 : 1
        let stretches = states[current...].indices.map { number in
            let isFirst = number == current
            return Prospect.Stretch(
                day: isFirst ? question.on : states[number].day,
                mayDiffer: !isFirst && (crosses || !legs.isEmpty)
                    && changes[number - 1][side].mayConcern(legs, to: destination, index))
        }
        return Prospect(through: stretches) { stretch, day in
            RuleReading(states[current + stretch], question: question, destination: destination, index: index)
                .strictest(legs, on: day)
        } pledge: { stretch in
            crosses ? states[current + stretch].pledge : .none
        }
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
        return .unrestricted
    }
}
