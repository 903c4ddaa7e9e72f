import ShikiriDiagnostics
import ShikiriModel
import ShikiriPeople

/// Takes the rows of a part of a CSV export into a ledger, decoding only what it meets for the first time.
///
/// Ids, codes, words and scores are looked up by their bytes; a spelling that isn't known yet is decoded, folded and looked up
/// once, and remembered. Lines are counted from the start of the part.
struct RowReader {
    private(set) var ledger: TrainingLedger
    private(set) var report = RecordsReport()
    private(set) var faults = RowFaults()
    /// Where the part ends: the start of the row after its last one.
    private(set) var position: Int
    /// How many lines the part has.
    private(set) var lines = 0

    private let export: CSVExport
    private let columns: RecordColumns
    private let lookup: RecordLookup
    private let asOf: CalendarDay
    private let days: DayBytes
    private let fixedCourse: Int32?
    private var dates: RecordDates
    private var people = ByteTable(capacity: 16)
    private var courses = ByteTable(capacity: 64)
    private var statuses = ByteTable(capacity: 16)
    private var scores = ByteTable(capacity: 256)
    private var batch: [PlacedEvent] = []
    /// The processor fetches about a dozen places of memory at the same time; more events only amortise the calls.
    private static let batchSize = 64

    private static let unknown: Int32 = -1
    private static let ignored: Int32 = -2

    init(_ export: CSVExport, columns: RecordColumns, lookup: RecordLookup, ledger: TrainingLedger, from start: Int) {
        self.export = export
        self.columns = columns
        self.lookup = lookup
        self.ledger = ledger
        asOf = ledger.asOf
        position = start
        dates = export.dates
        days = DayBytes(export.source.dates)
        fixedCourse = export.source.course.flatMap { lookup.courses.index(of: $0.value) }.map { Int32($0) }
    }

    /// Reads rows until one begins at or behind `end`.
    mutating func read(_ bytes: UnsafeRawBufferPointer, upTo end: Int, separator: UInt8) {
        guard var scanner = RowScanner(bytes, from: position, separator: separator) else { return }
        let empty = RowScanner.Field()
        let slots = columns.slots
        withUnsafeTemporaryAllocation(of: RowScanner.Field.self, capacity: RecordField.allCases.count) { fields in
            fields.initialize(repeating: empty)
            slots.withUnsafeBufferPointer { slots in
                while scanner.position < end {
                    let (start, line) = (scanner.position, scanner.line)
                    guard let count = scanner.nextRow(slots, fields) else { break }
                    let row = Row(bytes: bytes, fields: fields, start: start, line: line)
                    take(row, count: count, fault: scanner.fault)
                }
            }
        }
        ledger.take(batch)
        batch.removeAll()
        position = scanner.position
        lines = scanner.line
    }

    @inline(__always)
    private mutating func hand(_ event: PlacedEvent) {
        batch.append(event)
        guard batch.count == Self.batchSize else { return }
        ledger.take(batch)
        batch.removeAll(keepingCapacity: true)
    }

    /// A row in place.
    private struct Row {
        let bytes: UnsafeRawBufferPointer
        let fields: UnsafeMutableBufferPointer<RowScanner.Field>
        /// Where the row begins, or a blank line before it, and how many lines stand before that.
        let start: Int
        let line: Int

        /// The content of a field without blanks at its ends.
        @inline(__always)
        func range(of field: RowScanner.Field) -> Range<Int> {
            var (start, end) = (field.start, field.end)
            while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
            while start < end, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
            return start..<end
        }
    }

    @inline(__always)
    private mutating func take(_ row: Row, count: Int, fault: RowScanner.Fault?) {
        report.read += 1
        if let fault { return fail(row, fault) }
        guard count >= columns.count else { return fail(.row, row, "a row has fewer fields than the header") }
        let course = fixedCourse ?? self.course(row)
        guard course >= 0 else {
            if course == Self.ignored { report.ignored += 1 } else { failCourse(row) }
            return
        }
        let person = self.person(row)
        guard person >= 0 else { return failPerson(row) }
        guard let status = status(row) else { return failStatus(row) }
        guard let score = score(row) else { return fail(.score, row, "a score is not a number", .score) }
        guard let completed = day(.completed, row), let started = day(.started, row) else { return failDate(row) }
        switch RecordEvent(status, completed: completed.value, started: started.value, score: score.value, asOf: asOf) {
        case .badDay: return failDay(row)
        case .nothing: break
        case .event(let event): hand(PlacedEvent(event, person: Int(person), course: Int(course)))
        }
        report.used += 1
    }
}

