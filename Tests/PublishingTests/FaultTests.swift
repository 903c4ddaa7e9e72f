import Foundation
import LongRuns
import Synchronization
import Testing

@testable import ShikiriPublishing

/// One publication over another, with everything that a publication has to do: files that are added, changed, removed
/// and left, an asset that is retained and one that goes, and a file of somebody's.
private struct Revision {
    static let old = [
        "portal/same": "same", "portal/changed": "old", "portal/gone/x": "old", "portal/1.css": "one",
        "portal/note.txt": "somebody's",
    ]
    static let new = [
        "portal/same": "same", "portal/changed": "new", "portal/added/x": "new", "portal/1.css": "one",
        "portal/2.css": "two", "portal/note.txt": "somebody's",
    ]

    let workshop: Workshop
    let startsFromNothing: Bool

    var before: [String: String] { startsFromNothing ? [:] : Self.old }
    var after: [String: String] {
        startsFromNothing ? Self.new.filter { $0.key != "portal/1.css" && $0.key != "portal/note.txt" } : Self.new
    }

    init(startsFromNothing: Bool) throws {
        workshop = try Workshop()
        self.startsFromNothing = startsFromNothing
        if startsFromNothing { return }
        try workshop.publish(["portal/same": "1"], assets: ["portal/0.css": "zero"])
        try workshop.publish(
            ["portal/same": "same", "portal/changed": "old", "portal/gone/x": "old"], assets: ["portal/1.css": "one"])
        try workshop.publish(
            ["portal/same": "same", "portal/changed": "old", "portal/gone/x": "old"], assets: ["portal/1.css": "one"])
        try workshop.put("somebody's", at: "output/portal/note.txt")
    }

    @discardableResult
    func publish(on disk: Disk = Disk()) throws -> PublicationReport {
        let publication = try Publication.begin(at: workshop.output, durability: .powerCut, disk: disk)
        for path in ["portal/same", "portal/changed", "portal/added/x"] {
            try publication.write(path, bytes: Array((Self.new[path] ?? "").utf8), access: .everyone)
        }
        try publication.write("portal/2.css", bytes: Array("two".utf8), access: .everyone, lifetime: .retainedOnce)
        return try publication.commit()
    }
}

@Suite("A publication on a disk that fails")
struct FaultTests {
    static let situations = [(false, true), (false, false), (true, true)]
    static let some = LongRun.some(of: situations, usually: 1)

    @Test(
        "leaves the old portal and nothing beside it, at whatever call, with an error that helps", arguments: some
    )
    func failure(startsFromNothing: Bool, knowsExchange: Bool) throws {
        let calls = try numberOfCalls(startsFromNothing, knowsExchange)
        for number in 1...calls {
            let revision = try Revision(startsFromNothing: startsFromNothing)
            let disk = BrokenDisk(.once(at: number, code: ENOSPC), knowsExchange: knowsExchange)
            let result = Result { try revision.publish(on: disk.disk) }
            switch result {
            case .success(let report):
                // The new portal was in place by then: what failed was clearing the old one.
                #expect(report.remains != nil, "call \(number) was refused and nobody said so")
                #expect(revision.workshop.published() == revision.after)
            case .failure(let error):
                let words = try #require(error as? PublishingError).description
                #expect(words.contains("Make room on this disk"), "call \(number): \(words)")
                #expect(revision.workshop.published() == revision.before, "call \(number)")
                // An empty lock file binds nobody.
                #expect(try revision.workshop.neighbours().filter { $0 != ".output.lock" } == [], "call \(number)")
            }
            try expectRecovery(of: revision, call: number)
        }
    }

    @Test("that dies leaves the old portal or the new one, whole, and the next build goes on", arguments: situations)
    func death(startsFromNothing: Bool, knowsExchange: Bool) throws {
        let calls = try numberOfCalls(startsFromNothing, knowsExchange)
        for number in 1...calls {
            let revision = try Revision(startsFromNothing: startsFromNothing)
            let disk = BrokenDisk(.death(at: number), knowsExchange: knowsExchange)
            _ = try? revision.publish(on: disk.disk)
            let published = revision.workshop.published()
            let isBetweenTwoRenames = !knowsExchange && published.isEmpty
            if isBetweenTwoRenames {
                #expect(try revision.workshop.neighbours().contains(".output.previous"))
            } else {
                #expect(published == revision.before || published == revision.after, "call \(number)")
            }
            try expectRecovery(of: revision, call: number)
        }
    }

