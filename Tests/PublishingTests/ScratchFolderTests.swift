import Foundation
import Testing

@testable import ShikiriPublishing

@Suite("A folder of this process alone")
struct ScratchFolderTests {
    let workshop: Workshop

    init() throws { workshop = try Workshop() }

    @Test("is closed to others from the start, has a name that can't be guessed, and goes with all that is in it")
    func life() throws {
        let scratch = try ScratchFolder(named: "x-", in: workshop.path)
        let other = try ScratchFolder(named: "x-", in: workshop.path)
        #expect(scratch.path != other.path && scratch.path.count > workshop.path.count + 20)
        #expect(try workshop.mode(String(scratch.path.dropFirst(workshop.path.count + 1))) == 0o700)
        try FileManager.default.createDirectory(atPath: scratch.path + "/a/b", withIntermediateDirectories: true)
        try Data("x".utf8).write(to: URL(fileURLWithPath: scratch.path + "/a/b/c"))
        try FileManager.default.createSymbolicLink(atPath: scratch.path + "/a/up", withDestinationPath: workshop.path)
        try workshop.put("mine", at: "mine.txt")
        scratch.remove()
        scratch.remove()
        other.remove()
        #expect(try workshop.neighbours() == ["mine.txt"])
    }

    @Test("takes no folder that somebody else made", arguments: ["folder", "link"])
    func foreign(_ kind: String) throws {
        if kind == "folder" {
            try workshop.makeFolder("x-11")
        } else {
            try workshop.makeFolder("other")
            try FileManager.default.createSymbolicLink(
                atPath: workshop.path + "/x-11", withDestinationPath: workshop.path + "/other")
        }
        #expect(throws: PublishingError.self) {
            try ScratchFolder(named: "x-", in: workshop.path, disk: Disk(), chance: { "1" })
        }
        #expect(try workshop.neighbours().contains("x-11"))
    }

    static let parents: [(mode: Int, isTaken: Bool)] = [
        (0o700, true), (0o755, true), (0o1777, true), (0o1770, true), (0o777, false), (0o770, false), (0o722, false),
    ]

    @Test("is made only where nobody else can rename it", arguments: parents)
    func sharedParents(_ mode: Int, _ isTaken: Bool) throws {
        try workshop.makeFolder("shared")
        try workshop.setMode(mode, "shared")
        let folder = workshop.path + "/shared"
        if isTaken {
            _ = try ScratchFolder(named: "x-", in: folder)
        } else {
            #expect(throws: PublishingError.sharedWithoutBounds(path: folder)) {
                try ScratchFolder(named: "x-", in: folder)
            }
        }
    }

    @Test("goes while another thread still writes into it")
    func writers() async throws {
        let scratch = try ScratchFolder(named: "x-", in: workshop.path)
        let folder = scratch.path
        async let written: Int = {
            var count = 0
            let end = ContinuousClock.now + .seconds(2)
            while FileManager.default.fileExists(atPath: folder), ContinuousClock.now < end {
                try? FileManager.default.createDirectory(
                    atPath: folder + "/\(count % 7)", withIntermediateDirectories: false)
                try? Data("x".utf8).write(to: URL(fileURLWithPath: folder + "/\(count % 7)/\(count)"))
                count += 1
            }
            return count
        }()
        try await Task.sleep(for: .milliseconds(100))
        scratch.remove()
        #expect(await written > 0)
        #expect(try workshop.neighbours() == [])
    }

    static let reads: [(String, String?)] = [
        ("a/file", "text"), ("a/missing", nil), ("missing/file", nil), ("a/file/x", nil), ("a", nil),
        ("a/link", nil), ("away/mine.txt", nil), ("../mine.txt", nil), ("a/../a/file", nil), ("/a/file", nil),
        ("a//file", nil), ("", nil), ("a/pipe", nil),
    ]

    @Test("gives a file's bytes, and follows no link", arguments: reads)
    func readsOf(_ path: String, _ text: String?) throws {
        let scratch = try ScratchFolder(named: "x-", in: workshop.path)
        try workshop.put("mine", at: "mine.txt")
        try FileManager.default.createDirectory(atPath: scratch.path + "/a", withIntermediateDirectories: false)
        try Data("text".utf8).write(to: URL(fileURLWithPath: scratch.path + "/a/file"))
        try FileManager.default.createSymbolicLink(atPath: scratch.path + "/a/link", withDestinationPath: "file")
        try FileManager.default.createSymbolicLink(atPath: scratch.path + "/away", withDestinationPath: "..")
        #expect(mkfifo(scratch.path + "/a/pipe", 0o600) == 0)
        #expect(try scratch.contents(of: path).map { String(decoding: $0, as: UTF8.self) } == text)
    }

    @Test("lists the folders in it")
    func folders() throws {
        let scratch = try ScratchFolder(named: "x-", in: workshop.path)
        for name in ["m/b", "m/a"] {
            try FileManager.default.createDirectory(
                atPath: scratch.path + "/" + name, withIntermediateDirectories: true)
        }
        try Data().write(to: URL(fileURLWithPath: scratch.path + "/m/file"))
        #expect(try scratch.folders(in: "m") == ["a", "b"])
        #expect(try scratch.folders(in: "none") == [])
    }
}