// The fields of a row.
extension RowReader {
    /// A field that may be empty.
    private struct Optionally<Value> {
        let value: Value?
    }

    @inline(__always)
    private mutating func person(_ row: Row) -> Int32 {
        let range = row.range(of: row.fields[columns.slot(.employee)])
        guard let key = ShortBytes(row.bytes, range) else { return lookUpPerson(row) }
        if let known = lookup.people.value(of: key) ?? people.value(of: key) { return known }
        let found = lookUpPerson(row)
        people.learn(key, found)
        return found
    }

    private func lookUpPerson(_ row: Row) -> Int32 {
        lookup.person(id: text(.employee, row), export.source).map { Int32($0) } ?? Self.unknown
    }

    @inline(__always)
    private mutating func course(_ row: Row) -> Int32 {
        let range = row.range(of: row.fields[columns.slot(.course)])
        guard let key = ShortBytes(row.bytes, range) else { return lookUpCourse(row) }
        if let known = courses.value(of: key) { return known }
        let found = lookUpCourse(row)
        courses.learn(key, found)
        return found
    }

    private func lookUpCourse(_ row: Row) -> Int32 {
        switch lookup.course(text(.course, row), export.source) {
        case .course(let index): Int32(index)
        case .ignored: Self.ignored
        case .unknown: Self.unknown
        }
    }

    @inline(__always)
    private mutating func status(_ row: Row) -> RecordStatus? {
        let range = row.range(of: row.fields[columns.slot(.status)])
        guard !range.isEmpty else { return .notStarted }
        guard let key = ShortBytes(row.bytes, range) else { return lookUpStatus(row) }
        if let known = statuses.value(of: key) { return RecordStatus(code: known) }
        let found = lookUpStatus(row)
        statuses.learn(key, found?.code ?? Self.unknown)
        return found
    }

    private func lookUpStatus(_ row: Row) -> RecordStatus? {
        let word = RecordWords.folded(text(.status, row))
        return word.isEmpty ? .notStarted : export.source.statuses[word]
    }

    @inline(__always)
    private mutating func score(_ row: Row) -> Optionally<Score>? {
        guard columns.has(.score) else { return Optionally(value: nil) }
        let range = row.range(of: row.fields[columns.slot(.score)])
        guard !range.isEmpty else { return Optionally(value: nil) }
        guard let key = ShortBytes(row.bytes, range) else { return lookUpScore(row) }
        if let known = scores.value(of: key) { return Optionally(value: Score(hundredths: known)) }
        guard let found = lookUpScore(row) else { return nil }
        if let score = found.value { scores.learn(key, score.hundredths) }
        return found
    }

    private func lookUpScore(_ row: Row) -> Optionally<Score>? {
        RecordScore(text(.score, row)).map { Optionally(value: $0.value) }
    }

    @inline(__always)
    private mutating func day(_ field: RecordField, _ row: Row) -> Optionally<CalendarDay>? {
        guard columns.has(field) else { return Optionally(value: nil) }
        let range = row.range(of: row.fields[columns.slot(field)])
        guard !range.isEmpty else { return Optionally(value: nil) }
        if let day = days.day(row.bytes, range) { return Optionally(value: day) }
        let written = text(field, row)
        guard !written.isEmpty else { return Optionally(value: nil) }
        return dates.day(in: written).map { Optionally(value: $0) }
    }

    private func text(_ field: RecordField, _ row: Row) -> String {
        let place = row.fields[columns.slot(field)]
        let text = export.encoding.text(of: UnsafeRawBufferPointer(rebasing: row.bytes[place.start..<place.end]))
        return (place.hasDoubledQuotes ? text.replacing("\"\"", with: "\"") : text).trimmed
    }
}

