import ShikiriModel

/// A form in which an export writes dates, such as `yyyy/M/d`, `dd.MM.yyyy`, `yyyyMMdd` or `EEEE, d MMMM yyyy`.
///
/// `y`, `M` and `d` stand for digits: `MM` and `dd` want two of them, `M` and `d` take one or two, and `yy` is a year from
/// 2000 on. `MMM` and `MMMM` stand for the English name of the month, `E` for a weekday in any language. What stands between
/// them is taken as it is. A time may follow, or a weekday in brackets.
struct DatePattern: Sendable {
    private enum Part: Hashable {
        case year, month, day, weekday
        case literal(Character)
    }

    private let parts: [(part: Part, width: Int)]

    init?(_ pattern: String) {
        var parts: [(part: Part, width: Int)] = []
        for character in pattern {
            let part: Part =
                switch character {
                case "y": .year
                case "M": .month
                case "d": .day
                case "E": .weekday
                default: .literal(character)
                }
            if let last = parts.last, last.part == part, !Self.isLiteral(part) {
                parts[parts.count - 1].width += 1
            } else {
                parts.append((part, 1))
            }
        }
        let widths: [(part: Part, allowed: Set<Int>)] = [(.year, [2, 4]), (.month, [1, 2, 3, 4]), (.day, [1, 2])]
        for (part, allowed) in widths {
            let found = parts.filter { $0.part == part }
            guard found.count == 1, allowed.contains(found[0].width) else { return nil }
        }
        self.parts = parts
    }

    /// The day that a text begins with in this form, and what stands behind it; nil where it has another.
    func split(_ text: String) -> (day: CalendarDay, rest: Substring)? {
        var rest = Substring(IdentifierFolding.narrowed(text).trimmed)
        var numbers: [Part: Int] = [:]
        for (part, width) in parts {
            switch part {
            case .literal(let character):
                guard rest.first == character else { return nil }
                rest = rest.dropFirst()
            case .weekday:
                guard !Self.word(&rest).isEmpty else { return nil }
            case .month where width > 2:
                guard let month = EnglishDate.month(Self.word(&rest)) else { return nil }
                numbers[part] = month
            case .year, .month, .day:
                guard let number = Self.number(&rest, width: width) else { return nil }
                numbers[part] = part == .year && width == 2 ? 2000 + number : number
            }
        }
        guard rest.isEmpty || " Tt,(".contains(rest.first ?? " ") else { return nil }
        guard let year = numbers[.year], let month = numbers[.month], let number = numbers[.day] else { return nil }
        return CalendarDay(year: year, month: month, day: number).map { ($0, rest) }
    }

    /// The form as `DayBytes` reads it: year, month, day with one ASCII sign between them; nil for others.
    var plainForm: DayBytes.Form? {
        guard parts.count == 5, parts[0].part == .year, parts[2].part == .month, parts[4].part == .day else {
            return nil
        }
        guard case .literal(let sign) = parts[1].part, parts[1].part == parts[3].part else { return nil }
        guard let byte = sign.asciiValue, !sign.isNumber, parts[2].width == parts[4].width else { return nil }
        guard parts[0].width == 4 else { return nil }
        return DayBytes.Form(separator: byte, needsTwoDigits: parts[2].width == 2)
    }

    private static func word(_ rest: inout Substring) -> Substring {
        let word = rest.prefix(while: \.isLetter)
        rest = rest[word.endIndex...]
        return word
    }

    private static func number(_ rest: inout Substring, width: Int) -> Int? {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }.prefix(width == 1 ? 2 : width)
        guard digits.count >= width else { return nil }
        rest = rest[digits.endIndex...]
        return Int(digits)
    }

    private static func isLiteral(_ part: Part) -> Bool {
        if case .literal = part { return true }
        return false
    }
}
