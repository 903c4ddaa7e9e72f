import ShikiriDiagnostics
import ShikiriModel

// What is said about the faults of rows.
extension RowFaults {
    static let unclosedQuote = "the quote that opens here is never closed"
    static let strayQuote = "text follows the closing quote of this field"
    static let fewerFields = "a row has fewer fields than the header"
    static let surplusField =
        "a row has more fields than the header, so that nobody can tell which belongs to which column"

    /// Where a word stands: in which column of which source.
    struct WordPlace {
        /// The head of the column, or the name of the part of a statement; nil where it has none.
        let column: String?
        let source: TrainingSource
        let location: SourceLocation

        fileprivate var words: String {
            (column.map { "in the column `\($0)` " } ?? "") + "(source `\(source.files.value)`)"
        }
    }

    /// A word as a message shows it: short, and never a person's id, name or address.
    static func shown(_ word: String, _ lookup: RecordLookup) -> String {
        guard !lookup.isPersonal(word), !word.contains("@") else { return "a personal value" }
        return "`" + (word.count > 30 ? word.prefix(30) + "…" : word) + "`"
    }

    static func unknownStatus(_ word: String, _ place: WordPlace, _ lookup: RecordLookup) -> Diagnostic {
        if word.isEmpty {
            return Diagnostic(
                .unknownStatus, "the state \(place.words) is empty, and a day or a score stands beside it",
                at: place.location, help: "export the state too, or take the row away; the row is not used")
        }
        let isRefused = place.source.statuses[word] == .refused
        return Diagnostic(
            .unknownStatus,
            "\(shown(word, lookup)) \(place.words) "
                + (isRefused ? "is a mistake: `statuses` says so" : "has no meaning in training/sources.yaml"),
            at: place.location,
            help: isRefused
                ? "correct the record, or change `statuses`"
                : Suggestion.help(for: word, among: place.source.statuses.keys) ?? "add it under `statuses`")
    }

    static func unreadableDate(_ word: String, _ place: WordPlace, _ lookup: RecordLookup) -> Diagnostic {
        Diagnostic(
            .badRow, "\(shown(word, lookup)) \(place.words): a date can't be read, or what stands behind it",
            at: place.location, help: "name its form under `dates`; a zone is read as Z, UTC, JST or +09:00")
    }

    static func unreadableScore(
        _ word: String, _ fault: RecordScore.Fault, _ place: WordPlace, _ lookup: RecordLookup
    ) -> Diagnostic {
        let what = fault == .notNumber ? "is no number" : "is outside of 0 to 100"
        return Diagnostic(
            .badRow, "the score \(shown(word, lookup)) \(place.words) \(what)", at: place.location,
            help: "write points from 0 to 100, such as 85, 85.5, 85点 or 17/20, or leave the field empty")
    }

    static func person(_ fault: PersonFault, at place: SourceLocation) -> (kind: Kind, finding: Diagnostic) {
        switch fault {
        case .unknown: (.person, unknownPerson(at: place))
        case .ambiguous:
            (
                .ambiguousPerson,
                Diagnostic(
                    .ambiguousPerson, "a row fits several people, or its id and address are those of different people",
                    at: place, help: "export ids as the roster has them, or give each person an address of their own")
            )
        }
    }

    static func unknownPerson(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unknownPerson, "a row is about somebody who is not in the roster", at: place,
            help: "add the person to organization/employees.csv, or say `pad_ids` where an id lost its leading zeros")
    }

    static func unknownCourse(at place: SourceLocation, help: String) -> Diagnostic {
        Diagnostic(
            .unknownCourse, "a row is for a course that is not in training/courses.yaml", at: place, help: help)
    }

    static func unknownDepartment(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unknownDepartment, "a row names a department that is not in organization/departments.csv", at: place,
            help: "the row counts all the same, where the roster has the person; correct one of the two")
    }

    static func shortRow(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .shortRow, "a row has fewer fields than the header, and is read as if those at its end were missing",
            at: place, help: "see whether one is missing further left; export again with every field, empty ones too")
    }

    static func missingDay(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badRow, "a row says that something was completed, and not on which day between 1970 and 2149", at: place)
    }

    static func early(_ opens: CalendarDay, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .earlyCompletion, "a completion lies before \(opens), when the course opens, and is not used", at: place,
            help: "write `accepts_earlier: true` in training/courses.yaml where such completions count")
    }
}