// What is said about rows that can't be used.
extension RowReader {
    private mutating func fail(_ kind: RowFaults.Kind, _ row: Row, _ message: String, _ field: RecordField? = nil) {
        fail(kind, row, field) { Diagnostic(.badRow, message, at: $0) }
    }

    private mutating func fail(_ row: Row, _ fault: RowScanner.Fault) {
        switch fault {
        case .unclosedQuote:
            fail(.unclosedQuote, row, nil) {
                Diagnostic(.unclosedQuote, "a quote of this row is never closed", at: $0, help: "add the closing `\"`")
            }
        case .strayQuote:
            fail(.strayQuote, row, nil) {
                Diagnostic(
                    .strayQuote, "text follows the closing quote of a field", at: $0,
                    help: "write a quote inside quotes twice: `\"\"`")
            }
        }
    }

    private mutating func failCourse(_ row: Row) {
        let (written, lookup) = (text(.course, row), lookup)
        fail(.course, row, .course) {
            RowFaults.unknownCourse(at: $0, help: lookup.help(forUnknownCourse: written))
        }
    }

    private mutating func failPerson(_ row: Row) {
        fail(.person, row, .employee) { RowFaults.unknownPerson(at: $0) }
    }

    private mutating func failStatus(_ row: Row) {
        let (word, known) = (RecordWords.folded(text(.status, row)), export.source.statuses.keys)
        fail(.status, row, .status) {
            Diagnostic(
                .unknownStatus, "a status word has no meaning in training/sources.yaml", at: $0,
                help: Suggestion.help(for: word, among: known) ?? "add it under `statuses`")
        }
    }

    private mutating func failDate(_ row: Row) {
        let field: RecordField = day(.completed, row) == nil ? .completed : .started
        fail(.date, row, field) {
            Diagnostic(.badRow, "a date can't be read", at: $0, help: "name its form under `dates`")
        }
    }

    private mutating func failDay(_ row: Row) {
        fail(.date, row, columns.has(.completed) ? .completed : nil) { RowFaults.missingDay(at: $0) }
    }

    private mutating func fail(
        _ kind: RowFaults.Kind, _ row: Row, _ field: RecordField?, finding: (SourceLocation) -> Diagnostic
    ) {
        report.reported += 1
        guard !faults.isOnlyCounted(kind) else { return faults.count(kind) }
        faults.add(kind, finding(place(of: field, row)))
    }

    /// The line and column of a field, or of the row's first one. Blank lines may stand before the row, and a field of
    /// it may hold line ends.
    private func place(of field: RecordField?, _ row: Row) -> SourceLocation {
        var start = row.start
        while start < row.bytes.count, row.bytes[start] == 0x0A || row.bytes[start] == 0x0D { start += 1 }
        let end = field.map { row.fields[columns.slot($0)].start } ?? start
        let before = row.bytes[row.start..<max(start, end)]
        let lastEnd = before.lastIndex { $0 == 0x0A || $0 == 0x0D }
        let lineEnds = before.indices.count { place in
            before[place] == 0x0A
                || (before[place] == 0x0D && (place + 1 >= row.bytes.count || row.bytes[place + 1] != 0x0A))
        }
        let lineStart = lastEnd.map { $0 + 1 } ?? row.start
        let text = export.encoding.text(of: UnsafeRawBufferPointer(rebasing: row.bytes[lineStart..<max(start, end)]))
        let isQuoted = end > start && row.bytes[end - 1] == 0x22
        return SourceLocation(
            file: export.file, line: row.line + lineEnds + 1, column: text.unicodeScalars.count + (isQuoted ? 0 : 1))
    }
}

extension RecordStatus {
    fileprivate var code: Int32 {
        switch self {
        case .completed: 0
        case .inProgress: 1
        case .notStarted: 2
        case .failed: 3
        }
    }

    fileprivate init?(code: Int32) {
        guard let status = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = status
    }
}
