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
    private var people: [String: Int?] = [:]
    private var codes: [String: RecordLookup.CourseMatch] = [:]
    /// Made when the first row names a person by their address.
    private var addresses: [String: Int]?

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

    /// How a row names a person.
    enum PersonMark {
        case id(String)
        case email(String)
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
        guard let person = person(row.person, source) else {
            return fail(.person, RowFaults.unknownPerson(at: places.person))
        }
        switch RecordEvent(row.status, completed: row.day, started: row.started, score: row.score, asOf: asOf) {
        case .badDay: return fail(.missingDay, RowFaults.missingDay(at: places.day))
        case .nothing: break
        case .event(let event): ledger.take(event, person: person, course: course)
        }
        report.used += 1
    }

    /// Reports a row that could not be read at all.
    mutating func reject(_ kind: RowFaults.Kind, _ message: String, at place: SourceLocation, help: String? = nil) {
        report.read += 1
        fail(kind, Diagnostic(kind.code, message, at: place, help: help ?? kind.help))
    }

    /// Counts a row that is not to be counted for anybody.
    mutating func ignore() {
        report.read += 1
        report.ignored += 1
    }

    /// Records a finding about a file as a whole.
    mutating func tell(_ code: DiagnosticCode, _ message: String, at place: SourceLocation, help: String? = nil) {
        log.report(code, message, at: place, help: help)
    }

    /// Records that an export as a whole can't be read.
    mutating func tell(_ fault: ExportFault, in file: String, _ bytes: ExportBytes, _ encoding: ExportEncoding) {
        fault.report(in: file, bytes, encoding, to: &log)
    }

    /// Takes over findings.
    mutating func merge(_ other: DiagnosticLog) { log.merge(other) }

    /// Tells the faults of the rows since the last call: a thousand of a kind are one finding.
    mutating func finishFile() {
        faults.report(into: &log)
        faults = RowFaults()
    }

    /// A ledger without records for the same people and courses.
    var blankLedger: TrainingLedger { TrainingLedger(people: peopleCount, courses: lookup.courses, asOf: asOf) }

    /// Lends the ledger to a reader that takes rows in by itself, and that must give it back by `takeBack`.
    mutating func lendLedger() -> TrainingLedger {
        let lent = ledger
        ledger = TrainingLedger(people: 0, courses: Register(of: "course"), asOf: asOf)
        return lent
    }

    /// Takes the lent ledger back, with what became of the reader's rows.
    ///
    /// - Parameter lines: how many lines of the file stand before the reader's first one.
    mutating func takeBack(_ lent: TrainingLedger, _ counts: RecordsReport, _ found: RowFaults, movedBy lines: Int) {
        ledger = lent
        report += counts
        faults.join(found, movedBy: lines)
    }

    /// Takes over what a reader with a ledger of its own read.
    mutating func join(_ other: TrainingLedger, _ counts: RecordsReport, _ found: RowFaults, movedBy lines: Int) {
        ledger.join(other)
        report += counts
        faults.join(found, movedBy: lines)
    }

    private mutating func course(_ code: String, _ source: TrainingSource, _ place: SourceLocation) -> Int? {
        let match = codes[code] ?? lookup.course(code, source)
        codes[code] = match
        switch match {
        case .course(let index): return index
        case .ignored:
            report.ignored += 1
            return nil
        case .unknown:
            fail(.course, RowFaults.unknownCourse(at: place, help: lookup.help(forUnknownCourse: code)))
            return nil
        }
    }

    private mutating func person(_ mark: PersonMark, _ source: TrainingSource) -> Int? {
        switch mark {
        case .email(let address):
            let known = addresses ?? lookup.addresses
            addresses = known
            return known[RecordLookup.folded(address: address)]
        case .id(let written):
            if let known = people[written] { return known }
            let position = lookup.person(id: written, source)
            people[written] = .some(position)
            return position
        }
    }

    private mutating func fail(_ kind: RowFaults.Kind, _ finding: Diagnostic) {
        report.reported += 1
        faults.add(kind, finding)
    }
}

// The words of the faults that every kind of export can have.
extension RowFaults {
    static let unclosedQuote = "the quote that opens here is never closed"
    static let strayQuote = "text follows the closing quote of this field"

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

    static func missingDay(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badRow, "a row says that something was completed, and not on which day between 1970 and 2149", at: place)
    }
}

/// What became of the rows of all exports.
package struct RecordsReport: Hashable, Sendable {
    /// Rows and statements that were found.
    package internal(set) var read = 0
    /// Those that were taken in, also where they repeat another or lie after the day of the portal.
    package internal(set) var used = 0
    /// Those of courses that the mapping says to ignore, and statements that were taken back.
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
