import ShikiriModel

/// Gathers what binds into one answer: the strictest measure, and the day on which the last prohibition ends.
struct StrictestAnswer {
    private var verdict = Measure.allowed
    private var end: CalendarDay?
    private var hasEnd = true

    /// Takes in something that binds until the day before `permittedFrom`; nil: no date ends it.
    mutating func add(_ measure: Measure, until permittedFrom: CalendarDay?) {
        verdict = max(verdict, measure)
        guard measure == .prohibited else { return }
        guard let permittedFrom else {
            hasEnd = false
            return
        }
        end = end.map { max($0, permittedFrom) } ?? permittedFrom
    }

    /// Takes in a finding that binds.
    mutating func add(_ finding: Finding, _ leg: Leg) {
        add(finding.measure, until: finding.measure == .prohibited ? finding.permittedFrom(leg) : nil)
    }

    /// The answer to everything taken in.
    func answer(pledge: PledgeRule) -> Answer {
        Answer(verdict: verdict, permittedFrom: hasEnd ? end : nil, pledge: pledge)
    }
}
