package import ShikiriDiagnostics
package import ShikiriModel

/// A right of access to an information system, from `organization/access.csv`.
package struct AccessGrant: Hashable, Sendable {
    /// The system.
    package let system: SystemID
    /// The first day of the access.
    package let granted: CalendarDay
    /// The last day of the access; nil while it is open.
    package let revoked: CalendarDay?
    /// Where it was written.
    package let location: SourceLocation

    /// Whether the access is open on a day.
    package func isOpen(on day: CalendarDay) -> Bool {
        guard granted <= day else { return false }
        guard let revoked else { return true }
        return day <= revoked
    }
}
