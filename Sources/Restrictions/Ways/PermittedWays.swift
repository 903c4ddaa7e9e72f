package import ShikiriModel

/// The smallest changes that make a refused move permitted: each changes one thing of the question and keeps the rest.
///
/// A way never leads through another post: leaving earlier, a stop in between, or a day's gap would be a detour around
/// the rule (18 CFR 358.7(f)(2) forbids circumvention), and is no way. The pledge is none either: it is needed beside a
/// permission, and cures no prohibition.
package struct PermittedWays: Hashable, Sendable {
    /// The first day, not before the question's, on which the same move needs no more than an approval, with the last day
    /// at the origin held fixed; nil where it is free as early, or never.
    package let approval: CalendarDay?
    /// The first later day on which the same move is allowed, with the last day at the origin held fixed; nil: none is
    /// known.
    package let laterDay: CalendarDay?
    /// The nearest places in the destination's company that may be joined on the day of the question, in the order of the
    /// rulebook; empty where there are none.
    package let destinations: [Place]
    /// The posts that are truly held, from which the move is allowed, where the origin that was named is none of them.
    package let origins: [Place]

    /// Names ways.
    package init(
        approval: CalendarDay? = nil, laterDay: CalendarDay? = nil, destinations: [Place] = [], origins: [Place] = []
    ) {
        self.approval = approval
        self.laterDay = laterDay
        self.destinations = destinations
        self.origins = origins
    }

    /// Whether no change is known that makes the move permitted.
    package var isEmpty: Bool { approval == nil && laterDay == nil && destinations.isEmpty && origins.isEmpty }
}

extension TransferQuestion {
    /// The same move on another day, with the last day at the origin held fixed.
    package func moved(to day: CalendarDay) -> TransferQuestion { changed(on: day) }

    /// The same move to another place.
    package func joining(_ place: Place) -> TransferQuestion { changed(to: place) }

    /// The same move from another place.
    package func leaving(_ place: Place) -> TransferQuestion { changed(from: place) }

    private func changed(
        from origin: Place? = nil, to destination: Place? = nil, on day: CalendarDay? = nil
    ) -> TransferQuestion {
        TransferQuestion(
            from: origin ?? from, to: destination ?? to, on: day ?? on, left: lastDay, title: title,
            titleAtDestination: titleAtDestination, history: history)
    }
}
