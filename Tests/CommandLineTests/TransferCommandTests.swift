import Foundation
import Testing

@Suite("shikiri transfer")
struct TransferCommandTests {
    /// Words, the status, and what is said where errors go.
    static let misuse: [(words: [String], says: String)] = [
        (["--from", "td-dispatch"], "--from and --to"),
        (["--to", "gr-trading"], "--from and --to"),
        ([], "--from and --to"),
        (["--from", "td-dispatch", "--to", "gr-trading", "--plan", "x.csv"], "--from and --to"),
        (["--from", "td-dispatch", "--to", "gr-trading", "--format", "csv"], "--plan"),
        (["--plan", "x.csv", "--on", "2027-04-01"], "--on and --left"),
        (["--from", "td-dispatch", "--to", "gr-trading", "--on", "2027-02-30"], "--on"),
        (["--from", "td-dispatch", "--to", "gr-trading", "--on", "tomorrow"], "--on"),
        (["--from", "td-dispatch", "--to", "gr-trading", "--on", "2027-04-01", "--left", "2027-04-01"], "--left"),
        (["--from", "td-dispatch", "--to", "gr-trading", "--on", "2027-04-01", "--left", "2028-01-01"], "--left"),
        (["--from", "td-dispatsh", "--to", "gr-trading"], "did you mean `td-dispatch`?"),
        (["--from", "営業部", "--to", "gr-trading"], "ids stand in"),
        (["--from", "td-dispatch", "--to", "人事部"], "`td-hr`, `gr-hr`"),
    ]

    @Test(
        "ends with 2 where the command line is wrong, and publishes nothing that it could speak of", arguments: misuse)
    func usage(_ example: (words: [String], says: String)) throws {
        let folder = try CompanyFolder()
        let command = try Command(
            ["transfer"] + example.words + ["--content", folder.path, "--as-of", "2026-11-24"])
        #expect(command.status == 2)
        #expect(command.output.isEmpty)
        #expect(command.errors.contains(example.says), "\(command.errors)")
        #expect(!command.errors.contains("published"))
    }

    @Test("ends with 2 where the folder isn't there, and with 1 where it holds mistakes")
    func folders() throws {
        let words = ["transfer", "--from", "td-dispatch", "--to", "gr-trading", "--content"]
        let nowhere = try Command(words + ["/nowhere/content"])
        #expect(nowhere.status == 2)
        #expect(nowhere.errors.contains("--content"))
        #expect(!nowhere.errors.contains("published"))
        let broken = try CompanyFolder(["rules/information.yaml": "- {id: plan}\n"])
        let mistaken = try Command(words + [broken.path])
        #expect(mistaken.status == 1)
        #expect(mistaken.errors.contains("rules/information.yaml:1"))
        #expect(!mistaken.errors.contains("published"))
    }

    /// What is asked, and what it ends with beside a department without operations.
    static let gaps: [(words: [String], status: Int32)] = [
        (["transfer", "--from", "td-dispatch", "--to", "gr-trading"], 3),
        (["transfer", "--from", "td-hr", "--to", "gr-hr"], 0),
        (["transfer", "--from", "td-new", "--to", "gr-hr"], 3),
        (["revisions"], 0),
    ]

    @Test("says which departments have no operations, as `check` does, and --strict stops there", arguments: gaps)
    func departmentsWithoutOperations(_ example: (words: [String], status: Int32)) throws {
        let departments =
            "td-dispatch,給電部,grid,,\ntd-hr,人事部,grid,,\ngr-trading,取引部,affiliate,,\ngr-hr,人事部,affiliate,,\n"
        let folder = try CompanyFolder([
            "organization/departments.csv": "id,name,company,parent,manager\n" + departments + "td-new,新しい部,grid,,\n"
        ])
        let words = example.words + ["--content", folder.path, "--as-of", "2026-11-24", "--language", "en"]
        let command = try Command(words)
        #expect(command.status == example.status)
        #expect(command.errors.contains("organization/departments.csv:6"), "\(command.errors)")
        #expect(command.errors.contains("[no-operations]"))
        #expect(!command.errors.contains("departments.csv:2"))
        #expect(try Command(words + ["--strict"]).status == 1)
    }

    @Test(
        "reads a day in every form that tables accept",
        arguments: ["2027-04-01", "2027/04/01", "2027/4/1", "2027年4月1日", "令和9年4月1日", "R9.4.1", "２０２７/４/１"])
    func days(_ day: String) throws {
        let command = try CompanyFolder().run(
            "transfer", "--from", "td-dispatch", "--to", "gr-trading", "--on", day, "--format", "json")
        #expect(command.status == 3)
        #expect(command.output.contains(#""on": "2027-04-01""#))
        #expect(command.output.contains(#""permitted_from": "2028-10-01""#))
    }

    @Test(
        "takes a department by its id or by a name that only one has",
        arguments: [
            ("給電部", "取引部", 3, "prohibited"), ("td-dispatch", "取引部", 3, "prohibited"),
            ("給電部", "gr-trading", 3, "prohibited"), ("TD-DISPATCH", "gr-trading", 3, "prohibited"),
            ("給電部", "gr-hr", 0, "allowed"), ("td-dispatch-desk", "gr-trading-desk", 3, "prohibited"),
        ])
    func names(_ from: String, _ to: String, _ status: Int, _ verdict: String) throws {
        let command = try CompanyFolder().run("transfer", "--from", from, "--to", to, "--format", "json")
        #expect(command.status == Int32(status), "\(command.errors)")
        #expect(command.output.contains(#""verdict": "\#(verdict)""#))
    }

    @Test(
        "says on the terminal that no rule is in force on the day",
        arguments: [("2020-04-01", true), ("2026-04-01", false)])
    func noRule(_ day: String, _ isTold: Bool) throws {
        let command = try CompanyFolder().run("transfer", "--from", "td-dispatch", "--to", "gr-trading", "--on", day)
        #expect(command.errors.contains("no revision") == isTold)
        #expect(command.status == (isTold ? 0 : 3))
    }

    @Test(
        "ends a list with 0, 3 or 1, as its lines are allowed, not allowed or can't be read",
        arguments: [
            ("E1,td-hr,gr-hr,2026-12-01", 0), ("E1,td-hr,gr-trading,2026/12/1", 0),
            ("E1,td-dispatch,gr-trading,2026-12-01", 3), ("E1,td-nowhere,gr-hr,2026-12-01", 1),
            ("E1,人事部,gr-hr,2026-12-01", 1), ("E1,td-hr,gr-hr,2026-02-30", 1),
        ])
    func plan(_ line: String, _ status: Int) throws {
        let post = line.contains("dispatch") ? "td-dispatch" : "td-hr"
        let folder = try CompanyFolder([
            "organization/employees.csv":
                "id,name,department,title,manager,email,status,joined,left\nE1,見本 一,\(post),,,,active,2020-04-01,\n",
            "plan.csv": "employee,from_department,to_department,date\n\(line)\n",
        ])
        let command = try folder.run("transfer", "--plan", folder.path + "/plan.csv", "--format", "csv")
        #expect(command.status == Int32(status), "\(command.errors)")
    }
}
