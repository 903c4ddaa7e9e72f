import Foundation
import ShikiriDiagnostics
import ShikiriModel

/// What an export of a learning system looks like, and the source by which it is read.
struct ExportSurvey {
    /// The name of its file.
    let file: String
    /// The export as it came.
    let bytes: [UInt8]
    /// Its source, for `training/sources.yaml`.
    let source: String
    /// The courses that it is about.
    let courses: [Course]

    /// A course as the export has it.
    struct Course {
        let id: String
        let title: String
        /// The first day on which somebody completed it.
        let first: CalendarDay?
    }

    /// Looks at an export.
    ///
    /// - Parameter roster: the ids of the roster, where one was looked at too.
    init?(_ bytes: [UInt8], file: String, roster: [String], in language: Language, log: inout DiagnosticLog) {
        self.file = file
        self.bytes = bytes
        let comments = SurveyComments(language: language)
        if let first = bytes.first(where: { !" \n\r\t\u{FEFF}".utf8.contains($0) }), "{[".utf8.contains(first) {
            (source, courses) = Self.statements(bytes, file, comments)
            return
        }
        let fields = RecordField.allCases.map { (field: $0.rawValue, names: $0.headings) }
        let known = Set(fields.flatMap(\.names).map(Heading.plain))
        guard let table = SurveyedTable(bytes, file: file, known: known, log: &log) else { return nil }
        let guess = HeadingGuess(table.headings, fields)
        let isMoodle = guess.found["course"] == nil && guess.found["status"] == nil && table.headings.first == ""
        (source, courses) =
            isMoodle
            ? Self.moodle(table, guess, fields, file, comments)
            : Self.table(table, guess, fields, file, roster, comments)
    }

    private static func begin(
        _ table: SurveyedTable, _ format: RecordFormat, _ file: String, _ comments: SurveyComments
    ) -> [String] {
        comments.head(table, file) + [
            "- files: \(SurveyComments.quoted("records/" + file))", "  format: \(format.rawValue)",
            "  encoding: \(table.encoding.rawValue)", "  columns:",
        ]
    }

    // MARK: Tables

    private static func table(
        _ table: SurveyedTable, _ guess: HeadingGuess, _ fields: [(field: String, names: [String])], _ file: String,
        _ roster: [String], _ comments: SurveyComments
    ) -> (String, [Course]) {
        var lines = begin(table, .csv, file, comments)
        let needed = (guess.found["email"] == nil ? ["employee"] : []) + ["course", "status"]
        // The department decides nothing; read, it would have to be one of the portal's.
        let read = fields.filter { $0.field != "department" }
        lines += comments.columns(read, guess, table.headings, needed: needed).map { "    " + $0 }
        let unread = comments.rest(guess, table.headings).map { "  # " + $0 }
        lines += unread.isEmpty ? [] : [comments.pick("  # 読まない列:", "  # columns that are not read:")] + unread
        lines += words(guess.found["status"].map { table.words(in: $0.place) } ?? [], comments)
        lines += dates(guess.found["completed"].map { table.words(in: $0.place) } ?? [], comments)
        lines += padding(guess.found["employee"].map { table.words(in: $0.place) } ?? [], roster, comments)
        let codes = guess.found["course"].map { table.words(in: $0.place) } ?? []
        let courses = codes.enumerated().map { number, code in
            let days = table.rows.filter { $0[guess.found["course"]?.place ?? 0] == code }
                .compactMap { row in guess.found["completed"].flatMap { WrittenDate.split(row[$0.place])?.day } }
            return Course(id: id(of: code, number), title: code, first: days.min())
        }
        lines += activities(courses.filter { $0.id != $0.title })
        return (lines.joined(separator: "\n") + "\n", courses)
    }

    // MARK: Moodle

