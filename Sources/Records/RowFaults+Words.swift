import ShikiriDiagnostics
import ShikiriModel

// What is said about the faults of rows.
extension RowFaults {
    /// Where a word stands: in which column of which source.
    struct WordPlace {
        /// The head of the column, or the name of the part of a statement; nil where it has none.
        let column: String?
        let source: TrainingSource
        let location: SourceLocation

        fileprivate var words: Phrase { .inColumn(column, source: source.files.value) }
    }

    /// A word as a message shows it: short, and never a person's id, name or address.
    static func shown(_ word: String, _ lookup: RecordLookup) -> Phrase {
        .word(lookup.isPersonal(word) || word.contains("@") ? nil : word)
    }

    static func unknownStatus(_ word: String, _ place: WordPlace, _ lookup: RecordLookup) -> Diagnostic {
        if word.isEmpty { return Diagnostic(.unknownStatus, .emptyStatus(place.words), at: place.location) }
        let shown = shown(word, lookup)
        let help = Suggestion.help(for: word, among: place.source.statuses.keys)
        return Diagnostic(
            .unknownStatus,
            place.source.statuses[word] == .refused
                ? .refusedStatus(shown, place.words) : .unknownStatus(shown, place.words, help: help),
            at: place.location)
    }

    static func unreadableDate(_ word: String, _ place: WordPlace, _ lookup: RecordLookup) -> Diagnostic {
        Diagnostic(.badRow, .unreadableDate(shown(word, lookup), place.words), at: place.location)
    }

    static func unreadableScore(
        _ word: String, _ fault: RecordScore.Fault, _ place: WordPlace, _ lookup: RecordLookup
    ) -> Diagnostic {
        Diagnostic(
            .badRow, .unreadableScore(shown(word, lookup), place.words, isNumber: fault != .notNumber),
            at: place.location)
    }

    static func person(_ fault: PersonFault, at place: SourceLocation) -> (kind: Kind, finding: Diagnostic) {
        switch fault {
        case .unknown: (.person, unknownPerson(at: place))
        case .ambiguous:
            (
                .ambiguousPerson,
                Diagnostic(.ambiguousPerson, .ambiguousPerson, at: place)
            )
        }
    }

    static func unknownPerson(at place: SourceLocation) -> Diagnostic {
        Diagnostic(.unknownPerson, .unknownPerson, at: place)
    }

    static func unknownCourse(at place: SourceLocation, nearest: String?) -> Diagnostic {
        Diagnostic(.unknownCourse, .unknownCourse(nearest: nearest), at: place)
    }

    static func unknownDepartment(at place: SourceLocation) -> Diagnostic {
        Diagnostic(.unknownDepartment, .unknownDepartment, at: place)
    }

    static func shortRow(at place: SourceLocation) -> Diagnostic {
        Diagnostic(.shortRow, .shortRow, at: place)
    }

    static func missingDay(at place: SourceLocation) -> Diagnostic {
        Diagnostic(.badRow, .missingDay, at: place)
    }

    static func contradiction(at place: SourceLocation) -> Diagnostic {
        Diagnostic(.contradictoryRow, .contradictoryRow, at: place)
    }

    static func early(_ opens: CalendarDay, at place: SourceLocation) -> Diagnostic {
        Diagnostic(.earlyCompletion, .early(opens), at: place)
    }
}
