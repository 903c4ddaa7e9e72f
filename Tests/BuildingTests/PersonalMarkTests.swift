import Foundation
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriModel
import Testing

/// A portal in which whatever is about a person carries a mark of that person: texts say 秘 and the person's number, days
/// lie in years of which nothing else tells, ids and addresses hold the number.
///
/// Which columns are about persons is what the declarations of the content say, so that a new one is marked of itself.
private struct MarkedPortal {
    /// Those below each manager, by the managers' numbers; 1 and 5 lead the companies.
    static let lines: [Int: Set<Int>] = [1: [2, 3, 4], 2: [3, 4], 5: [6, 7], 6: [7]]
    static let people = 1...7

    /// Where each of them is.
    private static let places: [Int: (department: String, operation: String)] = [
        1: ("td", "head"), 2: ("td-a", "run"), 3: ("td-a", "run"), 4: ("td-a", "run"), 5: ("gr", "lead"),
        6: ("gr-a", "trade"), 7: ("gr-a", "trade"),
    ]

    /// What stands where the declarations ask for something that exists.
    private static let known = [
        "status": "active", "system": "oss", "from_department": "td-a", "to_department": "gr-a",
        "items_returned": "no",
    ]

    /// The files that are about persons, with their columns.
    static var tables: [(file: ContentFile, columns: [KeyOutline])] {
        ContentFile.allCases.compactMap { file in
            guard let keys = file.keys?.keys, keys.contains(where: \.isPersonal) else { return nil }
            return (file, keys)
        }
    }

    static func id(_ person: Int) -> String { "ZQ0\(person)" }

    /// The marks that a text has, by the persons' numbers.
    static func people(in text: String) -> Set<Int> {
        let marks = text.matches(of: /(?:秘|ZQ0|zq0)(\d)|196\d(?:-\d\d-0|年\d+月)(\d)/)
        return Set(marks.compactMap { ($0.output.1 ?? $0.output.2).flatMap { Int($0) } })
    }

    /// A day of a person in a column: its place among the columns gives the year, so that an end follows its start.
    private static func day(_ person: Int, _ place: Int) -> String { "19\(60 + place)-0\(1 + place % 9)-0\(person)" }

    static func value(_ column: KeyOutline, at place: Int, of person: Int, in file: ContentFile) -> String? {
        let manager = lines.filter { $0.value.contains(person) }.min { $0.value.count < $1.value.count }?.key
        switch column.name {
        case "employee", "id": return id(person)
        case "manager": return manager.map(id) ?? ""
        case "department": return places[person]?.department
        case "operation": return places[person]?.operation
        case "email": return "\(id(person))@example.jp"
        case "left": return file == .employees ? "" : day(person, 0)
        case "until" where file == .assignments, "revoked": return ""
        default: break
        }
        if let value = known[column.name] { return value }
        switch column.shape {
        case .text: return "秘\(person)" + column.name
        case .day: return day(person, place)
        default: return nil
        }
    }

