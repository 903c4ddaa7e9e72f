import ShikiriDiagnostics
import Testing

/// A mistake in the content of an otherwise sound small portal, and what its author is told.
struct Mistake: CustomTestStringConvertible, Sendable {
    /// The mistake in words.
    let name: String
    /// The files that hold it, with what else it needs.
    let files: [String: String]
    /// The code of the finding.
    let code: DiagnosticCode
    /// Where the finding points.
    let place: ShikiriDiagnostics.SourceLocation
    /// Words that the message holds.
    let says: String
    /// Words that the help holds; nil where the message says all there is to say.
    let help: String?
    /// Codes of findings that follow from it.
    let also: [DiagnosticCode]

    init(
        _ name: String, _ files: [String: String], _ code: DiagnosticCode, at file: String, _ line: Int, _ column: Int,
        says: String, help: String?, also: [DiagnosticCode] = []
    ) {
        self.name = name
        self.files = files
        self.code = code
        self.place = SourceLocation(file: file, line: line, column: column)
        self.says = says
        self.help = help
        self.also = also
    }

    var testDescription: String { name }

    /// Every mistake that a file of the content can hold.
    static let all =
        pages + examples + syntax + fields + tables + organization + rules + people + roster + training + registers
}

/// Files that mistakes stand beside.
enum Sound {
    static let departments = "id,name,company,parent,manager\ntd-a,甲,grid,,\ngr-b,乙,affiliate,,\n"
    static let information = "- {id: contract, name: 契約}\n"
    static let operations = """
        - {id: op-a, name: 契約の管理, department: td-a, handles: {contract: constant}}
        - {id: op-b, name: 取引, department: gr-b, uses: {contract: direct}}

        """
    static let employees = """
        id,name,department,title,manager,email,status,joined,left
        E1,見本 一,td-a,,,,在籍,2020-04-01,
        E2,見本 二,td-a,,E1,,在籍,2020-04-01,

        """
    static let courses = "- {id: KK-1, title: 基礎, kind: e-learning, opens: 2026-06-01, due: 2026-07-31}\n"
    static let source = """
        - files: records/*.csv
          format: csv
          columns: {employee: 番号, course: 講座, status: 状態, completed: 修了日}
          statuses: {修了: completed}

        """

    /// A revision of 2024-04-01, with lines behind its matrix.
    static func revision(
        effective: String = "2024-04-01",
        constant: String = "{direct: prohibited, indirect: prohibited, none: allowed}",
        _ more: String = ""
    ) -> String {
        """
        effective: \(effective)
        title: 制限
        cooling_period: P1Y
        matrix:
          constant: \(constant)
          exceptional: {direct: prohibited, indirect: approval, none: allowed}
          none: {direct: allowed, indirect: allowed, none: allowed}
        \(more)

        """
    }

    /// Departments, information and operations, with further files.
    static func rules(_ more: [String: String] = [:]) -> [String: String] {
        [
            "organization/departments.csv": departments, "rules/information.yaml": information,
            "rules/operations.yaml": operations,
        ].merging(more) { _, new in new }
    }

    /// The same with two employees, one the manager of the other.
    static func people(_ more: [String: String] = [:]) -> [String: String] {
        rules(["organization/employees.csv": employees]).merging(more) { _, new in new }
    }

    /// The same with a course and a source of records.
    static func training(_ more: [String: String] = [:]) -> [String: String] {
        people([
            "training/courses.yaml": courses, "training/sources.yaml": source,
            "training/records/a.csv": "番号,講座,状態,修了日\nE1,KK-1,修了,2026-06-10\n",
        ]).merging(more) { _, new in new }
    }
}
