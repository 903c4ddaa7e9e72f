import Foundation
import Testing

@Suite("A plan from a spreadsheet")
struct PlanTableTests {
    private static func file(_ text: String) throws -> String {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("plan-\(UUID().uuidString).csv")
        try #require(text.data(using: .shiftJIS)).write(to: file)
        return file.path
    }

    @Test("in CP932 with Japanese headings is answered")
    func japanese() throws {
        let plan = try Self.file("社員番号,氏名,異動元,異動先,異動日\nE1,見本 一,給電部,取引部,2027/3/1\n")
        let answer = try CompanyFolder().run("transfer", "--plan", plan, "--format", "csv")
        #expect(answer.status == 3)
        #expect(answer.output.contains("E1,td-dispatch,gr-trading,2027-03-01,prohibited,2028-03-01"), "\(answer)")
    }

    @Test("is read as the portal's own plan is mapped, and mistakes are told by its headings")
    func mapped() throws {
        let folder = try CompanyFolder([
            "tables.yaml":
                "transfers/planned.csv: {columns: {employee: 個人, from_department: いま, to_department: つぎ, date: いつ}}\n",
            "transfers/planned.csv": "個人,いま,つぎ,いつ\n",
        ])
        let fine = try Self.file("個人,いま,つぎ,いつ\nE1,td-dispatch,取引部,令和9年3月1日\n")
        #expect(try folder.run("transfer", "--plan", fine).status == 3)
        let ambiguous = try folder.run("transfer", "--plan", try Self.file("個人,いま,つぎ,いつ\nE1,人事部,取引部,2027-03-01\n"))
        #expect(ambiguous.status == 1)
        #expect(ambiguous.errors.contains("`いま` names several departments"), "\(ambiguous)")
        #expect(ambiguous.errors.contains("`td-hr`, `gr-hr`"), "\(ambiguous)")
    }

    @Test("and a question take a department's name, and name the candidates of an ambiguous one")
    func names() throws {
        let folder = try CompanyFolder()
        #expect(try folder.run("transfer", "--from", "給電部", "--to", "取引部", "--on", "2027-03-01").status == 3)
        let answer = try folder.run("transfer", "--from", "人事部", "--to", "取引部", "--on", "2027-03-01")
        #expect(answer.status == 2)
        #expect(answer.errors.contains("`td-hr`, `gr-hr`"), "\(answer)")
    }
}