    private static func moodle(
        _ table: SurveyedTable, _ guess: HeadingGuess, _ fields: [(field: String, names: [String])], _ file: String,
        _ comments: SurveyComments
    ) -> (String, [Course]) {
        var lines = begin(table, .moodle, file, comments)
        let people = fields.filter { ["employee", "email"].contains($0.field) }
        // One of the two is enough, and the id doesn't change.
        let read = guess.found["employee"] == nil ? people : people.filter { $0.field == "employee" }
        lines += comments.columns(read, guess, table.headings, needed: ["employee"]).map { "    " + $0 }
        let states = guess.rest(of: table.headings).filter { place in
            guess.others[place] == nil && WrittenDate.split(table.headings[place]) == nil
                && table.words(in: place).contains { StatusGuess($0) != nil }
        }
        let courses = states.enumerated().map { number, place in
            let days = table.rows.compactMap { row in
                place + 1 < row.count ? WrittenDate.split(row[place + 1])?.day : nil
            }
            return Course(id: id(of: table.headings[place], number), title: table.headings[place], first: days.min())
        }
        var seen: Set<String> = []
        lines += words(states.flatMap { table.words(in: $0) }.filter { seen.insert($0).inserted }, comments)
        lines += activities(courses)
        return (lines.joined(separator: "\n") + "\n", courses)
    }

    // MARK: Statements

    private static func statements(
        _ bytes: [UInt8], _ file: String, _ comments: SurveyComments
    ) -> (String, [Course]) {
        let whole = try? JSONSerialization.jsonObject(with: Data(bytes))
        let list =
            (whole as? [[String: Any]]) ?? ((whole as? [String: Any])?["statements"] as? [[String: Any]])
            ?? bytes.split(separator: UInt8(ascii: "\n")).compactMap {
                (try? JSONSerialization.jsonObject(with: Data($0))) as? [String: Any]
            }
        var first: [String: CalendarDay] = [:]
        var names: [String] = []
        for statement in list {
            guard let id = (statement["object"] as? [String: Any])?["id"] as? String else { continue }
            if !names.contains(id) { names.append(id) }
            let day = (statement["timestamp"] as? String).flatMap { CalendarDay(String($0.prefix(10))) }
            first[id] = [first[id], day].compactMap { $0 }.min()
        }
        let courses = names.enumerated().map { number, name in
            let code = name.split(separator: "/").last.map(String.init) ?? name
            return Course(id: id(of: code, number), title: name, first: first[name]?.adding(days: -1))
        }
        let head = comments.pick(
            "# \(file) を調べた結果: xAPI のステートメント \(list.count) 件。",
            "# What \(file) looks like: \(list.count) xAPI statements.")
        let lines = [head, "- files: \(SurveyComments.quoted("records/" + file))", "  format: xapi"]
        return ((lines + activities(courses)).joined(separator: "\n") + "\n", courses)
    }
}

// What stands behind the columns of a source.
extension ExportSurvey {
    private static func activities(_ courses: [Course]) -> [String] {
        courses.isEmpty
            ? [] : ["  activities:"] + courses.map { "    \(SurveyComments.quoted($0.title)): \($0.id)" }
    }

    private static func words(_ words: [String], _ comments: SurveyComments) -> [String] {
        let lines = words.filter { !$0.lowercased().contains("set by") }.map { word -> String in
            guard let guess = StatusGuess(word) else {
                let why = comments.pick("要記入 意味が分からない", "TBD its meaning isn't known")
                return "    \(SurveyComments.quoted(word)): error  # \(why)"
            }
            return "    \(SurveyComments.quoted(word)): \(guess.word.rawValue)"
        }
        return lines.isEmpty ? [] : ["  statuses:"] + lines
    }

    /// The form of dates that no form that is known reads: which of two numbers is the month shows where one is over twelve.
    private static func dates(_ written: [String], _ comments: SurveyComments) -> [String] {
        let unread = written.filter { WrittenDate.split($0) == nil }
        guard !unread.isEmpty else { return [] }
        let numbers = unread.map { $0.split { !$0.isNumber }.prefix(3).compactMap { Int($0) } }.filter { $0.count == 3 }
        guard let sign = unread[0].first(where: { !$0.isNumber }), numbers.count == unread.count else {
            return [comments.pick("  # 要記入 dates: 日付の形が分からない", "  # TBD dates: the form of the dates isn't known")]
        }
        if numbers.contains(where: { $0[0] > 12 }) { return ["  dates: [d\(sign)M\(sign)yyyy]"] }
        if numbers.contains(where: { $0[1] > 12 }) { return ["  dates: [M\(sign)d\(sign)yyyy]"] }
        return [
            comments.pick(
                "  # 要記入 dates: 月と日のどちらが先か、この書き出しからは分からない",
                "  # TBD dates: whether months or days come first doesn't show in this export")
        ]
    }

