import Foundation
import ShikiriDiagnostics
import ShikiriLoading
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite("Files that are none")
struct OddFileTests {
    private func folder<Result>(_ look: (String) throws -> Result) throws -> Result {
        let root = NSTemporaryDirectory() + "/odd-files-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: root) }
        return try look(root)
    }

    /// Whoever waits for a pipe waits for ever.
    @Test("are not waited for: a pipe, a folder, a device", arguments: ["pipe", "folder", "/dev/zero", "/dev/tty"])
    func notWaitedFor(_ name: String) throws {
        try folder { root in
            mkfifo(root + "/pipe", 0o600)
            mkdir(root + "/folder", 0o700)
            guard case .failure(let failure) = FileBytes.read(name.hasPrefix("/") ? name : root + "/" + name) else {
                Issue.record("it was read")
                return
            }
            #expect(!failure.isMissing)
        }
    }

    /// The file has no bytes on the disk, only a length.
    @Test("beyond the largest size are told and not read", arguments: [(0, true), (1, false)])
    func tooLarge(_ more: Int, _ isRead: Bool) throws {
        try folder { root in
            let path = root + "/page.md"
            #expect(FileManager.default.createFile(atPath: path, contents: nil))
            #expect(truncate(path, off_t(Limit.fileSize.most << 20 + more)) == 0)
            var log = DiagnosticLog()
            let opened = try ContentFolder.open(root).bytes(of: "page.md", log: &log)
            #expect((opened != nil) == isRead)
            #expect(log.findings.map(\.code) == (isRead ? [] : [.limitReached]))
        }
    }
}
