package import ShikiriModel

extension Decision {
    /// The decision where the origin that was named is none of the posts that are held: the strictest of all origins,
    /// at least `approval`, permitted on the latest of their days.
    ///
    /// - Parameters:
    ///   - named: the decision for the origin that was named
    ///   - held: the decisions for the posts that are held, with each; empty where none is known
    package static func strictest(named: Decision, held: [(post: Place, decision: Decision)]) -> Decision {
        let all = [named] + held.map(\.decision)
        let verdict = max(.approval, all.map(\.verdict).max() ?? .approval)
        let ends = all.filter { $0.verdict == verdict }.map(\.permittedFrom)
        let first = latest(of: all.map(\.firstPermitted))
        let endings = all.compactMap(\.permittedUntil)
        let isOpen = first.map { day in endings.allSatisfy { day <= $0 } } ?? false
        let mismatch = Reason(
            basis: .wrongOrigin(posts: held.map(\.post)), measure: .approval,
            direction: named.reasons.first?.direction ?? .outward, origins: [], destinations: [], cooling: nil)
        var reasons = [mismatch]
        for reason in all.flatMap(\.reasons) where !reasons.contains(reason) { reasons.append(reason) }
        return Decision(
            revision: named.revision,
            answer: Answer(
                verdict: verdict, permittedFrom: latest(of: ends),
                pledge: all.contains { $0.pledge == .required } ? .required : .none),
            reasons: reasons, firstPermitted: isOpen ? first : nil,
            permittedUntil: isOpen ? endings.min() : nil, coming: decisive(all, verdict).coming)
    }

    /// The decision that binds longest of those with a verdict.
    private static func decisive(_ all: [Decision], _ verdict: Measure) -> Decision {
        let strict = all.filter { $0.verdict == verdict }
        return (strict.isEmpty ? all : strict).max {
            ($0.firstPermitted ?? .distantFuture) < ($1.firstPermitted ?? .distantFuture)
        } ?? all[0]
    }

    /// The latest of some days, where nil is never and so the latest; nil for none.
    private static func latest(of days: [CalendarDay?]) -> CalendarDay? {
        guard days.allSatisfy({ $0 != nil }) else { return nil }
        return days.compactMap { $0 }.max()
    }
}
