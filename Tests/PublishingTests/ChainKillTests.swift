import Foundation
import LongRuns
import Testing

@testable import ShikiriPublishing

#if os(Linux) || os(macOS)
    @Suite("A rollback, or a publication that keeps the last portal, that is killed", .serialized)
    struct ChainKillTests {
        let workshop: Workshop

        init() throws {
            workshop = try Workshop()
        }

        private static func entry(_ action: ChainLink.Action, restored: Int? = nil) -> ChainEntry {
            ChainEntry(asOf: "2026-11-24", action: action, restored: restored, keeps: { _, _ in true })
        }

        private static func publish(_ number: Int, to output: String, on disk: Disk = Disk()) throws {
            let publication = try Publication.begin(
                at: output, durability: .processEnd, isChained: true, disk: disk)
            for page in 0..<6 {
                let text = page < 3 ? "page \(page)" : "page \(page) of \(number)"
                try publication.write("portal/\(page).html", bytes: Array(text.utf8), access: .everyone)
            }
            try publication.write("office/people.csv", bytes: Array("people \(number)".utf8), access: .ownerOnly)
            _ = try publication.commit(entry(.build))
        }

        private static func rollBack(to number: Int, at output: String, on disk: Disk = Disk()) throws {
            let publication = try Publication.begin(
                at: output, durability: .processEnd, isChained: true, disk: disk)
            guard try publication.restore(number) else { return publication.abandon() }
            _ = try publication.commit(entry(.rollback, restored: number))
        }

        /// Which publication the portal is of, and which one the people; nil for a mix.
        private func state() -> (portal: Int, people: Int)? {
            let files = workshop.tree("output")
            guard let people = files["office/people.csv"].flatMap({ Int($0.split(separator: " ")[1]) }) else {
                return nil
            }
            let portals = (3..<6).map { files["portal/\($0).html"].flatMap { Int($0.split(separator: " ")[3]) } }
            guard let first = portals[0], portals.allSatisfy({ $0 == first }) else { return nil }
            return (first, people)
        }

        @Test(
            "leaves the one portal or the other, and the next publication finds the chain whole",
            arguments: LongRun.some(of: Array(stride(from: 4, to: 240, by: 7)), usually: 8))
        func rollback(call: Int) async throws {
            for number in 1...3 { try Self.publish(number, to: workshop.output) }
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [output = workshop.output as String, call = call as Int] in
                try Self.rollBack(to: 1, at: output, on: BrokenDisk(.kill(at: call)).disk)
                kill(getpid(), SIGKILL)
            }
            let found = try #require(state())
            #expect(found.people == 3 && (found.portal == 3 || found.portal == 1))
            try Self.publish(4, to: workshop.output)
            #expect(try #require(state()) == (4, 4))
            let kept = try workshop.neighbours()
            #expect(kept == [".output.kept"])
            let links = workshop.tree("output").filter {
                $0.key.hasPrefix("office/publications/") && $0.key.hasSuffix(".json")
            }
            #expect(links.count == (found.portal == 1 ? 5 : 4))
            let sorted = links.sorted { $0.key < $1.key }.map { Array($0.value.utf8) }
            for (before, after) in zip(sorted, sorted.dropFirst()) {
                #expect(ChainLink(after)?.previous == Checksum.text(of: before))
            }
            try Self.rollBack(to: 2, at: workshop.output)
            #expect(try #require(state()) == (2, 4))
        }
    }
#endif
