import Foundation
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriPublishing
import Testing

/// Permission bits don't stop the superuser, so these outputs are ones that nobody can write.
@Suite("An output that can't be written")
struct OutputMistakeTests {
    @Test("because a file has its place is left as it is, with advice")
    func file() throws {
        let portal = try TemporaryPortal()
        try Data("x".utf8).write(to: URL(fileURLWithPath: portal.output))
        let error = try refusal(portal, output: portal.output)
        #expect(error == .targetIsNotAFolder(path: portal.output))
        #expect(error.help.contains("--output"))
        #expect(try String(contentsOfFile: portal.output, encoding: .utf8) == "x")
    }

    @Test("because a file stands in its path")
    func belowFile() throws {
        let portal = try TemporaryPortal()
        try Data("x".utf8).write(to: URL(fileURLWithPath: portal.root + "/file"))
        let error = try refusal(portal, output: portal.root + "/file/output")
        #expect(error.message.contains(portal.root + "/file"))
        #expect(!error.help.isEmpty)
        #expect(try String(contentsOfFile: portal.root + "/file", encoding: .utf8) == "x")
    }

    @Test("because its folder isn't there")
    func missingParent() throws {
        let portal = try TemporaryPortal()
        let error = try refusal(portal, output: portal.root + "/no/such/output")
        #expect(error == .parentIsMissing(path: portal.root + "/no/such"))
        #expect(error.help.contains("mkdir -p"))
        #expect(!FileManager.default.fileExists(atPath: portal.root + "/no"))
    }

    @Test("because it holds somebody's files keeps each of them")
    func foreign() throws {
        let portal = try TemporaryPortal()
        try FileManager.default.createDirectory(atPath: portal.output, withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: URL(fileURLWithPath: portal.output + "/thesis.txt"))
        let error = try refusal(portal, output: portal.output)
        #expect(error == .foreignFolder(path: portal.output, examples: ["thesis.txt"], count: 1))
        #expect(error.help.contains("Nothing was touched"))
        #expect(try portal.published() == ["thesis.txt": Data("mine".utf8)])
    }

    @Test("because the system itself owns it")
    func system() throws {
        let error = try refusal(TemporaryPortal(), output: "/proc/shikiri-output")
        #expect(!error.message.isEmpty && !error.help.isEmpty)
    }

    @Test("because another build publishes there leaves the other alone")
    func locked() throws {
        let portal = try TemporaryPortal()
        _ = try Build(portal.options()).run()
        let before = try portal.published()
        let other = try Publication.begin(at: portal.output)
        defer { other.abandon() }
        let error = try refusal(portal, output: portal.output)
        guard case .locked = error else {
            Issue.record("\(error)")
            return
        }
        #expect(try portal.published() == before)
    }

    private func refusal(_ portal: TemporaryPortal, output: String) throws -> PublishingError {
        var options = portal.options()
        options.output = output
        let error = #expect(throws: PublishingError.self) { try Build(options).run() }
        return try #require(error)
    }
}
