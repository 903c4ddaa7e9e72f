import Positions
import ShikiriDiagnostics
import ShikiriModel
import ShikiriPeople
import Testing

@Suite("The roster")
struct RosterTests {
    static let header = "id,name,department,title,manager,email,status,joined,left\n"

    @Test("ids are found whatever their width and case")
    func folding() {
        let portal = SmallPortal([
            "organization/employees.csv": Self.header + "Ｅ０００１,見本 一郎,td-hr,部長,,,在籍,2020-04-01,\n"
        ])
        #expect(portal.findings == [])
        #expect(portal.roster.position(of: "e0001") == 0)
        #expect(portal.roster.employees[0].id.text == "E0001")
        #expect(portal.roster.position(of: "E0002") == nil)
    }

    @Test(
        "the words for an employment are read in both languages",
        arguments: [
            ("active", EmploymentStatus.active), ("休職", .leave), ("出向", .seconded), ("退職", .left), ("", .active),
        ])
    func statusWords(_ word: String, _ status: EmploymentStatus) {
        let portal = SmallPortal([
            "organization/employees.csv": Self.header + "E1,見本,td-hr,,,,\(word),,\n"
        ])
        #expect(portal.findings == [])
        #expect(portal.roster.employees.map(\.status) == [status])
    }

    @Test("a department may be written as a path of names")
    func departmentPath() {
        let portal = SmallPortal([
            "organization/employees.csv": Self.header + "E1,見本,送配電本部／人事部,,,,,,\nE2,見本,取引部,,,,,,\n"
        ])
        #expect(portal.roster.employees.map(\.department.text) == ["td-hr", "gr-trading"])
    }

    static let mistakes: [(name: String, files: [String: String], finding: String)] = [
        ("an unknown department", ["employees": "E1,秘密 太郎,td-hrr,,,,,,"], "unknown-reference employees:2"),
        ("an id twice, folded", ["employees": "E1,秘密 太郎,td,,,,,,\ne1,秘密 次郎,td,,,,,,"], "duplicate-id employees:3"),
        ("an id with a blank in it", ["employees": "E 1,秘密 太郎,td,,,,,,"], "bad-identifier employees:2"),
        ("a manager who isn't there", ["employees": "E1,秘密 太郎,td,,秘密,,,,"], "unknown-reference employees:2"),
        ("their own manager", ["employees": "E1,秘密 太郎,td,,E1,,,,"], "manager-cycle employees:2"),
        (
            "managers in a circle",
            ["employees": "E1,秘密 太郎,td,,E3,,,,\nE2,秘密,td,,E1,,,,\nE3,秘密,td,,E2,,,,"], "manager-cycle employees:2"
        ),
        ("a word for an employment", ["employees": "E1,秘密 太郎,td,,,,秘密,,"], "bad-value employees:2"),
        ("a name where a date is meant", ["employees": "E1,秘密 太郎,td,,,,,秘密,"], "impossible-date employees:2"),
        ("leaving before joining", ["employees": "E1,秘密,td,,,,,2024-04-01,2024-03-31"], "contradiction employees:2"),
        (
            "a leave of somebody unknown",
            ["employees": "E1,秘密,td,,,,,,", "leaves": "employee,from,until,reason\n秘密,2024-04-01,,"],
            "unknown-reference leaves:2"
        ),
        (
            "a leave that ends before it begins",
            ["employees": "E1,秘密,td,,,,,,", "leaves": "employee,from,until,reason\nE1,2024-04-02,2024-04-01,"],
            "contradiction leaves:2"
        ),
        (
            "a post in an unknown operation",
            ["employees": "E1,秘密,td,,,,,,", "assignments": "employee,operation,from,until\nE1,秘密,2024-04-01,"],
            "unknown-reference assignments:2"
        ),
        (
            "a post that ends before it begins",
            [
                "employees": "E1,秘密,td,,,,,,",
                "assignments": "employee,operation,from,until\nE1,payroll,2024-04-02,2024-04-01",
            ],
            "impossible-assignment assignments:2"
        ),
        (
            "access to an unknown system",
            ["employees": "E1,秘密,td,,,,,,", "access": "employee,system,granted,revoked\nE1,秘密,2024-04-01,"],
            "unknown-reference access:2"
        ),
        (
            "a department led by somebody unknown",
            ["employees": "E1,秘密,td,,,,,,", "departments": "id,name,company,parent,manager\ntd,本部,grid,,秘密"],
            "unknown-reference departments:2"
        ),
    ]

    @Test("a mistake is told with its place, and never with a value", arguments: mistakes)
    func mistakesWithoutValues(_ mistake: (name: String, files: [String: String], finding: String)) {
        var files: [String: String] = [
            "rules/operations.yaml": "- {id: payroll, name: 給与, department: td, handles: {otherwise: none}}"
        ]
        for (name, text) in mistake.files {
            files["organization/\(name).csv"] = name == "employees" ? Self.header + text : text
        }
        if files["organization/departments.csv"] == nil {
            files["organization/departments.csv"] = "id,name,company,parent,manager\ntd,本部,grid,,"
        }
        let portal = SmallPortal(files)
        let parts = mistake.finding.split(separator: " ")
        let place = parts[1].split(separator: ":")
        #expect(portal.findings == ["\(parts[0]) organization/\(place[0]).csv:\(place[1])"], "\(mistake.name)")
        for finding in portal.log.findings {
            #expect(!(finding.message + (finding.help ?? "")).contains("秘密"), "\(mistake.name)")
        }
    }

    @Test("a circle of managers is cut, so that everybody still has a line")
    func circleIsCut() {
        let portal = SmallPortal([
            "organization/employees.csv": Self.header
                + "E1,見本,td,,E2,,,,\nE2,見本,td,,E1,,,,\nE3,見本,td,,E1,,,,\n"
        ])
        #expect(portal.roster.employees.positions.map { portal.roster.manager(of: $0) } == [nil, nil, 0])
    }

    @Test(
        "a line is cut where it is longer than the limit, and the depth below is taken",
        arguments: [
            (32, [], []), (33, ["limit-reached organization/employees.csv:35"], [33]), (34, ["35", "36"], [33, 34]),
        ])
    func lineIsCut(_ managers: Int, _ findings: [String], _ cut: [Position<Employee>]) {
        let rows = (0...managers).map { "E\($0),見本,td,,\($0 == 0 ? "" : "E\($0 - 1)"),,,,\n" }.joined()
        let portal = SmallPortal(["organization/employees.csv": Self.header + rows])
        #expect(portal.findings.count == findings.count)
        #expect(zip(portal.findings, findings).allSatisfy { $0.hasSuffix($1) && $0.hasPrefix("limit-reached") })
        let alone = portal.roster.employees.positions.filter { portal.roster.manager(of: $0) == nil }
        #expect(alone == [0] + cut)
    }
}
