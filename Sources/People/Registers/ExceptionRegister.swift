package import ShikiriDiagnostics
package import ShikiriModel

/// The register of exceptions to the matrix, with approver, reason and expiry.
package struct ExceptionRegister: Sendable {
    /// The exceptions of the revision in force and of coming ones, by revision, direction and the order written.
    package let entries: [Entry]
    /// How many days before its last day an exception is told to expire soon.
    package static let noticeDays = 60

    /// One exception.
    package struct Entry: Hashable, Sendable {
        /// The effective date of its revision.
        package let revision: CalendarDay
        /// The direction of the moves that it is about.
        package let direction: Direction
        /// The exception.
        package let exception: RestrictionException
        /// How it stands on the day.
        package let standing: Standing
    }

    /// How an exception can stand.
    package enum Standing: Hashable, Sendable {
        /// It doesn't hold any more, though its revision is in force.
        case expired
        /// It holds, and its last day is this many days away, at most 60; 0 is today.
        case expiresSoon(days: Int)
        /// It holds for longer than that, or without an end.
        case inForce
        /// Its revision is not in force yet.
        case coming
    }

    /// Looks at a rulebook on a day.
    package init(_ rulebook: Rulebook, asOf day: CalendarDay) {
        let current = rulebook.revision(on: day)?.effective
        entries = rulebook.revisions.filter { $0.effective == current || $0.effective > day }.flatMap { revision in
            Direction.allCases.flatMap { direction in
                (revision.blocks[direction]?.exceptions ?? []).map { exception in
                    Entry(
                        revision: revision.effective, direction: direction, exception: exception,
                        standing: revision.effective > day ? .coming : Self.standing(exception, on: day))
                }
            }
        }
    }

    /// Reports the exceptions that have expired or will within 60 days, as warnings.
    package func report(into log: inout DiagnosticLog) {
        for entry in entries {
            let exception = entry.exception
            let (from, to) = (exception.from.text, exception.to.text)
            // One that ends before its revision begins is told as such.
            guard let expires = exception.expires, expires >= entry.revision else { continue }
            switch entry.standing {
            case .expired:
                log.report(.exceptionExpired, .expired(from, to, expires), at: exception.location)
            case .expiresSoon(let days):
                log.report(.exceptionExpires, .expires(from, to, expires, in: days), at: exception.location)
            case .inForce, .coming: continue
            }
        }
    }

    private static func standing(_ exception: RestrictionException, on day: CalendarDay) -> Standing {
        guard let expires = exception.expires else { return .inForce }
        let days = expires.days(since: day)
        if days < 0 { return .expired }
        return days <= noticeDays ? .expiresSoon(days: days) : .inForce
    }
}
