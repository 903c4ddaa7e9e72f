import ShikiriDiagnostics

/// The reading of one value: the name that it has for the author, and where findings go.
package struct KeyReading {
    /// The key's name.
    let name: String
    /// Whether findings may repeat what was written.
    let isDiscreet: Bool
    /// Takes the findings; nil where they are told already.
    var log: DiagnosticLog?

    /// Reads something under another name, and takes over what is found.
    mutating func under<Value>(_ name: String, _ read: (inout KeyReading) -> Value) -> Value {
        var own = KeyReading(name: name, isDiscreet: isDiscreet, log: log.map { _ in DiagnosticLog() })
        let value = read(&own)
        if let found = own.log { log?.merge(found) }
        return value
    }

    /// Records a finding. `discreet` is what it says of a person's data, where `message` repeats a value.
    mutating func report(
        _ code: DiagnosticCode, _ message: String, discreet: String? = nil, at place: SourceLocation,
        help: String? = nil
    ) {
        log?.report(code, isDiscreet ? discreet ?? message : message, at: place, help: help)
    }

    /// Reads one text.
    mutating func text(_ value: Draft) -> Located<String>? {
        guard case .scalar(let text) = value.content else {
            report(.wrongType, "`\(name)` takes one value, not \(value.kindInWords)", at: value.location)
            return nil
        }
        if log != nil, text.unicodeScalars.contains(where: \.isInvisibleControl) {
            report(
                .controlCharacter, "`\(name)` has a control character in its value", at: value.location,
                help: "type the value anew")
        }
        return Located(text, at: value.location)
    }

    /// Reads a list of texts; one text alone counts as a list of one.
    mutating func texts(_ value: Draft) -> [Located<String>] {
        guard case .sequence(let items) = value.content else { return text(value).map { [$0] } ?? [] }
        return items.compactMap { text($0) }
    }

    /// Reads the items of a list.
    mutating func items(_ value: Draft) -> [Draft] {
        guard case .sequence(let items) = value.content else {
            report(
                .wrongType, "`\(name)` is a list, not \(value.kindInWords)", at: value.location,
                help: "begin each item with `- `")
            return []
        }
        return items
    }

    /// Reads keys that the author chose.
    mutating func members(_ value: Draft) -> [Draft.Member] {
        guard case .mapping(let members) = value.content else {
            report(
                .wrongType, "`\(name)` is written as keys with values, not as \(value.kindInWords)", at: value.location)
            return []
        }
        return members
    }

    /// Reads a whole number.
    mutating func number(_ written: Located<String>, in range: ClosedRange<Int>) -> Located<Int>? {
        guard let number = Int(IdentifierFolding.narrowed(written.value)) else {
            report(
                .wrongType, "`\(name)` is a whole number, not `\(written.value)`",
                discreet: "`\(name)` is a whole number", at: written.location)
            return nil
        }
        guard range.contains(number) else {
            let rule = "`\(name)` lies between \(range.lowerBound) and \(range.upperBound)"
            report(.badValue, "\(rule), and is \(number)", discreet: rule, at: written.location)
            return nil
        }
        return Located(number, at: written.location)
    }

    /// Reads a truth value.
    mutating func flag(_ written: Located<String>) -> Bool? {
        switch written.value.lowercased() {
        case "true", "yes": return true
        case "false", "no": return false
        default:
            report(
                .wrongType, "`\(name)` is `true` or `false`, not `\(written.value)`",
                discreet: "`\(name)` is `true` or `false`", at: written.location)
            return nil
        }
    }

    /// Reads one of a type's words.
    mutating func word<Word: ContentWord>(_ written: Located<String>, _ type: Word.Type) -> Located<Word>? {
        if let word = Word.named(written.value) { return Located(word, at: written.location) }
        let words = Word.allCases.map(\.rawValue)
        report(
            .badValue, "`\(written.value)` is not a value of `\(name)`",
            discreet: "`\(name)` is none of the words that it takes", at: written.location,
            help: isDiscreet ? Self.list(Word.self) : Suggestion.help(for: written.value, among: words))
        return nil
    }

    private static func list<Word: ContentWord>(_ type: Word.Type) -> String {
        let words = Word.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        let others = Word.allCases.compactMap(\.otherWords.first).joined(separator: ", ")
        return "write one of \(words)" + (others.isEmpty ? "" : ", or \(others)")
    }

    /// Reads a day.
    mutating func day(_ written: Located<String>) -> Located<CalendarDay>? {
        guard let day = WrittenDate.parse(written.value) else {
            report(
                .impossibleDate, "`\(written.value)` is not a date on the calendar",
                discreet: "`\(name)` is not a date on the calendar", at: written.location,
                help: isDiscreet
                    ? "write it as YYYY-MM-DD, with a day that the month has"
                    : "write `\(name)` as YYYY-MM-DD, with a day that the month has")
            return nil
        }
        return Located(day, at: written.location)
    }

    /// Reads a period. One of no time at all is refused: it could mean "at once" and "never".
    mutating func period(_ written: Located<String>, help: String? = nil) -> Located<CalendarPeriod>? {
        guard let period = CalendarPeriod(written.value), !period.isZero else {
            report(
                .badPeriod, "`\(name)` is a period such as P1Y, P6M or P30D, not `\(written.value)`",
                discreet: "`\(name)` is a period such as P1Y, P6M or P30D", at: written.location, help: help)
            return nil
        }
        return Located(period, at: written.location)
    }

    /// Reads an id.
    mutating func id<Kind>(_ written: Located<String>, of kind: Kind.Type) -> Located<Identifier<Kind>>? {
        guard let id = Identifier<Kind>(checking: written.value) else {
            report(
                .badIdentifier, "`\(written.value)` can't be an id",
                discreet: "`\(name)` has characters that an id can't have", at: written.location,
                help: "use letters, digits, `-`, `_` and `.`, beginning with a letter or digit")
            return nil
        }
        return Located(id, at: written.location)
    }
}

extension Unicode.Scalar {
    /// Whether it is a control character that no page may hold (XML 1.0, 2.2): all but the tab and ends of lines.
    fileprivate var isInvisibleControl: Bool {
        (value < 0x20 && value != 0x09 && value != 0x0A && value != 0x0D) || (0x7F...0x9F).contains(value)
    }
}
