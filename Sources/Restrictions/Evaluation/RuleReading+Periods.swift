import ShikiriModel

extension RuleReading {
    /// Which periods a reading tells where several could hold for one finding.
    ///
    /// Which of two is the longest can depend on the last day (a month against thirty days), and a period of zero binds
    /// the direct move alone. An answer to one question needs the longest; steps that hold for any last day need all of
    /// them, of which the latest end then decides.
    enum Periods {
        case longest, all

        /// Those of several periods that are told; of equals the first.
        func chosen(of durations: [Finding.Duration], _ leg: Leg) -> [Finding.Duration] {
            guard self == .longest, durations.count > 1 else { return durations }
            var longest = durations[0]
            for duration in durations.dropFirst() where duration.end(leg) > longest.end(leg) { longest = duration }
            return [longest]
        }
    }
}

extension Finding.Duration {
    /// The first day on which it doesn't bind any more; one of zero binds the direct move for ever.
    fileprivate func end(_ leg: Leg) -> CalendarDay {
        switch self {
        case .cooling(let period, _): period.end(after: leg.lastDay, isDirect: leg.isDirect)
        case .overlap(let until): until?.adding(days: 1) ?? .distantFuture
        }
    }
}
