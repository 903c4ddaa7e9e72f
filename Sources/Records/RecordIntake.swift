import ShikiriDiagnostics
import ShikiriModel
import ShikiriPeople

/// Takes rows of exports into the ledger, and counts what became of each: rows read are rows used and rows reported.
///
/// Findings never say an id or a name: the file and the line are enough for who may open it.
struct RecordIntake {
    private let roster: Roster
    private let courses: Register<Course>
    private(set) var ledger: TrainingLedger
    private(set) var log = DiagnosticLog()
    private(set) var report = RecordsReport()
    private var faults: [Fault: [Diagnostic]] = [:]
    private var people: [String: Int?] = [:]
    private var codes: [String: CourseMatch] = [:]
    private var emails: [String: Int]

    /// What can be wrong with a row.
    enum Fault: String, CaseIterable {
        case person, course, status, date, score, row
    }

    /// What the code of a course in an export stands for.
    private enum CourseMatch {
        case course(Int), ignored, unknown
    }

    init(roster: Roster, courses: Register<Course>, asOf: CalendarDay) {
        self.roster = roster
        self.courses = courses
        ledger = TrainingLedger(people: roster.employees.count, courses: courses, asOf: asOf)
        emails = Dictionary(
            roster.employees.indices.compactMap { index in
                roster.employees[index].email.map { (IdentifierFolding.narrowed($0).lowercased(), index) }
            }, uniquingKeysWith: min)
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
    mutating func take(_ row: Row, of source: TrainingSource, at place: SourceLocation) {
        report.read += 1
        guard let course = course(row.course, source, place) else { return }
        guard let person = person(row.person, source) else {
            return fail(.person, .unknownPerson, "a row is about somebody who is not in the roster", place)
        }
        guard let event = event(row) else {
            return fail(.date, .badRow, "a completed row has no date that can be read", place)
        }
        report.used += 1
        if let event { ledger.take(event, person: person, course: course) }
    }

    /// Reports a row that could not be read at all.
    mutating func reject(_ fault: Fault, _ message: String, at place: SourceLocation, help: String? = nil) {
        report.read += 1
        fail(fault, fault == .status ? .unknownStatus : .badRow, message, place, help: help)
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

    /// Takes over findings.
    mutating func merge(_ other: DiagnosticLog) { log.merge(other) }

    /// The findings of the rows since the last call, folded: a thousand of a kind are one.
    mutating func finishFile() {
        for fault in Fault.allCases {
            guard let found = faults.removeValue(forKey: fault), let first = found.first else { continue }
            log.reportFolded(found) { "\(first.message) (\($0) rows like it)" }
        }
    }

    /// An event where the row has one; nil inside where it only says that nothing happened yet.
    private func event(_ row: Row) -> TrainingEvent?? {
        switch row.status {
        case .notStarted: return .some(nil)
        case .inProgress: return .some(TrainingEvent(.started, on: row.started ?? row.day, score: nil))
        case .failed: return .some(TrainingEvent(.failed, on: row.day ?? row.started, score: row.score))
        case .completed:
            guard let day = row.day else { return nil }
            return .some(TrainingEvent(.completed, on: day, score: row.score))
        }
    }

    private mutating func course(_ code: String, _ source: TrainingSource, _ place: SourceLocation) -> Int? {
        let match: CourseMatch
        if let known = codes[code] {
            match = known
        } else {
            match = lookUp(code, source)
            codes[code] = match
        }
        switch match {
        case .course(let index): return index
        case .ignored:
            report.ignored += 1
            return nil
        case .unknown:
            fail(
                .course, .unknownCourse, "a row is for a course that is not in training/courses.yaml", place,
                help: Suggestion.nearest(to: code, among: courses.ids.map(\.text)).map { "did you mean `\($0)`?" }
                    ?? "add the course, or name its code under `ignore_courses` in training/sources.yaml")
            return nil
        }
    }

    private func lookUp(_ code: String, _ source: TrainingSource) -> CourseMatch {
        if let mapped = source.activities[RecordWords.folded(code)], let index = courses.index(of: mapped.value) {
            return .course(index)
        }
        let folded = IdentifierFolding.folded(code)
        if let index = courses.items.firstIndex(where: { IdentifierFolding.folded($0.id.text) == folded }) {
            return .course(index)
        }
        return source.ignoredCourses.contains(folded) ? .ignored : .unknown
    }

    private mutating func person(_ mark: PersonMark, _ source: TrainingSource) -> Int? {
        switch mark {
        case .email(let address): return emails[IdentifierFolding.narrowed(address).lowercased()]
        case .id(let written):
            if let known = people[written] { return known }
            let position = roster.position(of: IdentifierFolding.folded(written, padding: source.padding))
            people[written] = .some(position)
            return position
        }
    }

    private mutating func fail(
        _ fault: Fault, _ code: DiagnosticCode, _ message: String, _ place: SourceLocation, help: String? = nil
    ) {
        report.reported += 1
        faults[fault, default: []].append(Diagnostic(code, message, at: place, help: help))
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
}
