import Foundation
import Testing

@testable import ShikiriPublishing

@Suite("A private file")
struct PrivateFileTests {
    let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private var path: String { workshop.path + "/secrets.csv" }

    @Test("is never open to others, not even while it is written")
    func access() throws {
        try workshop.put("old", at: "secrets.csv")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        let folder = workshop.path
        let disk = Disk { call, _ in
            let open = (try? FileManager.default.contentsOfDirectory(atPath: folder))?.filter { name in
                let mode = try? FileManager.default.attributesOfItem(atPath: folder + "/" + name)[.posixPermissions]
                return (mode as? Int ?? 0) & 0o077 != 0
            }
            return open == [] ? nil : EPERM
        }
        try PrivateFile.replace(path, with: Array("new".utf8), mark: 1, disk: disk)
        #expect(workshop.text("secrets.csv") == "new")
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    }

    @Test(
        "stays as it was when the disk refuses, and nothing lies beside it",
        arguments: [DiskCall.createFile, .writeFile, .setMode, .rename])
    func refused(_ refused: DiskCall) throws {
        try workshop.put("old", at: "secrets.csv")
        let disk = Disk { call, _ in call == refused ? ENOSPC : nil }
        #expect(throws: PublishingError.self) {
            try PrivateFile.replace(path, with: Array("new".utf8), mark: 1, disk: disk)
        }
        #expect(workshop.text("secrets.csv") == "old")
        #expect(try FileManager.default.contentsOfDirectory(atPath: workshop.path) == ["secrets.csv"])
    }

    @Test("is replaced where a symbolic link leads, and the link stays")
    func link() throws {
        try workshop.put("old", at: "far/secrets.csv")
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "far/secrets.csv")
        try PrivateFile.replace(path, with: Array("new".utf8))
        #expect(workshop.text("far/secrets.csv") == "new")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == "far/secrets.csv")
    }
}
