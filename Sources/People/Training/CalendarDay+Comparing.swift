import ShikiriModel

// The comparisons that `Comparable` derives from `<` are calls through a table across modules. Statuses are decided millions of
// times, so here they are plain comparisons of numbers.
extension CalendarDay {
    @inline(__always)
    static func <= (left: CalendarDay, right: CalendarDay) -> Bool { left.daysSinceEpoch <= right.daysSinceEpoch }

    @inline(__always)
    static func >= (left: CalendarDay, right: CalendarDay) -> Bool { left.daysSinceEpoch >= right.daysSinceEpoch }

    @inline(__always)
    static func > (left: CalendarDay, right: CalendarDay) -> Bool { left.daysSinceEpoch > right.daysSinceEpoch }
}
