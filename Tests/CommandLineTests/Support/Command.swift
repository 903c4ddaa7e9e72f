import Foundation

/// The built program, run as somebody at a terminal runs it.
struct Command {
    let status: Int32
    /// What was printed.
    let output: String
    /// What was said where errors go.
    let errors: String

    /// Runs the program with some words. What it writes goes to files, so that no pipe fills up.
    init(_ words: [String], environment: [String: String] = [:]) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("command-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (out, err) = (folder.appendingPathComponent("out"), folder.appendingPathComponent("err"))
        for file in [out, err] { try Data().write(to: file) }
        let process = Process()
        process.executableURL = Self.program
        process.arguments = words
        process.standardOutput = try FileHandle(forWritingTo: out)
        process.standardError = try FileHandle(forWritingTo: err)
        process.environment = ["PATH": "/usr/bin:/bin", "NO_COLOR": "1"].merging(Self.sanitizing) { $1 }
            .merging(environment) { $1 }
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus
        output = String(decoding: try Data(contentsOf: out), as: UTF8.self)
        errors = String(decoding: try Data(contentsOf: err), as: UTF8.self)
    }

    /// What a sanitizer is told, where the tests are run under one.
    private static let sanitizing = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }

    /// The program lies beside the program that runs the tests.
    private static let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("shikiri")
}
