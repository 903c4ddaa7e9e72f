import ShikiriDiagnostics
import ShikiriModel

/// What a roster from a personnel system looks like, and the mapping by which it is read.
struct RosterSurvey {
    /// The roster as it came.
    let bytes: [UInt8]
    /// Its mapping, for `tables.yaml`.
    let mapping: String
    /// The departments that it names.
    let departments: [Department]
    /// Its ids.
    let ids: [String]

    /// A department as the roster has it.
    struct Department {
        let id: String
        let name: String
        let parent: String?
    }

    /// English headings of personnel systems, by column.
    private static let english = [
        "id": ["employee id", "employee number", "employee no", "staff id", "staff number", "personnel number"],
        "name": ["full name", "employee name"], "department": ["department code", "department id", "org unit", "dept"],
        "title": ["job title", "position"], "manager": ["manager id", "supervisor", "reports to"],
        "email": ["email address", "e-mail", "mail"], "status": ["employment status"],
        "joined": ["hire date", "date hired", "joining date", "start date"],
        "left": ["termination date", "leaving date", "last day", "end date"],
    ]
    private static let needed = ["id", "name", "department"]
    /// The words of personnel systems beside those that the portal knows.
    private static let states: [EmploymentStatus: [String]] = [
        .active: ["在籍中", "現職", "勤務", "出勤", "正社員", "在社"], .leave: ["休職中", "育休", "育児休業", "産休", "産前産後休業", "病気休職", "介護休業"],
        .seconded: ["出向中", "在籍出向", "社外出向"], .left: ["退職済", "退職者", "退職済み", "離職"],
    ]

    init?(_ bytes: [UInt8], file: String, in language: Language, log: inout DiagnosticLog) {
        let keys = EmployeeColumns.declared.list.keys
        // A code is unique, and a name may not be.
        let fields = keys.map { key in
            let codes = key.name == "department" ? ["所属コード", "部署コード", "部門コード", "組織コード", "部署ID"] : []
            return (field: key.name, names: codes + key.headings + [key.name] + (Self.english[key.name] ?? []))
        }
        let known = Set(fields.flatMap(\.names).map(Heading.plain))
        guard let table = SurveyedTable(bytes, file: file, known: known, log: &log) else { return nil }
        self.bytes = bytes
        let guess = HeadingGuess(table.headings, fields)
        departments = Self.departments(table, guess)
        ids = guess.found["id"].map { table.words(in: $0.place) } ?? []
        mapping = Self.mapping(table, guess, fields, file, SurveyComments(language: language))
    }

    private static func mapping(
        _ table: SurveyedTable, _ guess: HeadingGuess, _ fields: [(field: String, names: [String])], _ file: String,
        _ comments: SurveyComments
    ) -> String {
        var lines = comments.head(table, file)
        lines += [
            comments.pick(
                "# 部署の会社は名簿からは分からない。organization/departments.csv ではすべて grid とした。確かめて直す。",
                "# The roster doesn't say the departments' company: organization/departments.csv has grid for all. See and correct it."
            ), "\(ContentFile.employees):", "  encoding: \(table.encoding.rawValue)",
            "  delimiter: \(table.delimiter.rawValue)", "  columns:",
        ]
        lines += comments.columns(fields, guess, table.headings, needed: needed).map { "    " + $0 }
        let words = states(table, guess, comments)
        if !words.isEmpty { lines += ["  values:", "    status:"] + words.map { "      " + $0 } }
        let rest = comments.rest(guess, table.headings)
        if !rest.isEmpty { lines += ["  ignore_columns:"] + rest.map { "    " + $0 } }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The words of the column of the employment that the portal doesn't know; what they don't say is left to the author.
    private static func states(
        _ table: SurveyedTable, _ guess: HeadingGuess, _ comments: SurveyComments
    ) -> [String] {
        guard let column = guess.found["status"]?.place else { return [] }
        let known = Set(EmploymentStatus.allCases.flatMap { [$0.rawValue] + $0.otherWords })
        return table.words(in: column).filter { !known.contains($0) }.map { word in
            let meant = states.first { $0.value.contains(word) }?.key.rawValue
            return meant.map { "\(SurveyComments.quoted(word)): \($0)" }
                ?? comments.pick("# 要記入 \(word): 意味が分からない", "# TBD \(word): its meaning isn't known")
        }
    }

    /// The departments that the roster names: codes become ids, and names get an id each, with those above them where they
    /// are paths.
    private static func departments(_ table: SurveyedTable, _ guess: HeadingGuess) -> [Department] {
        guard let column = guess.found["department"]?.place else { return [] }
        let beside = guess.others.filter { $0.value == "department" }.keys.min()
        var departments: [Department] = []
        var byPath: [String: String] = [:]
        for row in table.rows {
            let written = row[column]
            guard !written.isEmpty, byPath[written] == nil else { continue }
            if isCode(written) {
                let name = beside.map { row[$0] } ?? ""
                byPath[written] = written
                departments.append(Department(id: written, name: name.isEmpty ? written : name, parent: nil))
                continue
            }
            var (path, parent) = ("", String?.none)
            for name in written.split(whereSeparator: { "/／".contains($0) }).map({ String($0).trimmed }) {
                path += (path.isEmpty ? "" : "/") + name
                if byPath[path] == nil {
                    let id = "department-\(byPath.count + 1)"
                    byPath[path] = id
                    departments.append(Department(id: id, name: name, parent: parent))
                }
                parent = byPath[path]
            }
            byPath[written] = parent
        }
        return departments
    }

    private static func isCode(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 < 0x80 } && DepartmentID(checking: text) != nil
    }
}
