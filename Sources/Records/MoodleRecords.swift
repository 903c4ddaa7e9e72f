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
        for fault in scanner.faults { fault.report(in: file, to: &intake) }
        guard let person = personColumn(header, &intake) else { return }
        let activities = self.activities(header, behind: person, &intake)
        var known = scanner.faults.count
        while let fields = scanner.nextRow() {
            if scanner.faults.count > known {
                let fault = scanner.faults[known]
                known = scanner.faults.count
                intake.reject(fault.kind, fault.message, at: fault.place(in: file))
                scanner.resumeAfterLine()
                continue
            }
            for activity in activities { take(fields, person, activity, &intake) }
        }
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
                help: HeaderHelp.help(for: written.value, in: names, asked: source.activities.keys))
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
        guard fields.count > max(person, activity.state) else {
            return intake.reject(.row, "a row has fewer fields than the header", at: place(of: fields.first))
        }
        let written = fields[activity.state]
        let word = RecordWords.folded(written.text)
        let own = dates.day(in: word)
        guard let status = source.statuses[word] ?? (word.isEmpty ? .notStarted : own == nil ? nil : .completed) else {
            return intake.reject(
                .status, "a state word has no meaning in training/sources.yaml", at: place(of: written),
                help: Suggestion.help(for: word, among: source.statuses.keys) ?? "add it under `statuses`")
        }
        let time = activity.time.flatMap { $0 < fields.count ? fields[$0] : nil }
        let timeText = time.map { RecordWords.folded($0.text) } ?? ""
        let day = own ?? dates.day(in: timeText)
        if day == nil, !timeText.isEmpty, status != .notStarted {
            return intake.reject(
                .date, "a date can't be read", at: place(of: time), help: "name its form under `dates`")
        }
        intake.take(
            RecordIntake.Row(
                person: .id(fields[person].text.trimmed), course: activity.course, status: status, score: nil, day: day,
                started: nil), of: source,
            at: RecordIntake.Places(
                person: place(of: fields[person]), course: place(of: written), day: place(of: time ?? written)))
    }

    private func place(of field: CSVScanner.Field?) -> SourceLocation {
        SourceLocation(file: file, line: field?.line ?? 1, column: field?.column ?? 1)
    }
}
