import Foundation
import ShikiriPublishing
import Testing

@Suite("A publication that renews only a part")
struct KeepTests {
    let workshop: Workshop

    init() throws {
        workshop = try Workshop()
    }

    @Test("leaves what it keeps the same files on the disk, and removes the rest of its part")
    func part() throws {
        try workshop.publish(["portal/a": "1", "managers/x": "1", "managers/y": "1"], assets: ["portal/style": "1"])
        let numbers = try ["output/portal/a", "output/portal/style"].map(workshop.inode)
        let report = try renew("managers/x", "2") { $0.hasPrefix("portal/") }
        #expect(workshop.published() == ["portal/a": "1", "portal/style": "1", "managers/x": "2"])
        #expect(report.changed == ["managers/x"] && report.removed == ["managers/y"] && report.unchanged == 2)
        #expect(try ["output/portal/a", "output/portal/style"].map(workshop.inode) == numbers)
    }

    @Test("leaves a file alone that somebody edited after it was published")
    func edited() throws {
        try workshop.publish(["portal/a": "1", "managers/x": "1"])
        try workshop.put("edited", at: "output/portal/a")
        _ = try renew("managers/x", "2") { $0.hasPrefix("portal/") }
        #expect(workshop.published() == ["portal/a": "edited", "managers/x": "2"])
    }

    @Test("doesn't miss a file that is gone")
    func gone() throws {
        try workshop.publish(["portal/a": "1", "portal/b": "1", "managers/x": "1"])
        try FileManager.default.removeItem(atPath: workshop.output + "/portal/a")
        let report = try renew("managers/x", "2") { $0.hasPrefix("portal/") }
        #expect(workshop.published() == ["portal/b": "1", "managers/x": "2"])
        #expect(report.removed == ["portal/a"])
    }

    @Test("keeps an asset that stays for one publication more until a whole publication drops it")
    func retained() throws {
        try workshop.publish(["portal/a": "1"], assets: ["portal/old": "1"])
        try workshop.publish(["portal/a": "1"], assets: ["portal/new": "1"])
        _ = try renew("managers/x", "1") { $0.hasPrefix("portal/") }
        #expect(workshop.published().keys.sorted() == ["managers/x", "portal/a", "portal/new", "portal/old"])
        try workshop.publish(["portal/a": "1"], assets: ["portal/new": "1"])
        #expect(workshop.published().keys.sorted() == ["portal/a", "portal/new"])
    }

    @Test("can't write what it keeps")
    func twice() throws {
        try workshop.publish(["portal/a": "1"])
        #expect(throws: PublishingError.collision(path: "portal/a", with: "portal/a")) {
            _ = try renew("portal/a", "2") { _ in true }
        }
        #expect(workshop.published() == ["portal/a": "1"])
    }

    @Test("reads what was published, and nothing else")
    func reading() throws {
        try workshop.publish(["portal/a": "1"])
        try workshop.put("mine", at: "output/portal/foreign")
        let publication = try Publication.begin(at: workshop.output, durability: .processEnd)
        defer { publication.abandon() }
        #expect(try publication.published("portal/a") == Array("1".utf8))
        #expect(try publication.published("portal/foreign") == nil)
        #expect(try publication.published("portal/b") == nil)
    }

    private func renew(_ path: String, _ text: String, keeping isKept: (String) -> Bool) throws -> PublicationReport {
        let publication = try Publication.begin(at: workshop.output, durability: .processEnd)
        try publication.write(path, bytes: Array(text.utf8), access: .everyone)
        try publication.keep(where: isKept)
        return try publication.commit()
    }
}