    /// How many digits ids have, where those of the export are shorter.
    private static func padding(_ ids: [String], _ roster: [String], _ comments: SurveyComments) -> [String] {
        let isNumber = { (id: String) in !id.isEmpty && id.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        let lengths = Set(roster.filter(isNumber).map(\.count))
        guard let length = lengths.first, lengths.count == 1, ids.contains(where: { isNumber($0) && $0.count < length })
        else { return [] }
        let why = comments.pick("名簿の番号より短い番号がある", "some ids are shorter than those of the roster")
        return ["  pad_ids: \(length)  # \(why)"]
    }

    private static func id(of code: String, _ number: Int) -> String {
        let isID = code.utf8.allSatisfy { $0 < 0x80 } && CourseID(checking: code) != nil
        return isID ? code : "course-\(number + 1)"
    }
}

/// What a word of a learning system probably means.
struct StatusGuess {
    let word: StatusWord

    /// Signs of a meaning in the order in which they decide: what begins with a denial ends with the word that it denies.
    private static let signs: [(StatusWord, [String])] = [
        (.failed, ["不合格", "未到達", "failed", "did not achieve", "not pass"]),
        (.inProgress, ["受講中", "学習中", "進行中", "実施中", "途中", "in progress", "inprogress", "started", "incomplete"]),
        (
            .notStarted,
            [
                "未受講", "未修了", "未完了", "未着手", "未開始", "未実施", "欠席", "not started", "notstarted", "not completed",
                "not attempted", "absent",
            ]
        ), (.completed, ["修了", "完了", "合格", "受講済", "出席", "済", "completed", "passed", "complete", "done", "attended"]),
    ]

    init?(_ written: String) {
        let text = IdentifierFolding.narrowed(written).trimmed.lowercased()
        let denied = Self.signs[2].1.contains { text.hasPrefix($0) }
        if denied {
            word = .notStarted
            return
        }
        guard let found = Self.signs.first(where: { $0.1.contains { text.contains($0) } }) else { return nil }
        word = found.0
    }
}

extension RecordField {
    /// The headings by which learning systems call the field, the likeliest first.
    fileprivate var headings: [String] {
        switch self {
        case .employee:
            [
                "社員番号", "従業員番号", "職員番号", "社員コード", "社員ID", "受講者ID", "受講者番号", "IDナンバー", "ID number", "employee",
                "employee id", "ログインID", "ユーザーID", "ユーザID", "user id", "username", "login",
            ]
        case .email: ["メールアドレス", "メール", "email", "email address", "e-mail", "mail"]
        case .course:
            [
                "講座コード", "コースコード", "教材コード", "研修番号", "研修コード", "講座ID", "コースID", "教材ID", "course id", "course code",
                "course", "講座", "講座名", "コース", "コース名", "教材名", "研修名", "course name", "course title",
            ]
        case .status:
            [
                "受講状況", "受講状態", "状態", "ステータス", "受講ステータス", "修了状況", "完了状況", "学習状況", "進捗状況", "進捗", "合否", "出欠", "status",
                "completion status",
            ]
        case .score: ["点数", "得点", "スコア", "成績", "評点", "テスト得点", "テスト点数", "score", "grade"]
        case .started: ["受講開始日", "開始日", "開始日時", "学習開始日", "受講開始日時", "started", "start date"]
        case .completed:
            [
                "修了日", "完了日", "修了日時", "完了日時", "受講完了日", "受講日", "受講終了日", "終了日", "completed", "completion date",
                "completed on", "date completed",
            ]
        case .department: ["部署", "所属", "所属部署", "部署名", "所属名", "部署コード", "所属コード", "department"]
        }
    }
}
