import FlyingSocks
import Foundation
import Testing

@testable import ShikiriPreview

/// The built program with a preview of a small portal, in a temporary folder of its own.
private final class RunningPreview {
    let root: String
    let process = Process()
    private let output = Pipe()
    private(set) var address = ""

    static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    /// What a sanitizer is told, where the tests are run under one.
    private static let sanitizing = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
    private static let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appendingPathComponent("shikiri")

    init(_ words: [String] = [], port: UInt16 = 0) throws {
        root = NSTemporaryDirectory() + "/shikiri-preview-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: root + "/tmp", withIntermediateDirectories: true)
        process.executableURL = Self.program
        process.arguments =
            [
                "preview", "--content", Self.project + "/Tests/Portals/ferc-358", "--templates",
                Self.project + "/templates", "--as-of", "2026-11-26", "--port", String(port),
            ] + words
        process.environment = ["TMPDIR": root + "/tmp", "PATH": "/usr/bin:/bin"].merging(Self.sanitizing) { $1 }
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    deinit {
        if process.isRunning { process.terminate() }
        try? FileManager.default.removeItem(atPath: root)
    }

    /// Waits until the first build has ended.
    func waitForBuild() async throws {
        var text = ""
        while !text.contains("published as of") {
            let piece = output.fileHandleForReading.availableData
            guard !piece.isEmpty else { break }
            text += String(decoding: piece, as: UTF8.self)
        }
        address = String(text.prefix { !$0.isWhitespace })
    }

    /// What lies in the folder for temporary files.
    var left: [String] { FileManager.default.enumerator(atPath: root + "/tmp")?.compactMap { $0 as? String } ?? [] }
}

@Suite("The program's preview", .serialized, .timeLimit(.minutes(3)))
struct PreviewProcessTests {
    @Test("leaves nothing behind, whatever ends it", arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
    func ends(_ signal: Int32) async throws {
        let preview = try RunningPreview()
        try await preview.waitForBuild()
        let folders = preview.left.filter { !$0.contains("/") }
        #expect(folders.count == 1)
        let name = try #require(folders.first)
        let mode = try FileManager.default.attributesOfItem(atPath: preview.root + "/tmp/" + name)[.posixPermissions]
        #expect(mode as? Int == 0o700)
        #expect(preview.left.contains { $0.hasSuffix("portal/index.html") })
        #expect(!preview.left.contains { $0.contains("/office") || $0.contains("/managers") })
        kill(preview.process.processIdentifier, signal)
        preview.process.waitUntilExit()
        #expect(preview.process.terminationReason == .uncaughtSignal)
        #expect(preview.process.terminationStatus == signal)
        #expect(preview.left == [])
    }

    @Test("leaves nothing behind when it is ended in the middle of a build", arguments: [0, 100, 300, 600])
    func endsWhileBuilding(_ milliseconds: Int) async throws {
        let preview = try RunningPreview()
        try await Task.sleep(for: .milliseconds(milliseconds))
        while preview.left.isEmpty, preview.process.isRunning { try await Task.sleep(for: .milliseconds(5)) }
        kill(preview.process.processIdentifier, SIGTERM)
        preview.process.waitUntilExit()
        #expect(preview.left == [])
    }

    @Test("leaves nothing behind when its port is taken, and says so by its status")
    func takenPort() throws {
        let port = try LoopbackPort(0)
        let preview = try RunningPreview(port: port.number)
        preview.process.waitUntilExit()
        #expect(preview.process.terminationStatus == 2 && preview.left == [])
        for socket in port.sockets { try socket.close() }
    }

    @Test("makes pages about people when they are asked for, and names the key", arguments: ["managers", "office"])
    func audiences(_ folder: String) async throws {
        let preview = try RunningPreview(["--audience", folder])
        try await preview.waitForBuild()
        #expect(preview.address.contains("/?key="))
        let folders = Set(preview.left.compactMap { $0.split(separator: "/").dropFirst(2).first }.map(String.init))
        // Nobody in this portal leads others, so it has no packs.
        #expect(folders == Set(["portal", ".shikiri-manifest.json"] + (folder == "office" ? ["office"] : [])))
        preview.process.terminate()
        preview.process.waitUntilExit()
        #expect(preview.left == [])
    }
}
