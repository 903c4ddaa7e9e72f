import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPeople

/// Reads Moodle's reports: a row a person, and for each activity a column with its state and one with its time.
///
/// The progress report heads the column of a time with the activity's due date, so it is known by its place behind the
/// activity and not by its head. In the course completion report a column has a date or nothing.
struct MoodleRecords {
    let file: String
    let source: TrainingSource
    var dates: RecordDates

    private struct Activity {
        let course: String
        let state: Int
        let time: Int?
    }

    consuming func read(_ text: [UInt8], into intake: inout RecordIntake) {
        var scanner = CSVScanner(text, separator: RecordSeparator.of(text))
        guard let header = scanner.nextRow() else {
            intake.tell(.missingHeader, "the export is empty", at: SourceLocation(file: file))
            return
        }
        guard let person = personColumn(header, &intake) else { return }
        let activities = self.activities(header, behind: person, &intake)
        while let fields = scanner.nextRow() {
            for activity in activities { take(fields, person, activity, &intake) }
        }
        for fault in scanner.faults { fault.report(in: file, to: &intake) }
    }

    private func personColumn(_ header: [CSVScanner.Field], _ intake: inout RecordIntake) -> Int? {
        let names = header.map { RecordWords.folded($0.text) }
        guard let written = source.columns[.employee] else {
            intake.tell(
                .missingKey, "`columns` names the column of `employee`", at: source.files.location,
                help: "add `columns: {employee: …}` with the head of the id's column")
            return nil
        }
        guard let place = names.firstIndex(of: RecordWords.folded(written.value)) else {
            intake.tell(
                .unmappedColumn, "\(file) has no column `\(written.value)`", at: written.location,
                help: Suggestion.help(for: written.value, among: names.filter { !$0.isEmpty }))
            return nil
        }
        return place
    }

    /// The activities that the mapping names, or, where it names none, every column behind the person whose head is the
    /// code of a course.
    private func activities(
        _ header: [CSVScanner.Field], behind person: Int, _ intake: inout RecordIntake
    ) -> [Activity] {
        let names = header.map { RecordWords.folded($0.text) }
        let found = names.indices.filter { source.activities[names[$0]] != nil }
        let missing = source.activities.filter { !names.contains($0.key) }
        for (_, course) in missing.sorted(by: { $0.value.location < $1.value.location }) {
            intake.tell(
                .unmappedColumn, "\(file) has no activity of the name mapped to `\(course.value)`", at: course.location,
                help: "write the name as it stands in the export")
        }
        let starts = Set(found)
        return found.map { state in
            let next = state + 1
            return Activity(
                course: header[state].text, state: state,
                time: next < names.count && !starts.contains(next) ? next : nil)
        }
    }

    private mutating func take(
        _ fields: [CSVScanner.Field], _ person: Int, _ activity: Activity, _ intake: inout RecordIntake
    ) {
        let place = SourceLocation(file: file, line: fields.first?.line ?? 1)
        guard fields.count > max(person, activity.state) else {
            return intake.reject(.row, "a row has fewer fields than the header", at: place)
        }
        let word = RecordWords.folded(fields[activity.state].text)
        let time = activity.time.flatMap { $0 < fields.count ? RecordWords.folded(fields[$0].text) : nil } ?? ""
        let own = dates.day(in: word)
        guard let status = source.statuses[word] ?? (word.isEmpty ? .notStarted : own == nil ? nil : .completed) else {
            return intake.reject(
                .status, "a state word has no meaning in training/sources.yaml", at: place,
                help: Suggestion.help(for: word, among: source.statuses.keys) ?? "add it under `statuses`")
        }
        let day = own ?? (time.isEmpty ? nil : dates.day(in: time))
        intake.take(
            RecordIntake.Row(
                person: .id(fields[person].text.trimmed), course: activity.course, status: status, score: nil, day: day,
                started: nil), of: source, at: place)
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
