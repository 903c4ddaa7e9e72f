import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPeople

/// Reads CSV exports: one row a person and course, columns and words as the mapping names them.
struct CSVRecords {
    let file: String
    let source: TrainingSource
    var dates: RecordDates

    consuming func read(_ text: [UInt8], into intake: inout RecordIntake) {
        var scanner = CSVScanner(text, separator: RecordSeparator.of(text))
        guard let header = scanner.nextRow() else {
            intake.tell(.missingHeader, "the export is empty", at: SourceLocation(file: file))
            return
        }
        guard let columns = RecordColumns(header, source, file, &intake) else { return }
        while let fields = scanner.nextRow() { take(fields, columns, &intake) }
        for fault in scanner.faults { fault.report(in: file, to: &intake) }
    }

    private mutating func take(
        _ fields: [CSVScanner.Field], _ columns: RecordColumns, _ intake: inout RecordIntake
    ) {
        let place = SourceLocation(file: file, line: fields.first?.line ?? 1)
        guard fields.count >= columns.count else {
            return intake.reject(.row, "a row has fewer fields than the header", at: place)
        }
        let word = RecordWords.folded(columns.text(.status, fields))
        guard let status = source.statuses[word] ?? (word.isEmpty ? .notStarted : nil) else {
            return intake.reject(
                .status, "a status word has no meaning in training/sources.yaml",
                at: columns.place(.status, fields, file),
                help: Suggestion.help(for: word, among: source.statuses.keys) ?? "add it under `statuses`")
        }
        let score = RecordScore(columns.text(.score, fields))
        guard let score else {
            return intake.reject(.score, "a score is not a number", at: columns.place(.score, fields, file))
        }
        let completed = day(columns.text(.completed, fields))
        let started = day(columns.text(.started, fields))
        guard let completed, let started else {
            return intake.reject(.date, "a date can't be read", at: place, help: "name its form under `dates`")
        }
        intake.take(
            RecordIntake.Row(
                person: .id(columns.text(.employee, fields)),
                course: source.course?.value.text ?? columns.text(.course, fields), status: status, score: score.value,
                day: completed, started: started), of: source, at: place)
    }

    /// The day of a field; nil inside where it is empty, nil where it can't be read.
    private mutating func day(_ text: String) -> CalendarDay?? {
        guard !text.isEmpty else { return .some(nil) }
        return dates.day(in: text).map { .some($0) }
    }
}

/// The columns of an export by the kinds of their fields.
struct RecordColumns {
    private let places: [RecordField: Int]
    let count: Int

    init?(
        _ header: [CSVScanner.Field], _ source: TrainingSource, _ file: String, _ intake: inout RecordIntake
    ) {
        let names = header.map { RecordWords.folded($0.text) }
        var places: [RecordField: Int] = [:]
        var isComplete = true
        for field in RecordField.allCases {
            guard let written = source.columns[field] else { continue }
            guard let place = names.firstIndex(of: RecordWords.folded(written.value)) else {
                intake.tell(
                    .unmappedColumn, "\(file) has no column `\(written.value)`", at: written.location,
                    help: Suggestion.help(for: written.value, among: names.filter { !$0.isEmpty }))
                isComplete = false
                continue
            }
            places[field] = place
        }
        guard isComplete else { return nil }
        self.places = places
        count = (places.values.max() ?? -1) + 1
    }

    func text(_ field: RecordField, _ fields: [CSVScanner.Field]) -> String {
        places[field].map { fields[$0].text.trimmed } ?? ""
    }

    func place(_ field: RecordField, _ fields: [CSVScanner.Field], _ file: String) -> SourceLocation {
        guard let index = places[field] else { return SourceLocation(file: file, line: fields.first?.line ?? 1) }
        return SourceLocation(file: file, line: fields[index].line, column: fields[index].column)
    }
}

/// A score as exports write it: `85`, `85.5`, `85点`, `85/100`, `85%`, or nothing.
struct RecordScore {
    let value: Score?

    init?(_ text: String) {
        let folded = RecordWords.folded(text)
        guard !folded.isEmpty, folded != "-" else {
            value = nil
            return
        }
        var number = folded
        for ending in ["点", "%"] where number.hasSuffix(ending) { number.removeLast() }
        let parts = number.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let reached = Double(parts[0]), reached.isFinite else { return nil }
        let whole = parts.count == 2 ? Double(parts[1]) : 100
        guard let whole, whole > 0 else { return nil }
        let hundredths = (reached / whole * 10_000).rounded()
        guard abs(hundredths) < 1_000_000 else { return nil }
        value = Score(hundredths: Int32(hundredths))
    }
}

/// Which sign separates the fields of an export: the one of tab, semicolon and comma that its first line has most.
enum RecordSeparator {
    static func of(_ text: [UInt8]) -> UInt8 {
        let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
        let counts = [UInt8(0x2C), 0x09, 0x3B].map { sign in (sign, line.count { $0 == sign }) }
        return counts.max { $0.1 < $1.1 }?.0 ?? 0x2C
    }
}

extension CSVScanner.Fault {
    /// Tells a fault of an export's quoting.
    func report(in file: String, to intake: inout RecordIntake) {
        switch self {
        case .unclosedQuote(let line, let column):
            intake.tell(
                .unclosedQuote, "the quote that opens here is never closed",
                at: SourceLocation(file: file, line: line, column: column))
        case .strayQuote(let line, let column):
            intake.tell(
                .strayQuote, "text follows the closing quote of this field",
                at: SourceLocation(file: file, line: line, column: column))
        }
    }
}
