import ShikiriDiagnostics
import ShikiriModel
import ShikiriRestrictions

extension [RevisionProof] {
    /// Reports what the proofs of the revision in force and of those to come found out.
    ///
    /// A revision that is over stays as it was published, whatever became of the operations since: its page tells.
    func report(asOf day: CalendarDay, into log: inout DiagnosticLog) {
        let current = last { $0.revision.effective <= day }?.revision.effective ?? day
        for proof in self where proof.revision.effective >= current { proof.report(into: &log) }
    }
}

extension RevisionProof {
    fileprivate func report(into log: inout DiagnosticLog) {
        for proved in invariants { proved.report(into: &log) }
        for exception in idleExceptions {
            log.report(
                .idleException, .idleException(from: exception.from.text, to: exception.to.text),
                at: exception.location)
        }
        for disagreement in disagreements {
            switch disagreement {
            case .classes(let one, let other):
                log.report(.rulesDisagree, .disagreeingClasses(line: one.location.line), at: other.location)
            case .exceptions(let holding, let other, let example):
                log.report(
                    .rulesDisagree,
                    .crossingExceptions(
                        from: example.from.text, to: example.to.text, line: holding.location.line),
                    at: other.location)
            }
        }
    }
}

extension ProvedInvariant {
    fileprivate func report(into log: inout DiagnosticLog) {
        let claim = Phrase { _ in "`\(invariant.claim)`" }
        switch counterexample {
        case nil: break
        case .exception(let exception):
            log.report(
                .invariantBroken,
                .longException(
                    claim, from: exception.from.text, to: exception.to.text, line: exception.location.line),
                at: invariant.location)
        case .move(let move):
            log.report(
                .invariantBroken,
                .brokenInvariant(
                    claim, on: move.example.day, from: move.example.from.text, to: move.example.to.text,
                    title: move.title, titleThere: move.titleThere, asked: .standing(move.asked),
                    before: move.before.map(Phrase.standing)),
                at: invariant.location)
        }
    }
}

extension Phrase {
    /// A measure and its period, as revisions write them.
    fileprivate static func standing(_ standing: PairStanding) -> Phrase {
        let measure = standing.measure.rawValue
        guard let period = standing.cooling else { return Phrase { _ in "`\(measure)`" } }
        return Phrase(en: "`\(measure)` for `\(period)`", ja: "`\(measure)`（`\(period)`）")
    }
}
