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
        try PrivateFile(path, outside: nil, disk: disk).fill(with: Array("new".utf8))
        #expect(workshop.text("secrets.csv") == "new")
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    }

    @Test(
        "stays as it was when the disk refuses, and nothing lies beside it",
        arguments: [DiskCall.createFile, .writeFile, .setMode, .rename, .resolve, .inspect, .openFolder])
    func refused(_ refused: DiskCall) throws {
        try workshop.put("old", at: "secrets.csv")
        let disk = Disk { call, _ in call == refused ? ENOSPC : nil }
        #expect(throws: PublishingError.self) {
            try PrivateFile(path, outside: nil, disk: disk).fill(with: Array("new".utf8))
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

    @Test("that is reserved and not filled leaves everything as it was")
    func dropped() throws {
        try workshop.put("old", at: "secrets.csv")
        do { _ = try PrivateFile.reserve(path) }
        #expect(workshop.text("secrets.csv") == "old")
        #expect(try FileManager.default.contentsOfDirectory(atPath: workshop.path) == ["secrets.csv"])
    }

    @Test(
        "isn't written where others read, or where no file can be, which shows before its bytes are known",
        arguments: [
            "output/portal/report.json", "output/report.json", "way/in/report.json", "folder", "pipe", "gone/x",
        ])
    func refusedPlace(_ place: String) throws {
        try workshop.publish(["portal/a": "1"])
        try workshop.makeFolder("folder")
        try #require(mkfifo(workshop.path + "/pipe", 0o600) == 0)
        try workshop.makeFolder("way")
        try FileManager.default.createSymbolicLink(
            atPath: workshop.path + "/way/in", withDestinationPath: "../output/portal")
        let before = try workshop.neighbours()
        #expect(throws: PublishingError.self) {
            _ = try PrivateFile.reserve(workshop.path + "/" + place, outside: workshop.output)
        }
        #expect(workshop.published() == ["portal/a": "1"])
        #expect(try workshop.neighbours() == before)
    }
}

@Suite("A private folder")
struct PrivateFolderTests {
    let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private let files: [(path: String, bytes: [UInt8])] = [("a", [1]), ("b/c/d", [2]), ("b/e", [3])]

    @Test("is its owner's from the first moment on, and has its name only when it is whole", arguments: [false, true])
    func access(isThere: Bool) throws {
        if isThere { try workshop.makeFolder("new/record") }
        let folder = workshop.path
        let disk = Disk { call, _ in
            for case let name as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
                let mode = try? FileManager.default.attributesOfItem(atPath: folder + "/" + name)[.posixPermissions]
                if name.contains(".shikiri-"), (mode as? Int ?? 0) & 0o077 != 0 { return EPERM }
                if name.hasPrefix("new/record/") { return call == .synchronize ? nil : EPERM }
            }
            return nil
        }
        try PrivateFolder(folder + "/new/record/", outside: nil, disk: disk).fill(with: files)
        #expect(workshop.tree("new").keys.sorted() == ["record/a", "record/b/c/d", "record/b/e"])
        for (path, mode) in [("record", 0o700), ("record/b", 0o700), ("record/b/c", 0o700), ("record/b/c/d", 0o600)] {
            #expect(try workshop.mode("new/" + path) == mode)
        }
    }

    @Test("isn't there when the disk refuses, at whatever call, and nothing lies beside it")
    func refused() throws {
        let made = BrokenDisk(.never)
        try PrivateFolder(workshop.path + "/trial", outside: nil, disk: made.disk).fill(with: files)
        for number in 1...made.calls {
            let disk = BrokenDisk(.once(at: number, code: ENOSPC)).disk
            let result = Result {
                try PrivateFolder(workshop.path + "/record", outside: nil, disk: disk).fill(with: files)
            }
            if case .failure = result, workshop.tree("record").isEmpty {
                #expect(try workshop.neighbours() == ["trial"], "call \(number)")
            } else {
                #expect(workshop.tree("record") == workshop.tree("trial"), "call \(number)")
                try FileManager.default.removeItem(atPath: workshop.path + "/record")
            }
        }
    }

    @Test("isn't written over anything, or into the portal", arguments: ["full", "file", "output/portal/record"])
    func refusedPlace(_ place: String) throws {
        try workshop.publish(["portal/a": "1"])
        try workshop.put("mine", at: "full/x")
        try workshop.put("mine", at: "file")
        #expect(throws: PublishingError.self) {
            _ = try PrivateFolder.reserve(workshop.path + "/" + place, outside: workshop.output + "/portal")
        }
        #expect(workshop.tree("full") == ["x": "mine"] && workshop.text("file") == "mine")
        #expect(try workshop.neighbours() == ["file", "full"])
    }
}
