package import ShikiriModel
package import ShikiriRestrictions

/// Says what was proved of a revision.
package struct ProofWording {
    private let words: Words
    private let rulebook: Rulebook
    private var texts: ProofsTexts { words.proofs }

    /// Takes the words of a language.
    package init(_ words: Words, rulebook: Rulebook) {
        self.words = words
        self.rulebook = rulebook
    }

    /// A proof in words.
    package struct Text: Hashable, Sendable {
        /// How much was examined.
        package let examined: String
        /// One thing each that was proved, is to be known, or doesn't hold.
        package let points: [Point]
    }

    /// One thing that was looked at.
    package struct Point: Hashable, Sendable {
        /// What came out.
        package let standing: Standing
        /// The sentence about it.
        package let text: String
    }

    /// What can come out.
    package enum Standing: String, CaseIterable, Sendable {
        /// It is proved.
        case proved
        /// There is something to know about it.
        case noted
        /// It doesn't hold.
        case refuted
    }

    /// A proof in words.
    package func text(_ proof: RevisionProof) -> Text {
        let points = [answers(proof)] + disagreements(proof) + dates(proof) + cells(proof) + exceptions(proof)
        return Text(
            examined: texts.examined(
                proof.decisions, words.grouped(proof.operations.values.reduce(1, *)), proof.categories,
                proof.days.count, proof.kinds),
            points: points + proof.invariants.map(invariant))
    }

    // MARK: Of every revision

    private func answers(_ proof: RevisionProof) -> Point {
        guard let silence = proof.silence else { return Point(standing: .proved, text: texts.everyAnswer) }
        let first = silence.first
        return Point(
            standing: .noted,
            text: texts.silence(silence.pairs, words.day(first.day), name(first.from), name(first.to)))
    }

    private func disagreements(_ proof: RevisionProof) -> [Point] {
        guard !proof.disagreements.isEmpty else { return [Point(standing: .proved, text: texts.noDisagreement)] }
        return proof.disagreements.map { disagreement in
            switch disagreement {
            case .classes(let one, let other):
                Point(standing: .noted, text: texts.classes(people(one), people(other)))
            case .exceptions(let holding, let other, let example):
                Point(
                    standing: .noted,
                    text: texts.crossing(name(example.from), name(example.to), name(holding), name(other)))
            }
        }
    }

    private func dates(_ proof: RevisionProof) -> [Point] {
        [Point(standing: .proved, text: texts.oneDay)]
            + proof.monthEnds.map { ends in
                let days = ends.beginnings.map { beginning in
                    let day = words.dayOfYear(month: beginning.month, day: beginning.day)
                    return beginning.onlyInCommonYears ? texts.commonYears(day) : day
                }
                return Point(standing: .noted, text: texts.monthEnds(words.period(ends.period), words.list(days)))
            }
    }

    private func cells(_ proof: RevisionProof) -> [Point] {
        let open = proof.openDirections.map { Point(standing: .noted, text: texts.openDirection(way($0))) }
        let unused = proof.unusedCells.map { unused in
            let cells = unused.cells.map { "\(words.word($0.handling)) × \(words.word($0.usability))" }
            return Point(standing: .noted, text: texts.unusedCells(way(unused.direction), words.list(cells)))
        }
        return (unused.isEmpty ? [Point(standing: .proved, text: texts.everyCell)] : unused) + open
    }

    private func exceptions(_ proof: RevisionProof) -> [Point] {
        guard !proof.revision.exceptions.isEmpty else { return [] }
        guard !proof.idleExceptions.isEmpty else { return [Point(standing: .proved, text: texts.everyException)] }
        return [Point(standing: .noted, text: texts.idle(words.list(proof.idleExceptions.map(name))))]
    }

    // MARK: Invariants

    private func invariant(_ proved: ProvedInvariant) -> Point {
        let exempt = proved.invariant.exempt.map { texts.pair(name($0.from), name($0.to)) }
        let except = exempt.isEmpty ? "" : texts.except(words.list(exempt))
        let claim = claim(proved.invariant.claim) + except
        switch proved.counterexample {
        case nil: return Point(standing: .proved, text: texts.holds(claim, proved.decisions))
        case .exception(let exception):
            return Point(standing: .refuted, text: texts.refutedByException(claim, name(exception)))
        case .move(let move):
            let titles = [move.title.map { texts.withTitle($0) }, move.titleThere.map { texts.withTitleThere($0) }]
            let person = titles.compactMap { $0 }.joined()
            let before = move.before.map { texts.before(words.standing($0)) } ?? ""
            return Point(
                standing: .refuted,
                text: texts.refuted(
                    claim, words.day(move.example.day), name(move.example.from), name(move.example.to),
                    person, words.standing(move.asked) + before))
        }
    }

    private func claim(_ claim: Invariant.Claim) -> String {
        switch claim {
        case .neverLooser(let day): return texts.neverLooser(words.day(day))
        case .minimum(let minimum): return self.minimum(minimum)
        case .otherWay(.pledge): return texts.needsPledge
        case .otherWay(.approval): return texts.needsApproval
        case .otherWay(.prohibited): return texts.needsProhibition
        case .exceptionsEnd(let period): return texts.exceptionsEnd(words.period(period))
        }
    }

    private func minimum(_ minimum: Invariant.Minimum) -> String {
        let levels = [minimum.handling.map(words.word), minimum.usability.map(words.word)].compactMap { $0 }
        let pairs = [minimum.direction.map(way), levels.isEmpty ? nil : levels.joined(separator: " × ")]
            .compactMap { $0 }
        let asked = [
            minimum.measure.map { words.word($0) }, minimum.period.map { words.period($0) },
        ].compactMap { $0 }
        return texts.minimum(pairs.isEmpty ? texts.allPairs : words.list(pairs), words.list(asked))
    }

    // MARK: Names

    private func name(_ place: Place) -> String { rulebook.name(of: place) }

    private func name(_ exception: RestrictionException) -> String {
        texts.pair(name(exception.from), name(exception.to))
    }

    private func people(_ persons: PersonClass) -> String {
        words.list(persons.titles + persons.roles.map { name(.operation($0)) })
    }

    private func way(_ direction: Direction) -> String {
        direction == .outward ? texts.outward : texts.inward
    }
}

extension Words {
    /// What came out of one thing that was looked at.
    package func word(_ standing: ProofWording.Standing) -> String {
        switch standing {
        case .proved: proofs.proved
        case .noted: proofs.noted
        case .refuted: proofs.notSo
        }
    }

    /// A measure, and the time for which it holds.
    package func standing(_ standing: PairStanding) -> String {
        let measure = word(standing.measure)
        return standing.cooling.map { proofs.forPeriod(measure, $0.isZero ? decisions.noEnd : period($0)) } ?? measure
    }

    fileprivate func word(_ level: HandlingLevel) -> String {
        switch level {
        case .constant: levels.handlesConstantly
        case .exceptional: levels.handlesExceptionally
        case .none: levels.handlesNot
        }
    }

    fileprivate func word(_ level: Usability) -> String {
        switch level {
        case .direct: levels.usesDirectly
        case .indirect: levels.usesIndirectly
        case .none: levels.usesNot
        }
    }
}
