import Foundation
import ShikiriBuilding
import ShikiriDiagnostics
import Testing

/// E1 leads E2, and E2 leads E3; E3 has nobody.
private let employees = """
    id,name,department,title,manager,email,status,joined,left
    E1,見本 一,td-a,部長,,,在籍,2020-04-01,
    E2,雛形 二,td-a,課長,E1,not an address,在籍,2020-04-01,
    E3,架空 三,td-a,,E2,,在籍,2020-04-01,

    """

/// A file of passphrases with a mistake, and what its author is told.
private struct PassphraseMistake: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let rows: String
    let code: DiagnosticCode
    let line: Int
    let column: Int

    init(_ name: String, _ rows: String, _ code: DiagnosticCode, _ line: Int, _ column: Int) {
        (testDescription, self.rows, self.code, self.line, self.column) = (name, rows, code, line, column)
    }

    static let all = [
        PassphraseMistake(
            "a manager without one", "manager,passphrase\nE1,correct horse one\n", .missingPassphrase, 1, 1),
        PassphraseMistake(
            "an empty one", "manager,passphrase\nE1,correct horse one\nE2,　\n", .missingKey, 3, 4),
        PassphraseMistake(
            "one for two, written in two ways",
            "manager,passphrase\nE1,correct horse one\nE2, ｃｏｒｒｅｃｔ horse one\n", .sharedPassphrase, 3, 4),
        PassphraseMistake(
            "two for one", "manager,passphrase\nE1,correct horse one\nE2,correct horse two\ne1,correct horse three\n",
            .duplicateID, 4, 1),
        PassphraseMistake(
            "a misspelt id", "manager,passphrase\nE1,correct horse one\nE22,correct horse two\n", .missingPassphrase, 1,
            1),
        PassphraseMistake(
            "another column", "manager,pass phrase\nE1,correct horse one\nE2,correct horse two\n", .unknownKey, 1, 9),
        PassphraseMistake("an empty file", "", .missingHeader, 1, 1),
    ]
}

@Suite("A file of passphrases")
struct PassphraseTests {
    let portal: TemporaryPortal

    init() throws {
        portal = try TemporaryPortal(Sound.training(["organization/employees.csv": employees]))
    }

    private var file: String { portal.root + "/passphrases.csv" }

    private func distribute(_ rows: String?, mail: Bool = false, strict: Bool = false) throws -> DistributionReport {
        if let rows { try Data(rows.utf8).write(to: URL(fileURLWithPath: file)) }
        return try Distribution(portal.options(strict: strict), passphrases: file, makesDrafts: mail).run()
    }

    @Test(
        "with a mistake makes no pack, and says what is wrong without a person's value",
        arguments: PassphraseMistake.all)
    fileprivate func mistakes(_ mistake: PassphraseMistake) throws {
        let rejected = try #require(#expect(throws: InputRejected.self) { _ = try distribute(mistake.rows) })
        let finding = try #require(rejected.log.findings.first { $0.code == mistake.code })
        #expect(finding.location == SourceLocation(file: file, line: mistake.line, column: mistake.column))
        for finding in rejected.log.findings where finding.location.file == file {
            #expect(!finding.message.contains("horse"))
        }
        #expect(!FileManager.default.fileExists(atPath: portal.output))
    }

    @Test("that isn't there is missed, and the help says how to get one")
    func missing() throws {
        let rejected = try #require(#expect(throws: InputRejected.self) { _ = try distribute(nil) })
        let finding = try #require(rejected.log.findings.first { $0.code == .missingFile })
        #expect(finding.help?.contains("--make-passphrases") == true)
    }

