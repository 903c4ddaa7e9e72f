import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPeople

/// Takes the rows of a part of a CSV export into a ledger, decoding only what it meets for the first time.
///
/// Ids, codes, words and scores are looked up by their bytes; a spelling that isn't known yet is decoded, folded and looked up
/// once, and remembered. Lines are counted from the start of the part.
struct RowReader {
    private(set) var ledger: TrainingLedger
    private(set) var found = RowsFound()
    /// Where the part ends: the start of the row after its last one.
    private(set) var position: Int
    /// How many lines the part has.
    private(set) var lines = 0

    private let export: CSVExport
    private let columns: RecordColumns
    private let lookup: RecordLookup
    private let asOf: CalendarDay
    private let days: DayBytes
    private let fixedCourse: RecordLookup.CourseMatch
    private let separator: UInt8
    private var dates: RecordDates
    private var people = ByteTable<PersonMatch>(capacity: 16)
    private var courses = ByteTable<RecordLookup.CourseMatch>(capacity: 64)
    private var statuses = ByteTable<KnownStatus>(capacity: 16)
    private var scores = ByteTable<Int32>(capacity: 256)
    private var departments: [String: Bool] = [:]
    /// A column that isn't one of departments may hold something new in every row.
    private static let departmentsKept = 10_000
    private var batch: [PlacedEvent] = []
    /// The processor fetches about a dozen places of memory at the same time; more events only amortise the calls.
    private static let batchSize = 64
    private static let rowsAtOnce = 16
    /// What the memory of the last rows' ids held; kept only so that it is read at all.
    private var fetched: UInt64 = 0

    /// What a status word means; nil for a word without a meaning.
    private struct KnownStatus {
        let meaning: StatusWord?
    }

    init(
        _ export: CSVExport, columns: RecordColumns, lookup: RecordLookup, ledger: TrainingLedger, separator: UInt8,
        from start: Int
    ) {
        self.export = export
        self.columns = columns
        self.lookup = lookup
        self.ledger = ledger
        asOf = ledger.asOf
        position = start
        dates = export.dates
        days = DayBytes(export.source.dates)
        self.separator = separator
        let course = export.source.course.flatMap { lookup.courses.position(of: $0.value) }
        fixedCourse = course.map { .course($0) } ?? .unknown
    }

