import Foundation
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriPublishing
import Testing

/// Two managers: E1 leads E2 and E3 alike, and E2 leads E3.
private let employees = """
    id,name,department,title,manager,email,status,joined,left
    E1,見本 一,td-a,部長,,one@example.jp,在籍,2020-04-01,
    E2,雛形 二,td-a,課長,E1,two@example.jp,在籍,2020-04-01,
    E3,架空 三,td-a,,E2,three@example.jp,在籍,2020-04-01,

    """
private let settings =
    TemporaryPortal.settings.replacing("{name: 窓口}", with: "{name: 窓口, email: desk@example.jp}")
private let passphrases = "manager,passphrase\nE1,correct horse one\nE2,correct horse two\n"

@Suite("A distribution of packs")
struct DistributionTests {
    let portal: TemporaryPortal

    init() throws {
        portal = try TemporaryPortal(
            Sound.training(["organization/employees.csv": employees, "portal.yaml": settings]))
        try Data(passphrases.utf8).write(to: URL(fileURLWithPath: file))
    }

    private var file: String { portal.root + "/passphrases.csv" }

    private func distribute(
        protected: Bool = false, mail: Bool = false, only: String? = nil, open: Bool = false, strict: Bool = false
    ) throws -> DistributionReport {
        try Distribution(
            portal.options(strict: strict), passphrases: protected ? file : nil, makesDrafts: mail, only: only,
            opensProtected: open
        ).run()
    }

    // MARK: What is made

    @Test("makes a page and a table for every manager, and the list of them")
    func packs() throws {
        let report = try distribute()
        let list = try lines(of: "office/distribution.csv")
        #expect(report.made == 2 && report.drafts == 0)
        #expect(list.map { $0[0] } == ["manager", "E1", "E2"])
        #expect(list.map { $0[4] } == ["people", "2", "1"])
        for line in list.dropFirst() {
            #expect(try portal.published()[line[2]] != nil)
            #expect(try portal.published()[line[2].replacing("index.html", with: "people.csv")] != nil)
        }
    }

