import Foundation

/// The affiliate's Moodle: its activity completion report in the form for spreadsheets, UTF-16LE with tabs.
struct MoodleProgress {
    private let employees: [Employee]
    private let courses: [Course]
    private let portal: Portal

    init(employees: [Employee], courses: [Course], portal: Portal) {
        self.employees = employees
        self.courses = courses
        self.portal = portal
    }

    func file(of attempts: [Attempt]) throws -> SampleFile {
        let path = "training/records/moodle-progress.csv"
        guard let body = table(of: attempts).tabbedText().data(using: .utf16LittleEndian) else {
            throw SampleError.unencodable(file: path)
        }
        return SampleFile(path: path, bytes: Data([0xff, 0xfe]) + body)
    }

    /// A first column without a head, then the person, then a pair of columns for each activity.
    private func table(of attempts: [Attempt]) -> Table {
        let activities = courses.flatMap { ["\($0.title)確認テスト", Self.dueHead($0.due)] }
        var table = Table(head: ["", "IDナンバー", "メールアドレス"] + activities)
        let byPlayer = Dictionary(grouping: attempts, by: \.player)
        let enrolled = employees.indices.filter { index in
            byPlayer[index] != nil || courses.contains { $0.window(for: employees[index], in: portal) != nil }
        }
        for index in enrolled.sorted(by: { employees[$0].id < employees[$1].id }) {
            let employee = employees[index]
            let cells = courses.flatMap { course in
                Self.cells(of: (byPlayer[index] ?? []).filter { $0.course == course.id })
            }
            table.append([employee.name, employee.id, employee.email] + cells)
        }
        return table
    }

    /// Moodle keeps only how an activity stands now, with the time of the last change.
    private static func cells(of attempts: [Attempt]) -> [String] {
        guard let last = attempts.last, let day = last.finished else { return ["未完了", ""] }
        let (year, month, dayOfMonth) = day.civil
        let clock = "\((last.minute / 60).padded(to: 2)):\((last.minute % 60).padded(to: 2))"
        let time = "\(year)/\(month.padded(to: 2))/\(dayOfMonth.padded(to: 2)) \(clock)"
        return [last.outcome == .failed ? "完了（合格点に未到達）" : "完了（合格点に到達）", time]
    }

    /// The due date as Moodle writes it in Japanese: `2026年 08月 31日`.
    private static func dueHead(_ day: Day) -> String {
        let (year, month, dayOfMonth) = day.civil
        return "\(year)年 \(month.padded(to: 2))月 \(dayOfMonth.padded(to: 2))日"
    }
}
