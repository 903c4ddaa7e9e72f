import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPeople
import ShikiriRecords

/// Exports of learning systems, read from a file as the program does.
enum RecordTargets {
    private static let folder = ScratchFolder("records")

    static let export: @Sendable ([UInt8]) -> Void = { bytes in
        guard let first = bytes.first else { return }
        let encodings = ["utf-8", "cp932", "utf-16", nil]
        let encoding = encodings[Int(first) % encodings.count].map { ", encoding: \($0)" } ?? ""
        let sources = """
            - {files: records/a, format: csv\(encoding), columns: {employee: id, course: c, status: s, score: p, \
            completed: d}, statuses: {done: completed, no: failed}}
            """
        let one = read(bytes.dropFirst(), sources, jobs: 1)
        let several = read(bytes.dropFirst(), sources, jobs: 3)
        precondition(one == several, "read in parts, the file says something else")
    }

    static let moodle: @Sendable ([UInt8]) -> Void = { bytes in
        _ = read(
            bytes,
            """
            - {files: records/a, format: moodle-completion, columns: {employee: ID number}, \
            activities: {Quiz: K1, Reading: K2}, statuses: {Completed: completed, Not completed: not_started}}
            """)
    }

    static let statements: @Sendable ([UInt8]) -> Void = { bytes in
        _ = read(bytes, "- {files: records/a, format: xapi, activities: {\"https://example.jp/quiz\": K1}}\n")
    }

    static let sources: @Sendable ([UInt8]) -> Void = { bytes in
        guard let text = String(validating: bytes, as: UTF8.self) else { return }
        _ = read(
            """
            id,c,s,p,d,Quiz
            E1,K1,done,90,2026-06-01,Completed
            E2,K2,no,,2026-06-02,
            E9,K9,?,x,,

            """.utf8, text)
    }

    /// What became of the rows, and how many findings there are.
    private struct Outcome: Equatable {
        let report: RecordsReport
        let passed: [CalendarDay?]
        let findings: [Diagnostic]
    }

    private static func read(_ bytes: some Collection<UInt8>, _ sources: String, jobs: Int = 1) -> Outcome? {
        folder.write(bytes, to: "training/records/a")
        var log = DiagnosticLog()
        guard let day = CalendarDay("2026-11-24"), let open = try? ContentFolder.open(folder.path) else {
            preconditionFailure("the scratch folder can't be read")
        }
        let organization = Organization(
            departments: TableReader.read(
                Array("id,name,company,parent,manager\nt,甲,grid,,\n".utf8), file: "d.csv",
                of: DepartmentColumns.declared.list, log: &log), log: &log)
        let rulebook = Rulebook(
            information: nil, operations: nil, systems: nil, revisions: [], organization: organization, log: &log)
        let courses = Course.register(
            YAMLReader.read(courseList, file: "c.yaml", log: &log), organization: organization, fiscalYearStart: 4,
            log: &log)
        let roster = Roster(
            tables: RosterTables(
                employees: TableReader.read(
                    Array(people.utf8), file: "e.csv", of: EmployeeColumns.declared.list, log: &log)),
            rulebook: rulebook, log: &log)
        precondition(log.findings.isEmpty, "the portal around the export has a mistake")
        let list = TrainingSource.list(
            YAMLReader.read(sources, file: "sources.yaml", log: &log), courses: courses, log: &log)
        let reading = RecordReading(
            list, in: open, roster: roster, courses: courses, organization: organization, asOf: day,
            timeZone: "Asia/Tokyo", jobs: jobs, log: &log)
        let report = reading.report
        precondition(report.read == report.used + report.ignored + report.reported, "rows that nobody counted")
        Invariant.told(log)
        let passed = roster.employees.indices.flatMap { person in
            courses.items.indices.map { reading.ledger[person, $0].firstPassed }
        }
        return Outcome(report: report, passed: passed, findings: log.sorted)
    }

    private static let courseList = """
        - {id: K1, title: a, kind: e-learning, opens: 2026-04-01, due: 2026-06-30, passing_score: 80}
        - {id: K2, title: b, kind: e-learning, opens: 2026-04-01, due: 2026-06-30}
        """

    private static let people = """
        id,name,department,title,manager,email,status,joined,left
        E1,見本 一,t,,,one@example.jp,active,,
        E2,見本 二,t,,E1,two@example.jp,active,,

        """
}
