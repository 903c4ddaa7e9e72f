import Foundation
import ShikiriBuilding
import Testing

/// A company large enough that lists have to be cut: one department alone has more people than a page holds.
private final class LargeOffice: Sendable {
    let pages: [String: PublishedPage]
    let status: [[String: String]]
    let reminders: [[String: String]]
    let homes: [String: String]

    static let departments = ["td": 5, "td-a": 900, "td-b": 2_105, "gr": 3, "gr-c": 150]
    static let subtrees = ["td": ["td", "td-a", "td-b"], "gr": ["gr", "gr-c"]]
    static let shared = Result { try LargeOffice() }

    init() throws {
        let people = Self.departments.sorted { $0.key < $1.key }.flatMap { Array(repeating: $0.key, count: $0.value) }
        homes = Dictionary(uniqueKeysWithValues: people.enumerated().map { ("E\($0 + 1_000)", $1) })
        let portal = try TemporaryPortal([
            "organization/departments.csv":
                "id,name,company,parent,manager\ntd,本部,grid,,\ntd-a,営業部,grid,td,\ntd-b,送電部,grid,td,\ngr,本部,affiliate,,\n"
                + "gr-c,営業部,affiliate,gr,\n",
            "organization/employees.csv": "id,name,department,title,manager,email,status,joined,left\n"
                + people.enumerated().map {
                    "E\($0 + 1_000),見本 \($0)号,\($1),,,,\($0 % 97 == 0 ? "leave" : "active"),,\n"
                }
                .joined(),
            "training/courses.yaml": """
            - {id: A, title: 全員の講座, kind: e-learning, opens: 2026-06-01, due: 2026-07-31}
            - {id: G, title: 送配電の講座, kind: e-learning, opens: 2026-10-01, due: 2026-12-10, audience: {companies: [grid]}}
            - {id: N, title: 次の講座, kind: e-learning, opens: 2027-01-10, due: 2027-02-10, audience: {companies: [affiliate]}}
            - {id: V, title: 更新する講座, kind: classroom, opens: 2025-10-01, due: 2025-12-20, valid_for: P1Y, audience: {departments: [gr]}}
            """,
            "training/sources.yaml": """
            - files: records/a.csv
              format: csv
              columns: {employee: id, course: c, status: s, completed: d}
              statuses: {completed: completed, in_progress: in_progress}
            """,
            "training/records/a.csv": "id,c,s,d\n" + Self.records(people.count),
        ])
        _ = try Build(portal.options()).run()
        let office = try portal.published().filter { $0.key.hasPrefix("office/") }
            .map { (String($0.key.dropFirst("office/".count)), String(decoding: $0.value, as: UTF8.self)) }
        let files = Dictionary(uniqueKeysWithValues: office)
        pages = files.filter { $0.key.hasSuffix(".html") }
            .reduce(into: [:]) { $0[$1.key] = PublishedPage(path: $1.key, html: $1.value) }
        status = Self.table(files["training/status.csv"])
        reminders = Self.table(files["training/reminders.csv"])
    }

    private static func records(_ count: Int) -> String {
        (0..<count).flatMap { person -> [String] in
            let id = "E\(person + 1_000)"
            return [
                person % 3 == 0 ? "" : "\(id),A,completed,2026-\(person % 5 == 1 ? "08" : "06")-15\n",
                person % 4 == 0 ? "\(id),G,in_progress,\n" : "",
                person % 2 == 0 ? "\(id),V,completed,2025-\(person % 8 == 0 ? "11" : "12")-15\n" : "",
            ]
        }.joined()
    }

    private static func table(_ csv: String?) -> [[String: String]] {
        let lines = (csv ?? "").drop { $0 == "\u{FEFF}" }.split(separator: "\n")
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
    }

    /// How many lines of status.csv have each status.
    func counts(where holds: ([String: String]) -> Bool) -> [String: Int] {
        status.filter(holds).reduce(into: [:]) { $0[$1["status"] ?? "", default: 0] += 1 }
    }

    /// The pages at a folder, or in numbered folders below it.
    func pages(of folder: String) -> [PublishedPage] {
        pages.values.filter { $0.path.wholeMatch(of: /(.*?)(\/\d+)?\/index\.html/)?.output.1 == folder[...] }
    }

    /// The rows of one list over all its pages: the text of each row's head, and the statuses in it.
    func rows(_ folder: String, _ table: String) -> [(head: String, statuses: [String])] {
        pages(of: folder).compactMap { $0.table(table) }.flatMap { table in
            // Where a list is cut, its page has departments in its place.
            zip(table.rows, table.statuses).map { ($0.first ?? "", $1) }.filter { $0.0.contains(/E\d+/) }
        }
    }
}

@Suite("The office's pages about training")
struct OfficeTrainingTests {
    private let office: LargeOffice

    init() throws { office = try LargeOffice.shared.get() }

