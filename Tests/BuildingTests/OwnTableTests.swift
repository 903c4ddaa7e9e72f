import Foundation
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriModel
import Testing

/// A portal whose tables keep the headings, words and encodings of a personnel system.
@Suite("A portal with tables as personnel sends them")
struct OwnTableTests {
    private static let mapping = """
        organization/departments.csv:
          columns: {id: 組織, name: 組織名称, company: 法人}
          values: {company: {"10": grid, "20": affiliate}}
        organization/employees.csv:
          encoding: cp932
          delimiter: tab
          columns: {id: 個人コード, name: 姓名, department: 課, status: 区分}
          values: {status: {現職: active, 休み: leave}}
          ignore_columns: [等級]

        """
    private static let departments = "組織,組織名称,法人,上位部署\nC1,送配電本部,10,\nC2,人事部,10,送配電本部\nC3,人事部,20,\n"
    private static let roster = "等級\t個人コード\t姓名\t課\t区分\n3\tE1\t見本 一\t送配電本部\t現職\n4\tE2\t見本 二\t送配電本部/人事部\t現職\n"

    private func portal(roster: String = roster, _ more: [String: String] = [:]) throws -> TemporaryPortal {
        let portal = try TemporaryPortal(
            ["tables.yaml": Self.mapping, "organization/departments.csv": Self.departments].merging(more) { $1 })
        try portal.write(
            Array(try #require(roster.data(using: .shiftJIS))), to: "organization/employees.csv")
        return portal
    }

    @Test("is read without findings")
    func sound() throws {
        #expect(try portal().findings().map { "\($0.code.name) \($0.message)" } == [])
    }

    @Test(
        "tells mistakes by the headings that their author sees",
        arguments: [
            ("3\tE1\t見本 一\t送配電本部\t現職", "3\tE1\t見本 一\t送配電本部\t出張中", "`区分`", 2, 17),
            ("3\tE1\t見本 一\t送配電本部\t現職", "3\tE1\t\t送配電本部\t現職", "`姓名`", 2, 6),
            ("3\tE1\t見本 一\t送配電本部\t現職", "3\tE1\t見本 一\t営業部\t現職", "`課`", 2, 11),
            ("3\tE1\t見本 一\t送配電本部\t現職", "3\tE1\t見本 一\t人事部\t現職", "`課` names several departments", 2, 11),
        ])
    func headings(_ row: String, _ broken: String, _ says: String, _ line: Int, _ column: Int) throws {
        let found = try portal(roster: Self.roster.replacing(row, with: broken)).findings()
            .filter { $0.severity == .error }
        #expect(found.map(\.location) == [.init(file: "organization/employees.csv", line: line, column: column)])
        #expect(found.allSatisfy { $0.message.contains(says) }, "\(found)")
    }

    @Test("names the candidates of an ambiguous name by their ids")
    func candidates() throws {
        let found = try portal(roster: Self.roster.replacing("送配電本部/人事部", with: "人事部")).findings()
        #expect(found.contains { $0.code == .unknownReference && $0.help?.contains("`C2`, `C3`") == true }, "\(found)")
    }

    @Test("tells a table that is mapped and isn't there")
    func absent() throws {
        let mapping = Self.mapping + "organization/leaves.csv: {encoding: cp932}\n"
        #expect(try portal(["tables.yaml": mapping]).findings().map(\.code) == [.missingTable])
    }

    @Test("finds departments by their names wherever one can stand")
    func names() throws {
        let found = try portal([
            "rules/information.yaml": "- {id: plan, name: 計画}\n",
            "rules/operations.yaml": """
            - {id: op-a, name: 給電, department: 送配電本部, handles: {plan: constant}}
            - {id: op-b, name: 人事, department: 送配電本部/人事部, handles: {otherwise: none}}
            - {id: op-c, name: 小売の人事, department: C3, uses: {plan: direct}}

            """,
            "rules/transfers/2024-04-01.yaml": Sound.revision(
                "exceptions: [{from: 送配電本部, to: C3, measure: allowed, reason: 理由, approved_by: 長, expires: 2030-03-31}]"
            ),
            "controls.yaml":
                "- {id: c-1, title: 隔離, category: 物理, company: grid, owner: 送配電本部, state: planned, due: 2027-03-31}\n",
            "training/courses.yaml":
                "- {id: KK-1, title: 討議, kind: discussion, opens: 2026-06-01, due: 2026-07-31, audience: {departments: [送配電本部]}}\n",
            "training/discussions.csv": "講座,部署,実施日,参加人数,意見\nKK-1,送配電本部,2026-06-10,8,\n",
            "transfers/planned.csv": "社員番号,氏名,異動元,異動先,異動日\nE1,見本 一,送配電本部,C3,2027-04-01\n",
            "rules/scenarios/moves.yaml":
                "- {name: 本部から, given: {from: 送配電本部, to: C3, on: 2027-04-01}, expect: {verdict: allowed}}\n",
            "faq/a.md": TemporaryPortal.page(
                "## 問い\n\n```example\ngiven: {from: 送配電本部, to: C3, on: 2027-04-01}\nexpect: {verdict: allowed}\n```\n"),
        ]).findings()
        #expect(found.filter { $0.severity == .error }.map { "\($0.location) \($0.message)" } == [])
    }

    @Test(
        "tells an ambiguous name with its candidates, wherever it stands",
        arguments: [
            "rules/operations.yaml": "- {id: op-a, name: 人事, department: 人事部, handles: {otherwise: none}}\n",
            "controls.yaml":
                "- {id: c-1, title: 隔離, category: 物理, company: grid, owner: 人事部, state: planned, due: 2027-03-31}\n",
            "training/courses.yaml":
                "- {id: KK-1, title: 討議, kind: discussion, opens: 2026-06-01, due: 2026-07-31, audience: {departments: [人事部]}}\n",
            "transfers/planned.csv": "社員番号,異動元,異動先,異動日\nE1,人事部,C3,2027-04-01\n",
            "rules/scenarios/moves.yaml":
                "- {name: 人事から, given: {from: 人事部, to: C3, on: 2027-04-01}, expect: {verdict: allowed}}\n",
        ].sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    func ambiguous(_ file: String, _ text: String) throws {
        let found = try portal([file: text]).findings().filter { $0.location.file == file && $0.severity == .error }
        #expect(found.map(\.code) == [.unknownReference])
        #expect(found.first?.help?.contains("`C2`, `C3`") == true, "\(found)")
    }
}
