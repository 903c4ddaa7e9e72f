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
    private var departments: [String: Bool] = [:]
    /// A column that isn't one of departments may hold something new in every row.
    private static let departmentsKept = 10_000
    private var batch: [PlacedEvent] = []
    /// The processor fetches about a dozen places of memory at the same time; more events only amortise the calls.
    private static let batchSize = 64
    private static let rowsAtOnce = 16
    /// What the memory of the last rows' ids held; kept only so that it is read at all.
    private var fetched: Int32 = 0

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
    mutating func read(_ window: inout ExportWindow, upTo end: Int, separator: UInt8) throws(ExportFault) {
        while position < end {
            try window.move(to: position)
            let piece = Piece(end: end - window.start, isLast: window.reachesEnd, isLargest: window.isLargest)
            position += window.withBytes { read($0, piece, separator) }
            if piece.isLast { break }
        }
        ledger.take(batch)
        batch.removeAll()
    }

    /// What is in the window.
    private struct Piece {
        /// Where rows begin that are not wanted.
        let end: Int
        /// Whether the export ends with it.
        let isLast: Bool
        /// Whether no piece can be larger.
        let isLargest: Bool

        /// Whether a row that goes on to the end of the piece ends there; else the rest of it is in the next piece.
        func endsRow(from start: Int) -> Bool { isLast || isLargest && start == 0 }
    }

    /// Reads the whole rows of a piece, and says how many bytes they are.
    ///
    /// Several rows are found before the first is looked at: what their ids point to can then be fetched at the same time.
    private mutating func read(_ bytes: UnsafeRawBufferPointer, _ piece: Piece, _ separator: UInt8) -> Int {
        guard var scanner = RowScanner(bytes, from: 0, separator: separator) else { return 0 }
        let (slots, linesBefore) = (columns.slots, lines)
        let width = RecordField.allCases.count
        return withUnsafeTemporaryAllocation(of: RowScanner.Field.self, capacity: width * Self.rowsAtOnce) { fields in
            fields.initialize(repeating: RowScanner.Field())
            var rows: [ExportRow] = []
            rows.reserveCapacity(Self.rowsAtOnce)
            var used = 0
            slots.withUnsafeBufferPointer { slots in
                while scanner.position < piece.end {
                    let place = rows.count * width
                    let own = UnsafeMutableBufferPointer(rebasing: fields[place..<place + width])
                    let (start, line) = (scanner.position, scanner.line)
                    let count = scanner.nextRow(slots, own)
                    guard scanner.position < bytes.count || piece.endsRow(from: start) else { break }
                    if scanner.fault != nil { scanner.resume(afterLineAt: start, line: line) }
                    (used, lines) = (scanner.position, linesBefore + scanner.line)
                    guard let count else { break }
                    rows.append(
                        ExportRow(
                            bytes: bytes, encoding: export.encoding, fields: own, count: count, fault: scanner.fault,
                            start: start,
                            line: linesBefore + line))
                    if rows.count == Self.rowsAtOnce { take(&rows) }
                }
            }
            take(&rows)
            return used
        }
    }

    private mutating func take(_ rows: inout [ExportRow]) {
        for row in rows where row.count >= columns.count { fetched &+= mark(row) }
        for row in rows { take(row) }
        rows.removeAll(keepingCapacity: true)
    }

    @inline(__always)
    private func mark(_ row: ExportRow) -> Int32 {
        let range = row.range(of: row.fields[columns.slot(.employee)])
        return ShortBytes(row.bytes, range).map { lookup.people.mark(of: $0) } ?? 0
    }

    @inline(__always)
    private mutating func hand(_ event: PlacedEvent) {
        batch.append(event)
        guard batch.count == Self.batchSize else { return }
        ledger.take(batch)
        batch.removeAll(keepingCapacity: true)
    }

    @inline(__always)
    private mutating func take(_ row: ExportRow) {
        report.read += 1
        if let fault = row.fault { return fail(row, fault) }
        guard row.count >= columns.count else { return fail(.row, row, "a row has fewer fields than the header") }
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
        if columns.has(.department) { checkDepartment(row) }
    }
}

// The fields of a row.
extension RowReader {
    /// A field that may be empty.
    private struct Optionally<Value> {
        let value: Value?
    }

    @inline(__always)
    private mutating func person(_ row: ExportRow) -> Int32 {
        let range = row.range(of: row.fields[columns.slot(.employee)])
        guard let key = ShortBytes(row.bytes, range) else { return lookUpPerson(row) }
        if let known = lookup.people.value(of: key) ?? people.value(of: key) { return known }
        let found = lookUpPerson(row)
        people.learn(key, found)
        return found
    }

    private func lookUpPerson(_ row: ExportRow) -> Int32 {
        lookup.person(id: text(.employee, row), export.source).map { Int32($0) } ?? Self.unknown
    }

    @inline(__always)
    private mutating func course(_ row: ExportRow) -> Int32 {
        let range = row.range(of: row.fields[columns.slot(.course)])
        guard let key = ShortBytes(row.bytes, range) else { return lookUpCourse(row) }
        if let known = courses.value(of: key) { return known }
        let found = lookUpCourse(row)
        courses.learn(key, found)
        return found
    }

    private func lookUpCourse(_ row: ExportRow) -> Int32 {
        switch lookup.course(text(.course, row), export.source) {
        case .course(let index): Int32(index)
        case .ignored: Self.ignored
        case .unknown: Self.unknown
        }
    }

