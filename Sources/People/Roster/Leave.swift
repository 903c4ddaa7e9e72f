package import ShikiriModel

/// A time in which somebody is away (休職, 出向), from `organization/leaves.csv`.
///
/// Nobody is asked to train while away; what fell due in the meantime is due again after the return.
package struct Leave: Hashable, Sendable {
    /// The first day away.
    package let from: CalendarDay
    /// The last day away; nil while nobody knows it.
    package let until: CalendarDay?
    /// Why, in the words of the file.
    package let reason: String?

    /// Whether the person is away on a day.
    package func covers(_ day: CalendarDay) -> Bool {
        guard from <= day else { return false }
        guard let until else { return true }
        return day <= until
    }

    /// The first day back; nil while the end is open.
    package var returned: CalendarDay? { until?.adding(days: 1) }
}
