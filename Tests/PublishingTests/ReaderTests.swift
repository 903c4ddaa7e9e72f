import Foundation
import LongRuns
import Synchronization
import Testing

@testable import ShikiriPublishing

@Suite("Readers")
struct ReaderTests {
    static let publications = LongRun.count(1_000, usually: 40)

    @Test("of a portal that is published again and again never miss a page, see half of one, or go back in time")
    func manyPublications() throws {
        let workshop = try Workshop()
        try Generation.publish(1, to: workshop.output)
        let readers = [Reader(workshop.output), Reader(workshop.output)]
        for reader in readers { Thread.detachNewThread { reader.readUntilStopped() } }
        for number in 2...Self.publications { try Generation.publish(number, to: workshop.output) }
        for reader in readers {
            let (reads, complaint) = reader.stop()
            #expect(complaint == nil)
            #expect(reads > Self.publications)
        }
    }
}

/// Reads one page after the other on a thread of its own, with pauses that leave the publications time.
private final class Reader: Sendable {
    private struct State {
        var isStopped = false
        var hasEnded = false
        var reads = 0
        var newest = 1
        var complaint: String?
    }

    private let output: String
    private let state = Mutex(State())

    init(_ output: String) {
        self.output = output
    }

    func readUntilStopped() {
        while state.withLock({ !$0.isStopped && $0.complaint == nil }) {
            let page = Generation.pages[state.withLock(\.reads) % Generation.pages.count]
            let bytes = FileManager.default.contents(atPath: output + "/" + page)
            state.withLock { take(page, bytes, &$0) }
            usleep(100)
        }
        state.withLock { $0.hasEnded = true }
    }

    func stop() -> (reads: Int, complaint: String?) {
        state.withLock { $0.isStopped = true }
        while !state.withLock(\.hasEnded) { usleep(1_000) }
        return state.withLock { ($0.reads, $0.complaint) }
    }

    private func take(_ page: String, _ bytes: Data?, _ state: inout State) {
        state.reads += 1
        guard let bytes else {
            state.complaint = "\(page) is missing after \(state.reads) reads"
            return
        }
        let text = String(decoding: bytes, as: UTF8.self)
        if text == Generation.unchanging { return }
        let number = Generation.number(of: text)
        guard let number, text == Generation.text(number) else {
            state.complaint = "\(page) is not whole"
            return
        }
        if number < state.newest { state.complaint = "\(page) is older than a page that was read before it" }
        state.newest = number
    }
}
