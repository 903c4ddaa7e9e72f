package import ShikiriModel

/// When readers were told of a revision, and when what they were told last changed.
package struct RevisionAnnouncement: Hashable, Sendable {
    /// The beginning of the day on which it was published first.
    package let published: DayStart
    /// The beginning of the day on which it was published as it reads now.
    package let updated: DayStart

    /// What earlier publications say of a revision, as far as they know it.
    package struct Trace: Hashable, Sendable {
        /// The day as of which it was published first; nil where nobody knows.
        package let published: CalendarDay?
        /// The day as of which it was published first as it reads now; nil where nobody knows.
        package let updated: CalendarDay?

        /// What is known.
        package init(published: CalendarDay? = nil, updated: CalendarDay? = nil) {
            (self.published, self.updated) = (published, updated)
        }
    }

    /// Whether the revision was published with another text before.
    package var isCorrected: Bool { updated != published }

    /// What nobody kept is taken to have been published on the revision's first day, or today where that is still to come:
    /// a feed never tells of the future.
    ///
    /// - Parameter minutesFromUTC: how far a day begins from midnight UTC, in the portal's time zone.
    package init(
        of revision: Revision, asOf: CalendarDay, trace: Trace = Trace(),
        minutesFromUTC: (CalendarDay) -> Int = { _ in 0 }
    ) {
        let unknown = min(revision.effective, asOf)
        let first = trace.published ?? min(unknown, trace.updated ?? unknown)
        let last = trace.updated ?? first
        published = DayStart(day: first, minutesFromUTC: minutesFromUTC(first))
        updated = DayStart(day: last, minutesFromUTC: minutesFromUTC(last))
    }
}

/// The beginning of a day in a time zone, as feeds write it (RFC 3339).
package struct DayStart: Hashable, Comparable, Sendable {
    /// The day.
    package let day: CalendarDay
    /// How far the zone's clocks are before UTC on it.
    package let minutesFromUTC: Int

    /// Such as `2026-04-01T00:00:00+09:00`.
    package var text: String {
        let distance = abs(minutesFromUTC)
        let sign = minutesFromUTC < 0 ? "-" : "+"
        return "\(day)T00:00:00\(sign)\(Self.padded(distance / 60)):\(Self.padded(distance % 60))"
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// An earlier day comes first.
    package static func < (left: DayStart, right: DayStart) -> Bool { left.day < right.day }
}
