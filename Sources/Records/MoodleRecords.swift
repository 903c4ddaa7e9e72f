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
        /// The head of its column.
        let name: String
        let state: Int
        let time: Int?
    }

    /// The columns that name the person.
    private struct PersonColumns {
        let id: Int?
        let address: Int?

        var last: Int { max(id ?? 0, address ?? 0) }

        func mark(_ fields: [CSVScanner.Field]) -> PersonMark {
            PersonMark(id: id.map { fields[$0].plainText }, address: address.map { fields[$0].plainText })
        }
    }

    consuming func read(_ text: [UInt8], into intake: inout RecordIntake) {
        let asked = source.askedColumns.union(source.activities.keys)
        let head = text.withUnsafeBytes {
            ExportHead.find(in: $0, .utf8, asked: asked, skipped: source.skippedLines)
        }
        guard let head else {
            return intake.tell(.missingHeader, .emptyExport, at: SourceLocation(file: file))
        }
        for fault in head.faults { fault.report(in: file, to: &intake) }
        guard let person = personColumns(head.fields, &intake) else { return }
        let activities = self.activities(head.fields, &intake)
        let named = head.fields.namedColumns
        // The time of the last activity has no head where the activity has no due date.
        let width = max(named, min(head.fields.count, named + 1))
        var scanner = CSVScanner(text, separator: head.separator, from: head.end, line: head.lines + 1)
        var known = 0
        while let fields = scanner.nextRow() {
            if scanner.faults.count > known {
                let fault = scanner.faults[known]
                known = scanner.faults.count
                intake.reject(fault.kind, fault.said, at: fault.place(in: file))
                scanner.resumeAfterLine()
                continue
            }
            if fields.isBlank { continue }
            let isIgnored = fields.contains { source.ignoredRows.contains(TableWords.folded($0.text)) }
            let surplus = fields.dropFirst(width).first { !$0.text.trimmed.isEmpty }
            if fields.count < named, !isIgnored {
                intake.note(.short) { RowFaults.shortRow(at: place(of: fields.first)) }
            }
            for activity in activities {
                if isIgnored {
                    intake.ignore()
                } else if let surplus {
                    intake.reject(.surplus, .surplusField, at: place(of: surplus))
                } else {
                    take(fields, person, activity, &intake)
                }
            }
        }
    }

    private func personColumns(_ header: [CSVScanner.Field], _ intake: inout RecordIntake) -> PersonColumns? {
        let names = header.map { TableWords.folded($0.text) }
        var places: [RecordField: Int] = [:]
        for field in [RecordField.employee, .email] {
            guard let written = source.columns[field] else { continue }
            let name = TableWords.folded(written.value)
            guard let place = names.only(name, written, header, source, file, &intake) else { return nil }
            places[field] = place
        }
        return places.isEmpty ? nil : PersonColumns(id: places[.employee], address: places[.email])
    }

    /// The activities that the mapping names, each once.
    private func activities(_ header: [CSVScanner.Field], _ intake: inout RecordIntake) -> [Activity] {
        let names = header.map { TableWords.folded($0.text) }
        var places: [String: [Int]] = [:]
        for place in names.indices where source.activities[names[place]] != nil {
            places[names[place], default: []].append(place)
        }
        let missing = source.activities.filter { places[$0.key] == nil }
        for (_, course) in missing.sorted(by: { $0.value.location < $1.value.location }) {
            intake.tell(.unmappedColumn, .noActivity(course.value, in: file), at: course.location)
        }
        for other in places.values.compactMap({ $0.dropFirst().first }).sorted() {
            intake.tell(.ambiguousColumn, .secondActivity(names[other]), at: place(of: header[other]))
        }
        let starts = Set(places.values.joined())
        return places.values.filter { $0.count == 1 }.joined().sorted().map { state in
            let next = state + 1
            return Activity(
                name: header[state].text, state: state,
                time: next < names.count && !starts.contains(next) ? next : nil)
        }
    }

    private mutating func take(
        _ fields: [CSVScanner.Field], _ person: PersonColumns, _ activity: Activity, _ intake: inout RecordIntake
    ) {
        guard fields.count > max(person.last, activity.state) else {
            return intake.reject(.row, .fewerFields, at: place(of: fields.first))
        }
        let written = fields[activity.state]
        let word = Self.withoutOverride(TableWords.folded(written.plainText))
        let own = dates.day(in: word)
        let time = activity.time.flatMap { $0 < fields.count ? fields[$0] : nil }
        let timeText = time.map { TableWords.folded($0.plainText) } ?? ""
        let isNothing = word.isEmpty && timeText.isEmpty
        let meaning = source.statuses[word] ?? (isNothing ? .notStarted : own == nil ? nil : .completed)
        if meaning == .ignored { return intake.ignore() }
        guard let status = meaning?.status else {
            let (place, lookup) = (wordPlace(written, activity), intake.lookup)
            return intake.reject(.status, word: word) { RowFaults.unknownStatus(word, place, lookup) }
        }
        let day = own ?? dates.day(in: timeText)
        if day == nil, !timeText.isEmpty, status != .notStarted {
            let (place, lookup) = (wordPlace(time ?? written, activity), intake.lookup)
            return intake.reject(.date, word: timeText) { RowFaults.unreadableDate(timeText, place, lookup) }
        }
        if status == .notStarted, let time, dates.day(in: timeText) != nil {
            return intake.reject(.contradiction) { RowFaults.contradiction(at: place(of: time)) }
        }
        let named = fields[person.id ?? person.address ?? 0]
        intake.take(
            RecordIntake.Row(
                person: person.mark(fields), course: activity.name, status: status, score: nil, day: day,
                started: nil), of: source,
            at: RecordIntake.Places(
                person: place(of: named), course: place(of: written), day: place(of: time ?? written)))
    }

    /// The state without the name of the teacher who set it (`Completed (set by NAME)`): it counts like any other.
    private static func withoutOverride(_ word: String) -> String {
        guard word.hasSuffix(")") else { return word }
        guard let start = word.firstRange(of: "(set by ") else {
            let isSet = ["による設定)", "により設定)", "が設定)"].contains(where: word.hasSuffix)
            guard isSet, let opening = word.firstIndex(of: "(") else { return word }
            return String(word[..<opening]).trimmed
        }
        return String(word[..<start.lowerBound]).trimmed
    }

    private func wordPlace(_ field: CSVScanner.Field, _ activity: Activity) -> RowFaults.WordPlace {
        RowFaults.WordPlace(column: activity.name, source: source, location: place(of: field))
    }

    private func place(of field: CSVScanner.Field?) -> SourceLocation {
        SourceLocation(file: file, line: field?.line ?? 1, column: field?.column ?? 1)
    }
}

extension CSVScanner.Field {
    /// The text without blanks at its ends and without what a spreadsheet put around it.
    fileprivate var plainText: String { SpreadsheetText.plain(text.trimmed).trimmed }
}
