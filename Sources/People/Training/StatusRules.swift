package import ShikiriModel

/// What a course asks of one person at the end of a day, apart from their records.
package struct Obligation: Hashable, Sendable {
    /// Whether the person belongs to the company and to the audience on the day.
    package let isInAudience: Bool
    /// Whether the person is away on the day.
    package let isAway: Bool
    /// The person's own due date.
    package let due: PersonalDue

    /// Joins the facts.
    package init(isInAudience: Bool, isAway: Bool, due: PersonalDue) {
        self.isInAudience = isInAudience
        self.isAway = isAway
        self.due = due
    }
}

/// The rules by which somebody's status with a course is decided, in one place.
///
/// The first rule that fits decides:
///
/// 1. Who isn't employed on the day, or not in the audience, is `not_assigned`. Where somebody is, and what they do there, is that of
///    the day: after a transfer the new department counts; of several posts at once each counts for the audience, and one for the
///    figures (`Whereabouts`).
/// 2. Who has passed, and whose latest completion still holds on the day (`valid_for`, from the day after it):
///    `due_again` within `renew_within` of the last day on which it holds, unless they are away; otherwise
///    `completed` where the *first* completion was by their due date, and `completed_late` where it was after. A completion before the
///    opening counts. One under the passing score does not, whatever the learning system calls it.
/// 3. Who has passed, and whose latest completion holds no longer: `expired`, and `exempt` while away.
/// 4. Before the opening: `not_open`.
/// 5. Who came after the due date to a course without `newcomers_due`, or came or comes back after its successor in the series
///    had opened, is not asked: `not_assigned`, away or not.
/// 6. Away: `exempt`.
/// 7. After their due date: `overdue`, whatever else they did.
/// 8. By what came of the last attempt: `failed`, `in_progress`; without one, `not_started`.
///
/// The due date is each person's own (`PersonalDue`). Records dated after the day are ignored.
package enum StatusRules {
    /// The status at the end of a day.
    @inline(__always)
    package static func status(
        of entry: TrainingEntry, terms: CourseTerms, _ obligation: Obligation, on day: CalendarDay
    ) -> TrainingStatus {
        guard obligation.isInAudience else { return .notAssigned }
        if let first = entry.firstPassed, let last = entry.lastPassed {
            return passed(first: first, last: last, terms, obligation, on: day)
        }
        guard day >= terms.opens else { return .notOpen }
        guard obligation.due != .never else { return .notAssigned }
        guard !obligation.isAway, let due = obligation.due.day else { return .exempt }
        guard day <= due else { return .overdue }
        return switch entry.lastOutcome {
        case .failed: .failed
        case .started, .completed: .inProgress
        case nil: .notStarted
        }
    }

    private static func passed(
        first: CalendarDay, last: CalendarDay, _ terms: CourseTerms, _ obligation: Obligation, on day: CalendarDay
    ) -> TrainingStatus {
        if let lastValid = terms.lastValidDay(ofCompletionOn: last) {
            if day > lastValid { return obligation.isAway ? .exempt : .expired }
            if !obligation.isAway, day.adding(terms.renewWithin) >= lastValid { return .dueAgain }
        }
        guard let due = obligation.due.day else { return .completed }
        return first <= due ? .completed : .completedLate
    }
}