    /// All files; what `spoilt` is about can't be read, and has marks all the same.
    static func files(spoilt: ContentFile? = nil) -> [String: String] {
        var files = [
            "organization/departments.csv":
                "id,name,company,parent,manager\ntd,本社,grid,,\(id(1))\ntd-a,系統課,grid,td,\(id(2))\n"
                + "gr,本社,affiliate,,\(id(5))\ngr-a,取引課,affiliate,gr,\(id(6))\n",
            "rules/information.yaml": "- {id: meter, name: 検針値}\n",
            "rules/operations.yaml":
                "- {id: head, name: 経営, department: td, handles: {otherwise: none}}\n"
                + "- {id: lead, name: 経営, department: gr, uses: {otherwise: none}}\n"
                + "- {id: run, name: 運用, department: td-a, handles: {meter: constant}}\n"
                + "- {id: trade, name: 取引, department: gr-a, uses: {meter: direct}}\n",
            "rules/systems.yaml": "- {id: oss, name: 託送, information: [meter], operations: [trade]}\n",
            "rules/transfers/2024-04-01.yaml": Sound.revision().replacing("contract", with: "meter"),
            "training/courses.yaml":
                "- {id: K1, title: 基礎, kind: e-learning, opens: 2026-04-01, due: 2026-07-31, passing_score: 80}\n",
            "training/sources.yaml":
                "- files: records/a.csv\n  format: csv\n"
                + "  columns: {employee: 番号, course: 講座, status: 状態, score: 点数, completed: 修了日}\n"
                + "  statuses: {修了: completed}\n",
            "training/records/a.csv":
                "番号,講座,状態,点数,修了日\n" + people.prefix(4).map { "\(id($0)),K1,修了,9\($0),2026-06-10\n" }.joined(),
        ]
        files["registers/notices.yaml"] = """
            title: 記録
            fields:
              - {id: on, title: 日, type: day, required: true}
              - {id: who, title: 人, personal: true}

            """
        files["registers/notices.csv"] = people.reduce("on,who\n") { rows, person in
            let day = spoilt == .registerRows ? "秘\(person)?" : "2026-05-11"
            return rows + "\(day),秘\(person)who\n"
        }
        for (file, columns) in tables where file != .departments {
            let rows = people.map { person in
                columns.enumerated().map { place, column in
                    let value = value(column, at: place, of: person, in: file) ?? ""
                    return file == spoilt ? value + "秘\(person)?" : value
                }.joined(separator: ",")
            }
            files[file.rawValue] = ([columns.map(\.name).joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
        }
        return files
    }
}

@Suite("What is about a person")
struct PersonalMarkTests {
    @Test("has a mark in every column that is declared as personal")
    func everyColumn() {
        for (file, columns) in MarkedPortal.tables {
            for (place, column) in columns.enumerated() where column.isPersonal {
                #expect(
                    MarkedPortal.value(column, at: place, of: 1, in: file) != nil,
                    "say what a person has in \(column.name) of \(file)")
            }
        }
        #expect(MarkedPortal.tables.count >= 7)
    }

    @Test("stands nowhere in the portal for everybody, and in a pack only of its own line")
    func published() throws {
        let portal = try TemporaryPortal(MarkedPortal.files())
        #expect(portal.findings().filter { $0.severity == .error }.map { "\($0.location) \($0.message)" } == [])
        let report = try Build(portal.options()).run()
        var packs: [String: Set<Int>] = [:]
        var seen: Set<Int> = []
        for (path, data) in try portal.published() {
            let people = MarkedPortal.people(in: String(decoding: data, as: UTF8.self) + path)
            switch path.split(separator: "/").first {
            case "portal": #expect(people.isEmpty, "\(path)")
            case "managers": packs[String(path.split(separator: "/")[1]), default: []].formUnion(people)
            default: seen.formUnion(people)
            }
        }
        #expect(seen == Set(MarkedPortal.people), "the office sees everybody")
        #expect(packs.count == MarkedPortal.lines.count)
        #expect(Set(packs.values) == Set(MarkedPortal.lines.values))
        let told = report.warnings.map { $0.message + ($0.help ?? "") }.joined() + report.json
        #expect(MarkedPortal.people(in: told).isEmpty, "\(told)")
    }

    @Test(
        "isn't repeated by findings, whatever stands where something else is expected",
        arguments: ContentFile.allCases.filter { $0.isPersonal && $0 != .records && $0 != .packNames })
    func findings(_ file: ContentFile) throws {
        let portal = try TemporaryPortal(MarkedPortal.files(spoilt: file))
        let found = portal.findings().filter { ContentFile(path: $0.location.file) == file }
        #expect(!found.isEmpty)
        let told = found.map { $0.message + ($0.help ?? "") }.joined(separator: "\n")
        #expect(MarkedPortal.people(in: told).isEmpty, "\(told)")
    }

    @Test("is found where it stands in a page for everybody: the check can fail")
    func planted() throws {
        for text in ["秘3name", "ZQ03", "1961-02-03", "1961年2月3日"] {
            #expect(MarkedPortal.people(in: "<p>\(text)</p>") == [3])
        }
    }
}
