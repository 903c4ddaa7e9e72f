package import ShikiriDiagnostics

// Typed reading of fields. Each method reports a value that doesn't fit and gives nil for it.
extension DraftFields {
    /// One text.
    package mutating func text(_ key: String) -> Located<String>? {
        draft(key).flatMap { scalar($0, key) }
    }

    /// One text that must be there.
    package mutating func requiredText(_ key: String) -> Located<String>? {
        requiredDraft(key).flatMap { scalar($0, key) }
    }

    /// A list of texts; one text alone counts as a list of one.
    package mutating func texts(_ key: String) -> [Located<String>] {
        draft(key).map { texts(of: $0, key) } ?? []
    }

    /// The texts of a value that was read before, told by the name that it has for the author.
    package mutating func texts(of value: Draft, _ key: String) -> [Located<String>] {
        guard case .sequence(let items) = value.content else { return scalar(value, key).map { [$0] } ?? [] }
        return items.compactMap { scalar($0, key) }
    }

    /// The items of a list; a missing key is an empty list.
    package mutating func list(_ key: String) -> [Draft] {
        guard let value = draft(key) else { return [] }
        guard case .sequence(let items) = value.content else {
            report(
                .wrongType, "`\(key)` is a list, not \(value.kindInWords)", at: value.location,
                help: "begin each item with `- `")
            return []
        }
        return items
    }

    /// An inner mapping.
    package mutating func fields(_ key: String, subject: String? = nil) -> DraftFields? {
        draft(key).map { DraftFields($0, subject: subject ?? key) }
    }

    /// A whole number within a range.
    package mutating func number(_ key: String, in range: ClosedRange<Int>) -> Located<Int>? {
        guard let written = text(key) else { return nil }
        guard let number = Int(IdentifierFolding.narrowed(written.value)) else {
            report(.wrongType, "`\(key)` is a whole number, not `\(written.value)`", at: written.location)
            return nil
        }
        guard range.contains(number) else {
            report(
                .badValue, "`\(key)` lies between \(range.lowerBound) and \(range.upperBound), and is \(number)",
                at: written.location)
            return nil
        }
        return Located(number, at: written.location)
    }

    /// A truth value: `true` or `false`, also `yes` and `no`.
    package mutating func flag(_ key: String) -> Bool? {
        guard let written = text(key) else { return nil }
        switch written.value.lowercased() {
        case "true", "yes": return true
        case "false", "no": return false
        default:
            report(.wrongType, "`\(key)` is `true` or `false`, not `\(written.value)`", at: written.location)
            return nil
        }
    }

    /// One of a type's words.
    package mutating func word<Word: RawRepresentable & CaseIterable>(
        _ key: String, as type: Word.Type = Word.self
    ) -> Located<Word>? where Word.RawValue == String {
        text(key).flatMap { word($0, key) }
    }

    /// One of a type's words that must be there.
    package mutating func requiredWord<Word: RawRepresentable & CaseIterable>(
        _ key: String, as type: Word.Type = Word.self
    ) -> Located<Word>? where Word.RawValue == String {
        requiredText(key).flatMap { word($0, key) }
    }

    /// A list of a type's words.
    package mutating func words<Word: RawRepresentable & CaseIterable>(
        _ key: String, as type: Word.Type = Word.self
    ) -> [Located<Word>] where Word.RawValue == String {
        texts(key).compactMap { word($0, key) }
    }

    /// A day.
    package mutating func day(_ key: String) -> Located<CalendarDay>? {
        text(key).flatMap { day($0, key) }
    }

    /// A day that must be there.
    package mutating func requiredDay(_ key: String) -> Located<CalendarDay>? {
        requiredText(key).flatMap { day($0, key) }
    }

    /// A period of ISO 8601. One of no time at all is refused: it could mean "at once" and "never".
    package mutating func period(_ key: String) -> Located<CalendarPeriod>? {
        text(key).flatMap { period($0, key) }
    }

    /// A period that was read as text.
    mutating func period(_ written: Located<String>, _ key: String, help: String? = nil) -> Located<CalendarPeriod>? {
        guard let period = CalendarPeriod(written.value), !period.isZero else {
            report(
                .badPeriod, "`\(key)` is a period such as P1Y, P6M or P30D, not `\(written.value)`",
                at: written.location, help: help)
            return nil
        }
        return Located(period, at: written.location)
    }

    /// The id of the thing that this mapping describes, or of another.
    package mutating func id<Kind>(_ key: String, of kind: Kind.Type = Kind.self) -> Located<Identifier<Kind>>? {
        text(key).flatMap { id($0, key) }
    }

    /// An id that must be there.
    package mutating func requiredID<Kind>(_ key: String, of kind: Kind.Type = Kind.self) -> Located<Identifier<Kind>>?
    {
        requiredText(key).flatMap { id($0, key) }
    }

    /// A list of ids.
    package mutating func ids<Kind>(_ key: String, of kind: Kind.Type = Kind.self) -> [Located<Identifier<Kind>>] {
        texts(key).compactMap { id($0, key) }
    }

    /// Reads a text as one of a type's words.
    package mutating func word<Word: RawRepresentable & CaseIterable>(
        _ written: Located<String>, _ key: String
    ) -> Located<Word>? where Word.RawValue == String {
        if let word = Word(rawValue: written.value) { return Located(word, at: written.location) }
        let words = Word.allCases.map(\.rawValue)
        report(
            .badValue, "`\(written.value)` is not a value of `\(key)`", at: written.location,
            help: Suggestion.help(for: written.value, among: words))
        return nil
    }

    private mutating func scalar(_ value: Draft, _ key: String) -> Located<String>? {
        guard case .scalar(let text) = value.content else {
            report(.wrongType, "`\(key)` takes one value, not \(value.kindInWords)", at: value.location)
            return nil
        }
        if text.unicodeScalars.contains(where: \.isInvisibleControl) {
            report(
                .controlCharacter, "`\(key)` has a control character in its value", at: value.location,
                help: "type the value anew")
        }
        return Located(text, at: value.location)
    }

    private mutating func day(_ written: Located<String>, _ key: String) -> Located<CalendarDay>? {
        guard let day = WrittenDate.parse(written.value) else {
            report(
                .impossibleDate, "`\(written.value)` is not a date on the calendar", at: written.location,
                help: "write `\(key)` as YYYY-MM-DD, with a day that the month has")
            return nil
        }
        return Located(day, at: written.location)
    }

    private mutating func id<Kind>(_ written: Located<String>, _ key: String) -> Located<Identifier<Kind>>? {
        guard let id = Identifier<Kind>(checking: written.value) else {
            report(
                .badIdentifier, "`\(written.value)` can't be an id", at: written.location,
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
