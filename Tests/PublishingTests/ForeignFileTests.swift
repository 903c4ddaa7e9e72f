import Foundation
import Testing

@testable import ShikiriPublishing

@Suite("Files that no publication wrote")
struct ForeignFileTests {
    let workshop: Workshop

    init() throws {
        workshop = try Workshop()
    }

    @Test("make a folder without a manifest refused, by name, and untouched")
    func refused() throws {
        for name in ["d.txt", "b.txt", "a/deep.txt", "c.txt", "README.md"] {
            try workshop.put(name, at: "output/" + name)
        }
        let expected = PublishingError.foreignFolder(
            path: workshop.output, examples: ["a", "b.txt", "c.txt"], count: 4)
        #expect(throws: expected) { try Publication.begin(at: workshop.output) }
        #expect(expected.message.contains("‘a’, ‘b.txt’, ‘c.txt’ and 1 more"))
        #expect(workshop.tree("output").count == 5)
        #expect(try workshop.neighbours() == [])
    }

    @Test(
        "make a folder refused though their names begin with a dot: it may be somebody's home",
        arguments: [".bashrc", ".ssh/id_ed25519", ".config/x", ".env", "..data/x"])
    func home(_ path: String) throws {
        try workshop.put("mine", at: "output/" + path)
        try workshop.put("", at: "output/.gitignore")
        #expect(throws: PublishingError.self) { try workshop.publish(["a/x": "1"]) }
        #expect(workshop.published() == [path: "mine", ".gitignore": ""])
        #expect(try workshop.neighbours() == [])
    }

