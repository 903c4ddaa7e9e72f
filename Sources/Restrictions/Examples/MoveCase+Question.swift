package import ShikiriModel

extension MoveCase {
    /// The question that the case asks when it is read as of a day: the one that `shikiri transfer` asks with the same
    /// words. Nil where the last day at the origin has not come before the move.
    package func question(asOf today: CalendarDay) -> TransferQuestion? {
        let day = on ?? today
        if let left, left >= day { return nil }
        return TransferQuestion(
            from: from, to: to, on: day, left: left, title: title, titleAtDestination: titleThere,
            history: history.map { Posting($0.operation, from: $0.from, until: $0.until, title: $0.title) })
    }
}
