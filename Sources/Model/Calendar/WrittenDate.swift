/// Reads dates as people and learning systems write them.
///
/// Accepted: `2024-04-01`, `2024/4/1`, `2024.4.1`, `20240401`, `2024年4月1日`, Japanese eras (`令和6年4月1日`, `R6.4.1`,
/// `平成31年4月30日`, `H31.4.30`, `令和元年`), in full-width digits too, each with or without a time behind it.
/// A time without a zone is the portal's own, and so is the day; one with a zone needs the portal's zone to say its day.
package enum WrittenDate {
    /// The day that a text says, or nil where it says none, the calendar has no such day, or something stands behind the
    /// date that can't be read, or that has a zone.
    package static func parse(_ text: String) -> CalendarDay? {
        guard let (day, rest) = split(text), let tail = DateTail(rest), !tail.hasZone, tail.fits(day) else {
            return nil
        }
        return day
    }

    /// The day that a text begins with, and what stands behind it.
    package static func split(_ text: String) -> (day: CalendarDay, rest: Substring)? {
        let folded = IdentifierFolding.narrowed(text).trimmed
        guard !folded.isEmpty else { return nil }
        let (eraStart, rest) = era(of: folded)
        guard let (numbers, behind) = dateNumbers(in: eraStart == nil ? Substring(folded) : rest) else { return nil }
        // The first year of an era is 1, and no era has a year 0.
        guard eraStart == nil || numbers.year >= 1 else { return nil }
        let year = eraStart.map { $0 + numbers.year - 1 } ?? numbers.year
        guard eraStart != nil || year >= 1000 else { return nil }
        guard let day = CalendarDay(year: year, month: numbers.month, day: numbers.day) else { return nil }
        return (day, behind)
    }

    /// The first years of the eras in use since 1926, by the names and letters that stand for them.
    private static let eras: [(names: [String], firstYear: Int)] = [
        (["令和", "R", "r"], 2019), (["平成", "H", "h"], 1989), (["昭和", "S", "s"], 1926),
    ]

    private static func era(of text: String) -> (firstYear: Int?, rest: Substring) {
        for era in eras {
            for name in era.names where text.hasPrefix(name) {
                return (era.firstYear, text.dropFirst(name.count))
            }
        }
        return (nil, Substring(text))
    }

    private typealias Numbers = (year: Int, month: Int, day: Int)

    private static func dateNumbers(in text: Substring) -> (numbers: Numbers, rest: Substring)? {
        var rest = text
        if rest.hasPrefix("元") { rest = "1" + rest.dropFirst() }
        guard let year = number(&rest) else { return nil }
        if year.digits == 8 {
            guard endsDate(rest) else { return nil }
            return ((year.value / 10_000, year.value / 100 % 100, year.value % 100), rest)
        }
        guard separator(&rest, "-/.年"), let month = number(&rest), month.digits <= 2 else { return nil }
        guard separator(&rest, "-/.月"), let day = number(&rest), day.digits <= 2 else { return nil }
        if rest.first == "日" { rest = rest.dropFirst() }
        guard endsDate(rest) else { return nil }
        return ((year.value, month.value, day.value), rest)
    }

    private static func number(_ rest: inout Substring) -> (value: Int, digits: Int)? {
        while rest.first == " " { rest = rest.dropFirst() }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard let value = Int(digits), digits.count <= 8 else { return nil }
        rest = rest[digits.endIndex...]
        return (value, digits.count)
    }

    private static func separator(_ rest: inout Substring, _ allowed: String) -> Bool {
        guard let first = rest.first, allowed.contains(first) else { return false }
        rest = rest.dropFirst()
        return true
    }

    /// A date ends the text, or something follows that is set off from it.
    private static func endsDate(_ rest: Substring) -> Bool {
        guard let first = rest.first else { return true }
        return first.isWhitespace || "Tt(,".contains(first)
    }
}

extension String {
    /// The text without white space at its ends, ideographic blanks included.
    package var trimmed: String {
        guard let start = firstIndex(where: { !$0.isWhitespace }) else { return "" }
        guard let end = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(self[start...end])
    }
}
