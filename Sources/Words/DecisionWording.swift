import ShikiriDiagnostics
package import ShikiriModel
package import ShikiriRestrictions

/// Says decisions in sentences that can be pasted into an e-mail.
package struct DecisionWording: DecisionTeller {
    private let rulebook: Rulebook
    private let words: Words
    private var texts: DecisionsTexts { words.decisions }

    /// Takes the words of a language.
    package init(_ words: Words, rulebook: Rulebook) {
        self.rulebook = rulebook
        self.words = words
    }

    /// A decision in words.
    package struct Text: Hashable, Sendable {
        /// The answer, and from when the move is permitted by all rules that are known.
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
        Text(
            headline: headline(question, decision), pledge: decision.pledge == .required ? texts.pledge : nil,
            reasons: decision.reasons.map(reason),
            coming: decision.coming.map { coming($0, pledge: decision.pledge) })
    }

    /// All reasons in one text, for a cell of a spreadsheet.
    package func reasons(_ decision: Decision) -> String {
        decision.reasons.map(reason).joined(separator: texts.betweenReasons)
    }

    /// The coming answers in one text, for a cell of a spreadsheet.
    package func coming(_ decision: Decision) -> String {
        decision.coming.map { coming($0, pledge: decision.pledge) }.joined(separator: texts.betweenReasons)
    }

    /// One reason in words.
    package func reason(_ reason: Reason) -> String {
        let source = reason.basis.location.map { texts.source($0.file, String($0.line)) } ?? ""
        return words.sentences(sentences(of: reason) + [term(of: reason)]) + source
    }

    /// The name of a measure.
    package func name(of measure: Measure) -> String { words.word(measure) }

    /// A period in words, such as `1年6か月`.
    package func name(of period: CalendarPeriod) -> String { period.isZero ? texts.noEnd : words.period(period) }

    // MARK: Ways

    /// What stands behind an answer: what would make a refused move permitted, which chains it looks like, what the rules
    /// are, and what they don't judge. One text a line; the ways as a list.
    package func further(
        _ question: TransferQuestion, _ ways: PermittedWays?, detours: [Detour], pledge: PledgeRule,
        scope: PortalSettings.RestrictionScope
    ) -> [String] {
        let heading = ways.map { $0.isEmpty ? texts.noWay : texts.ways }
        let pledgeNote = ways != nil && pledge == .required ? texts.pledgeCuresNothing : nil
        return [heading].compactMap { $0 } + (ways.map { list($0, question) } ?? []).map { "- " + $0 }
            + [pledgeNote].compactMap { $0 } + detours.map(detour) + [self.scope(scope)]
    }

    /// The ways in one text, for a cell of a spreadsheet; empty for a move that is allowed as it is.
    package func ways(_ ways: PermittedWays?, _ question: TransferQuestion) -> String {
        guard let ways else { return "" }
        return ways.isEmpty ? texts.noWay : list(ways, question).joined(separator: texts.betweenReasons)
    }

    /// Each way in a sentence.
    package func list(_ ways: PermittedWays, _ question: TransferQuestion) -> [String] {
        let approval = ways.approval.map {
            $0 == question.on ? texts.wayApproval : texts.wayApprovalFrom(words.day($0))
        }
        let later = ways.laterDay.map { texts.wayLater(words.day($0), words.day(question.lastDay)) }
        let origins = ways.origins.isEmpty ? nil : texts.wayOrigins(places(ways.origins))
        let destinations = ways.destinations.isEmpty ? nil : texts.wayDestinations(places(ways.destinations))
        return [origins, approval, later, destinations].compactMap { $0 }
    }

    /// A chain in a sentence.
    package func detour(_ detour: Detour) -> String {
        texts.detour(
            rulebook.name(of: detour.origin), words.day(detour.lastDay), rulebook.name(of: detour.through),
            rulebook.name(of: detour.destination), words.word(detour.direct))
    }

    /// What the restrictions are, and what they don't judge.
    package func scope(_ scope: PortalSettings.RestrictionScope) -> String {
        let kind =
            switch scope.kind {
            case .ownRule: texts.scopeOwnRule
            case .guideline: texts.scopeGuideline
            case .statute: texts.scopeStatute
            }
        let besides = scope.notJudged.isEmpty ? texts.lawNotJudged : texts.notJudged(words.list(scope.notJudged))
        return words.sentences([kind, scope.kind == .statute && scope.notJudged.isEmpty ? nil : besides])
    }

    /// Names of places; the first few where there are many.
    private func places(_ places: [Place]) -> String {
        let shown = words.list(places.prefix(5).map { texts.quoted(rulebook.name(of: $0)) })
        return places.count > 5 ? texts.morePlaces(shown, places.count - 5) : shown
    }

    // MARK: Answers

    private func headline(_ question: TransferQuestion, _ decision: Decision) -> String {
        let move = (rulebook.name(of: question.from), rulebook.name(of: question.to), words.day(question.on))
        let first = decision.firstPermitted.map { words.day($0) }
        let until = decision.permittedUntil.map { texts.permittedUntil(words.day($0)) }
        switch decision.verdict {
        case .allowed: return words.sentences([texts.allowed(move.0, move.1, move.2), until])
        case .approval:
            let free = first.map { texts.withoutApproval($0) }
            return words.sentences([texts.approval(move.0, move.1, move.2), free, until])
        case .prohibited:
            let free = first.map { texts.permittedFrom($0) } ?? texts.noDate
            return words.sentences([texts.prohibited(move.0, move.1, move.2), free, until])
        }
    }

    private func coming(_ coming: ComingAnswer, pledge: PledgeRule) -> String {
        var details = coming.answer.permittedFrom.map { texts.comingPermitted(words.day($0)) } ?? ""
        if coming.answer.pledge != pledge {
            details += coming.answer.pledge == .required ? texts.comingPledge : texts.comingNoPledge
        }
        return texts.coming(words.day(coming.from), words.word(coming.answer.verdict), details)
    }

    // MARK: Reasons

    private func sentences(of reason: Reason) -> [String?] {
        let origins = names(reason.origins)
        let destinations = names(reason.destinations)
        switch reason.basis {
        case .cell(let information, let place, let standing, _):
            return [cell(reason, name(of: information), place, standing)]
        case .exception(let exception): return sentences(on: exception)
        case .before(let posts): return [texts.beforePost(people(posts)), words.reason(posts.reason)]
        case .after(let posts): return [texts.afterPost(people(posts)), words.reason(posts.reason)]
        case .concurrent(let information, _):
            let isProhibited = reason.measure == .prohibited
            let sentence = isProhibited ? texts.concurrentProhibited : texts.concurrentApproval
            return [sentence(name(of: information), origins, destinations)]
        case .unclassified(let information):
            return [texts.unclassified(name(of: information), origins, destinations)]
        case .wrongOrigin(let posts):
            return [posts.isEmpty ? texts.unknownOrigin : texts.wrongOrigin(list(posts.map(rulebook.name)))]
        case .unrestricted: return [texts.unrestricted]
        case .noOperations(let department): return [texts.noOperations(rulebook.name(of: .department(department)))]
        case .openDirection: return [texts.openDirection]
        case .noRevision: return [texts.noRevision]
        case .withinCompany: return [texts.withinCompany]
        }
    }

    /// What a cell says about both sides, and what it asks.
    private func cell(
        _ reason: Reason, _ information: String, _ place: CellPlace, _ standing: CellStanding
    ) -> String {
        let (origins, destinations) = (side(reason.origins), side(reason.destinations))
        let (asks, state) = (demand(reason.measure), words.standing(standing))
        switch reason.direction {
        case .outward:
            return texts.cellOutward(
                information, origins, texts.clause(place.handling), destinations, texts.end(place.usability), asks,
                state)
        case .inward:
            return texts.cellInward(
                information, origins, texts.clause(place.usability), destinations, texts.end(place.handling), asks,
                state)
        }
    }

    private func sentences(on exception: RestrictionException) -> [String?] {
        [
            texts.exception(
                rulebook.name(of: exception.from), rulebook.name(of: exception.to), demand(exception.measure)),
            words.reason(exception.reason), exception.approvedBy.map { texts.approvedBy($0) },
            exception.expires.map { texts.exceptionExpires(words.day($0)) },
        ]
    }

    /// How long a reason binds, or until when it did.
    private func term(of reason: Reason) -> String? {
        guard let cooling = reason.cooling else { return nil }
        let end = cooling.permittedFrom.map { words.day($0.adding(days: -1)) }
        if case .concurrent = reason.basis { return end.map { texts.overlapEnds($0) } }
        let last = words.day(cooling.lastDay)
        guard let end else { return cooling.isOver ? texts.notDirect(last) : texts.endless(last) }
        let sentence =
            switch (cooling.personClass == nil, cooling.isOver) {
            case (true, false): texts.periodEnds
            case (true, true): texts.periodEnded
            case (false, false): texts.classPeriodEnds
            case (false, true): texts.classPeriodEnded
            }
        return sentence(last, name(of: cooling.period), end)
    }

    // MARK: Names

    private func demand(_ measure: Measure) -> String {
        switch measure {
        case .allowed: texts.allows
        case .approval: texts.asksForApproval
        case .prohibited: texts.prohibits
        }
    }

    private func side(_ operations: [OperationID]) -> String {
        operations.isEmpty ? texts.wholeSide : texts.side(names(operations))
    }

    private func people(_ personClass: PersonClass) -> String {
        let roles = names(personClass.roles)
        return words.list(personClass.titles + (roles.isEmpty ? [] : [roles]))
    }

    private func name(of information: InformationID) -> String {
        rulebook.information[information]?.name ?? information.text
    }

    private func names(_ operations: [OperationID]) -> String {
        list(operations.map { rulebook.name(of: .operation($0)) })
    }

    /// Names one after the other; the first few where there are many, and nothing for none.
    private func list(_ names: [String]) -> String {
        let shown = words.list(names.prefix(3).map { texts.quoted($0) })
        return names.count > 3 ? texts.andMore(shown, names.count - 3) : shown
    }
}

