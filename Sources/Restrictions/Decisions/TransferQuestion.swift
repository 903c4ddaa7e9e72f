package import ShikiriModel

/// One posting in a career: a place and the days on which it was held. It names no person.
package struct Posting: Hashable, Sendable {
    /// The operation, or a department all of whose operations count because nobody knows which was held.
    package let place: Place
    /// The first day.
    package let from: CalendarDay
    /// The last day; nil while it goes on.
    package let until: CalendarDay?
    /// The title held in it, for classes of persons; nil where nobody wrote one.
    package let title: String?

    /// Describes a posting.
    package init(_ operation: OperationID, from: CalendarDay, until: CalendarDay? = nil, title: String? = nil) {
        self.init(in: .operation(operation), from: from, until: until, title: title)
    }

    /// Describes a posting of which maybe only the department is known.
    package init(in place: Place, from: CalendarDay, until: CalendarDay? = nil, title: String? = nil) {
        self.place = place
        self.from = from
        self.until = until
        self.title = title
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
    /// The person's title today, for classes of persons. It counts for the posts without a title of their own and for
    /// those still held on the last day.
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
    /// - Parameter left: the last day at the origin, which lies before the move; nil: the day before it
    package init(
        from: Place, to: Place, on: CalendarDay, left: CalendarDay? = nil, title: String? = nil,
        titleAtDestination: String? = nil, history: [Posting] = []
    ) {
        self.from = from
        self.to = to
        self.on = on
        lastDay = left ?? on.adding(days: -1)
        precondition(lastDay < on, "the last day at the origin lies before the first at the destination")
        self.title = title
        self.titleAtDestination = titleAtDestination
        self.history = history
    }
}
