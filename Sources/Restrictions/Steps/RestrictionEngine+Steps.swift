import ShikiriModel

extension RestrictionEngine {
    /// What the rules ask of moves between two departments, by their numbers in the index, over all time.
    func course(from origin: Int, to destination: Int) -> [AnswerStep] {
        let places = [origin, destination].map { index.entries[$0].place }
        // The steps hold for any day and any last day; a question needs some.
        let question = TransferQuestion(from: places[0], to: places[1], on: CalendarDay(daysSinceEpoch: 0))
        let legs = self.legs(of: question, origin: origin, destination: destination)
        var steps: [AnswerStep] = []
        for (stretch, state) in states.enumerated() {
            let reading = RuleReading(
                state, question: question, destination: destination, index: index, periods: .all)
            var terms: [AnswerTerm] = []
            for leg in legs {
                reading.forEachFinding(of: leg) { finding in
                    guard let term = term(finding, reading), !terms.contains(term) else { return }
                    terms.append(term)
                }
            }
            if steps.last?.terms != terms { steps.append(AnswerStep(stretch: stretch, terms: terms)) }
        }
        return steps
    }

    private func term(_ finding: Finding, _ reading: RuleReading) -> AnswerTerm? {
        guard case .cooling(let period, let position) = finding.duration, let basis = basis(finding, reading) else {
            return nil
        }
        return AnswerTerm(
            measure: finding.measure, period: period, basis: basis,
            personClass: position.flatMap { reading.rules?.block.persons[$0] })
    }

    private func basis(_ finding: Finding, _ reading: RuleReading) -> AnswerTerm.Basis? {
        switch finding.basis {
        case .cell(let cell): .cell(cell)
        case .exception(let position): reading.rules.map { .exception($0.exceptions[position]) }
        case .unclassified: .unclassified
        case .noOperations: .noOperations
        case .before(let position): reading.incoming.map { .before($0.block.persons[position]) }
        case .after(let position): reading.rules.map { .after($0.block.persons[position]) }
        // Posts held at once are no part of a question that knows no person.
        case .concurrent: nil
        }
    }
}
