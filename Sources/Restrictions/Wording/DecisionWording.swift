import ShikiriDiagnostics
package import ShikiriModel

/// Says decisions in sentences that can be pasted into an e-mail.
package struct DecisionWording: Sendable {
    private let rulebook: Rulebook
    private let phrases: any DecisionPhrases

    /// Prepares a language.
    package init(_ language: Language, rulebook: Rulebook) {
        self.rulebook = rulebook
        phrases = language == .ja ? JapanesePhrases() : EnglishPhrases()
    }

    /// A decision in words.
    package struct Text: Hashable, Sendable {
        /// The answer in one sentence.
        package let headline: String
        /// The sentence on the pledge; nil where none is needed.
        package let pledge: String?
        /// One text a reason.
        package let reasons: [String]
        /// One sentence a coming answer.
        package let coming: [String]

        /// Everything, line by line: the headline, the pledge, the reasons and the coming answers as a list.
        package var lines: [String] {
            [headline] + (pledge.map { [$0] } ?? []) + (reasons + coming).map { "- " + $0 }
        }
    }

    /// The sentences for a question and its decision.
    package func text(_ question: TransferQuestion, _ decision: Decision) -> Text {
        let origin = rulebook.name(of: question.from)
        let destination = rulebook.name(of: question.to)
        return Text(
            headline: phrases.headline(from: origin, to: destination, on: question.on, decision),
            pledge: decision.pledge == .required ? phrases.pledge : nil,
            reasons: decision.reasons.map(reason),
            coming: decision.coming.map { phrases.coming($0, pledge: decision.pledge) })
    }

    /// All reasons in one text, for a cell of a spreadsheet.
    package func reasons(_ decision: Decision) -> String {
        decision.reasons.map(reason).joined(separator: phrases.separator)
    }

    /// The coming answers in one text, for a cell of a spreadsheet.
    package func coming(_ decision: Decision) -> String {
        decision.coming.map { phrases.coming($0, pledge: decision.pledge) }.joined(separator: phrases.separator)
    }

    /// One reason in words.
    package func reason(_ reason: Reason) -> String {
        let source = reason.basis.location.map { phrases.source(file: $0.file, line: $0.line) } ?? ""
        return phrases.joined([sentence(reason), term(reason)].compactMap { $0 }) + source
    }

    /// The name of a measure.
    package func name(of measure: Measure) -> String { phrases.name(of: measure) }

    /// A period in words, such as `1年6か月`.
    package func name(of period: CalendarPeriod) -> String { phrases.name(of: period) }

    /// A day in words, such as `2024年4月1日`.
    package func name(of day: CalendarDay) -> String { phrases.name(of: day) }

    private func sentence(_ reason: Reason) -> String {
        let origins = names(reason.origins)
        let destinations = names(reason.destinations)
        switch reason.basis {
        case .cell(let information, let place, let standing, _):
            return phrases.cell(
                name(of: information), place, standing, measure: reason.measure,
                direction: reason.direction, origins: origins, destinations: destinations)
        case .exception(let exception):
            return phrases.exception(
                exception, from: rulebook.name(of: exception.from), to: rulebook.name(of: exception.to))
        case .before(let personClass): return phrases.before(personClass, roles: names(personClass.roles))
        case .after(let personClass): return phrases.after(personClass, roles: names(personClass.roles))
        case .concurrent(let information, _):
            return phrases.concurrent(
                name(of: information), measure: reason.measure, origins: origins, destinations: destinations)
        case .unclassified(let information):
            return phrases.unclassified(name(of: information), origins: origins, destinations: destinations)
        case .wrongOrigin(let posts): return phrases.wrongOrigin(phrases.list(posts.map(rulebook.name)))
        case .unrestricted: return phrases.unrestricted
        case .noOperations(let department):
            return phrases.noOperations(rulebook.name(of: .department(department)))
        case .openDirection: return phrases.openDirection
        case .noRevision: return phrases.noRevision
        case .withinCompany: return phrases.withinCompany
        }
    }

    private func term(_ reason: Reason) -> String? {
        guard let cooling = reason.cooling else { return nil }
        if case .concurrent = reason.basis { return cooling.permittedFrom.map(phrases.overlapEnds) }
        return phrases.term(cooling, measure: reason.measure)
    }

    private func name(of information: InformationID) -> String {
        rulebook.information[information]?.name ?? information.text
    }

    private func names(_ operations: [OperationID]) -> String {
        phrases.list(operations.map { rulebook.name(of: .operation($0)) })
    }
}
