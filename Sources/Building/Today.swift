import Foundation
package import ShikiriModel

/// The clock, read in one place: only a command without `--as-of` looks at it.
package enum Today {
    /// Today's day in a time zone (IANA name); in the machine's own where there is no such zone.
    package static func day(in zone: String = "Asia/Tokyo") -> CalendarDay {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: zone) ?? .current
        let parts = calendar.dateComponents([.year, .month, .day], from: Date())
        return CalendarDay(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
            ?? CalendarDay(daysSinceEpoch: 0)
    }
}
