package import ShikiriModel
package import ShikiriRestrictions

/// The scenarios of the office, each decided and compared with what is to come out.
package struct ScenarioRun: Sendable {
    /// The results, in the order written.
    package let results: [Result]

    /// What came of one scenario.
    package struct Result: Sendable {
        /// The scenario.
        package let scenario: Scenario
        /// What the rules say; nil where the last day at the origin has not come before the move.
        package let answer: CaseAnswer?
        /// What came out otherwise than stated.
        package let mismatches: [CaseMismatch]

        /// Whether everything came out as stated.
        package var isPassed: Bool { answer != nil && mismatches.isEmpty }
    }

    /// Decides all scenarios; those without a day of their own, as of a day.
    package init(_ scenarios: [Scenario], by desk: CaseDesk, asOf day: CalendarDay) {
        results = scenarios.map { scenario in
            let answer = desk.answer(to: scenario.example.given, asOf: day)
            return Result(
                scenario: scenario, answer: answer,
                mismatches: answer.map { scenario.example.expect.mismatches(with: $0) } ?? [])
        }
    }

    /// Whether all scenarios passed.
    package var isPassed: Bool { results.allSatisfy(\.isPassed) }

    /// The moves that the scenarios ask about.
    package var questions: [TransferQuestion] {
        results.compactMap { result in
            guard case .move(let question, _) = result.answer else { return nil }
            return question
        }
    }
}
