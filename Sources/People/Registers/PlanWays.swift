import ShikiriDiagnostics
import ShikiriModel
import ShikiriRestrictions

/// What would make the refused lines of a plan permitted: each line by itself, with the others as they are written.
///
/// A change counts only where the person's whole plan bears it: a later date that runs into the person's next move, or a
/// destination from which that is refused, is no way.
struct PlanWays: Sendable {
    private let moves: [PlannedMove]
    private let asked: [PlanReview.Asked]
    private let verdicts: [Measure?]
    private let roster: Roster
    private let engine: RestrictionEngine
    private let asOf: CalendarDay
    private let linesOf: [Position<Employee>: [Int]]

    init(
        _ moves: [PlannedMove], _ asked: [PlanReview.Asked], _ verdicts: [Measure?], roster: Roster,
        engine: RestrictionEngine, asOf: CalendarDay
    ) {
        self.asOf = asOf
        self.moves = moves
        self.asked = asked
        self.verdicts = verdicts
        self.roster = roster
        self.engine = engine
        linesOf = Dictionary(
            grouping: moves.indices.filter { moves[$0].position != nil }, by: { moves[$0].position ?? .init(0) })
    }

    /// The ways of a line; nil where it is allowed as it is.
    func ways(ofLine line: Int) -> PermittedWays? {
        guard let verdict = verdicts[line], verdict != .allowed else { return nil }
        let question = asked[line].question
        if let posts = asked[line].otherPosts {
            // Nothing makes a move permitted from where nobody is: first the line must name the post that is held.
            let origins = posts.filter { engine.decision(on: question.leaving($0))?.verdict == .allowed }
            return PermittedWays(origins: origins)
        }
        guard let ways = engine.ways(of: question) else { return nil }
        let others = moves[line].position.flatMap { linesOf[$0] }?.filter { $0 != line } ?? []
        guard (1...Limit.plannedMoves.most).contains(others.count) else { return ways }
        let move = moves[line]
        func bears(_ changed: PlannedMove, _ most: Measure) -> Bool {
            self.bears(changed, inPlaceOf: line, beside: others, atMost: most)
        }
        return PermittedWays(
            approval: ways.approval.flatMap {
                $0 == move.on || bears(move.changed(on: $0, left: question.lastDay), .approval) ? $0 : nil
            },
            laterDay: ways.laterDay.flatMap {
                bears(move.changed(on: $0, left: question.lastDay), .allowed) ? $0 : nil
            },
            destinations: ways.destinations.filter { bears(move.changed(to: $0), .allowed) })
    }

    /// Whether a changed line is answered as it should be, and no other line of the person more strictly than before.
    private func bears(
        _ changed: PlannedMove, inPlaceOf line: Int, beside others: [Int], atMost most: Measure
    ) -> Bool {
        let plan = [changed] + others.map { moves[$0] }
        let allowed = [most] + others.map { verdicts[$0] ?? .prohibited }
        let review = PlanReview(plan, roster: roster, rulebook: engine.rulebook, asOf: asOf)
        return zip(review.questions, allowed).allSatisfy { asked, most in
            (TransferPlan.decide(asked.question, asked.otherPosts, engine)?.verdict ?? .prohibited) <= most
        }
    }
}

extension PlannedMove {
    fileprivate func changed(on day: CalendarDay, left: CalendarDay) -> PlannedMove {
        PlannedMove(
            employee: employee, position: position, from: from, to: to, on: day, left: left, title: title,
            location: location, originColumn: originColumn, leftColumn: leftColumn)
    }

    fileprivate func changed(to place: Place) -> PlannedMove {
        PlannedMove(
            employee: employee, position: position, from: from, to: place, on: on, left: left, title: title,
            location: location, originColumn: originColumn, leftColumn: leftColumn)
    }
}
