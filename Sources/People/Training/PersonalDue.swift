package import ShikiriModel

/// When a course is due for one person.
///
/// - Usually on the course's due date.
/// - Somebody who joins after the opening, or comes into the audience by a transfer after it, has until `newcomers_due`
///   after that day, and at least until the due date. Without `newcomers_due`, a course doesn't ask people who come after its due date.
/// - Somebody who is away at a time between the opening and their due date has until `newcomers_due` after the first day
///   back, and at least until the due date. Without `newcomers_due`, somebody who was away on the due date has as many days after
///   the return as were left when they went.
/// - Who is away on their due date, and nobody knows until when, has none until they are back: nothing that they complete
///   meanwhile is late.
/// - A course doesn't ask people who come, or come back, when its successor in the series has opened: they take that one.
package enum PersonalDue: Hashable, Sendable {
    /// The course doesn't ask the person.
    case never
    /// The due date is this day.
    case on(CalendarDay)
    /// Nobody can say: the person is away without a known end.
    case open

    /// When it is due.
    ///
    /// - Parameters:
    ///   - entered: the first day in the audience; nil where that was before anything that the portal counts.
    ///   - leaves: the times away that have begun, earliest first.
    package init(_ terms: CourseTerms, entered: CalendarDay?, leaves: [Leave]) {
        guard let due = Self.newcomersDay(terms, entered) else {
            self = .never
            return
        }
        self.init(afterLeaves: leaves, terms, start: max(terms.opens, entered ?? terms.opens), due: due)
    }

    /// The due date, where there is one.
    package var day: CalendarDay? {
        guard case .on(let day) = self else { return nil }
        return day
    }

    private static func newcomersDay(_ terms: CourseTerms, _ entered: CalendarDay?) -> CalendarDay? {
        guard let entered, entered > terms.opens else { return terms.due }
        if let successorOpens = terms.successorOpens, entered >= successorOpens { return nil }
        if let period = terms.newcomersDue { return max(terms.due, entered.adding(period)) }
        return entered <= terms.due ? terms.due : nil
    }

    private init(afterLeaves leaves: [Leave], _ terms: CourseTerms, start: CalendarDay, due: CalendarDay) {
        var due = due
        for leave in leaves where leave.from <= due {
            guard let returned = leave.returned else {
                self = .open
                return
            }
            guard returned > start else { continue }
            if let successorOpens = terms.successorOpens, returned >= successorOpens, returned > due {
                self = .never
                return
            }
            if let period = terms.newcomersDue {
                due = max(due, returned.adding(period))
            } else if returned > due {
                due = returned.adding(days: due.days(since: max(leave.from, start)))
            }
        }
        self = .on(due)
    }
}
