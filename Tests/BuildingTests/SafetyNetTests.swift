import Foundation
import LongRuns
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriModel
import Testing

/// Publications one after the other, as an office makes them: the second is told what differs from the first.
@Suite("A publication after another")
struct SafetyNetTests {
    private static let roster = "organization/employees.csv"
    private static let export = "training/records/a.csv"
    private static let summary = "office/publication.json"
    private static let revision = "rules/transfers/2024-04-01.yaml"

    private static func people(_ count: Int) -> String {
        "id,name,department,title,manager,email,status,joined,left\n"
            + (0..<count).map { "P\(1000 + $0),見本 \($0),td-a,,,,在籍,2020-04-01,\n" }.joined()
    }

    private static func rows(_ count: Int) -> String {
        "番号,講座,状態,修了日\n" + (0..<count).map { "P\(1000 + $0),KK-1,修了,2026-06-10\n" }.joined()
    }

    private static func portal(people count: Int = 60, rows: Int = 30) throws -> TemporaryPortal {
        try TemporaryPortal(
            Sound.training([
                roster: people(count), export: Self.rows(rows), revision: Sound.revision(),
                "rules/transfers/2027-04-01.yaml": Sound.revision(effective: "2027-04-01"),
            ]))
    }

    private static let codes: Set<DiagnosticCode> = [
        .sharpChange, .fewerRows, .changedRevision, .milderLevel, .lostParent, .unreadablePublication,
    ]

    /// What a build says about the one before it.
    private static func told(_ portal: TemporaryPortal) throws -> [Diagnostic] {
        try Build(portal.options()).run().warnings.filter { codes.contains($0.code) }
    }

