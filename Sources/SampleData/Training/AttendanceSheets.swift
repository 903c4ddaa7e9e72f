/// The attendance sheets of classes and discussions, kept by hand in a spreadsheet: UTF-8 with a byte-order mark.
struct AttendanceSheets {
    private static let byteOrderMark = "\u{feff}"
    private static let head = ["研修番号", "研修名", "受講者ID", "氏名", "所属", "出欠", "受講日"]

    private let portal: Portal
    private let employees: [Employee]
    private var chance: SplitMix64

    init(portal: Portal, employees: [Employee], seed: UInt64) {
        self.portal = portal
        self.employees = employees
        chance = SplitMix64(seed: seed, topic: "attendance sheets")
    }

    /// One sheet a fiscal year.
    mutating func files(of sessions: [Session]) -> [SampleFile] {
        let years = Dictionary(grouping: sessions) { $0.day < .fiscalYear2026 ? 2025 : 2026 }
        return years.keys.sorted().map { year in
            let ordered = (years[year] ?? []).sorted {
                ($0.day, $0.course, $0.department ?? "") < ($1.day, $1.course, $1.department ?? "")
            }
            let text = Self.byteOrderMark + table(of: ordered, year: year).text()
            return SampleFile(path: "training/records/attendance-\(year).csv", text: text)
        }
    }

    private mutating func table(of sessions: [Session], year: Int) -> Table {
        let titles = Dictionary(portal.courses.map { ($0.id, $0.title) }) { first, _ in first }
        var table = Table(head: Self.head)
        for session in sessions {
            let date = written(session)
            for attempt in session.attempts {
                let employee = employees[attempt.player]
                let path = portal.department(of: employee, on: session.day)
                    .map { portal.lineage(of: $0).reversed().map(\.name).joined(separator: "/") }
                table.append([
                    session.course, titles[session.course] ?? "", written(employee.id), employee.name, path ?? "",
                    attempt.outcome == .completed ? "出席" : "欠席", attempt.outcome == .completed ? date : "",
                ])
            }
        }
        if year == 2026 {
            table.append(["KK-2026-10", titles["KK-2026-10"] ?? "", "99001", "架空 不明", "", "出席", "R8.10.6"])
        }
        return table
    }

    /// Whoever keeps the sheet writes the date in their own way, the same for the whole meeting.
    private mutating func written(_ session: Session) -> String {
        switch chance.number(below: 5) {
        case 0: Untidiness.inEra(session.day)
        case 1: Untidiness.inShortEra(session.day)
        case 2: session.day.iso
        case 3: "\(Untidiness.slashed(session.day)) \(Untidiness.clock(session.minute))"
        default: Untidiness.slashed(session.day)
        }
    }

    private mutating func written(_ id: String) -> String {
        switch chance.number(below: 30) {
        case 0: Untidiness.fullWidth(id)
        case ..<16: Untidiness.withoutLeadingZeros(id)
        default: id
        }
    }
}
