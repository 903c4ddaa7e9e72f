import Foundation
import ShikiriPublishing
import Testing

@Suite("A publication")
struct PublicationTests {
    let workshop: Workshop

    init() throws {
        workshop = try Workshop()
    }

    // MARK: What it publishes

    @Test("makes a missing output folder, whole, and leaves nothing beside it")
    func firstPublication() throws {
        let report = try workshop.publish(["portal/index.html": "home", "portal/faq/a.html": "faq"])
        #expect(workshop.published() == ["portal/index.html": "home", "portal/faq/a.html": "faq"])
        #expect(report.added == ["portal/faq/a.html", "portal/index.html"])
        #expect(report.changed.isEmpty && report.removed.isEmpty && report.unchanged == 0 && report.remains == nil)
        #expect(try workshop.neighbours() == [])
    }

    @Test("fills an empty output folder")
    func emptyFolder() throws {
        try workshop.makeFolder("output")
        try workshop.publish(["portal/index.html": "home"])
        #expect(workshop.published() == ["portal/index.html": "home"])
        #expect(try workshop.neighbours() == [])
    }

    @Test("reports what it added, changed, removed and left, sorted")
    func report() throws {
        try workshop.publish(["a/same": "1", "a/new-words": "1", "b/gone": "1", "a/gone": "1"])
        let report = try workshop.publish(["a/same": "1", "a/new-words": "2", "c/z": "1", "c/a": "1"])
        #expect(report.added == ["c/a", "c/z"])
        #expect(report.changed == ["a/new-words"])
        #expect(report.removed == ["a/gone", "b/gone"])
        #expect(report.unchanged == 1)
        #expect(workshop.published() == ["a/same": "1", "a/new-words": "2", "c/z": "1", "c/a": "1"])
    }

    @Test("removes the folders that its removed files leave empty")
    func staleFolders() throws {
        try workshop.publish(["portal/a/b/c.html": "1", "portal/index.html": "1"])
        try workshop.publish(["portal/index.html": "1"])
        #expect(!FileManager.default.fileExists(atPath: workshop.output + "/portal/a"))
    }

    @Test("turns a file into a folder, and a folder into a file")
    func fileBecomesFolder() throws {
        try workshop.publish(["portal/a": "file", "portal/b/c": "in a folder"])
        try workshop.publish(["portal/a/c": "in a folder", "portal/b": "file"])
        #expect(workshop.published() == ["portal/a/c": "in a folder", "portal/b": "file"])
    }

    @Test("takes empty files, large files and Japanese names")
    func content() throws {
        let large = String(repeating: "仕切り", count: 100_000)
        let files = ["portal/空.html": "", "portal/大きい.html": large]
        try workshop.publish(files)
        #expect(workshop.published() == files)
        #expect(try workshop.publish(files).unchanged == 2)
    }

    @Test("takes files from many threads at once")
    func manyThreads() throws {
        let publication = try Publication.begin(at: workshop.output, durability: .processEnd)
        DispatchQueue.concurrentPerform(iterations: 500) { number in
            let path = "portal/section-\(number % 7)/page-\(number)/index.html"
            try? publication.write(path, bytes: Array("\(number)".utf8), access: .everyone)
        }
        #expect(try publication.commit().added.count == 500)
        #expect(workshop.published().count == 500)
        #expect(workshop.published()["portal/section-3/page-3/index.html"] == "3")
    }

    // MARK: What did not change

    @Test("keeps a file with the same bytes as the same file on the disk")
    func hardLink() throws {
        try workshop.publish(["a/same": "1", "a/other": "1"])
        let (same, other) = (try workshop.inode("output/a/same"), try workshop.inode("output/a/other"))
        try workshop.publish(["a/same": "1", "a/other": "2"])
        #expect(try workshop.inode("output/a/same") == same)
        #expect(try workshop.inode("output/a/other") != other)
    }