    @Test("that are a README or version control's don't keep a folder from its first publication")
    func welcome() throws {
        try workshop.put("read me", at: "output/README.md")
        try workshop.put("", at: "output/.gitkeep")
        try workshop.put("ref", at: "output/.git/HEAD")
        let report = try workshop.publish(["a/x": "1"])
        #expect(report.kept == [".git/HEAD", ".gitkeep", "README.md"])
        #expect(
            workshop.published() == ["a/x": "1", "README.md": "read me", ".gitkeep": "", ".git/HEAD": "ref"])
    }

    @Test("stay, as the same files, through every publication")
    func kept() throws {
        try workshop.publish(["portal/a/x": "1", "portal/y": "1"])
        try workshop.put("note", at: "output/portal/a/note.txt")
        try workshop.put("own", at: "output/own/deep/file")
        try workshop.setMode(0o700, "output/own")
        try workshop.makeFolder("output/empty/inner")
        try FileManager.default.createSymbolicLink(
            atPath: workshop.output + "/link", withDestinationPath: "nowhere")
        let inode = try workshop.inode("output/portal/a/note.txt")
        for round in 2...4 {
            let report = try workshop.publish(["portal/y": "\(round)"])
            #expect(report.kept == ["link", "own/deep/file", "portal/a/note.txt"])
        }
        #expect(workshop.published() == ["portal/y": "4", "portal/a/note.txt": "note", "own/deep/file": "own"])
        #expect(try workshop.inode("output/portal/a/note.txt") == inode)
        #expect(try workshop.mode("output/own") == 0o700)
        #expect(FileManager.default.fileExists(atPath: workshop.output + "/empty/inner"))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: workshop.output + "/link") == "nowhere")
        #expect(try workshop.neighbours() == [])
    }

    @Test(
        "are never overwritten: a page in their place is refused",
        arguments: ["portal/new", "portal/NEW", "portal/new/inner"])
    func blocked(foreign: String) throws {
        try workshop.publish(["portal/x": "1"])
        try workshop.put("mine", at: "output/" + foreign)
        let error = #expect(throws: PublishingError.self) {
            try workshop.publish(["portal/x": "2", "portal/new": "ours"])
        }
        #expect(error == .blockedByForeign(path: "portal/new", foreign: foreign))
        #expect(workshop.published() == ["portal/x": "1", foreign: "mine"])
        #expect(try workshop.neighbours() == [])
    }

    @Test("in a half-built folder with our name, which isn't ours, are left")
    func foreignStaging() throws {
        try workshop.put("mine", at: ".output.staging/file")
        let expected = PublishingError.foreignStaging(path: workshop.path + "/.output.staging")
        #expect(throws: expected) { try workshop.publish(["a/x": "1"]) }
        #expect(workshop.text(".output.staging/file") == "mine")
    }

    @Test("that came into the old folder while it was replaced move to the new one")
    func rescued() throws {
        try workshop.publish(["portal/x": "1"])
        try FileManager.default.copyItem(atPath: workshop.output, toPath: workshop.path + "/.output.staging")
        try workshop.put("late", at: ".output.staging/portal/notes/late.txt")
        try workshop.publish(["portal/x": "2"])
        #expect(workshop.published() == ["portal/x": "2", "portal/notes/late.txt": "late"])
        #expect(try workshop.neighbours() == [])
    }

    @Test(
        "can't be reached through a manifest that names them",
        arguments: ["../victim", "/etc/hostname", "a/../../victim", ".shikiri-manifest.json"])
    func forgedManifest(path: String) throws {
        try workshop.put("precious", at: "victim")
        let checksum = Manifest.checksum(of: [[path], [], []])
        try workshop.put(
            #"{"format":2,"files":["\#(path)"],"assets":[],"retained":[],"checksum":"\#(checksum)"}"#,
            at: "output/.shikiri-manifest.json")
        let error = #expect(throws: PublishingError.self) { try workshop.publish(["a/x": "1"]) }
        #expect(error?.message.contains("it lists ‘\(path)’") == true)
        #expect(workshop.text("victim") == "precious")
    }

    @Test("are safe from a manifest to which somebody added them", arguments: ["files", "assets", "retained"])
    func tamperedManifest(list: String) throws {
        try workshop.publish(["portal/x": "1", "portal/y": "1"])
        try workshop.put("mine", at: "output/portal/note")
        let name = "output/.shikiri-manifest.json"
        let text = try #require(workshop.text(name))
        let comma = list == "files" ? "," : ""
        let changed = text.replacing("\"\(list)\" : [", with: "\"\(list)\" : [\"portal/note\"\(comma)")
        #expect(changed != text)
        try workshop.put(changed, at: name)
        let error = #expect(throws: PublishingError.self) { try workshop.publish(["portal/note": "2"]) }
        #expect(error?.message.contains("it was changed after it was written") == true)
        #expect(workshop.published() == ["portal/x": "1", "portal/y": "1", "portal/note": "mine"])
    }

    @Test(
        "aren't reached through a symbolic link in the place of a published folder",
        arguments: ["portal", "portal/a", "portal/a/b"])
    func linkedFolder(folder: String) throws {
        try workshop.publish(["portal/a/b/x": "1", "portal/y": "1"])
        try FileManager.default.moveItem(atPath: workshop.output + "/" + folder, toPath: workshop.path + "/elsewhere")
        try FileManager.default.createSymbolicLink(
            atPath: workshop.output + "/" + folder, withDestinationPath: workshop.path + "/elsewhere")
        let before = workshop.tree("elsewhere")
        #expect(throws: PublishingError.linkedFolder(path: workshop.output + "/" + folder)) {
            try workshop.publish(["portal/y": "2"])
        }
        #expect(workshop.tree("elsewhere") == before && !before.isEmpty)
    }

    @Test(
        "are safe from a manifest that can't be read",
        arguments: [
            "", "not JSON", "[]", #"{"format":2}"#, #"{"format":3,"files":[]}"#,
            #"{"format":1,"files":[],"assets":[],"retained":[]}"#,
            #"{"format":2,"files":[],"assets":[],"retained":[],"checksum":""}"#,
        ])
    func damagedManifest(text: String) throws {
        try workshop.put(text, at: "output/.shikiri-manifest.json")
        try workshop.put("mine", at: "output/file")
        let error = #expect(throws: PublishingError.self) { try workshop.publish(["a/x": "1"]) }
        let words =
            text.contains("3")
            ? "newer version" : text.contains("1") ? "older version" : text.contains("checksum") ? "changed" : "damaged"
        #expect(error?.message.contains(words) == true)
        #expect(workshop.text("output/file") == "mine")
    }
}
