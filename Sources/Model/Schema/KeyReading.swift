import ShikiriBasics
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

    /// Records a finding.
    mutating func report(_ code: DiagnosticCode, _ said: Message, at place: SourceLocation) {
        log?.report(code, said, at: place)
    }

    /// What a finding may repeat of what was written: nothing that may be about a person.
    private func told<Value>(_ written: Value) -> Value? { isDiscreet ? nil : written }

    /// Reads one text.
    mutating func text(_ value: Draft) -> Located<String>? {
        guard case .scalar(let text) = value.content else {
            report(.wrongType, .notOneValue(name, but: value.kindInWords), at: value.location)
            return nil
        }
        if log != nil, text.unicodeScalars.contains(where: \.isForbidden) {
            report(.controlCharacter, .controlCharacter(in: name), at: value.location)
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
            report(.wrongType, .notAList(name, but: value.kindInWords), at: value.location)
            return []
        }
        return items
    }

    /// Reads keys that the author chose.
    mutating func members(_ value: Draft) -> [Draft.Member] {
        guard case .mapping(let members) = value.content else {
            report(.wrongType, .notKeys(name, but: value.kindInWords), at: value.location)
            return []
        }
        return members
    }

    /// Reads a whole number.
    mutating func number(_ written: Located<String>, in range: ClosedRange<Int>) -> Located<Int>? {
        guard let number = Int(IdentifierFolding.narrowed(written.value)) else {
            report(
                .wrongType, .notANumber(name, told(written.value)), at: written.location)
            return nil
        }
        guard range.contains(number) else {
            report(.badValue, .outOfRange(name, range, told(number)), at: written.location)
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
                .wrongType, .notAFlag(name, told(written.value)), at: written.location)
            return nil
        }
    }

    /// Reads one of a type's words.
    mutating func word<Word: ContentWord>(_ written: Located<String>, _ type: Word.Type) -> Located<Word>? {
        if let word = Word.named(written.value) { return Located(word, at: written.location) }
        let words = Word.allCases.map(\.rawValue)
        let help = isDiscreet ? Self.list(Word.self) : Suggestion.help(for: written.value, among: words)
        report(.badValue, .notAWord(name, told(written.value), help: help), at: written.location)
        return nil
    }

    private static func list<Word: ContentWord>(_ type: Word.Type) -> Phrase {
        .writeOne(of: Word.allCases.map(\.rawValue), or: Word.allCases.compactMap(\.otherWords.first))
    }

    /// Reads a day.
    mutating func day(_ written: Located<String>) -> Located<CalendarDay>? {
        guard let day = WrittenDate.parse(written.value) else {
            report(.impossibleDate, .notADay(name, told(written.value)), at: written.location)
            return nil
        }
        return Located(day, at: written.location)
    }

    /// Reads a period. One of no time at all is refused: it could mean "at once" and "never".
    mutating func period(_ written: Located<String>, help: Phrase? = nil) -> Located<CalendarPeriod>? {
        guard let period = CalendarPeriod(written.value), !period.isZero else {
            report(.badPeriod, .notAPeriod(name, told(written.value), help: help), at: written.location)
            return nil
        }
        return Located(period, at: written.location)
    }

    /// Reads an id.
    mutating func id<Kind>(_ written: Located<String>, of kind: Kind.Type) -> Located<Identifier<Kind>>? {
        guard let id = Identifier<Kind>(checking: written.value) else {
            report(.badIdentifier, .notAnID(name, told(written.value)), at: written.location)
            return nil
        }
        return Located(id, at: written.location)
    }
}
