import Foundation
import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPeople
import ShikiriRecords
import Testing

/// A content folder with two courses, three people and one export.
struct Desk {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("records-\(UUID().uuidString)").path

    /// Who passed which course, and first on which day.
    static func passed(_ reading: RecordReading) -> [String] {
        ["E0001", "E0002", "000123"].enumerated().flatMap { person, id in
            ["K1", "K2"].enumerated().compactMap { course, code in
                reading.ledger[Position(person), Position(course)].firstPassed.map { "\(id) \(code) \($0)" }
            }
        }
    }

    func write(_ bytes: [UInt8], to path: String) throws {
        let url = URL(fileURLWithPath: root + "/" + path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func read(_ sources: String, _ file: String, _ bytes: [UInt8], jobs: Int = 1) throws -> (
        reading: RecordReading, log: DiagnosticLog
    ) {
        defer { try? FileManager.default.removeItem(atPath: root) }
        let texts = [
            "organization/departments.csv": "id,name,company,parent,manager\ntd-a,甲,grid,,\ntd-b,乙課,grid,td-a,\n",
            "organization/employees.csv": """
            id,name,department,title,manager,email,status,joined,left
            E0001,見本 一,td-a,,,one@example.jp,active,,
            E0002,見本 二,td-a,,,two@example.jp,active,,
            000123,見本 三,td-a,,,three@example.jp,active,,

            """,
            "training/courses.yaml": """
            - {id: K1, title: 一, kind: e-learning, opens: 2026-04-01, due: 2026-06-30, passing_score: 80}
            - {id: K2, title: 二, kind: e-learning, opens: 2026-04-01, due: 2026-06-30}
            """,
            "training/sources.yaml": sources, "portal.yaml": "title: x\n",
        ]
        for (path, text) in texts { try write(Array(text.utf8), to: path) }
        try write(bytes, to: "training/records/" + file)
        let folder = try ContentFolder.open(root)
        var log = DiagnosticLog()
        let draft = try PortalLoader.load(folder, jobs: 1, log: &log)
        let organization = Organization(departments: draft.tables["organization/departments.csv"], log: &log)
        let rulebook = Rulebook(
            information: nil, operations: nil, systems: nil, revisions: [], organization: organization, log: &log)
        let courses = Course.register(
            draft.documents["training/courses.yaml"], organization: organization, fiscalYearStart: 4, log: &log)
        let roster = Roster(
            tables: RosterTables(employees: draft.tables["organization/employees.csv"]), rulebook: rulebook, log: &log)
        let list = TrainingSource.list(draft.documents["training/sources.yaml"], courses: courses, log: &log)
        let day = try #require(CalendarDay("2026-11-24"))
        let reading = RecordReading(
            list, in: folder, roster: roster, courses: courses, organization: organization, asOf: day,
            timeZone: "Asia/Tokyo", jobs: jobs, log: &log
        )
        return (reading, log)
    }
}