    @Test(
        "is never shown: not where it has another ending, nor where the column names are missing",
        arguments: [
            ("passphrases.txt", "manager,passphrase\nE1,sakura\nE2,correct horse two\n"),
            ("PASSPHRASES.CSV", "manager,passphrase\nE1,sakura\nE2,correct horse two\n"),
            ("passphrases", "manager,passphrase\nE1,sakura\nE1,sakura\n"),
            ("passphrases.csv", "E1,sakura\nE2,correct horse two\n"),
            ("passphrases.csv", "E1,sakura,sakura\nE2,correct horse two,sakura\n"),
        ])
    func hidden(_ name: String, _ rows: String) throws {
        let file = portal.root + "/" + name
        try Data(rows.utf8).write(to: URL(fileURLWithPath: file))
        let rejected = try #require(
            #expect(throws: InputRejected.self) {
                _ = try Distribution(portal.options(strict: true), passphrases: file).run()
            })
        let writer = DiagnosticText(colour: .none, lines: InputLines(root: portal.content))
        let told = writer.render(rejected.log.sorted) + DiagnosticJSON.render(rejected.log.sorted)
        #expect(told.contains(name) && !told.contains("sakura") && !told.contains("horse"))
    }

    @Test("with a short one is taken with a warning that doesn't show it, and refused where warnings are errors")
    func short() throws {
        let rows = "manager,passphrase\nE1,sakura\nE2,correct horse two\n"
        let report = try distribute(rows)
        #expect(report.warnings.contains { $0.code == .shortPassphrase && $0.location.line == 2 })
        #expect(InputLines(root: portal.content).line(2, of: file) == nil)
        #expect(throws: InputRejected.self) { _ = try distribute(rows, strict: true) }
    }

    @Test(
        "with a row for nobody who is employed stops no distribution, and says where",
        arguments: [
            "E9,correct horse three", "E4,correct horse three", "E4,correct horse three\nE9,correct horse four",
        ])
    func unused(_ more: String) throws {
        try portal.write(employees + "E4,見本 四,td-a,,E1,,退職,2020-04-01,2021-03-31\n", to: "organization/employees.csv")
        let report = try distribute("manager,passphrase\nE1,correct horse one\nE2,correct horse two\n" + more + "\n")
        #expect(report.made == 2)
        let rows = report.warnings.filter { $0.code == .unusedPassphrase }.map(\.location.line)
        #expect(rows == Array(4..<4 + more.split(separator: "\n").count))
    }

    @Test("is made, and then completed, with a passphrase for every manager")
    func completion() throws {
        let (bytes, added) = try Distribution.completedPassphrases(file, portal.options())
        #expect(added == 2)
        let rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        #expect(rows[0].hasSuffix("manager,name,passphrase"))
        let made = rows.dropFirst().map { $0.split(separator: ",").last ?? "" }
        #expect(Set(made).count == 2)
        for one in made {
            #expect(one.wholeMatch(of: /([a-hj-km-np-z2-9]{4}-){3}[a-hj-km-np-z2-9]{4}/) != nil, "\(one)")
        }

        try Data(rows.prefix(2).joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: file))
        let (completed, more) = try Distribution.completedPassphrases(file, portal.options())
        #expect(more == 1)
        let again = String(decoding: completed, as: UTF8.self).split(separator: "\n")
        #expect(again.prefix(2) == rows.prefix(2))
        #expect(again.count == 3 && again[2].hasPrefix("E2,雛形 二,"))

        try Data(completed).write(to: URL(fileURLWithPath: file))
        #expect(try distribute(nil).made == 2)
    }

    @Test(
        "keeps passphrases as they were written when it is completed",
        arguments: ["=1+1 is a formula", "-dash first", "\"a,b\"\"c\""])
    func asWritten(_ passphrase: String) throws {
        try Data("manager,passphrase\nE1,\(passphrase)\n".utf8).write(to: URL(fileURLWithPath: file))
        let (bytes, added) = try Distribution.completedPassphrases(file, portal.options())
        #expect(added == 1)
        #expect(String(decoding: bytes, as: UTF8.self).contains("\nE1,,\(passphrase)\n"))
    }

    // MARK: Drafts

    @Test("goes with drafts only where there is a sender")
    func sender() throws {
        let rejected = try #require(
            #expect(throws: InputRejected.self) {
                _ = try distribute("manager,passphrase\nE1,correct horse one\nE2,correct horse two\n", mail: true)
            })
        #expect(rejected.log.findings.contains { $0.code == .missingKey && $0.location.file == "portal.yaml" })
    }

    @Test("makes no draft for managers without a usable address, and says who they are by their place")
    func addresses() throws {
        try portal.write(
            TemporaryPortal.settings.replacing("{name: 窓口}", with: "{name: 窓口, email: desk@example.jp}"),
            to: "portal.yaml")
        let report = try distribute(
            "manager,passphrase\nE1,correct horse one\nE2,correct horse two\n", mail: true)
        #expect(report.made == 2 && report.drafts == 0)
        #expect(report.warnings.filter { $0.code == .missingAddress }.map(\.location.line) == [2, 3])
    }
}