    @Test("keeps everything else that is published as it is")
    func rest() throws {
        _ = try Build(portal.options()).run()
        let before = try portal.fileNumbers()
        try portal.write(TemporaryPortal.page("別の文"), to: "guidance/new.md")
        _ = try distribute(protected: true)
        let after = try portal.fileNumbers()
        let kept = before.filter { $0.key.hasPrefix("portal/") || $0.key.hasPrefix("office/training") }
        #expect(!kept.isEmpty)
        for (path, number) in kept { #expect(after[path] == number, "\(path)") }
        #expect(after["portal/guidance/new/index.html"] == nil)
    }

    @Test("opens neither page nor draft to others than their owner")
    func access() throws {
        _ = try distribute(protected: true, mail: true)
        for path in try portal.published().keys where !path.hasPrefix(".") {
            #expect(try mode(portal.output + "/" + path) == 0o600, "\(path)")
        }
        for folder in ["managers", "office", "office/drafts"] {
            #expect(try mode(portal.output + "/" + folder) == 0o700, "\(folder)")
        }
    }

    // MARK: Protection

    @Test("protects each pack: no name, no address, no table beside it, a salt and a nonce of its own")
    func protected() throws {
        let report = try distribute(protected: true)
        #expect(report.protectedPacks == 2)
        let pages = try portal.published().filter { $0.key.hasPrefix("managers/") }
        #expect(pages.count == 2 && pages.keys.allSatisfy { $0.hasSuffix("/index.html") })
        var salts: Set<String> = []
        for (path, page) in pages {
            let text = String(decoding: page, as: UTF8.self)
            for secret in ["見本", "雛形", "架空", "one@", "two@", "three@", "correct horse"] {
                #expect(!text.contains(secret), "\(path) holds \(secret)")
            }
            let payload = try payload(text)
            #expect(payload["iterations"] as? Int ?? 0 >= 600_000)
            for key in ["salt", "iv"] { salts.insert(try #require(payload[key] as? String)) }
            #expect(Data(base64Encoded: try #require(payload["salt"] as? String))?.count == 16)
            #expect(Data(base64Encoded: try #require(payload["iv"] as? String))?.count == 12)
        }
        #expect(salts.count == 4)
    }

    @Test("brings each manager their own passphrase by a letter that nobody else can read", arguments: [nil, "E2"])
    func letters(_ only: String?) throws {
        let letters = portal.root + "/letters.html"
        _ = try Distribution(portal.options(), passphrases: file, only: only, letters: letters).run()
        let text = try String(contentsOfFile: letters, encoding: .utf8)
        let wanted =
            only == nil ? ["見本 一": "correct horse one", "雛形 二": "correct horse two"] : ["雛形 二": "correct horse two"]
        let sheets = text.components(separatedBy: "<article").dropFirst()
        #expect(sheets.count == wanted.count)
        for (sheet, (name, passphrase)) in zip(sheets, wanted.sorted { $0.key < $1.key }) {
            #expect(sheet.contains(name) && sheet.contains(">\(passphrase)<"))
        }
        #expect(try mode(letters) == 0o600)
    }

    @Test("writes no letters below the output, and publishes nothing then")
    func lettersInside() throws {
        #expect(throws: PublishingError.self) {
            try Distribution(portal.options(), passphrases: file, letters: portal.output + "/letters.html").run()
        }
        #expect(!FileManager.default.fileExists(atPath: portal.output + "/office/distribution.csv"))
    }

    @Test("seals anew each time")
    func again() throws {
        _ = try distribute(protected: true)
        let first = try portal.published().filter { $0.key.hasPrefix("managers/") }
        _ = try distribute(protected: true)
        let second = try portal.published().filter { $0.key.hasPrefix("managers/") }
        #expect(Set(first.keys) == Set(second.keys))
        for (path, page) in first { #expect(second[path] != page) }
    }

    @Test("leaves protected packs to builds that come after it")
    func build() throws {
        _ = try distribute(protected: true, mail: true)
        let before = try portal.published().filter { !$0.key.hasPrefix(".") }
        let report = try Build(portal.options()).run()
        #expect(report.keptPacks == 2)
        let after = try portal.published()
        for (path, bytes) in before { #expect(after[path] == bytes, "\(path)") }
        #expect(after["portal/index.html"] != nil)
    }

    @Test("doesn't put open packs in the place of protected ones unless that is said")
    func opening() throws {
        _ = try distribute(protected: true)
        let before = try portal.published()
        #expect(throws: Distribution.Obstacle.protectedPacks) { _ = try distribute() }
        #expect(try portal.published() == before)
        let report = try distribute(open: true)
        #expect(report.protectedPacks == 0)
        #expect(try portal.published().keys.contains { $0.hasSuffix("people.csv") })
        #expect(try Build(portal.options()).run().keptPacks == 0)
    }

    // MARK: One manager

    @Test("makes one manager's pack and leaves the others")
    func only() throws {
        func published() throws -> [String: Data] {
            try portal.published().filter { !$0.key.hasPrefix("office/publications/") && !$0.key.hasPrefix(".") }
        }
        _ = try distribute(protected: true, mail: true)
        let before = try published()
        let report = try distribute(protected: true, mail: true, only: "ｅ２")
        #expect(report.made == 1 && report.packs == 2)
        let after = try published()
        #expect(Set(after.keys) == Set(before.keys))
        let changed = after.filter { before[$0.key] != $0.value && $0.key != "office/distribution.csv" }.keys
        let token = try lines(of: "office/distribution.csv")[2][2].split(separator: "/")[1]
        #expect(Set(changed) == ["managers/\(token)/index.html", "office/drafts/\(token).eml"])
        #expect(try lines(of: "office/distribution.csv").map { $0[0] } == ["manager", "E1", "E2"])
    }

    @Test("makes the first pack of all for one manager")
    func onlyFirst() throws {
        let report = try distribute(only: "E2")
        #expect(report.made == 1 && report.packs == 1)
        #expect(try lines(of: "office/distribution.csv").count == 2)
    }

    @Test("takes away the old folder of the one manager whose pack has another name now")
    func onlyMoved() throws {
        _ = try distribute()
        try portal.write(employees + "E4,例示 四,td-a,,E2,,在籍,2020-04-01,\n", to: "organization/employees.csv")
        _ = try distribute(only: "E2")
        let listed = try lines(of: "office/distribution.csv").dropFirst().map { $0[2] }
        let pages = try portal.published().keys.filter { $0.hasPrefix("managers/") && $0.hasSuffix("index.html") }
        #expect(listed.sorted() == pages.sorted())
    }

    @Test("keeps no pack of somebody who leads nobody any more", arguments: ["E2", "E1"])
    func former(_ only: String) throws {
        try portal.write("0123456789abcdef", to: "organization/pack-names.key")
        _ = try distribute(protected: true, mail: true)
        let former = only == "E2" ? "E1" : "E2"
        let old = try #require(try lines(of: "office/distribution.csv").first { $0[0] == former })
        try portal.write(Self.withoutLine(of: former), to: "organization/employees.csv")
        let report = try distribute(protected: true, mail: true, only: only)
        #expect(report.packs == 1)
        try expectNothing(of: old)
    }

    @Test("leaves to builds no protected pack of somebody who leads nobody any more")
    func formerInBuild() throws {
        _ = try distribute(protected: true, mail: true)
        let old = try #require(try lines(of: "office/distribution.csv").first { $0[0] == "E2" })
        try portal.write(Self.withoutLine(of: "E2"), to: "organization/employees.csv")
        #expect(try Build(portal.options()).run().keptPacks == 1)
        try expectNothing(of: old)
    }

    /// The roster in which the person has lost their line: nobody is above E2, or E1 alone above E3.
    private static func withoutLine(of manager: String) -> String {
        manager == "E1"
            ? employees.replacing(",課長,E1,", with: ",課長,,") : employees.replacing(",td-a,,E2,", with: ",td-a,,E1,")
    }

    private func expectNothing(of line: [String]) throws {
        let token = line[2].split(separator: "/")[1]
        #expect(try !portal.published().keys.contains { $0.contains(token) })
        #expect(try !lines(of: "office/distribution.csv").contains { $0[0] == line[0] })
    }

    @Test("protects one of several open packs, which builds then leave while they renew the others")
    func protectOne() throws {
        _ = try Build(portal.options()).run()
        let report = try distribute(protected: true, only: "E2")
        #expect(report.packs == 2 && report.protectedPacks == 1)
        let sealed = try #require(try lines(of: "office/distribution.csv").first { $0[0] == "E2" })
        let page = try portal.published()[sealed[2]]
        #expect(throws: Distribution.Obstacle.protectedPacks) { _ = try distribute(only: "E2") }
        #expect(try distribute(only: "E1").protectedPacks == 1)

        try portal.write(employees + "E4,例示 四,td-a,,E1,,在籍,2020-04-01,\n", to: "organization/employees.csv")
        #expect(try Build(portal.options()).run().keptPacks == 1)
        let after = try lines(of: "office/distribution.csv")
        #expect(after.first { $0[0] == "E2" } == sealed)
        #expect(try portal.published()[sealed[2]] == page)
        #expect(after.first { $0[0] == "E1" }?[4] == "3")
        #expect(try portal.published().keys.count { $0.hasSuffix("people.csv") } == 1)
    }

    @Test("opens one of several protected packs where that is said, and leaves the others protected")
    func openOne() throws {
        _ = try distribute(protected: true)
        let report = try distribute(only: "E2", open: true)
        #expect(report.protectedPacks == 1)
        #expect(try Build(portal.options()).run().keptPacks == 1)
        #expect(try portal.published().keys.count { $0.hasSuffix("people.csv") } == 1)
    }

    @Test("doesn't guess which packs stay where the list was changed", arguments: ["manager;email\nE1;\n", "\"", ""])
    func damagedList(_ text: String) throws {
        _ = try distribute(protected: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: portal.output + "/office/distribution.csv"))
        #expect(throws: Distribution.Obstacle.damagedList) { _ = try distribute(protected: true, only: "E2") }
        #expect(try Build(portal.options()).run().keptPacks == 2)
        #expect(try portal.published().keys.count { $0.hasPrefix("managers/") } == 2)
    }

    // MARK: Names

    @Test("names packs anew with the roster, and keeps their names with a key", arguments: [nil, "0123456789abcdef"])
    func names(_ key: String?) throws {
        if let key { try portal.write(key, to: "organization/pack-names.key") }
        _ = try distribute()
        let before = try lines(of: "office/distribution.csv").map { $0[2] }
        try portal.write(employees + "E4,例示 四,td-a,,E2,,在籍,2020-04-01,\n", to: "organization/employees.csv")
        _ = try distribute()
        let after = try lines(of: "office/distribution.csv").map { $0[2] }
        #expect((before == after) == (key != nil))
        #expect(
            Set(after).count == 3
                && after.dropFirst().allSatisfy { $0.wholeMatch(of: /managers\/[0-9a-f]{32}\/index.html/) != nil })
    }

    @Test("names no pack with a key that could be found by trying")
    func shortKey() throws {
        try portal.write("0123456789abcde", to: "organization/pack-names.key")
        let rejected = try #require(#expect(throws: InputRejected.self) { _ = try distribute() })
        #expect(
            rejected.log.findings.contains { $0.code == .badValue && $0.location.file == "organization/pack-names.key" }
        )
    }

    @Test(
        "says that there is no such manager",
        arguments: [("E9", Distribution.Obstacle.unknownManager), ("E3", .notAManager)])
    func nobody(_ id: String, _ obstacle: Distribution.Obstacle) throws {
        #expect(throws: obstacle) { _ = try distribute(only: id) }
        #expect(!FileManager.default.fileExists(atPath: portal.output))
    }

    // MARK: Support

    private func lines(of path: String) throws -> [[String]] {
        let bytes = try #require(try portal.published()[path])
        return String(decoding: bytes, as: UTF8.self).dropFirst().split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }

    private func mode(_ path: String) throws -> Int {
        try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
    }

    private func payload(_ page: String) throws -> [String: Any] {
        let start = try #require(page.range(of: "id=\"payload\">"))
        let end = try #require(page.range(of: "</script>", range: start.upperBound..<page.endIndex))
        let json = Data(page[start.upperBound..<end.lowerBound].utf8)
        return try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    }
}
