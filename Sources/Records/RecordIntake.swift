import ShikiriDiagnostics
import ShikiriModel
import ShikiriPeople

/// Takes rows of exports into the ledger, and counts what became of each: rows read are rows used, ignored and reported.
///
/// Findings never say an id or a name: the file and the line are enough for who may open it.
struct RecordIntake {
    let lookup: RecordLookup
    let asOf: CalendarDay
    private let peopleCount: Int
    private(set) var ledger: TrainingLedger
    private(set) var log = DiagnosticLog()
    private(set) var report = RecordsReport()
    private var faults = RowFaults()
    private var future = FutureDays()
    private var people: [PersonMark: PersonMatch] = [:]
    private var codes: [String: RecordLookup.CourseMatch] = [:]
    /// What became of the rows of each file.
    private(set) var files: [RecordFileReport] = []

    init(roster: Roster, courses: Register<Course>, organization: Organization, asOf: CalendarDay) {
        lookup = RecordLookup(roster: roster, courses: courses, organization: organization)
        self.asOf = asOf
        peopleCount = roster.employees.count
        ledger = TrainingLedger(people: roster.employees.count, courses: courses, asOf: asOf)
    }

    /// One row: who, which course, what happened.
    struct Row {
        let person: PersonMark
        let course: String
        let status: RecordStatus
        let score: Score?
        let day: CalendarDay?
        let started: CalendarDay?
    }

    /// Where the fields of a row stand that can prove to be wrong here.
    struct Places {
        let person: SourceLocation
        let course: SourceLocation
        let day: SourceLocation

        init(person: SourceLocation, course: SourceLocation, day: SourceLocation) {
            (self.person, self.course, self.day) = (person, course, day)
        }

        /// For rows whose fields have no places of their own.
        init(all place: SourceLocation) {
            (person, course, day) = (place, place, place)
        }
    }

    /// Begins the source that the next rows come from; what ids and codes mean may differ from source to source.
    mutating func begin() {
        people = [:]
        codes = [:]
    }

    /// Takes a row in, or reports why not.
    mutating func take(_ row: Row, of source: TrainingSource, at places: Places) {
        report.read += 1
        guard let course = course(row.course, source, places.course) else { return }
        let person: Position<Employee>
        do throws(PersonFault) {
            person = try lookup.position(match(row.person, source), on: row.day ?? row.started)
        } catch {
            guard error != .unknown || !lookup.isToldElsewhere(person: row.person) else {
                report.reported += 1
                return
            }
            let (kind, finding) = RowFaults.person(error, at: places.person)
            return fail(kind) { finding }
        }
        switch RecordEvent(
            row.status, completed: row.day, started: row.started, score: row.score, asOf: asOf,
            opens: lookup.opens[course])
        {
        case .badDay: return fail(.missingDay) { RowFaults.missingDay(at: places.day) }
        case .early(let opens): return fail(.early) { RowFaults.early(opens, at: places.day) }
        case .nothing: break
        case .event(let event): ledger.take(event, person: person, course: course)
        }
        if let day = row.day ?? row.started { future.take(day, asOf: asOf) { places.day } }
        report.used += 1
    }

    /// Reports a row that could not be read at all.
    mutating func reject(_ kind: RowFaults.Kind, _ said: Message, at place: SourceLocation) {
        reject(kind) { Diagnostic(kind.code, said, at: place) }
    }

    /// Reports a row that could not be read, because of a word, where one is named.
    mutating func reject(_ kind: RowFaults.Kind, word: String? = nil, finding: () -> Diagnostic) {
        report.read += 1
        fail(kind, word, finding: finding)
    }

    /// Records a finding about a row, whether it is used or not.
    mutating func note(_ kind: RowFaults.Kind, finding: () -> Diagnostic) {
        guard !faults.isOnlyCounted(kind) else { return faults.count(kind) }
        faults.add(kind, finding())
    }

    /// Counts a row that is not to be counted for anybody.
    mutating func ignore() {
        report.read += 1
        report.ignored += 1
    }

    /// Records a finding about a file as a whole.
    mutating func tell(_ code: DiagnosticCode, _ said: Message, at place: SourceLocation) {
        log.report(code, said, at: place)
    }

    /// Records that an export as a whole can't be read.
    mutating func tell(_ fault: ExportFault, in file: String, _ bytes: ExportBytes, _ encoding: ExportEncoding) {
        fault.report(in: file, bytes, encoding, to: &log)
    }

    /// Takes over findings.
    mutating func merge(_ other: DiagnosticLog) { log.merge(other) }

