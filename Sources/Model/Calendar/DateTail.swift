/// What stands behind a written date: nothing, a weekday, a time of day, a zone. Anything else is not passed over: a
/// date with a word behind it that nobody understands (`(取消)`, a second date, an unknown zone) is not read.
package struct DateTail: Hashable, Sendable {
    /// Seconds since midnight; nil where no time stands there.
    package let seconds: Int?
    /// The weekday that stands there, Monday being 0; nil where none does.
    package let weekday: Int?
    /// How far the zone is ahead of UTC, in seconds; nil where none stands there.
    package let offset: Int?

    /// Reads what follows the digits or words of a date; nil where a part of it can't be read.
    ///
    /// Read are ` 9:30`, `T09:30:15.123`, `, 10:05 AM`, `午後3時5分`, `T0815`, each with `Z`, `UTC`, `GMT`, `JST`, `+09:00`,
    /// `UTC+9` or `GMT+0000 (Coordinated Universal Time)` behind it, and a weekday before them. A zone needs a time.
    package init?(_ text: some StringProtocol) {
        var rest = Rest(IdentifierFolding.narrowed(String(text)).trimmed)
        rest.skip(",")
        weekday = rest.weekday()
        rest.skip(",")
        if rest.isEmpty {
            (seconds, offset) = (nil, nil)
            return
        }
        guard let seconds = rest.time() else { return nil }
        if rest.isEmpty {
            (self.seconds, offset) = (seconds, nil)
            return
        }
        guard let offset = rest.zone(), rest.isEmpty else { return nil }
        (self.seconds, self.offset) = (seconds, offset)
    }

    /// Whether a day fits the weekday that stands behind it: where it doesn't, nobody knows which of the two is meant.
    package func fits(_ day: CalendarDay) -> Bool { weekday.map { $0 == day.weekday } ?? true }

    /// Whether the moment has a zone, so that its day depends on that of the reader.
    package var hasZone: Bool { offset != nil }
}

/// The text that is still to be read.
private struct Rest {
    private var text: Substring

    private static let weekdays: [String: Int] = {
        let english = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        let names = zip(english, "月火水木金土日").map { english, japanese in
            [english, String(english.prefix(3)), "\(japanese)", "\(japanese)曜", "\(japanese)曜日"]
        }
        let numbered = names.enumerated().flatMap { number, names in names.map { ($0, number) } }
        return Dictionary(numbered) { first, _ in first }
    }()

    /// Zones by name; those that stand for one offset everywhere. `EST`, `IST` and the like mean several.
    private static let zones = ["Z": 0, "UTC": 0, "GMT": 0, "UT": 0, "JST": 9 * 3600]

    init(_ text: String) { self.text = Substring(text) }

    var isEmpty: Bool { text.isEmpty }

    mutating func skip(_ sign: Character) {
        if text.first == sign { text.removeFirst() }
        skipBlanks()
    }

    private mutating func skipBlanks() { text = text.drop(while: \.isWhitespace) }

    /// `(金)`, `(金曜日)`, `Fri`, `金曜日`.
    mutating func weekday() -> Int? {
        let isOpened = text.first == "("
        let word = (isOpened ? text.dropFirst() : text).prefix(while: \.isLetter)
        guard let number = Self.weekdays[word.lowercased()] else { return nil }
        let behind = text[word.endIndex...]
        guard !isOpened || behind.first == ")" else { return nil }
        text = isOpened ? behind.dropFirst() : behind
        if text.first == "." { text.removeFirst() }
        skipBlanks()
        return number
    }

