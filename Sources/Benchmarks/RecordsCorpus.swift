import Foundation
import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPeople

/// A company's training as exports have it: people, courses, and one CSV file of so many rows in no order.
struct RecordsCorpus {
    let root: String
    let people = 50_000
    let courseCount = 40
    private let departments = 200
    private static let asOf = "2026-11-24"

    /// What a reading of the records needs to know.
    struct Company {
        let rulebook: Rulebook
        let roster: Roster
        let courses: Register<Course>
        let asOf: CalendarDay
    }

    static func source(encoding: String) -> String {
        """
        - files: records/lms.csv
          format: csv
          encoding: \(encoding)
          columns: {employee: 社員番号, course: 教材コード, status: 受講状況, score: 点数, completed: 修了日}
          statuses: {修了: completed, 受講中: in_progress, 未受講: not_started, 不合格: failed}
          dates: [yyyy/M/d, yyyy-MM-dd]
        """
    }

    /// The people and courses, read as the product reads them.
    func company(log: inout DiagnosticLog) -> Company {
        let organization = Organization(
            departments: table("organization/departments.csv", departmentRows, &log), log: &log)
        let rulebook = Rulebook(
            information: nil, operations: nil, systems: nil, revisions: [], organization: organization, log: &log)
        let roster = Roster(
            tables: RosterTables(employees: table("organization/employees.csv", employeeRows, &log)),
            rulebook: rulebook,
            log: &log)
        let courses = Course.register(
            YAMLReader.read(courseList, file: "training/courses.yaml", log: &log), organization: organization,
            fiscalYearStart: 4, log: &log)
        return Company(
            rulebook: rulebook, roster: roster, courses: courses,
            asOf: CalendarDay(Self.asOf) ?? CalendarDay(daysSinceEpoch: 0))
    }

    /// Writes the export, in UTF-8 or CP932, and says how large it is. As learning systems do, it repeats in each row what
    /// nobody asked for: the person's name, the path of their department, the title of the course.
    func writeRecords(rows: Int, encoding: String.Encoding) throws -> Int {
        let folder = root + "/training/records"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let path = folder + "/lms.csv"
        _ = FileManager.default.createFile(atPath: path, contents: nil)
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        var numbers = BenchmarkNumbers(state: 7)
        var size = 0
        var text = "社員番号,氏名,所属,教材コード,教材名,受講状況,点数,修了日\r\n"
        for row in 0..<rows {
            append(row, &text, &numbers)
            guard text.utf8.count > 1_000_000 || row == rows - 1 else { continue }
            let bytes = text.data(using: encoding) ?? Data()
            size += bytes.count
            try file.write(contentsOf: bytes)
            text = ""
        }
        try file.close()
        return size
    }

    private func append(_ row: Int, _ text: inout String, _ numbers: inout BenchmarkNumbers) {
        let person = numbers.next(below: people)
        let (status, isDone) = [("修了", true), ("修了", true), ("修了", true), ("受講中", false)][numbers.next(below: 4)]
        let score = isDone ? String(60 + numbers.next(below: 41)) : ""
        let day = "2026/\(4 + numbers.next(below: 7))/\(1 + numbers.next(below: 28))"
        let date = isDone ? day + " \(8 + numbers.next(below: 10)):\(10 + numbers.next(below: 50))" : ""
        let course = 10 + numbers.next(below: courseCount)
        text += "\(Self.id(person)),見本 花,本社/\(person % departments)課,KK-2026-\(course),研修\(course),"
        text += "\(status),\(score),\(date)\r\n"
    }

    private static func id(_ person: Int) -> String { "E" + String(100_000 + person) }

    private var departmentRows: String {
        "id,name,company,parent,manager\n"
            + (0..<departments).map { "d\($0),部署\($0),grid,\($0 < 10 ? "" : "d\($0 / 10)"),\n" }.joined()
    }

    private var employeeRows: String {
        "id,name,department,title,manager,email,status,joined,left\n"
            + (0..<people).map { "\(Self.id($0)),見本,d\($0 % departments),,,,active,2015-04-01,\n" }.joined()
    }

    private var courseList: String {
        (0..<courseCount).map { number in
            "- {id: KK-2026-\(10 + number), title: 研修, kind: e-learning, opens: 2026-04-01, due: 2026-09-30, passing_score: 70}\n"
        }.joined()
    }

    private func table(_ file: String, _ text: String, _ log: inout DiagnosticLog) -> DraftTable? {
        ContentFile(path: file).map { TableForms(nil, log: &log).table(Array(text.utf8), $0, log: &log) }
    }
}

/// Numbers that look random and are the same in each run (SplitMix64).
struct BenchmarkNumbers {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}
