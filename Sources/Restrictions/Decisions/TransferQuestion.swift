package import ShikiriModel

/// One posting in a career: an operation and the days on which it was held. It names no person.
package struct Posting: Hashable, Sendable {
    /// The operation.
    package let operation: OperationID
    /// The first day.
    package let from: CalendarDay
    /// The last day; nil while it goes on.
    package let until: CalendarDay?

    /// Describes a posting.
    package init(_ operation: OperationID, from: CalendarDay, until: CalendarDay? = nil) {
        self.operation = operation
        self.from = from
        self.until = until
    }
}

/// A question to the rules: may somebody move from here to there on this day?
package struct TransferQuestion: Hashable, Sendable {
    /// The place that is left.
    package let from: Place
    /// The place that is joined.
    package let to: Place
    /// The first day at the destination.
    package let on: CalendarDay
    /// The last day at the origin: the day before the move unless the question says an earlier one.
    package let lastDay: CalendarDay
    /// The person's title at the origin, for classes of persons.
    package let title: String?
    /// The person's title at the destination, for classes of persons that bind on the way in.
    package let titleAtDestination: String?
    /// The person's postings, in any order; several may be held at once. Empty where nothing is known of them.
    ///
    /// Where the history says which operations of the origin the person held on the last day, these count in place of
    /// the whole department.
    package let history: [Posting]

    /// Asks a question.
    ///
    /// - Parameter left: the last day at the origin; nil, or a day that is not before the move: the day before it
    package init(
        from: Place, to: Place, on: CalendarDay, left: CalendarDay? = nil, title: String? = nil,
        titleAtDestination: String? = nil, history: [Posting] = []
    ) {
        self.from = from
        self.to = to
        self.on = on
        let dayBefore = on.adding(days: -1)
        lastDay = min(left ?? dayBefore, dayBefore)
        self.title = title
        self.titleAtDestination = titleAtDestination
        self.history = history
    }
}
