package import ShikiriModel

/// The words with values in them, in one language. Words without values are the templates' `t`.
package struct Words: Sendable {
    /// The language.
    package let language: Language

    /// Takes a language.
    package init(_ language: Language) {
        self.language = language
    }

    /// One of two texts.
    package func pick(_ japanese: String, _ english: String) -> String { language == .ja ? japanese : english }

    /// A day as readers write it.
    package func day(_ day: CalendarDay) -> String {
        let (year, month, date) = day.components
        return pick("\(year)年\(month)月\(date)日", "\(date) \(Self.months[month - 1]) \(year)")
    }

    /// A day where the year is clear from what surrounds it.
    func shortDay(_ day: CalendarDay) -> String {
        let (_, month, date) = day.components
        return pick("\(month)月\(date)日", "\(date) \(Self.months[month - 1].prefix(3))")
    }

    /// A length of time.
    package func period(_ period: CalendarPeriod) -> String {
        let years = period.months / 12
        let months = period.months % 12
        var parts: [String] = []
        if years > 0 { parts.append(pick("\(years)年", plural(years, "year"))) }
        if months > 0 { parts.append(pick("\(months)か月", plural(months, "month"))) }
        if period.days > 0 { parts.append(pick("\(period.days)日", plural(period.days, "day"))) }
        return parts.isEmpty ? pick("なし", "none") : parts.joined(separator: pick("", " "))
    }

    /// A count with what is counted.
    package func count(_ number: Int, _ japanese: String, _ english: String) -> String {
        pick("\(grouped(number))\(japanese)", plural(number, english))
    }

    /// A whole number with commas between its thousands.
    package func grouped(_ number: Int) -> String {
        let digits = Array(String(number.magnitude))
        var text = number < 0 ? "-" : ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return text
    }

    /// A share of a whole in per cent with one decimal place, rounded down so that 100.0 means everybody.
    package func percent(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "–" }
        let tenths = part * 1000 / whole
        return "\(tenths / 10).\(tenths % 10)"
    }

    private func plural(_ number: Int, _ noun: String) -> String {
        "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
