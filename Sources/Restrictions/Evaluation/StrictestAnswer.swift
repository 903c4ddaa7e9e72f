import ShikiriModel

/// Gathers what binds into one answer: the strictest measure, and the days on which the restrictions end.
struct StrictestAnswer {
    private var prohibition = End()
    private var approval = End()

    /// When the last of several restrictions ends.
    private struct End {
        var isBinding = false
        /// The first day without any; nil where no date ends one.
        var day: CalendarDay?

        mutating func add(_ permittedFrom: CalendarDay?) {
            defer { isBinding = true }
            guard isBinding else {
                day = permittedFrom
                return
            }
            guard let known = day, let permittedFrom else {
                day = nil
                return
            }
            day = max(known, permittedFrom)
        }
    }

    /// Takes in something that binds until the day before `permittedFrom`; nil: no date ends it.
    mutating func add(_ measure: Measure, until permittedFrom: CalendarDay?) {
        switch measure {
        case .prohibited: prohibition.add(permittedFrom)
        case .approval: approval.add(permittedFrom)
        case .allowed: break
        }
    }

    /// Takes in a finding that binds.
    mutating func add(_ finding: Finding, _ leg: Leg) {
        add(finding.measure, until: finding.permittedFrom(leg))
    }

    /// What is asked.
    var verdict: Measure {
        if prohibition.isBinding { return .prohibited }
        return approval.isBinding ? .approval : .allowed
    }

    /// The first day, not before a day on which everything taken in binds, without any restriction; nil: none.
    func free(from day: CalendarDay) -> CalendarDay? {
        let ends = [prohibition, approval].filter(\.isBinding)
        return ends.reduce(day) { latest, end in latest.flatMap { known in end.day.map { max(known, $0) } } }
    }

    /// The first day on which nothing taken in asks for more than a measure; nil: no date ends what does.
    func end(above measure: Measure) -> CalendarDay? {
        let ends = (measure == .allowed ? [prohibition, approval] : [prohibition]).filter(\.isBinding).map(\.day)
        return ends.contains(nil) ? nil : ends.compactMap { $0 }.max()
    }

    /// The answer to everything taken in.
    func answer(pledge: PledgeRule) -> Answer {
        let end = prohibition.isBinding ? prohibition.day : approval.day
        return Answer(verdict: verdict, permittedFrom: end, pledge: pledge)
    }
}