    @Test(
        "says with both numbers that the people changed by more than 20 % and more than 10",
        arguments: LongRun.some(
            of: [
                (40, 29, true), (40, 31, false), (100, 81, false), (100, 79, true), (100, 120, false), (100, 121, true),
                (0, 11, true), (0, 10, false), (10, 0, false), (11, 0, true), (12, 24, true), (50, 50, false),
            ], usually: 5))
    func people(_ before: Int, _ after: Int, _ isSharp: Bool) throws {
        let portal = try Self.portal(people: before, rows: 0)
        #expect(try Self.told(portal).isEmpty)
        try portal.write(Self.people(after), to: Self.roster)
        let told = try Self.told(portal).filter { $0.location.file == Self.roster }
        #expect(told.map(\.code) == (isSharp ? [.sharpChange] : []))
        if isSharp { #expect(told[0].message.contains("\(before) ") && told[0].message.contains("\(after) now")) }
        #expect(try Self.told(portal).isEmpty, "the next publication is compared with this one")
    }

    @Test(
        "says that a source has lost rows",
        arguments: [
            (30, 14, DiagnosticCode.fewerRows), (30, 0, .fewerRows), (30, 15, .sharpChange), (3, 1, .fewerRows),
            (30, 24, nil), (20, 45, .sharpChange),
        ])
    func records(_ before: Int, _ after: Int, _ code: DiagnosticCode?) throws {
        let portal = try Self.portal(rows: before)
        _ = try Build(portal.options()).run()
        try portal.write(Self.rows(after), to: Self.export)
        let told = try Self.told(portal).filter { $0.message.contains("records/*.csv") }
        #expect(told.map(\.code) == [code].compactMap { $0 })
        #expect(told.allSatisfy { $0.message.contains("\(before)") && $0.message.contains("\(after)") })
        #expect(told.allSatisfy { $0.location.file == "training/sources.yaml" && $0.location.line == 1 })
    }

    @Test("says so before anything is published, and --strict stops there")
    func strict() throws {
        let portal = try Self.portal()
        _ = try Build(portal.options()).run()
        let before = try portal.published()
        try portal.write(Self.people(30), to: Self.roster)
        #expect(throws: InputRejected.self) { try Build(portal.options(strict: true)).run() }
        #expect(try portal.published() == before)
        var toldWhilePublished: [String: Data]?
        _ = try Build(portal.options()).run { warnings in
            guard warnings.contains(where: { $0.code == .sharpChange }) else { return }
            toldWhilePublished = try? portal.published()
        }
        #expect(toldWhilePublished == before)
    }

    @Test("says that pairs of departments are restricted no longer, in completions and pledges too")
    func answers() throws {
        let portal = try Self.portal(people: 60, rows: 40)
        let counts = try Build(portal.options()).run().left.counts
        #expect(counts["people"] == 60)
        #expect(counts["completions"] == 40)
        #expect(counts["overdue"] == 20)
        #expect(counts["restricted_pairs"] == 1)
        #expect(counts["departments"] == 2)
        #expect(counts["open_pledges"] == 0)
        try portal.write(Self.rows(25), to: Self.export)
        let told = try Self.told(portal).map(\.message)
        #expect(told.contains { $0.hasPrefix("completions: 40 ") && $0.hasSuffix(" 25 now") })
        #expect(told.contains { $0.hasPrefix("overdue courses: 20 ") && $0.hasSuffix(" 35 now") })
    }

    @Test(
        "says that a revision in force was edited, and not that a later one was",
        arguments: [("2024-04-01", true), ("2027-04-01", false)])
    func edited(_ day: String, _ isTold: Bool) throws {
        let portal = try Self.portal()
        _ = try Build(portal.options()).run()
        let file = "rules/transfers/\(day).yaml"
        try portal.write(Sound.revision(effective: day, "summary: 直した"), to: file)
        let told = try Self.told(portal)
        #expect(told.map(\.code) == (isTold ? [.changedRevision] : []))
        #expect(told.allSatisfy { $0.location.file == file && $0.message.contains(day) })
        #expect(try Self.told(portal).isEmpty)
    }

    /// The levels of an operation before and after, and what is said of them.
    @Test(
        "says that an operation handles less than before",
        arguments: [
            ("contract: constant", "", "`contract` (constant to none)"),
            ("contract: constant", "contract: exceptional, ", "`contract` (constant to exceptional)"),
            ("contract: exceptional", "contract: none, ", "`contract` (exceptional to none)"),
            ("contract: exceptional", "contract: constant, ", nil),
            ("contract: none", "", nil),
            ("contract: constant", "contract: constant, ", nil),
        ])
    func milder(_ before: String, _ after: String, _ says: String?) throws {
        func operations(_ handles: String) -> String {
            Sound.operations.replacing("{contract: constant}", with: "{\(handles)}")
        }
        let file = "rules/operations.yaml"
        let portal = try Self.portal()
        try portal.write(operations(before), to: file)
        _ = try Build(portal.options()).run()
        try portal.write(operations(after + "otherwise: none"), to: file)
        let told = try Self.told(portal)
        #expect(told.map(\.code) == (says == nil ? [] : [.milderLevel]))
        if let says { #expect(told[0].message.contains(says) && told[0].location.file == file) }
        #expect(try Self.told(portal).isEmpty)
    }

    /// The table of departments before and after, and of which it is said that nothing is above it any more.
    @Test(
        "says that a department is below none any more",
        arguments: [
            ("td-a,甲,grid,,\ntd-b,乙,grid,td-a,\n", "td-a,甲,grid,,\ntd-b,乙,grid,,\n", ["td-b"]),
            (
                "td-a,甲,grid,,\ntd-b,乙,grid,td-a,\ntd-c,丙,grid,td-b,\n",
                "td-a,甲,grid,,\ntd-b,乙,grid,,\ntd-c,丙,grid,,\n", ["td-b", "td-c"]
            ),
            ("td-a,甲,grid,,\ntd-b,乙,grid,td-a,\n", "td-a,甲,grid,,\n", []),
            (
                "td-a,甲,grid,,\ntd-b,乙,grid,td-a,\ntd-c,丙,grid,td-b,\n",
                "td-a,甲,grid,,\ntd-b,乙,grid,td-a,\ntd-c,丙,grid,td-a,\n", []
            ),
            ("td-a,甲,grid,,\ntd-b,乙,grid,,\n", "td-a,甲,grid,,\ntd-b,乙,grid,td-a,\n", []),
        ])
    func lostParent(_ before: String, _ after: String, _ departments: [String]) throws {
        let file = "organization/departments.csv"
        let portal = try Self.portal()
        func write(_ rows: String) throws {
            try portal.write("id,name,company,parent,manager\n" + rows + "gr-b,乙,affiliate,,\n", to: file)
        }
        try write(before)
        _ = try Build(portal.options()).run()
        try write(after)
        let told = try Self.told(portal).filter { $0.code == .lostParent }
        #expect(told.map { $0.message.split(separator: "`").first.map(String.init) ?? "" } == departments)
        #expect(told.allSatisfy { $0.location.file == file })
    }

    /// A file with entries, what takes its place, and whether that is told.
    private static let emptiedLists: [(file: String, before: String, after: String?, isTold: Bool)] = [
        (
            "organization/leaves.csv", "employee,from,until,reason\nP1000,2025-04-01,2025-06-30,休業\n",
            "employee,from,until,reason\n", true
        ),
        ("organization/leaves.csv", "employee,from,until,reason\nP1000,2025-04-01,2025-06-30,休業\n", nil, true),
        (
            "organization/assignments.csv", "employee,operation,from,until\nP1000,op-a,2024-04-01,\n",
            "employee,operation,from,until\n", true
        ),
        (
            "pledges.csv",
            "employee,transfer_date,signed_on,items_returned,document\nP1000,2026-04-01,2026-03-20,yes,x\n",
            "employee,transfer_date,signed_on,items_returned,document\n", true
        ),
        (
            "transfers/planned.csv", "employee,from_department,to_department,date\nP1000,td-a,td-a,2027-04-01\n",
            "employee,from_department,to_department,date\n,,,\n", true
        ),
        ("rules/systems.yaml", "- {id: s, name: 台帳, information: [contract], operations: [op-a]}\n", "[]\n", true),
        (
            "controls.yaml", "- {id: c, title: 分離, category: 分離, company: grid, owner: td-a, state: planned}\n",
            "# 準備中\n", true
        ),
        (
            "organization/leaves.csv",
            "employee,from,until,reason\nP1000,2025-04-01,2025-06-30,休業\nP1001,2025-04-01,2025-06-30,休業\n",
            "employee,from,until,reason\nP1001,2025-04-01,2025-06-30,休業\n", false
        ),
        ("organization/leaves.csv", "employee,from,until,reason\n", "employee,from,until,reason\n", false),
    ]

    @Test("says that a list which had entries has none any more, however few they were", arguments: emptiedLists)
    func emptied(_ example: (file: String, before: String, after: String?, isTold: Bool)) throws {
        let portal = try Self.portal()
        try portal.write(example.before, to: example.file)
        _ = try Build(portal.options()).run()
        if let after = example.after {
            try portal.write(after, to: example.file)
        } else {
            try portal.remove(example.file)
        }
        let told = try Build(portal.options()).run().warnings.filter { $0.code == .emptiedList }
        #expect(told.map(\.location.file) == (example.isTold ? [example.file] : []))
        #expect(told.allSatisfy { $0.message.contains("had 1 entries on 2026-11-24") })
        #expect(try !Build(portal.options()).run().warnings.contains { $0.code == .emptiedList })
    }

    @Test("says the same of what the affiliate could use, and of an operation that is gone")
    func milderElsewhere() throws {
        let file = "rules/operations.yaml"
        let portal = try Self.portal()
        _ = try Build(portal.options()).run()
        try portal.write(Sound.operations.replacing("{contract: direct}", with: "{contract: indirect}"), to: file)
        #expect(try Self.told(portal).map(\.message).map { $0.contains("(direct to indirect)") } == [true])
        try portal.write(Sound.operations.replacing("op-b", with: "op-c"), to: file)
        let told = try Self.told(portal)
        #expect(told.map(\.code) == [.milderLevel])
        #expect(told.allSatisfy { $0.message.contains("`op-b`") && $0.message.contains("gone") })
    }

    @Test("says that a revision in force is gone")
    func gone() throws {
        let portal = try Self.portal()
        try portal.write(Sound.revision(effective: "2025-04-01"), to: "rules/transfers/2025-04-01.yaml")
        _ = try Build(portal.options()).run()
        try portal.remove(Self.revision)
        #expect(try Self.told(portal).map(\.code) == [.changedRevision])
    }

    @Test(
        "says that what the last one left can't be read, and leaves it anew",
        arguments: LongRun.some(
            of: [
                ("", "damaged"), ("{", "damaged"), ("[]", "damaged"),
                (#"{"format": 2, "later": true}"#, "newer version"),
                (#"{"format": 1}"#, "damaged"), ("\u{0}\u{1}", "damaged"),
            ], usually: 2))
    func unreadable(_ text: String, _ says: String) throws {
        let portal = try Self.portal()
        _ = try Build(portal.options()).run()
        try Data(text.utf8).write(to: URL(fileURLWithPath: portal.output + "/" + Self.summary))
        let told = try Self.told(portal)
        #expect(told.map(\.code) == [.unreadablePublication])
        #expect(told.first?.message.contains(says) == true)
        #expect(try Self.told(portal).isEmpty)
    }

    @Test("says that what the last one left is gone")
    func missing() throws {
        let portal = try Self.portal()
        _ = try Build(portal.options()).run()
        try FileManager.default.removeItem(atPath: portal.output + "/" + Self.summary)
        #expect(try Self.told(portal).map(\.code) == [.unreadablePublication])
        #expect(try Self.told(portal).isEmpty)
    }

    @Test("into another folder is compared with the newest of the history")
    func history() throws {
        let portal = try Self.portal()
        try portal.write(TemporaryPortal.settings + "history: past\nkeep: P2Y\n", to: "portal.yaml")
        _ = try Build(portal.options()).run()
        let left = try Data(contentsOf: URL(fileURLWithPath: portal.output + "/" + Self.summary))
        try portal.write([UInt8](left), to: "past/2026-11-24.json")
        try FileManager.default.removeItem(atPath: portal.output)
        #expect(try Self.told(portal).isEmpty)
        let pages = try portal.published()
        try FileManager.default.removeItem(atPath: portal.output)
        try portal.write(Self.people(20), to: Self.roster)
        #expect(try Self.told(portal).contains { $0.code == .sharpChange && $0.location.file == Self.roster })
        #expect(pages[Self.summary] == left)
        try portal.write("{}", to: "past/2026-01-01.json")
        #expect(
            portal.findings().filter { Self.codes.contains($0.code) }.map(\.location.file) == ["past/2026-01-01.json"])
    }

    @Test("leaves no person and no time of day, for its owner only, the same bytes for the same input")
    func impersonal() throws {
        let portal = try Self.portal()
        _ = try Build(portal.options()).run()
        let path = portal.output + "/" + Self.summary
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(!text.contains("P10") && !text.contains("見本"))
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        try FileManager.default.removeItem(atPath: portal.output)
        _ = try Build(portal.options()).run()
        #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }
}

@Suite("What the data leave open")
struct OpenPointTests {
    private static let files = Sound.training([
        "training/records/a.csv": "番号,講座,状態,修了日\nE1,KK-1,修了,2026-06-10\nE9,KK-1,修了,2026-06-10\nE8,KK-1,修了,2026-06-10\n",
        "guidence/a.md": "x", "guidance/a.md": TemporaryPortal.page("<b>x</b>"),
    ])

    @Test("is the same in check, in the report and on the office's home page")
    func everywhere() throws {
        let portal = try TemporaryPortal(Self.files)
        let checked = Build(portal.options()).examine().open
        let report = try Build(portal.options()).run()
        #expect(report.open == checked)
        #expect(checked.rows == OpenPoints.Rows(read: 3, used: 1, ignored: 0, reported: 2))
        let points = checked.points.filter { $0.subject != .settings }
        #expect(points.map(\.subject) == [.rows, .files, .pages])
        #expect(points.map(\.count) == [2, 1, 1])
        #expect(points.map(\.files) == [["training/records/a.csv"], ["guidence/a.md"], ["guidance/a.md"]])
        let page = try String(contentsOfFile: portal.output + "/office/index.html", encoding: .utf8)
        #expect(page.contains("受講記録の行: <b>2</b> <span>training/records/a.csv</span>"))
        #expect(page.contains("3行を読み、1行を使い"))
        let json = try #require(try JSONSerialization.jsonObject(with: Data(report.json.utf8)) as? [String: Any])
        let open = try #require(json["open"] as? [String: Any])
        #expect((open["rows"] as? [String: Int])?["reported"] == 2)
        #expect(checked.text(in: .en).contains("2 × rows: training/records/a.csv"))
    }

    /// Files that leave something open, and how much of what: all but the project's own templates.
    static let changes: [(files: [String: String], points: [String])] = [
        ([:], ["2 rows", "1 files", "1 pages"]),
        (["training/records/b.csv": "番号,講座,状態,修了日\nE7,KK-1,修了,2026-06-10\n"], ["3 rows", "1 files", "1 pages"]),
        (["training/records/b.csv": "番号,講座,状態,修了日\n"], ["2 rows", "2 files", "1 pages"]),
        (
            ["rules/operations.yaml": Sound.operations.replacing("{contract: constant}", with: "{}")],
            ["1 rules", "2 rows", "1 files", "1 pages"]
        ),
        (
            ["organization/leaves.csv": "employee,from,until,reason\nE1,2026-04-01,,育児休業\nE2,2026-04-01,,育児休業\n"],
            ["2 people", "2 rows", "1 files", "1 pages"]
        ),
        (
            ["news/b.md": "---\ntitle: 題\ndate: 2026-01-01\nupdated: 2062-01-01\n---\n\n##見出し\n"],
            ["2 rows", "1 files", "3 pages"]
        ),
    ]

    @Test("agrees number for number in check, build, the report and on the office's home page", arguments: changes)
    func agrees(_ change: (files: [String: String], points: [String])) throws {
        let portal = try TemporaryPortal(Self.files.merging(change.files) { $1 })
        let open = Build(portal.options()).examine().open
        #expect(
            open.points.filter { $0.subject != .settings }.map { "\($0.count) \($0.subject.rawValue)" } == change.points
        )
        let report = try Build(portal.options()).run()
        #expect(report.open == open)
        let page = try String(contentsOfFile: portal.output + "/office/index.html", encoding: .utf8)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(report.json.utf8)) as? [String: Any])
        let points = try #require((json["open"] as? [String: Any])?["points"] as? [[String: Any]])
        #expect(points.map { $0["count"] as? Int } == open.points.map { $0.count })
        for point in open.points {
            #expect(page.contains(": <b>\(point.count)</b> <span>"), "\(point)")
            #expect(open.text(in: .en).contains("\(point.count) × \(point.subject.rawValue): "), "\(point)")
        }
        #expect(page.contains("\(open.rows.read)行を読み、\(open.rows.used)行を使い"))
    }

    @Test("is nothing where everything was understood and used")
    func nothing() throws {
        let portal = try TemporaryPortal(Sound.training())
        let open = Build(portal.options()).examine().open
        #expect(open.points.filter { $0.subject != .settings }.isEmpty)
        #expect(open.rows.read == open.rows.used)
    }
}

@Suite("The keys for what publications leave")
struct HistoryKeyTests {
    @Test(
        "are refused where they mean nothing",
        arguments: [
            ("history: ../past", DiagnosticCode.badValue), ("history: /past", .badValue), ("history: a/b", .badValue),
            ("history: guidance", .badValue),
            ("history: past\nkeep: two years", .badPeriod),
            ("history: past\nkeep: P0D", .badPeriod),
        ])
    func refused(_ line: String, _ code: DiagnosticCode) throws {
        let portal = try TemporaryPortal(["portal.yaml": TemporaryPortal.settings + line + "\n"])
        #expect(portal.findings().map(\.code) == [code])
    }

    @Test("let the folder's files be known")
    func known() throws {
        let portal = try TemporaryPortal(["portal.yaml": TemporaryPortal.settings + "history: past\n"])
        #expect(portal.findings().isEmpty)
    }
}
