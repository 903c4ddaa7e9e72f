import ShikiriModel

/// A form in which an export writes dates, such as `yyyy/M/d`, `dd.MM.yyyy` or `yyyyMMdd`.
///
/// `y`, `M` and `d` stand for digits; `MM` and `dd` want two of them, `M` and `d` take one or two. What stands between
/// them is taken as it is. A time may follow after a blank or a `T`.
struct DatePattern: Sendable {
    private enum Part: Hashable {
        case year, month, day
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
                default: .literal(character)
                }
            if let last = parts.last, last.part == part, !Self.isLiteral(part) {
                parts[parts.count - 1].width += 1
            } else {
                parts.append((part, 1))
            }
        }
        let years = parts.filter { $0.part == .year }
        guard years.count == 1, years[0].width == 4 else { return nil }
        guard [.month, .day].allSatisfy({ part in parts.filter { $0.part == part && $0.width <= 2 }.count == 1 }) else {
            return nil
        }
        self.parts = parts
    }

    /// The day that a text says in this form; nil where it has another.
    func day(in text: String) -> CalendarDay? {
        var rest = Substring(IdentifierFolding.narrowed(text).trimmed)
        var numbers: [Part: Int] = [:]
        for (part, width) in parts {
            guard case .literal(let character) = part else {
                let digits = rest.prefix { $0.isASCII && $0.isNumber }.prefix(width == 1 ? 2 : width)
                guard digits.count >= width, let number = Int(digits) else { return nil }
                numbers[part] = number
                rest = rest[digits.endIndex...]
                continue
            }
            guard rest.first == character else { return nil }
            rest = rest.dropFirst()
        }
        guard rest.isEmpty || rest.first == " " || rest.first == "T" else { return nil }
        return CalendarDay(year: numbers[.year] ?? 0, month: numbers[.month] ?? 0, day: numbers[.day] ?? 0)
    }

    /// The form as `DayBytes` reads it: year, month, day with one ASCII sign between them; nil for others.
    var plainForm: DayBytes.Form? {
        guard parts.count == 5, parts[0].part == .year, parts[2].part == .month, parts[4].part == .day else {
            return nil
        }
        guard case .literal(let sign) = parts[1].part, parts[1].part == parts[3].part else { return nil }
        guard let byte = sign.asciiValue, !sign.isNumber, parts[2].width == parts[4].width else { return nil }
        return DayBytes.Form(separator: byte, needsTwoDigits: parts[2].width == 2)
    }

    private static func isLiteral(_ part: Part) -> Bool {
        if case .literal = part { return true }
        return false
    }
}