    @Test("exchanges nothing when nothing changed")
    func nothingChanged() throws {
        try workshop.publish(["a/x": "1"])
        let folder = try workshop.inode("output")
        let report = try workshop.publish(["a/x": "1"])
        #expect(report.unchanged == 1 && report.added.isEmpty && report.changed.isEmpty && report.removed.isEmpty)
        #expect(try workshop.inode("output") == folder)
        #expect(try workshop.neighbours() == [])
    }

    @Test(
        "notices and mends a published file that somebody",
        arguments: ["edited", "edited in the same length", "removed", "replaced by a link", "closed to others"])
    func tampering(deed: String) throws {
        try workshop.publish(["a/x": "one", "a/y": "two"])
        let file = workshop.output + "/a/x"
        switch deed {
        case "edited": try workshop.put("one and more", at: "output/a/x")
        case "edited in the same length": try workshop.put("eno", at: "output/a/x")
        case "closed to others": try workshop.setMode(0o600, "output/a/x")
        case "replaced by a link":
            try FileManager.default.removeItem(atPath: file)
            try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: "y")
        default: try FileManager.default.removeItem(atPath: file)
        }
        let report = try workshop.publish(["a/x": "one", "a/y": "two"])
        #expect(report.changed == ["a/x"])
        #expect(report.unchanged == 1)
        #expect(workshop.published() == ["a/x": "one", "a/y": "two"])
        #expect(try workshop.mode("output/a/x") == 0o644)
    }

    @Test("gives the manifest the same bytes for the same files, in whatever order they came")
    func manifestBytes() throws {
        let names = (0..<50).map { "portal/\($0).html" }
        var manifests: Set<String?> = []
        for order in [names, names.reversed(), names.shuffled()] {
            let other = try Workshop()
            let publication = try Publication.begin(at: other.output, durability: .processEnd)
            for name in order {
                try publication.write(name, bytes: [1], access: .everyone)
            }
            _ = try publication.commit()
            manifests.insert(other.text("output/.shikiri-manifest.json"))
        }
        #expect(manifests.count == 1 && manifests.first != .some(nil))
    }

    // MARK: Assets

    @Test("keeps an asset for one publication after the last that wrote it")
    func retainedOnce() throws {
        try workshop.publish(["a/page": "1"], assets: ["a/style.1.css": "one"])
        let second = try workshop.publish(["a/page": "2"], assets: ["a/style.2.css": "two"])
        #expect(second.retained == ["a/style.1.css"] && second.removed.isEmpty)
        #expect(workshop.published().keys.sorted() == ["a/page", "a/style.1.css", "a/style.2.css"])
        let third = try workshop.publish(["a/page": "3"], assets: ["a/style.2.css": "two"])
        #expect(third.retained.isEmpty && third.removed == ["a/style.1.css"])
        #expect(workshop.published().keys.sorted() == ["a/page", "a/style.2.css"])
    }

    @Test("starts the time of an asset anew when it is written again")
    func assetComesBack() throws {
        try workshop.publish([:], assets: ["a/1.css": "one"])
        try workshop.publish([:], assets: ["a/2.css": "two"])
        try workshop.publish([:], assets: ["a/1.css": "one"])
        let report = try workshop.publish([:], assets: ["a/3.css": "three"])
        #expect(report.retained == ["a/1.css"])
        #expect(report.removed == ["a/2.css"])
    }

    // MARK: Permissions

    @Test(
        "gives folders and files the permissions of their readers, whatever the mask", arguments: [0o000, 0o022, 0o077])
    func permissions(mask: mode_t) throws {
        let before = umask(mask)
        defer { umask(before) }
        let publication = try Publication.begin(at: workshop.output, durability: .processEnd)
        try publication.write("portal/a/index.html", bytes: [1], access: .everyone)
        try publication.write("managers/b/index.html", bytes: [1], access: .ownerOnly)
        _ = try publication.commit()
        let modes = [
            "", "/portal", "/portal/a", "/portal/a/index.html", "/managers", "/managers/b", "/managers/b/index.html",
        ]
        #expect(
            try modes.map { try workshop.mode("output" + $0) } == [0o755, 0o755, 0o755, 0o644, 0o700, 0o700, 0o600])
        #expect(try workshop.mode("output/.shikiri-manifest.json") == 0o600)
    }

    @Test("leaves the output folder the permissions that its owner gave it")
    func permissionsOfTheFolder() throws {
        try workshop.publish(["a/x": "1"])
        try workshop.setMode(0o750, "output")
        try workshop.publish(["a/x": "2"])
        #expect(try workshop.mode("output") == 0o750)
    }

    @Test("closes a private folder again that somebody opened, though no file changed")
    func openedFolder() throws {
        func publish() throws {
            let publication = try Publication.begin(at: workshop.output, durability: .processEnd)
            try publication.write("office/a/x", bytes: [1], access: .ownerOnly)
            _ = try publication.commit()
        }
        try publish()
        try workshop.setMode(0o755, "output/office/a")
        try publish()
        #expect(try workshop.mode("output/office/a") == 0o700)
    }

    // MARK: Links and places

    @Test("follows an output folder that is a link, and leaves the link")
    func linkedFolder() throws {
        try workshop.makeFolder("elsewhere/real")
        try FileManager.default.createSymbolicLink(
            atPath: workshop.output, withDestinationPath: workshop.path + "/elsewhere/real")
        try workshop.publish(["a/x": "1"])
        try workshop.publish(["a/x": "2"])
        #expect(workshop.text("elsewhere/real/a/x") == "2")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: workshop.output).hasSuffix("real"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: workshop.path + "/elsewhere") == ["real"])
    }

    @Test("takes a path with slashes at its end")
    func trailingSlashes() throws {
        let publication = try Publication.begin(at: workshop.output + "//", durability: .powerCut)
        try publication.write("a/x", bytes: [1], access: .everyone)
        _ = try publication.commit()
        #expect(workshop.published().keys.sorted() == ["a/x"])
    }

    // MARK: Its end

    @Test("that is abandoned leaves everything as it was")
    func abandoned() throws {
        try workshop.publish(["a/x": "1"])
        let publication = try Publication.begin(at: workshop.output)
        try publication.write("a/x", bytes: Array("2".utf8), access: .everyone)
        publication.abandon()
        #expect(workshop.published() == ["a/x": "1"])
        #expect(try workshop.neighbours() == [])
    }

    @Test("that is dropped leaves everything as it was, and gives the lock back")
    func dropped() throws {
        try workshop.publish(["a/x": "1"])
        do {
            let publication = try Publication.begin(at: workshop.output)
            try publication.write("a/x", bytes: Array("2".utf8), access: .everyone)
        }
        #expect(workshop.published() == ["a/x": "1"])
        #expect(try workshop.neighbours() == [])
    }

    @Test("whose write failed can't be committed, even by a caller who didn't look")
    func failedWrite() throws {
        try workshop.publish(["a/x": "1"])
        let publication = try Publication.begin(at: workshop.output)
        try? publication.write("../x", bytes: [1], access: .everyone)
        let expected = PublishingError.invalidPath(path: "../x", fault: .dots)
        #expect(throws: expected) { try publication.commit() }
        #expect(workshop.published() == ["a/x": "1"])
    }

    @Test("keeps a second one out and tells who holds the lock")
    func locked() throws {
        let publication = try Publication.begin(at: workshop.output)
        let error = #expect(throws: PublishingError.self) { try Publication.begin(at: workshop.output) }
        let words = try #require(error).description
        #expect(words.contains("process \(ProcessInfo.processInfo.processIdentifier)"))
        #expect(words.contains("output") && words.contains("build again"))
        publication.abandon()
    }
}