    /// The employee that a row's head names.
    private func employee(_ head: String) -> String {
        head.firstMatch(of: /E\d+/).map { String($0.output) } ?? head
    }

    @Test("sum up what status.csv holds, for everybody and for each course")
    func sums() throws {
        #expect(office.status.count > 4_000)
        #expect(try #require(office.pages["training/index.html"]).sum == office.counts { _ in true })
        for course in ["A", "G", "N", "V"] {
            let page = try #require(office.pages["training/courses/\(course)/index.html"])
            #expect(page.sum == office.counts { $0["course"] == course })
        }
        for department in LargeOffice.departments.keys {
            let page = try #require(office.pages["training/departments/\(department)/index.html"])
            #expect(page.sum == office.counts { office.homes[$0["employee"] ?? ""] == department })
        }
    }

    @Test("count the courses and the departments at the top as status.csv does")
    func overview() throws {
        let page = try #require(office.pages["training/index.html"])
        for row in try #require(page.table("courses")).rows {
            let numbers = row.dropFirst(2).map { PublishedPage.number($0.trimmingCharacters(in: .whitespaces)) }
            #expect(numbers.first == numbers.dropFirst().reduce(0, +))
        }
        let roots = try #require(page.table("departments")).rows
        #expect(roots.map { $0[1] } == ["送配電", "小売"])
        for (row, root) in zip(roots, ["td", "gr"]) {
            let departments = LargeOffice.subtrees[root] ?? []
            let counts = office.counts { departments.contains(office.homes[$0["employee"] ?? ""] ?? "") }
            let running = counts.filter { $0.key != "not_open" && $0.key != "exempt" }.values.reduce(0, +)
            let late = (counts["overdue"] ?? 0) + (counts["expired"] ?? 0)
            #expect(PublishedPage.number(row[2]) == departments.reduce(0) { $0 + (LargeOffice.departments[$1] ?? 0) })
            #expect(PublishedPage.number(row[3]) == running)
            #expect(PublishedPage.number(row[7].trimmingCharacters(in: .whitespaces)) == late)
        }
    }

    @Test("list everybody of a course once, however many pages that takes", arguments: ["A", "G", "N", "V"])
    func courses(_ course: String) {
        let rows = office.rows("training/courses/\(course)", "people")
        let listed = rows.map { employee($0.head) + " " + $0.statuses.joined() }.sorted()
        let expected = office.status.filter { $0["course"] == course }
            .map { ($0["employee"] ?? "") + " " + ($0["status"] ?? "") }.sorted()
        #expect(listed == expected)
    }

    @Test("show every person once in the grid of their department, with a mark for each course")
    func grids() {
        let byPerson = Dictionary(grouping: office.status, by: { $0["employee"] ?? "" })
        var seen = 0
        for department in LargeOffice.departments.keys {
            for row in office.rows("training/departments/\(department)", "grid") {
                let id = employee(row.head)
                #expect(office.homes[id] == department)
                let marks = row.statuses.suffix(byPerson[id]?.count ?? 0).sorted()
                #expect(marks == (byPerson[id] ?? []).map { $0["status"] ?? "" }.sorted())
                seen += 1
            }
        }
        #expect(seen == office.homes.count)
        #expect(Set(office.rows("training/people", "people").map { employee($0.head) }) == Set(office.homes.keys))
    }

    @Test("remind whom reminders.csv names")
    func reminders() {
        let lists = ["training", "training/late", "training/next"].flatMap { folder in
            ["late", "next"].flatMap { office.rows(folder, $0) }
        }
        let listed = lists.map { employee($0.head) + " " + $0.statuses.joined() }
        let expected = office.reminders.map { ($0["employee"] ?? "") + " " + ($0["status"] ?? "") }
        #expect(!expected.isEmpty)
        #expect(listed.sorted() == expected.sorted())
        #expect(office.reminders.allSatisfy { $0["status"] != "exempt" && $0["status"] != "completed" })
    }

    @Test("hold no more rows than a browser bears")
    func lengths() {
        for page in office.pages.values {
            #expect(page.html.components(separatedBy: "<tr").count < 2_300, "\(page.path)")
            #expect(page.html.utf8.count < 1_500_000, "\(page.path)")
        }
    }

    @Test("lead only to pages and places that exist")
    func links() throws {
        let ids = office.pages.mapValues(\.ids)
        for page in office.pages.values where page.path.hasPrefix("training/") {
            let base = URL(fileURLWithPath: "/" + page.path)
            for link in page.links where link.contains(".html") {
                let url = try #require(URL(string: link, relativeTo: base))
                let target = String(url.absoluteURL.standardized.path.dropFirst())
                #expect(ids[target] != nil, "\(page.path): \(link)")
                guard let fragment = url.fragment else { continue }
                #expect(ids[target]?.contains(fragment) == true, "\(page.path): \(link)")
            }
        }
    }
}
