import ShikiriModel

/// Reads dates with the month in English words, as Moodle writes them: `Friday, 12 April 2024, 10:05 AM`,
/// `Friday, April 12, 2024, 10:05 AM`, with short names too, with or without the weekday and the time.
enum EnglishDate {
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
    private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

    /// The day that a text begins with, and what stands behind it; nil where it says none in this form.
    static func split(_ text: String) -> (day: CalendarDay, rest: Substring)? {
        let folded = IdentifierFolding.narrowed(text)
        var words = folded.split { $0.isWhitespace || $0 == "," || $0 == "." }
        if let first = words.first, first.allSatisfy(\.isLetter), month(first) == nil {
            guard weekdays.contains(where: { $0.hasPrefix(first.lowercased()) && first.count >= 3 }) else { return nil }
            words.removeFirst()
        }
        guard words.count >= 3, let year = number(words[2], digits: 4...4) else { return nil }
        let (month, day) =
            if let month = month(words[1]) { (Optional(month), number(words[0], digits: 1...2)) } else {
                (month(words[0]), number(words[1], digits: 1...2))
            }
        guard let month, let day, let found = CalendarDay(year: year, month: month, day: day) else { return nil }
        return (found, folded[words[2].endIndex...])
    }

    /// The number of a month that is written out, or as its first three letters.
    static func month(_ word: some StringProtocol) -> Int? {
        let small = word.lowercased()
        return months.firstIndex { $0 == small || $0.prefix(3) == small }.map { $0 + 1 }
    }

    private static func number(_ word: Substring, digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(word.count), word.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return Int(word)
    }
}
