import Foundation
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriModel
import ShikiriPublishing
import Testing

/// Publications one after the other: the chain that they leave, what is found where it was changed, and what is brought back.
@Suite("The chain of publications")
struct PublicationChainTests {
    private static let page = "guidance/a.md"
    private static let revision = "rules/transfers/2024-04-01.yaml"

    private static func portal() throws -> TemporaryPortal {
        try TemporaryPortal(
            Sound.training([page: TemporaryPortal.page("第一版です。"), revision: Sound.revision()]))
    }

    private static func build(_ portal: TemporaryPortal, _ change: (inout BuildOptions) -> Void = { _ in }) throws {
        var options = portal.options()
        change(&options)
        _ = try Build(options).run()
    }

    private static func publish(_ text: String, _ portal: TemporaryPortal) throws {
        try portal.write(TemporaryPortal.page(text), to: page)
        try build(portal)
    }

    private static func chain(_ portal: TemporaryPortal) throws -> PublicationChain {
        try #require(PublicationChain(at: portal.output))
    }

    private static func text(_ portal: TemporaryPortal) throws -> String {
        try String(contentsOfFile: portal.output + "/portal/guidance/a/index.html", encoding: .utf8)
    }

    /// Runs a program of others, and gives its exit status.
    private static func run(_ program: String, _ arguments: [String], input: String? = nil) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        if let input { process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: input)) }
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    @Test("gets a link for each publication that changes something, and none for one that doesn't")
    func links() throws {
        let portal = try Self.portal()
        try Self.build(portal)
        let first = try portal.published()
        try Self.build(portal)
        #expect(try portal.published() == first)
        try Self.publish("第二版です。", portal)
        let chain = try Self.chain(portal)
        #expect(chain.entries.map(\.link.number) == [1, 2])
        #expect(chain.faults.isEmpty && chain.backdated.isEmpty)
        #expect(chain.entries[1].link.previous == Checksum.text(of: chain.entries[0].bytes))
        #expect(chain.entries.map(\.isKept) == [true, false])
    }

    @Test("lists the files so that sha256sum checks them")
    func list() throws {
        let portal = try Self.portal()
        try Self.build(portal)
        let sums = portal.output + "/office/publications/000001.sha256"
        #expect(try Self.run("sh", ["-c", "cd '\(portal.output)' && sha256sum --strict -c '\(sums)'"]) == 0)
    }

    @Test(
        "a change of a link, a list or a published file is found",
        arguments: [
            ("office/publications/000001.json", "publication 2 doesn't follow the one before it"),
            ("office/publications/000002.sha256", "the list of files of publication 2 was changed"),
            ("portal/guidance/a/index.html", "portal/guidance/a/index.html was changed after it was published"),
        ])
    func changed(path: String, says: String) throws {
        let portal = try Self.portal()
        try Self.build(portal)
        try Self.publish("第二版です。", portal)
        let file = portal.output + "/" + path
        let text = try String(contentsOfFile: file, encoding: .utf8)
        // A digit of a checksum, or of the page.
        let place = try #require(text.lastIndex { $0.isNumber })
        let other = text.replacingCharacters(in: place...place, with: text[place] == "1" ? "2" : "1")
        try other.write(toFile: file, atomically: false, encoding: .utf8)
        let faults = try Self.chain(portal).faults.map(\.text.en)
        #expect(faults.contains { $0.hasPrefix(says) }, "\(faults)")
    }

    @Test("tells a revision that was edited after it had taken effect, and one that came too late")
    func backdated() throws {
        let portal = try Self.portal()
        try Self.build(portal)
        try portal.write(
            Sound.revision(constant: "{direct: approval, indirect: prohibited, none: allowed}"), to: Self.revision)
        try Self.build(portal)
        try portal.write(Sound.revision(effective: "2026-04-01"), to: "rules/transfers/2026-04-01.yaml")
        try portal.write(Sound.revision(effective: "2027-04-01"), to: "rules/transfers/2027-04-01.yaml")
        try Self.build(portal)
        let told = try Self.chain(portal).backdated.map(\.text.en)
        #expect(
            told == [
                "the revision in force since 2024-04-01 was edited after its publication on 2026-11-24: publication 2 as of 2026-11-24 has another text",
                "the revision in force since 2026-04-01 was first published after that, in publication 3 as of 2026-11-24",
            ])
    }

    @Test("is signed so that ssh-keygen verifies it, and a changed link isn't")
    func signed() throws {
        let portal = try Self.portal()
        let key = portal.root + "/key"
        try #require(try Self.run("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "office", "-f", key]) == 0)
        let read = try SSHKey([UInt8](Data(contentsOf: URL(fileURLWithPath: key))))
        try Self.build(portal)
        try Self.build(portal) { $0.signingKey = read }
        let chain = try Self.chain(portal)
        #expect(chain.entries.count == 1 && chain.faults.isEmpty)
        let signer = try #require(chain.entries[0].signer)
        #expect(signer.hasPrefix("SHA256:"))
        let link = portal.output + "/office/publications/000001.json"
        let allowed = portal.root + "/allowed"
        try ("office@example.jp " + String(contentsOfFile: key + ".pub", encoding: .utf8))
            .write(toFile: allowed, atomically: true, encoding: .utf8)
        let arguments = ["-Y", "verify", "-f", allowed, "-I", "office@example.jp", "-n", "file", "-s", link + ".sig"]
        #expect(try Self.run("ssh-keygen", arguments, input: link) == 0)
        #expect(try Self.run("ssh-keygen", arguments, input: allowed) != 0)
    }

    @Test(
        "takes no key that nobody could use at night, and says which it is",
        arguments: [
            (["-t", "ed25519", "-N", "secret"], SSHKey.Fault.encrypted),
            (["-t", "ecdsa", "-N", ""], .otherKind("ecdsa-sha2-nistp256")),
            (["-t", "rsa", "-b", "2048", "-m", "PEM", "-N", ""], .notOpenSSH),
        ])
    func keys(arguments: [String], fault: SSHKey.Fault) throws {
        let portal = try TemporaryPortal([:])
        let key = portal.root + "/key"
        try #require(try Self.run("ssh-keygen", ["-q", "-f", key] + arguments) == 0)
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: key)))
        #expect(throws: fault) { try SSHKey(bytes) }
    }

    @Test("gives a request for a time stamp that OpenSSL reads")
    func timestamp() throws {
        let portal = try TemporaryPortal([:])
        let file = portal.root + "/request.tsq"
        try Data(TimestampRequest(for: Array("公開".utf8)).bytes).write(to: URL(fileURLWithPath: file))
        #expect(try Self.run("openssl", ["ts", "-query", "-in", file, "-text"]) == 0)
    }

    @Test("lets the portal of the publication before be brought back, and nothing about people")
    func rollback() throws {
        let portal = try Self.portal()
        try Self.build(portal)
        let first = try portal.published()
        try portal.write(
            "id,name,department,title,manager,email,status,joined,left\nE2,見本 二,td-a,,,,在籍,2020-04-01,\n",
            to: "organization/employees.csv")
        try Self.publish("間違えた版です。", portal)
        let second = try portal.published()
        let report = try #require(try Rollback(portal.output).run())
        #expect(report.number == 1 && report.asOf == "2026-11-24")
        let now = try portal.published()
        for folder in ["portal/", "managers/", "office/"] {
            let side = folder == "portal/" ? first : second
            func files(_ all: [String: Data]) -> [String: Data] {
                all.filter { $0.key.hasPrefix(folder) && !$0.key.hasPrefix("office/publications/") }
            }
            // Assets of the later portal stay once more for readers who have one of its pages open.
            for (path, bytes) in files(side) { #expect(now[path] == bytes, "\(path)") }
        }
        #expect(try Self.text(portal).contains("第一版です。"))
        let chain = try Self.chain(portal)
        #expect(chain.faults.isEmpty && chain.entries.map(\.link.action) == [.build, .build, .rollback])
        #expect(chain.entries.last?.link.restored == 1)
        #expect(try Rollback(portal.output).run() == nil, "nothing earlier is kept")
        #expect(try Rollback(portal.output, to: 2).run()?.number == 2)
        #expect(try Self.text(portal).contains("間違えた版です。"))
    }

    @Test("earlier portals stay as long as is said, for their owner alone, and without anything about people")
    func keeps() throws {
        let portal = try Self.portal()
        let kept = portal.root + "/.output.kept"
        func numbers() -> [String] { ((try? FileManager.default.contentsOfDirectory(atPath: kept)) ?? []).sorted() }
        try Self.build(portal)
        try Self.publish("第二版です。", portal)
        try Self.publish("第三版です。", portal)
        #expect(numbers() == ["000002"])
        #expect(try FileManager.default.attributesOfItem(atPath: kept)[.posixPermissions] as? Int == 0o700)
        #expect(
            Set(try FileManager.default.contentsOfDirectory(atPath: kept + "/000002"))
                == [".shikiri-manifest.json", "portal"])
        try portal.write(TemporaryPortal.page("第四版です。"), to: Self.page)
        try Self.build(portal) { $0.keep = KeepRule("P90D") }
        #expect(numbers() == ["000002", "000003"])
        #expect(try Rollback(portal.output, to: 2).run()?.number == 2)
        #expect(try Self.text(portal).contains("第二版です。"))
        try Self.publish("第六版です。", portal)
        try portal.write(TemporaryPortal.page("第七版です。"), to: Self.page)
        try Self.build(portal) { $0.keep = .nothing }
        #expect(numbers().isEmpty && !FileManager.default.fileExists(atPath: kept))
        #expect(try Rollback(portal.output).run() == nil)
        #expect(try Self.chain(portal).faults.isEmpty)
    }
}