    @inline(__always)
    private mutating func status(_ row: ExportRow) -> RecordStatus? {
        let range = row.range(of: row.fields[columns.slot(.status)])
        guard !range.isEmpty else { return .notStarted }
        guard let key = ShortBytes(row.bytes, range) else { return lookUpStatus(row) }
        if let known = statuses.value(of: key) { return RecordStatus(code: known) }
        let found = lookUpStatus(row)
        statuses.learn(key, found?.code ?? Self.unknown)
        return found
    }

    private func lookUpStatus(_ row: ExportRow) -> RecordStatus? {
        let word = RecordWords.folded(text(.status, row))
        return word.isEmpty ? .notStarted : export.source.statuses[word]
    }

    @inline(__always)
    private mutating func score(_ row: ExportRow) -> Optionally<Score>? {
        guard columns.has(.score) else { return Optionally(value: nil) }
        let range = row.range(of: row.fields[columns.slot(.score)])
        guard !range.isEmpty else { return Optionally(value: nil) }
        guard let key = ShortBytes(row.bytes, range) else { return lookUpScore(row) }
        if let known = scores.value(of: key) { return Optionally(value: Score(hundredths: known)) }
        guard let found = lookUpScore(row) else { return nil }
        if let score = found.value { scores.learn(key, score.hundredths) }
        return found
    }

    private func lookUpScore(_ row: ExportRow) -> Optionally<Score>? {
        RecordScore(text(.score, row)).map { Optionally(value: $0.value) }
    }

    @inline(__always)
    private mutating func day(_ field: RecordField, _ row: ExportRow) -> Optionally<CalendarDay>? {
        guard columns.has(field) else { return Optionally(value: nil) }
        let range = row.range(of: row.fields[columns.slot(field)])
        guard !range.isEmpty else { return Optionally(value: nil) }
        if let day = days.day(row.bytes, range) { return Optionally(value: day) }
        let written = text(field, row)
        guard !written.isEmpty else { return Optionally(value: nil) }
        return dates.day(in: written).map { Optionally(value: $0) }
    }

    /// The roster decides where somebody is counted; a department that nobody knows says that one of the two is out of
    /// date.
    private mutating func checkDepartment(_ row: ExportRow) {
        let written = text(.department, row)
        let isKnown = departments[written] ?? (written.isEmpty || lookup.isDepartment(written))
        if departments.count < Self.departmentsKept { departments[written] = isKnown }
        guard !isKnown else { return }
        note(.department, row, at: row.start(of: row.fields[columns.slot(.department)])) {
            RowFaults.unknownDepartment(at: $0)
        }
    }

    private func text(_ field: RecordField, _ row: ExportRow) -> String {
        row.text(of: row.fields[columns.slot(field)])
    }
}

// What is said about rows that can't be used.
extension RowReader {
    private mutating func fail(_ kind: RowFaults.Kind, _ row: ExportRow, _ message: String, _ field: RecordField? = nil)
    {
        fail(kind, row, field) { Diagnostic(.badRow, message, at: $0) }
    }

    private mutating func fail(_ row: ExportRow, _ fault: RowScanner.Fault) {
        let (kind, message, quote): (RowFaults.Kind, String, Int) =
            switch fault {
            case .unclosedQuote(let quote): (.unclosedQuote, RowFaults.unclosedQuote, quote)
            case .strayQuote(let quote): (.strayQuote, RowFaults.strayQuote, quote)
            }
        fail(kind, row, at: quote) { Diagnostic(kind.code, message, at: $0, help: kind.help) }
    }

    private mutating func failCourse(_ row: ExportRow) {
        let (written, lookup) = (text(.course, row), lookup)
        fail(.course, row, .course) {
            RowFaults.unknownCourse(at: $0, help: lookup.help(forUnknownCourse: written))
        }
    }

    private mutating func failPerson(_ row: ExportRow) {
        fail(.person, row, .employee) { RowFaults.unknownPerson(at: $0) }
    }

    private mutating func failStatus(_ row: ExportRow) {
        let (word, known) = (RecordWords.folded(text(.status, row)), export.source.statuses.keys)
        fail(.status, row, .status) {
            Diagnostic(
                .unknownStatus, "a status word has no meaning in training/sources.yaml", at: $0,
                help: Suggestion.help(for: word, among: known) ?? "add it under `statuses`")
        }
    }

    private mutating func failDate(_ row: ExportRow) {
        let field: RecordField = day(.completed, row) == nil ? .completed : .started
        fail(.date, row, field) {
            Diagnostic(.badRow, "a date can't be read", at: $0, help: "name its form under `dates`")
        }
    }

    private mutating func failDay(_ row: ExportRow) {
        fail(.missingDay, row, columns.has(.completed) ? .completed : nil) { RowFaults.missingDay(at: $0) }
    }

    private mutating func fail(
        _ kind: RowFaults.Kind, _ row: ExportRow, _ field: RecordField?, finding: (SourceLocation) -> Diagnostic
    ) {
        fail(kind, row, at: field.map { row.start(of: row.fields[columns.slot($0)]) }, finding: finding)
    }

    private mutating func fail(
        _ kind: RowFaults.Kind, _ row: ExportRow, at place: Int?, finding: (SourceLocation) -> Diagnostic
    ) {
        report.reported += 1
        note(kind, row, at: place, finding: finding)
    }

    /// Records a finding about a row, whether it is used or not.
    private mutating func note(
        _ kind: RowFaults.Kind, _ row: ExportRow, at place: Int?, finding: (SourceLocation) -> Diagnostic
    ) {
        guard !faults.isOnlyCounted(kind) else { return faults.count(kind) }
        faults.add(kind, finding(row.location(of: place, in: export.file)))
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
        switch code {
        case 0: self = .completed
        case 1: self = .inProgress
        case 2: self = .notStarted
        case 3: self = .failed
        default: return nil
        }
    }
}