    @Test("that lacks an exchange, and refuses the new portal and then the old one, says where the old one lies")
    func nothingInPlace() throws {
        let revision = try Revision(startsFromNothing: false)
        let renames = Mutex(0)
        let disk = Disk { call, _ in
            if call == .exchange { return ENOSYS }
            guard call == .rename else { return nil }
            return renames.withLock { count in
                count += 1
                return count > 1 ? EIO : nil
            }
        }
        let expected = PublishingError.nothingInPlace(
            path: revision.workshop.output, previous: revision.workshop.path + "/.output.previous")
        #expect(throws: expected) { try revision.publish(on: disk) }
        #expect(!expected.description.contains("as it was"))
        #expect(revision.workshop.published() == [:])
        #expect(revision.workshop.tree(".output.previous")["portal/changed"] == "old")
        try expectRecovery(of: revision, call: 0)
    }

    @Test(
        "that is told of a power cut has the exchange on its medium before the old portal goes",
        arguments: [true, false])
    func exchangeBeforeRemoval(knowsExchange: Bool) throws {
        let revision = try Revision(startsFromNothing: false)
        let calls = Mutex<[DiskCall]>([])
        try revision.publish(
            on: Disk { call, _ in
                calls.withLock { $0.append(call) }
                return call == .exchange && !knowsExchange ? EINVAL : nil
            })
        let made = calls.withLock { $0 }
        let placed = try #require(made.lastIndex(of: knowsExchange ? .exchange : .rename))
        let marker = try #require(made.firstIndex(of: .removeFile))
        let whole = try #require(made[..<placed].lastIndex(of: .synchronize))
        let settled = try #require(made[placed...].firstIndex(of: .synchronize))
        let removed = try #require(made[placed...].firstIndex(of: .removeFile))
        #expect(marker < whole && settled < removed)
    }

    @Test("that lacks an exchange publishes all the same")
    func fallback() throws {
        let revision = try Revision(startsFromNothing: false)
        let report = try revision.publish(on: BrokenDisk(.never, knowsExchange: false).disk)
        #expect(report.remains == nil)
        #expect(revision.workshop.published() == revision.after)
        #expect(try revision.workshop.neighbours() == [])
    }

    @Test(
        "that gives no second names publishes by copies, the files of others included",
        arguments: [EMLINK, EPERM, EXDEV])
    func noHardLinks(code: Int32) throws {
        let revision = try Revision(startsFromNothing: false)
        try FileManager.default.createSymbolicLink(
            atPath: revision.workshop.output + "/link", withDestinationPath: "nowhere")
        try revision.publish(on: Disk { call, _ in call == .link ? code : nil })
        #expect(revision.workshop.published() == revision.after)
        #expect(
            try FileManager.default.destinationOfSymbolicLink(atPath: revision.workshop.output + "/link") == "nowhere")
        #expect(try revision.workshop.neighbours() == [])
    }

    static let refusals: [(DiskCall, Int32, String)] = [
        (.makeFolder, EACCES, "Give this user the right"), (.makeFolder, EROFS, "another disk"),
        (.writeFile, ENOSPC, "Make room"), (.closeFile, EDQUOT, "Make room"), (.exchange, EBUSY, "mount point"),
        (.exchange, EXDEV, "one disk"), (.openFolder, EMFILE, "ulimit -n"), (.lock, ENOLCK, "local disk"),
        (.createFile, ENAMETOOLONG, "shorter name"), (.readFile, EIO, "Check it"),
    ]

    @Test("says what was refused, where, and what to do", arguments: refusals)
    func advice(call: DiskCall, code: Int32, advice: String) throws {
        let revision = try Revision(startsFromNothing: false)
        let error = #expect(throws: PublishingError.self) {
            try revision.publish(on: Disk { made, _ in made == call ? code : nil })
        }
        guard case .disk(let failure) = error else {
            Issue.record("not an error of the disk: \(String(describing: error))")
            return
        }
        #expect(failure.call == call && failure.code == code)
        #expect(failure.path.hasPrefix(revision.workshop.path))
        #expect(error?.message.contains(failure.path) == true)
        #expect(error?.help.contains(advice) == true)
        #expect(revision.workshop.published() == revision.before)
    }

    private func numberOfCalls(_ startsFromNothing: Bool, _ knowsExchange: Bool) throws -> Int {
        let revision = try Revision(startsFromNothing: startsFromNothing)
        let disk = BrokenDisk(.never, knowsExchange: knowsExchange)
        try revision.publish(on: disk.disk)
        #expect(revision.workshop.published() == revision.after)
        return disk.calls
    }

    /// Whatever the fault left: the next build publishes, keeps the file of somebody, and clears.
    private func expectRecovery(of revision: Revision, call: Int) throws {
        let report = try revision.workshop.publish(["portal/next": "next"])
        #expect(report.remains == nil, "call \(call)")
        let published = revision.workshop.published()
        #expect(published["portal/next"] == "next", "call \(call)")
        #expect(published["portal/note.txt"] == revision.before["portal/note.txt"], "call \(call)")
        #expect(try revision.workshop.neighbours() == [], "call \(call)")
    }
}
