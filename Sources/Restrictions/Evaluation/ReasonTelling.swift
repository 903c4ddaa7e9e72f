import ShikiriDiagnostics
import ShikiriModel

/// Tells findings as reasons: by category of information, with the operations that take part.
struct ReasonTelling {
    private let reading: RuleReading
    private let index: PlaceIndex

    init(_ reading: RuleReading) {
        self.reading = reading
        index = reading.index
    }

    /// The reasons of one finding of a leg, by category.
    func reasons(_ finding: Finding, of leg: Leg) -> [Reason] {
        switch finding.basis {
        case .cell(let cell):
            return index.information.indices.compactMap { cellReason(cell, category: $0, finding, leg) }
        case .exception(let position):
            guard let rules = reading.rules else { return [] }
            let pairs = self.pairs(of: leg) { origin, destination in
                rules.exception(from: origin, to: destination) == position
            }
            return [reason(.exception(rules.exceptions[position]), finding, pairs, rules)]
        case .after(let position):
            guard let rules = reading.rules else { return [] }
            let pairs = self.pairs(of: leg) { _, _ in true }
            return [reason(.after(rules.block.persons[position]), finding, pairs, rules)]
        case .before(let position):
            guard let incoming = reading.incoming else { return [] }
            let personClass = incoming.block.persons[position]
            let roles = Set(personClass.roles.compactMap { index.number(of: .operation($0)) })
            let named = index.entries[reading.destination].operations.filter(roles.contains)
            let pairs = self.pairs(of: leg) { _, destination in named.isEmpty || named.contains(destination) }
            return [reason(.before(personClass), finding, pairs, nil)]
        case .concurrent:
            return index.information.indices.compactMap { concurrentReason(category: $0, finding, leg) }
        }
    }

    private func cellReason(_ cell: Int, category: Int, _ finding: Finding, _ leg: Leg) -> Reason? {
        guard let rules = reading.rules else { return nil }
        guard index.reach(leg.number, reading.destination, category: category).contains(cell) else { return nil }
        let pairs = self.pairs(of: leg) { origin, destination in
            index.reach(origin, destination, category: category).contains(cell)
                && rules.exception(from: origin, to: destination) == nil
        }
        guard !pairs.isEmpty else { return nil }
        let written = rules.block.cells[cell]
        let basis = Reason.Basis.cell(
            information: index.information[category], place: written.place, standing: rules.standings[cell],
            location: written.location)
        return reason(basis, finding, pairs, rules)
    }

    private func concurrentReason(category: Int, _ finding: Finding, _ leg: Leg) -> Reason? {
        guard let rule = reading.state.revision?.concurrent else { return nil }
        let pairs = self.pairs(of: leg) { origin, destination in
            let mask = index.reach(origin, destination, category: category)
            return !mask.intersection(RuleReading.touchedByBoth).isEmpty
        }
        guard !pairs.isEmpty else { return nil }
        let basis = Reason.Basis.concurrent(information: index.information[category], location: rule.location)
        return reason(basis, finding, pairs, nil)
    }

    private func pairs(of leg: Leg, where matches: (Int, Int) -> Bool) -> [OperationPair] {
        index.entries[leg.number].operations.flatMap { origin in
            index.entries[reading.destination].operations
                .filter { matches(origin, $0) }
                .map { OperationPair(origin: origin, destination: $0) }
        }
    }

    private func reason(
        _ basis: Reason.Basis, _ finding: Finding, _ pairs: [OperationPair], _ rules: DirectionRules?
    ) -> Reason {
        Reason(
            basis: basis, measure: finding.measure, origins: ids(pairs.map(\.origin)),
            destinations: ids(pairs.map(\.destination)), cooling: cooling(finding, rules))
    }

    private func cooling(_ finding: Finding, _ rules: DirectionRules?) -> Reason.Cooling? {
        guard finding.measure != .allowed else { return nil }
        if finding.basis == .concurrent, finding.term.permittedFrom == nil { return nil }
        let term = finding.term
        return Reason.Cooling(
            lastDay: term.lastDay, period: term.period, permittedFrom: term.permittedFrom, isOver: !finding.binds,
            personClass: term.personClass.flatMap { rules?.block.persons[$0] })
    }

    private func ids(_ numbers: [Int]) -> [OperationID] {
        Set(numbers).sorted().compactMap(index.operationID)
    }
}

extension Reason {
    /// Joins reasons that differ only in their operations, in the order in which they first appear.
    static func merged(_ reasons: [Reason], in index: PlaceIndex) -> [Reason] {
        var merged: [Reason] = []
        for reason in reasons {
            let same = merged.firstIndex {
                $0.basis == reason.basis && $0.measure == reason.measure && $0.cooling == reason.cooling
            }
            guard let same else {
                merged.append(reason)
                continue
            }
            merged[same] = Reason(
                basis: reason.basis, measure: reason.measure,
                origins: index.ordered(merged[same].origins + reason.origins),
                destinations: index.ordered(merged[same].destinations + reason.destinations),
                cooling: reason.cooling)
        }
        return merged
    }
}

extension PlaceIndex {
    /// Operations in the order of the rulebook, each once.
    fileprivate func ordered(_ ids: [OperationID]) -> [OperationID] {
        Set(ids.compactMap { number(of: .operation($0)) }).sorted().compactMap(operationID)
    }
}