    /// Reads a file by `read`, and tells the faults of its rows: a thousand of a kind are one finding.
    mutating func take(file: String, of source: TrainingSource, read: (inout RecordIntake) -> Void) {
        let (rowsBefore, findingsBefore) = (report, log.findings.count)
        read(&self)
        faults.report(into: &log)
        future.report(asOf: asOf, into: &log)
        (faults, future) = (RowFaults(), FutureDays())
        let rows = report - rowsBefore
        files.append(RecordFileReport(file: file, source: source.files.value, rows: rows))
        guard rows.read == 0, log.findings.count == findingsBefore else { return }
        tell(.emptyExport, .noRows(file), at: SourceLocation(file: file))
    }

    /// A ledger without records for the same people and courses.
    var blankLedger: TrainingLedger { TrainingLedger(people: peopleCount, courses: lookup.courses, asOf: asOf) }

    /// Lends the ledger to a reader that takes rows in by itself, and that must give it back by `takeBack`.
    mutating func lendLedger() -> TrainingLedger {
        let lent = ledger
        ledger = TrainingLedger(people: 0, courses: Register(of: Phrase(en: "course", ja: "講座")), asOf: asOf)
        return lent
    }

    /// Takes the lent ledger back, with what became of the reader's rows.
    ///
    /// - Parameter lines: how many lines of the file stand before the reader's first one.
    mutating func takeBack(_ lent: TrainingLedger, _ found: RowsFound, movedBy lines: Int) {
        ledger = lent
        take(found, movedBy: lines)
    }

    /// Takes over what a reader with a ledger of its own read.
    mutating func join(_ other: TrainingLedger, _ found: RowsFound, movedBy lines: Int) {
        ledger.join(other)
        take(found, movedBy: lines)
    }

    private mutating func take(_ found: RowsFound, movedBy lines: Int) {
        report += found.report
        faults.join(found.faults, movedBy: lines)
        future.join(found.future, movedBy: lines)
    }

    private mutating func course(_ code: String, _ source: TrainingSource, _ place: SourceLocation) -> Position<Course>?
    {
        let match = codes[code] ?? lookup.course(code, source)
        codes[code] = match
        switch match {
        case .course(let course): return course
        case .ignored:
            report.ignored += 1
            return nil
        case .unknown:
            let lookup = lookup
            guard !lookup.isToldElsewhere(course: code) else {
                report.reported += 1
                return nil
            }
            fail(.course) { RowFaults.unknownCourse(at: place, nearest: lookup.nearest(toUnknownCourse: code)) }
            return nil
        }
    }

    private mutating func match(_ mark: PersonMark, _ source: TrainingSource) -> PersonMatch {
        if let known = people[mark] { return known }
        let match = lookup.person(mark, source)
        people[mark] = match
        return match
    }

    private mutating func fail(_ kind: RowFaults.Kind, _ word: String? = nil, finding: () -> Diagnostic) {
        report.reported += 1
        guard !faults.isOnlyCounted(kind, word) else { return faults.count(kind, word) }
        faults.add(kind, finding(), word: word)
    }
}

/// What a reader of rows found besides the events.
struct RowsFound: Sendable {
    var report = RecordsReport()
    var faults = RowFaults()
    var future = FutureDays()
}

/// What became of the rows of one file.
package struct RecordFileReport: Hashable, Sendable {
    /// The file, relative to the content folder.
    package let file: String
    /// The files of its source, as the mapping names them.
    package let source: String
    /// What became of its rows.
    package let rows: RecordsReport
}

/// What became of the rows of all exports.
package struct RecordsReport: Hashable, Sendable {
    /// Rows and statements that were found.
    package internal(set) var read = 0
    /// Those that were taken in, also where they repeat another or lie after the day of the portal.
    package internal(set) var used = 0
    /// Those of courses, words and rows that the mapping says to ignore, statements that were taken back, and those whose
    /// verb has no meaning here.
    package internal(set) var ignored = 0
    /// Those that could not be used; each is in a finding.
    package internal(set) var reported = 0

    static func - (left: RecordsReport, right: RecordsReport) -> RecordsReport {
        var rest = left
        rest.read -= right.read
        rest.used -= right.used
        rest.ignored -= right.ignored
        rest.reported -= right.reported
        return rest
    }

    static func += (left: inout RecordsReport, right: RecordsReport) {
        left.read += right.read
        left.used += right.used
        left.ignored += right.ignored
        left.reported += right.reported
    }
}
