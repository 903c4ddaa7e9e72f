import Foundation

/// The grid company's e-learning system: four exports in CP932 with CRLF, whose times overlap.
struct LearningSystemExport {
    /// One export: the rows that changed between two days, as they stood on the second.
    private struct Extract {
        let name: String
        let from: Day
        let until: Day
    }

    private static let extracts = [
        Extract(name: "lms-2025", from: Day(2025, 4, 1), until: Day(2026, 3, 31)),
        Extract(name: "lms-2026-07", from: Day(2026, 3, 1), until: Day(2026, 7, 31)),
        Extract(name: "lms-2026-10", from: Day(2026, 7, 1), until: Day(2026, 10, 16)),
        Extract(name: "lms-2026-11", from: Day(2026, 10, 1), until: .lastRecorded),
    ]

    private static let head = [
        "社員番号", "氏名", "所属", "教材コード", "教材名", "受講状況", "点数", "受講開始日", "修了日", "備考",
    ]

    private let portal: Portal
    private let employees: [Employee]
    private let courses: [Course]
    private var chance: SplitMix64

    init(portal: Portal, employees: [Employee], courses: [Course], seed: UInt64) {
        self.portal = portal
        self.employees = employees
        self.courses = courses
        chance = SplitMix64(seed: seed, topic: "learning system")
    }

    mutating func files(of attempts: [Attempt]) throws -> [SampleFile] {
        try Self.extracts.map { extract in
            let path = "training/records/\(extract.name).csv"
            let text = table(of: attempts, in: extract).text(lineEnd: "\r\n")
            // Foundation's Shift JIS is Microsoft's code page 932, with the extensions of NEC and IBM.
            guard let bytes = text.data(using: .shiftJIS) else { throw SampleError.unencodable(file: path) }
            return SampleFile(path: path, bytes: bytes)
        }
    }

    private mutating func table(of attempts: [Attempt], in extract: Extract) -> Table {
        var table = Table(head: Self.head)
        for course in courses where course.opens <= extract.until {
            for attempt in attempts where attempt.course == course.id {
                if let row = row(of: attempt, course: course, in: extract) { table.append(row) }
            }
            for row in untouched(course, attempts: attempts, in: extract) { table.append(row) }
        }
        if extract.name == "lms-2026-07" {
            table.append([
                "E99001", "見本 不明", "", "KK-2026-01", "①行為規制の基礎（2026年度）～必修～", "修了", "90", "2026/6/9",
                "2026/6/9", "㈱みなとラーニングの講師",
            ])
        }
        return table
    }

    /// The attempt as the export saw it: one that ended later is still going on.
    private mutating func row(of attempt: Attempt, course: Course, in extract: Extract) -> [String]? {
        let changed = attempt.finished ?? attempt.started
        guard attempt.started <= extract.until, changed >= extract.from else { return nil }
        let isOver = changed <= extract.until && attempt.outcome != .inProgress
        let status = isOver ? (attempt.outcome == .failed ? "不合格" : "修了") : "受講中"
        let remark = remark(isOver: isOver)
        return personCells(attempt.player, on: attempt.started) + courseCells(course) + [
            status, isOver ? attempt.score.map(String.init) ?? "" : "", written(attempt.started, in: extract),
            isOver ? written(changed, in: extract, at: attempt.minute) : "", remark,
        ]
    }

    /// People whom a running course concerns and who had not begun it when the export was made.
    private mutating func untouched(_ course: Course, attempts: [Attempt], in extract: Extract) -> [[String]] {
        guard course.opens <= extract.until, course.due >= extract.from else { return [] }
        let begun = Set(attempts.filter { $0.course == course.id && $0.started <= extract.until }.map(\.player))
        return employees.indices.compactMap { index in
            guard !begun.contains(index), let window = course.window(for: employees[index], in: portal),
                window.first <= extract.until, employees[index].status != .left
            else { return nil }
            return personCells(index, on: extract.until) + courseCells(course) + ["未受講", "", "", "", ""]
        }
    }

    private mutating func personCells(_ index: Int, on day: Day) -> [String] {
        let employee = employees[index]
        let department = portal.department(of: employee, on: day)
        let path = department.map { portal.lineage(of: $0).reversed().map(\.name).joined(separator: "/") } ?? ""
        return [written(employee.id), employee.name.replacing(" ", with: "　"), path]
    }

    private func courseCells(_ course: Course) -> [String] {
        let serial = ["①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨"]
        let number = Int(course.id.suffix(2)) ?? 1
        return [course.id, "\(serial[(number - 1) % serial.count])\(course.title)～必修～"]
    }

    private mutating func written(_ id: String) -> String {
        switch chance.number(below: 40) {
        case 0: Untidiness.fullWidth(id)
        case 1: id.lowercased()
        default: id
        }
    }

    /// The newest export comes from a new version of the system, which writes dates with hyphens.
    private mutating func written(_ day: Day, in extract: Extract, at minute: Int? = nil) -> String {
        let date = extract.name == "lms-2026-11" ? day.iso : Untidiness.slashed(day)
        guard let minute, chance.happens(perMille: 300) else { return date }
        return "\(date) \(Untidiness.clock(minute))"
    }

    private mutating func remark(isOver: Bool) -> String {
        guard isOver, chance.happens(perMille: 40) else { return "" }
        return chance.pick([
            "㈱みなとラーニング会場の端末", "①回目の案内の後、再案内", "10:00～11:30", "端末の不具合で再受講\n（記録を確認済み）",
            "上長から\"至急\"の依頼, 同日に受講",
        ])
    }
}
