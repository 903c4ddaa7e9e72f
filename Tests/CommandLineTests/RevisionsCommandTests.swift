import Testing

@Suite("shikiri revisions")
struct RevisionsCommandTests {
    @Test("ends with 2 where the command line or the folder is wrong")
    func usage() throws {
        let folder = try CompanyFolder()
        for words in [["2026-04-01"], ["2026-04-01", "later"], ["2026-04-01", "2027-04-01", "2028-04-01"]] {
            let command = try Command(["revisions"] + words + ["--content", folder.path])
            #expect(command.status == 2, "\(words)")
            #expect(command.output.isEmpty)
        }
        let nowhere = try Command(["revisions", "--content", "/nowhere/content"])
        #expect(nowhere.status == 2)
        #expect(!nowhere.errors.contains("published"))
    }

    @Test("lists the revisions with how they stand on the day")
    func list() throws {
        let command = try CompanyFolder().run("revisions")
        #expect(command.status == 0)
        #expect(command.output.split(separator: "\n").map { $0.prefix(10) } == ["2024-04-01", "2027-04-01"])
    }

    /// The later rules make one pair stricter on their first day, and another one needs approval half a year later.
    @Test(
        "compares the first day of the later revision, or the very days that are named",
        arguments: [
            ([], "2027-04-01", 1, 0), (["--on-the-days"], "2027-04-01", 1, 0),
            (["--on-the-days"], "2027-10-01", 1, 1), ([], "2027-10-01", 1, 0),
        ])
    func days(_ words: [String], _ later: String, _ stricter: Int, _ newlyApproval: Int) throws {
        let folder = try CompanyFolder()
        let command = try Command(
            ["revisions", "2024/04/01", later, "--format", "json", "--content", folder.path, "--as-of", "2026-11-24"]
                + words)
        #expect(command.status == 0, "\(command.errors)")
        #expect(command.output.contains(#""stricter": \#(stricter)"#), "\(command.output)")
        #expect(command.output.contains(#""newly_approval": \#(newlyApproval)"#), "\(command.output)")
    }

    @Test(
        "names the days that it compares",
        arguments: [([], "2027-03-31", "2027-04-01"), (["--on-the-days"], "2024-04-01", "2027-10-01")])
    func named(_ words: [String], _ before: String, _ after: String) throws {
        let folder = try CompanyFolder()
        let command = try Command(
            ["revisions", "2024-04-01", "2027-10-01", "--content", folder.path, "--as-of", "2026-11-24"] + words)
        #expect(command.output.contains("the rules of \(before) compared with those of \(after)"), "\(command.output)")
    }
}