    /// The time of day in seconds.
    mutating func time() -> Int? {
        let hasMark = text.first == "T" || text.first == "t"
        if hasMark { text.removeFirst() }
        var half = self.half()
        guard let hour = number(), hour.digits <= 2 || hour.digits == 4 || hour.digits == 6 else { return nil }
        var parts = [hour.value]
        if hour.digits > 2 {
            guard hasMark else { return nil }
            parts =
                hour.digits == 4
                ? [hour.value / 100, hour.value % 100]
                : [hour.value / 10_000, hour.value / 100 % 100, hour.value % 100]
        } else if text.first == "時" {
            guard minutesInWords(&parts) else { return nil }
        } else {
            while parts.count < 3, text.first == ":" {
                text.removeFirst()
                guard let part = number(), part.digits == 2 else { return nil }
                parts.append(part.value)
            }
            guard parts.count > 1 else { return nil }
        }
        if parts.count == 3, text.first == "." || text.first == "," {
            text.removeFirst()
            guard number() != nil else { return nil }
        }
        skipBlanks()
        if half == nil { half = self.half() }
        return Self.seconds(parts, half)
    }

    private mutating func minutesInWords(_ parts: inout [Int]) -> Bool {
        text.removeFirst()
        for sign in "分秒" where text.first?.isNumber == true {
            guard let part = number(), part.digits <= 2, text.first == sign else { return false }
            text.removeFirst()
            parts.append(part.value)
        }
        return true
    }

    private static func seconds(_ parts: [Int], _ half: Half?) -> Int? {
        var hour = parts[0]
        let (minute, second) = (parts.count > 1 ? parts[1] : 0, parts.count > 2 ? parts[2] : 0)
        if let half {
            guard hour <= 12 else { return nil }
            hour = hour % 12 + (half == .afternoon ? 12 : 0)
        }
        guard hour < 24, minute < 60, second <= 60 else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    private enum Half { case morning, afternoon }

    private mutating func half() -> Half? {
        let words: [(String, Half)] = [
            ("am", .morning), ("a.m.", .morning), ("午前", .morning), ("pm", .afternoon), ("p.m.", .afternoon),
            ("午後", .afternoon),
        ]
        for (word, half) in words where text.lowercased().hasPrefix(word) {
            text = text.dropFirst(word.count)
            skipBlanks()
            return half
        }
        return nil
    }

    /// The zone's offset from UTC in seconds: a name, signs and digits, or both.
    mutating func zone() -> Int? {
        let name = text.prefix { $0.isASCII && $0.isLetter }
        var offset: Int?
        if !name.isEmpty {
            guard let known = Self.zones[name.uppercased()] else { return nil }
            offset = known
            text = text[name.endIndex...]
            skipBlanks()
        }
        if let sign = text.first, sign == "+" || sign == "-" {
            guard offset ?? 0 == 0, let written = signed(sign) else { return nil }
            offset = written
        }
        skipBlanks()
        guard let offset else { return nil }
        skipNameInBrackets()
        return offset
    }

    private mutating func signed(_ sign: Character) -> Int? {
        text.removeFirst()
        guard let first = number() else { return nil }
        var (hours, minutes) = (first.value, 0)
        if first.digits == 4 {
            (hours, minutes) = (first.value / 100, first.value % 100)
        } else {
            guard first.digits <= 2 else { return nil }
            if text.first == ":" {
                text.removeFirst()
                guard let written = number(), written.digits == 2 else { return nil }
                minutes = written.value
            }
        }
        // The zones of the world lie between -12:00 and +14:00.
        guard hours <= 14, minutes < 60 else { return nil }
        return (hours * 3600 + minutes * 60) * (sign == "-" ? -1 : 1)
    }

    /// `(Coordinated Universal Time)`, `(日本標準時)`, `(UTC)`: the name of the zone that the offset says already.
    private mutating func skipNameInBrackets() {
        guard text.first == "(", text.last == ")" else { return }
        let name = text.dropFirst().dropLast()
        let endings = ["Time", "標準時", "世界時", "夏時間"]
        guard Self.zones[name.uppercased()] != nil || endings.contains(where: name.hasSuffix) else { return }
        text = ""
    }

    private mutating func number() -> (value: Int, digits: Int)? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard digits.count <= 12, let value = Int(digits) else { return nil }
        text = text[digits.endIndex...]
        return (value, digits.count)
    }
}