    /// Reads rows until one begins at or behind `end`.
    mutating func read(_ window: inout ExportWindow, upTo end: Int) throws(ExportFault) {
        while position < end {
            try window.move(to: position)
            let piece = Piece(end: end - window.start, isLast: window.reachesEnd, isLargest: window.isLargest)
            position += window.withBytes { read($0, piece) }
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
    private mutating func read(_ bytes: UnsafeRawBufferPointer, _ piece: Piece) -> Int {
        guard var scanner = RowScanner(bytes, from: 0, separator: separator) else { return 0 }
        let (slots, named, linesBefore) = (columns.slots, columns.named, lines)
        let width = RecordColumns.width
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
                    let count = scanner.nextRow(slots, own, width: named)
                    guard scanner.position < bytes.count || piece.endsRow(from: start) else { break }
                    let first = scanner.rowStart
                    if scanner.fault != nil { scanner.resume(afterLineAt: start, line: line) }
                    (used, lines) = (scanner.position, linesBefore + scanner.line)
                    guard let count else { break }
                    rows.append(
                        ExportRow(
                            bytes: bytes, encoding: export.encoding, fields: own, count: count,
                            surplus: scanner.surplus, fault: scanner.fault, content: first..<scanner.position,
                            start: start, line: linesBefore + line))
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
    private func mark(_ row: ExportRow) -> UInt64 {
        guard let slot = columns.person else { return 0 }
        return ShortBytes(row.bytes, row.range(of: row.fields[slot])).map { lookup.people.mark(of: $0) } ?? 0
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
        guard !row.isBlank(separator) else { return }
        found.report.read += 1
        if let fault = row.fault { return fail(row, fault) }
        if !export.source.ignoredRows.isEmpty, isIgnored(row) { return ignore() }
        guard row.count >= columns.count else { return fail(.row, row, .fewerFields) }
        if let surplus = row.surplus, hasSurplus(row) { return fail(row, surplusAt: surplus) }
        let course: Position<Course>
        switch self.course(row) {
        case .course(let found): course = found
        case .ignored: return ignore()
        case .unknown: return failCourse(row)
        }
        let match = person(row)
        if match == .unknown { return failPerson(.unknown, row) }
        guard let word = status(row) else { return failStatus(row) }
        guard let status = word.status else { return word == .ignored ? ignore() : failStatus(row) }
        let score: Score?
        do throws(RecordScore.Fault) { score = try self.score(row) } catch { return failScore(error, row) }
        guard let completed = day(columns.completed, row) else { return failDate(.completed, row) }
        guard let started = day(columns.started, row) else { return failDate(.started, row) }
        let hasDay = completed.value != nil || started.value != nil
        if status == .notStarted, hasDay || score != nil {
            if hasNoStatus(row) { return failStatus(row) }
            // Some systems write 0 points for who hasn't begun.
            if hasDay || (score?.hundredths ?? 0) > 0 { return failContradiction(row) }
        }
        let person: Position<Employee>
        do throws(PersonFault) {
            person = try position(match, on: completed.value ?? started.value)
        } catch {
            return failPerson(error, row)
        }
        switch RecordEvent(
            status, completed: completed.value, started: started.value, score: score, asOf: asOf,
            opens: lookup.opens[course])
        {
        case .badDay: return failDay(row)
        case .early(let opens): return failEarly(opens, row)
        case .nothing: break
        case .event(let event): hand(PlacedEvent(event, person: person, course: course))
        }
        watch(completed.value, .completed, row)
        watch(started.value, .started, row)
        found.report.used += 1
        if row.count < columns.named { note(.short, row, at: nil) { RowFaults.shortRow(at: $0) } }
        if columns.department != nil { checkDepartment(row) }
    }

    private mutating func ignore() { found.report.ignored += 1 }

    private func isIgnored(_ row: ExportRow) -> Bool {
        row.words(separator).contains { export.source.ignoredRows.contains($0) }
    }

    /// Whether a cell behind the columns of the header says something: an ideographic blank doesn't.
    private func hasSurplus(_ row: ExportRow) -> Bool {
        row.words(separator).dropFirst(columns.named).contains { !$0.isEmpty }
    }

    @inline(__always)
    private func position(_ match: PersonMatch, on day: CalendarDay?) throws(PersonFault) -> Position<Employee> {
        if case .one(let position) = match { return position }
        return try lookup.position(match, on: day)
    }

    /// Notes a date that isn't known yet.
    @inline(__always)
    private mutating func watch(_ day: CalendarDay?, _ field: RecordField, _ row: ExportRow) {
        guard let day else { return }
        let (columns, file) = (columns, export.file)
        found.future.take(day, asOf: asOf) {
            row.location(of: columns.slot(field).map { row.start(of: row.fields[$0]) }, in: file)
        }
    }
}

// The fields of a row.
extension RowReader {
    /// A field that may be empty.
    private struct Optionally<Value> {
        let value: Value?
    }

    @inline(__always)
    private mutating func person(_ row: ExportRow) -> PersonMatch {
        guard let slot = columns.person, columns.employee == nil || columns.email == nil else {
            return lookUpPerson(row)
        }
        guard let key = ShortBytes(row.bytes, row.range(of: row.fields[slot])) else { return lookUpPerson(row) }
        if let known = lookup.people.value(of: key) { return .one(known) }
        if let known = people.value(of: key) { return known }
        let found = lookUpPerson(row)
        people.learn(key, found)
        return found
    }

    private func lookUpPerson(_ row: ExportRow) -> PersonMatch {
        lookup.person(mark(of: row), export.source)
    }

    private func mark(of row: ExportRow) -> PersonMark {
        PersonMark(id: columns.employee.map { text($0, row) }, address: columns.email.map { text($0, row) })
    }

    @inline(__always)
    private mutating func course(_ row: ExportRow) -> RecordLookup.CourseMatch {
        guard case .column(let slot) = columns.course else { return fixedCourse }
        guard let key = ShortBytes(row.bytes, row.range(of: row.fields[slot])) else { return lookUpCourse(slot, row) }
        if let known = courses.value(of: key) { return known }
        let found = lookUpCourse(slot, row)
        courses.learn(key, found)
        return found
    }

    private func lookUpCourse(_ slot: RecordColumns.Slot, _ row: ExportRow) -> RecordLookup.CourseMatch {
        lookup.course(text(slot, row), export.source)
    }

    @inline(__always)
    private mutating func status(_ row: ExportRow) -> StatusWord? {
        let range = row.range(of: row.fields[columns.status])
        guard !range.isEmpty else { return .notStarted }
        guard let key = ShortBytes(row.bytes, range) else { return lookUpStatus(row) }
        if let known = statuses.value(of: key) { return known.meaning }
        let found = lookUpStatus(row)
        statuses.learn(key, KnownStatus(meaning: found))
        return found
    }

    /// Whether the state is left empty; that alone means that nothing was begun, and not beside a day or a score.
    private func hasNoStatus(_ row: ExportRow) -> Bool {
        TableWords.folded(text(columns.status, row)).isEmpty
    }

    private func lookUpStatus(_ row: ExportRow) -> StatusWord? {
        let word = TableWords.folded(text(columns.status, row))
        return word.isEmpty ? .notStarted : export.source.statuses[word]
    }

    @inline(__always)
    private mutating func score(_ row: ExportRow) throws(RecordScore.Fault) -> Score? {
        guard let slot = columns.score else { return nil }
        let range = row.range(of: row.fields[slot])
        guard !range.isEmpty else { return nil }
        guard let key = ShortBytes(row.bytes, range) else { return try RecordScore(text(slot, row)).value }
        if let known = scores.value(of: key) { return Score(hundredths: known) }
        let found = try RecordScore(text(slot, row)).value
        if let found { scores.learn(key, found.hundredths) }
        return found
    }

    @inline(__always)
    private mutating func day(_ slot: RecordColumns.Slot?, _ row: ExportRow) -> Optionally<CalendarDay>? {
        guard let slot else { return Optionally(value: nil) }
        let range = row.range(of: row.fields[slot])
        guard !range.isEmpty else { return Optionally(value: nil) }
        if let day = days.day(row.bytes, range) { return Optionally(value: day) }
        let written = text(slot, row)
        guard !written.isEmpty else { return Optionally(value: nil) }
        return dates.day(in: written).map { Optionally(value: $0) }
    }

    /// The roster decides where somebody is counted; a department that nobody knows says that one of the two is out of
    /// date.
    private mutating func checkDepartment(_ row: ExportRow) {
        guard let slot = columns.department else { return }
        let written = text(slot, row)
        let isKnown = departments[written] ?? (written.isEmpty || lookup.isDepartment(written))
        if departments.count < Self.departmentsKept { departments[written] = isKnown }
        guard !isKnown else { return }
        note(.department, row, at: row.start(of: row.fields[slot])) {
            RowFaults.unknownDepartment(at: $0)
        }
    }

    private func text(_ slot: RecordColumns.Slot, _ row: ExportRow) -> String { row.text(of: row.fields[slot]) }
}

// What is said about rows that can't be used.
extension RowReader {
    private mutating func fail(_ kind: RowFaults.Kind, _ row: ExportRow, _ said: Message) {
        fail(kind, row, nil) { Diagnostic(kind.code, said, at: $0) }
    }

    private mutating func fail(_ row: ExportRow, surplusAt place: Int) {
        let kind = RowFaults.Kind.surplus
        fail(kind, row, at: row.start(ofCellAt: place)) {
            Diagnostic(kind.code, .surplusField, at: $0)
        }
    }

    private mutating func fail(_ row: ExportRow, _ fault: RowScanner.Fault) {
        let (kind, said, quote): (RowFaults.Kind, Message, Int) =
            switch fault {
            case .unclosedQuote(let quote): (.unclosedQuote, .unclosedRowQuote, quote)
            case .strayQuote(let quote): (.strayQuote, .strayRowQuote, quote)
            }
        fail(kind, row, at: quote) { Diagnostic(kind.code, said, at: $0) }
    }

    private mutating func failCourse(_ row: ExportRow) {
        let (slot, lookup) = (columns.slot(.course), lookup)
        let written = slot.map { text($0, row) } ?? ""
        // Where the course's own definition is at fault, that is told, and not every row that follows from it.
        guard !lookup.isToldElsewhere(course: written) else { return found.report.reported += 1 }
        fail(.course, row, .course) {
            RowFaults.unknownCourse(at: $0, nearest: lookup.nearest(toUnknownCourse: written))
        }
    }

    private mutating func failPerson(_ fault: PersonFault, _ row: ExportRow) {
        // Where rows of the roster are at fault, those are told, and not every row that follows from them.
        guard fault != .unknown || !lookup.isToldElsewhere(person: mark(of: row)) else {
            return found.report.reported += 1
        }
        let kind: RowFaults.Kind = fault == .unknown ? .person : .ambiguousPerson
        fail(kind, row, columns.employee == nil ? .email : .employee) { RowFaults.person(fault, at: $0).finding }
    }

    private mutating func failStatus(_ row: ExportRow) {
        failWord(.status, .status, row) { RowFaults.unknownStatus($0, $1, $2) }
    }

    private mutating func failScore(_ fault: RecordScore.Fault, _ row: ExportRow) {
        failWord(.score, .score, row) { RowFaults.unreadableScore($0, fault, $1, $2) }
    }

    private mutating func failDate(_ field: RecordField, _ row: ExportRow) {
        failWord(.date, field, row) { RowFaults.unreadableDate($0, $1, $2) }
    }

    /// Tells a row of which a word has no meaning: which word, in which column of which source.
    private mutating func failWord(
        _ kind: RowFaults.Kind, _ field: RecordField, _ row: ExportRow,
        finding: (String, RowFaults.WordPlace, RecordLookup) -> Diagnostic
    ) {
        let word = columns.slot(field).map { TableWords.folded(text($0, row)) } ?? ""
        let (source, lookup) = (export.source, lookup)
        fail(kind, row, field, word: word) {
            let place = RowFaults.WordPlace(column: source.columns[field]?.value, source: source, location: $0)
            return finding(word, place, lookup)
        }
    }

    private mutating func failDay(_ row: ExportRow) {
        fail(.missingDay, row, .completed) { RowFaults.missingDay(at: $0) }
    }

    private mutating func failContradiction(_ row: ExportRow) {
        fail(.contradiction, row, .status) { RowFaults.contradiction(at: $0) }
    }

    private mutating func failEarly(_ opens: CalendarDay, _ row: ExportRow) {
        fail(.early, row, .completed) { RowFaults.early(opens, at: $0) }
    }

    private mutating func fail(
        _ kind: RowFaults.Kind, _ row: ExportRow, _ field: RecordField?, word: String? = nil,
        finding: (SourceLocation) -> Diagnostic
    ) {
        let place = field.flatMap { columns.slot($0) }.map { row.start(of: row.fields[$0]) }
        fail(kind, row, at: place, word: word, finding: finding)
    }

    private mutating func fail(
        _ kind: RowFaults.Kind, _ row: ExportRow, at place: Int?, word: String? = nil,
        finding: (SourceLocation) -> Diagnostic
    ) {
        found.report.reported += 1
        note(kind, row, at: place, word: word, finding: finding)
    }

    /// Records a finding about a row, whether it is used or not.
    private mutating func note(
        _ kind: RowFaults.Kind, _ row: ExportRow, at place: Int?, word: String? = nil,
        finding: (SourceLocation) -> Diagnostic
    ) {
        guard !found.faults.isOnlyCounted(kind, word) else { return found.faults.count(kind, word) }
        found.faults.add(kind, finding(row.location(of: place, in: export.file)), word: word)
    }
}
