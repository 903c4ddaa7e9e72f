import Foundation
import Testing

@Suite("shikiri transfer --receipt and shikiri verify")
struct ReceiptCommandTests {
    private let place = FileManager.default.temporaryDirectory.appendingPathComponent("receipt-\(UUID().uuidString)")

    private func receipt(_ folder: CompanyFolder, _ words: [String] = []) throws -> String {
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let file = place.appendingPathComponent("r.json").path
        let command = try folder.runAll(
            ["transfer", "--from", "td-dispatch", "--to", "gr-trading", "--on", "2026-12-01", "--receipt", file] + words
        )
        #expect(command.status == 3, "\(command.errors)")
        return file
    }

    private func mode(_ file: String) throws -> Int {
        try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int ?? 0
    }

    @Test("keep an answer for their owner alone, and say the same again")
    func same() throws {
        defer { try? FileManager.default.removeItem(at: place) }
        let folder = try CompanyFolder()
        let file = try receipt(folder)
        #expect(try mode(file) == 0o600)
        #expect(try mode(place.appendingPathComponent("r.html").path) == 0o600)
        let page = try String(contentsOf: place.appendingPathComponent("r.html"), encoding: .utf8)
        let json = try String(contentsOfFile: file, encoding: .utf8)
        let code = try #require(json.firstMatch(of: /"code": "([0-9A-Z-]{14})"/)?.output.1)
        #expect(page.contains(code))
        for words in [[], ["--content", folder.path]] {
            let verified = try Command(["verify", file] + words)
            #expect(verified.status == 0, "\(verified.output) \(verified.errors)")
            #expect(verified.output.contains("the answer is the same"))
        }
    }

    @Test("say what differs by other rules, and in which files")
    func differs() throws {
        defer { try? FileManager.default.removeItem(at: place) }
        let file = try receipt(try CompanyFolder())
        let operations = """
            - {id: td-dispatch-desk, name: 給電指令, department: td-dispatch, handles: {otherwise: none}}
            - {id: td-hr-staff, name: 人事, department: td-hr, handles: {otherwise: none}}
            - {id: gr-trading-desk, name: 取引, department: gr-trading, uses: {plan: direct}}
            - {id: gr-hr-staff, name: 人事, department: gr-hr, uses: {otherwise: none}}

            """
        let other = try CompanyFolder(["rules/operations.yaml": operations])
        let verified = try Command(["verify", file, "--content", other.path])
        #expect(verified.status == 1)
        #expect(verified.output.contains("differs: verdict: prohibited → allowed"))
        #expect(verified.output.contains("other rules: rules/operations.yaml"))
        #expect(!verified.output.contains("other rules: rules/information.yaml"))
    }

    @Test("are decided by an audit record too")
    func record() throws {
        defer { try? FileManager.default.removeItem(at: place) }
        let folder = try CompanyFolder()
        let file = try receipt(folder)
        let record = place.appendingPathComponent("audit").path
        let written = try folder.runAll(["record", "--to", record, "--templates", Self.templates])
        #expect(written.status == 0, "\(written.errors)")
        let verified = try Command(["verify", file, "--content", record])
        #expect(verified.status == 0, "\(verified.output) \(verified.errors)")
        #expect(!verified.output.contains("other rules"))
    }

    /// A change to a receipt, the status, and what is said.
    static let changes: [(from: String, to: String, status: Int32, says: String)] = [
        (#""verdict": "prohibited""#, #""verdict": "allowed""#, 1, "changed after it was made: code"),
        (#""on": "2026-12-01","#, #""on": "2026-12-02","#, 1, "changed after it was made: code"),
        (
            "handles: {plan: constant}", "handles: {plan: exceptional}", 1,
            "changed after it was made: rules/operations.yaml"
        ),
        (#""version": 1"#, #""version": 2"#, 2, "form 2"), (#""version": 1"#, #""version": 0"#, 2, "form 0"),
        ("shikiri-receipt", "other", 2, "is no receipt"), (#""inputs""#, #""input""#, 2, "lacks a part"),
        ("plan: constant", "plan: constantly", 2, "can't be decided: rules/operations.yaml:1"),
        (#""from": "td-dispatch""#, #""from": "td-dispatsh""#, 2, "a place that the receipt asks about"),
    ]

    @Test("tell that they were changed, and what they can't be checked for", arguments: changes)
    func changed(_ change: (from: String, to: String, status: Int32, says: String)) throws {
        defer { try? FileManager.default.removeItem(at: place) }
        let file = try receipt(try CompanyFolder())
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(text.contains(change.from))
        try Data(text.replacing(change.from, with: change.to).utf8).write(to: URL(fileURLWithPath: file))
        let verified = try Command(["verify", file])
        #expect(verified.status == change.status, "\(verified.output) \(verified.errors)")
        #expect((verified.output + verified.errors).contains(change.says), "\(verified.output) \(verified.errors)")
    }

    @Test("are written one a line of a list, named by their positions, with what the roster knew")
    func plan() throws {
        defer { try? FileManager.default.removeItem(at: place) }
        let folder = try CompanyFolder([
            "organization/employees.csv": """
            id,name,department,title,manager,email,status,joined,left
            E1,見本 一,td-dispatch,,,,在籍,2020-04-01,
            E2,見本 二,td-hr,,,,在籍,2020-04-01,

            """,
            "transfers/planned.csv": """
            employee,from_department,to_department,date
            E1,td-dispatch,gr-trading,2027-04-01
            E2,td-dispatch,gr-trading,2027-04-01

            """,
        ])
        let folderOfReceipts = place.appendingPathComponent("receipts").path
        let plan = folder.path + "/transfers/planned.csv"
        let command = try folder.runAll(["transfer", "--plan", plan, "--receipts", folderOfReceipts])
        #expect(command.status == 3, "\(command.errors)")
        let files = try FileManager.default.contentsOfDirectory(atPath: folderOfReceipts).sorted()
        #expect(files == ["1.html", "1.json", "2.html", "2.json"])
        for file in ["1.json", "2.json"] {
            #expect(try mode(folderOfReceipts + "/" + file) == 0o600)
            let verified = try Command(["verify", folderOfReceipts + "/" + file])
            #expect(verified.status == 0, "\(verified.output) \(verified.errors)")
        }
        let second = try String(contentsOfFile: folderOfReceipts + "/2.json", encoding: .utf8)
        #expect(second.contains(#""basis": "wrong_origin""#))
        #expect(try folder.runAll(["transfer", "--plan", plan, "--receipts", folderOfReceipts]).status == 2)
    }

    @Test("of an earlier build verify: the file was made when receipts were new, and is never made again")
    func kept() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Receipts/first.json").path
        let verified = try Command(["verify", file])
        #expect(verified.status == 0, "\(verified.output) \(verified.errors)")
    }

    private static let templates = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("templates").path
}
