import Foundation
import LongRuns
import Testing

@testable import ShikiriPublishing

#if os(Linux) || os(macOS)
    @Suite("A build that is killed", .serialized)
    struct KillTests {
        let workshop: Workshop

        init() throws {
            workshop = try Workshop()
        }

        @Test(
            "at a system call leaves the old portal or the new one", arguments: [3, 9, 20, 60, 130, 170, 220, 240, 255])
        func atACall(number: Int) async throws {
            try Generation.publish(1, to: workshop.output)
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [output = workshop.output as String, number = number as Int] in
                try Generation.publish(2, to: output, on: BrokenDisk(.kill(at: number)).disk)
                kill(getpid(), SIGKILL)
            }
            let published = workshop.published()
            #expect(published == Generation.files(1) || published == Generation.files(2))
            try Generation.publish(3, to: workshop.output)
            #expect(workshop.published() == Generation.files(3))
            #expect(try workshop.neighbours() == [])
        }

        @Test("at any moment leaves one generation, whole", arguments: LongRun.some(of: 1...16, usually: 4))
        func atAnyMoment(round: Int) async throws {
            try Generation.publish(1, to: workshop.output)
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [output = workshop.output as String, round = round as Int] in
                Thread.detachNewThread {
                    usleep(UInt32(2_000 + round * 1_371))
                    kill(getpid(), SIGKILL)
                }
                for number in 2... { try Generation.publish(number, to: output) }
            }
            let first = try #require(workshop.text("output/" + Generation.pages[1]))
            let number = try #require(Generation.number(of: first))
            #expect(workshop.published() == Generation.files(number))
            try Generation.publish(number + 1, to: workshop.output)
            #expect(workshop.published() == Generation.files(number + 1))
            #expect(try workshop.neighbours() == [])
        }
    }
#endif
