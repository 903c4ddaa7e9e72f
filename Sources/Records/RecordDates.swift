import Foundation
import ShikiriModel

/// Finds the day of a written date or moment in the portal's calendar.
///
/// A moment with a zone is brought into the portal's time zone, because 23:30 in London is the next day in Tokyo. A
/// moment without one is taken as the portal's own.
struct RecordDates: Sendable {
    private let patterns: [DatePattern]
    private let zone: TimeZone
    private var known: [String: CalendarDay?] = [:]
    private static let limit = 50_000

    init(_ patterns: [DatePattern], timeZone: String) {
        self.patterns = patterns
        zone = TimeZone(identifier: timeZone) ?? .gmt
    }

    /// The day that a text says, or nil where it says none. Exports repeat few days many times, so answers are kept.
    mutating func day(in text: String) -> CalendarDay? {
        if let day = known[text] { return day }
        let day = read(text)
        if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
        known[text] = .some(day)
        return day
    }

    private func read(_ text: String) -> CalendarDay? {
        let found =
            patterns.isEmpty
            ? WrittenDate.split(text) ?? EnglishDate.split(text)
            : patterns.lazy.compactMap { $0.split(text) }.first
        guard let (day, rest) = found, let tail = DateTail(rest), tail.fits(day) else { return nil }
        guard let seconds = tail.seconds, let offset = tail.offset else { return day }
        let moment = Int(day.daysSinceEpoch) * 86_400 + seconds - offset
        let local = moment + zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(moment)))
        return CalendarDay(daysSinceEpoch: Int32((Double(local) / 86_400).rounded(.down)))
    }
}
