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
        let own =
            patterns.isEmpty
            ? WrittenDate.parse(text) ?? EnglishDate.parse(text)
            : patterns.lazy.compactMap { $0.day(in: text) }.first
        guard let own else { return nil }
        guard let moment = WrittenMoment(text) else { return own }
        return moment.day(from: own, in: zone)
    }
}

/// The time of day and the zone behind a date, such as `T23:30:00.123Z`, ` 08:15 +09:00`, `T0815+0900`.
struct WrittenMoment {
    private let seconds: Int
    private let offset: Int

    /// Reads what follows the date; nil where there is no time, or no zone.
    init?(_ text: String) {
        guard let mark = text.firstIndex(where: { $0 == "T" || $0 == " " }) else { return nil }
        let rest = text[text.index(after: mark)...].filter { $0 != " " }
        let time = rest.prefix { $0.isNumber || $0 == ":" || $0 == "." || $0 == "," }
        guard let offset = Self.offset(rest[time.endIndex...]) else { return nil }
        let digits = time.prefix { $0 != "." && $0 != "," }.filter(\.isNumber)
        guard digits.count >= 4, digits.count % 2 == 0, let number = Int(digits.prefix(4)) else { return nil }
        seconds = number / 100 * 3600 + number % 100 * 60 + (Int(digits.dropFirst(4).prefix(2)) ?? 0)
        self.offset = offset
    }

    /// The same moment's day in a time zone.
    func day(from day: CalendarDay, in zone: TimeZone) -> CalendarDay {
        let moment = Int(day.daysSinceEpoch) * 86_400 + seconds - offset
        let local = moment + zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(moment)))
        return CalendarDay(daysSinceEpoch: Int32((Double(local) / 86_400).rounded(.down)))
    }

    private static func offset(_ text: Substring) -> Int? {
        if text == "Z" || text == "z" { return 0 }
        guard let sign = text.first, sign == "+" || sign == "-" || sign == "−" else { return nil }
        let digits = text.dropFirst().filter(\.isNumber)
        guard digits.count == 2 || digits.count == 4, let number = Int(digits) else { return nil }
        let seconds = digits.count == 2 ? number * 3600 : number / 100 * 3600 + number % 100 * 60
        return sign == "+" ? seconds : -seconds
    }
}