extension Words {
    /// Sentences one after the other.
    fileprivate func sentences(_ sentences: [String?]) -> String {
        sentences.compactMap { $0 }.joined(separator: lists.sentences)
    }

    /// The sentence on why; nil where no reason is written.
    fileprivate func reason(_ text: String) -> String? {
        guard !text.isEmpty else { return nil }
        return decisions.reason(text.hasSuffix(".") || text.hasSuffix("。") ? text : text + lists.fullStop)
    }

    /// How far a cell is, with its days.
    fileprivate func standing(_ standing: CellStanding) -> String {
        var text = word(standing.state).lowercased()
        if let since = standing.since { text = decisions.stateSince(text, day(since)) }
        if let until = standing.until { text = decisions.stateUntil(text, day(until)) }
        return text
    }
}

extension DecisionsTexts {
    fileprivate func clause(_ level: HandlingLevel) -> String {
        switch level {
        case .constant: handlesConstantlyAnd
        case .exceptional: handlesExceptionallyAnd
        case .none: handlesNotAnd
        }
    }

    fileprivate func end(_ level: HandlingLevel) -> String {
        switch level {
        case .constant: handlesConstantly
        case .exceptional: handlesExceptionally
        case .none: handlesNot
        }
    }

    fileprivate func clause(_ level: Usability) -> String {
        switch level {
        case .direct: usesDirectlyAnd
        case .indirect: usesIndirectlyAnd
        case .none: usesNotAnd
        }
    }

    fileprivate func end(_ level: Usability) -> String {
        switch level {
        case .direct: usesDirectly
        case .indirect: usesIndirectly
        case .none: usesNot
        }
    }
}
