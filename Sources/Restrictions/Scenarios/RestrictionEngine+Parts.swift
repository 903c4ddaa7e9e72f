import ShikiriModel

extension RestrictionEngine {
    /// The parts of the rules that a question puts to work: the cells that its operations reach and no exception takes
    /// the place of, the exceptions that decide, and the classes and periods that its reasons rest on.
    package func parts(of question: TransferQuestion) -> Set<RulePart> {
        guard let origin = index.number(of: question.from), let destination = index.number(of: question.to),
            let decision = decision(on: question)
        else { return [] }
        let state = states[stateNumber(on: question.on)]
        let direction = Direction(from: index.entries[destination].company.other)
        guard let revision = state.revision, let rules = state[direction] else { return [] }
        var kinds: Set<RulePart.Kind> = []
        for leg in legs(of: question, origin: origin, destination: destination) {
            for left in index.entries[leg.number].operations {
                for joined in index.entries[destination].operations {
                    kinds.formUnion(self.kinds(left, joined, rules, revision, on: question.on))
                }
            }
        }
        let parts = Set(kinds.map { RulePart(revision: revision.effective, direction: direction, kind: $0) })
        return decision.reasons.reduce(into: parts) { parts, reason in
            // A class that binds on the way in stands in the block of the moves out of its company.
            let side = if case .before = reason.basis { direction.reversed } else { direction }
            for kind in Self.kinds(of: reason) {
                parts.insert(RulePart(revision: revision.effective, direction: side, kind: kind))
            }
        }
    }

    private func kinds(
        _ left: Int, _ joined: Int, _ rules: DirectionRules, _ revision: Revision, on day: CalendarDay
    ) -> [RulePart.Kind] {
        if let position = rules.exception(from: left, to: joined) {
            let exception = rules.exceptions[position]
            return [.exception(from: exception.from, to: exception.to)]
        }
        return index.reach(left, joined).cells.flatMap { number -> [RulePart.Kind] in
            let cell = rules.block.cells[number]
            guard let change = cell.comingDay(after: revision.effective), day >= change else {
                return [.cell(cell.place)]
            }
            return [.cell(cell.place), .change(cell.place, from: change)]
        }
    }

    private static func kinds(of reason: Reason) -> [RulePart.Kind] {
        var kinds: [RulePart.Kind] = []
        switch reason.basis {
        case .before(let persons), .after(let persons):
            kinds.append(.persons(titles: persons.titles, roles: persons.roles))
        default: break
        }
        if let persons = reason.cooling?.personClass {
            kinds.append(.persons(titles: persons.titles, roles: persons.roles))
        }
        if let period = reason.cooling?.period, !period.isZero { kinds.append(.period(period)) }
        return kinds
    }
}
