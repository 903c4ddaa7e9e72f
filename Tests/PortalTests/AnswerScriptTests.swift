import Foundation
import LongRuns
import ShikiriBasics
import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPortal
import Testing

@testable import ShikiriRestrictions

/// The script of the transfer card gives the engine's answers: it is run by Node.js on the data that the portal ships.
struct AnswerScriptTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Portals with exceptions, classes of persons by role, open directions, periods of months and of days, and
    /// departments without operations.
    @Test(
        "every pair of departments, with every last day of five years",
        arguments: ["content", "Tests/Portals/eu-article-48", "Tests/Portals/ferc-358"])
    func agreement(_ folder: String) throws {
        let portal = try Self.portal(folder)
        let engine = RestrictionEngine(portal.rulebook)
        let asOf = try #require(CalendarDay("2026-11-24"))
        let data = AnswerFile(engine, settings: portal.settings, asOf: asOf)
        let first = try #require(CalendarDay("2024-01-01"))
        // A step of 97 days meets every part of a month and every season.
        let (count, step) = LongRun.isAsked ? (1827, 1) : (19, 97)
        let told = try Self.told(by: data, first: first, count: count, step: step)
        let places = Company.allCases.flatMap { company in
            portal.organization.roots(of: company).flatMap(portal.organization.subtree)
        }
        let pairs = places.indices.flatMap { from in
            places.indices.filter { $0 != from }.map { (from: from, to: $0) }
        }
        #expect(told.count == pairs.count)
        let sums = ParallelMap.map(pairs, jobs: 2) { from, to in
            Self.sum(engine, places, from, to, first: first, count: count, step: step)
        }
        for (line, (pair, sum)) in zip(told, zip(pairs, sums)) {
            #expect(line == "\(pair.from) \(pair.to) \(sum)", "\(places[pair.from]) to \(places[pair.to])")
        }
    }

    /// A number that differs where any of a pair's answers does, made as `Tests/Support/answers.js` makes it.
    private static func sum(
        _ engine: RestrictionEngine, _ places: [DepartmentID], _ from: Int, _ to: Int, first: CalendarDay, count: Int,
        step: Int
    ) -> UInt32 {
        var sum: UInt32 = 0x811C_9DC5
        func add(_ value: Int) { sum = (sum ^ UInt32(truncatingIfNeeded: value)) &* 0x0100_0193 }
        func add(_ day: CalendarDay?) { add(day.map { Int($0.daysSinceEpoch) } ?? -1) }
        for number in 0..<count {
            let last = first.adding(days: number * step)
            for gap in [1, 2 + (Int(last.daysSinceEpoch) * 7919 + from * 31 + to) % 500] {
                let question = TransferQuestion(
                    from: .department(places[from]), to: .department(places[to]), on: last.adding(days: gap), left: last
                )
                guard let (answer, prospect) = engine.answer(to: question) else { continue }
                add(answer.verdict.strictness)
                [answer.permittedFrom, prospect.firstPermitted, prospect.permittedUntil].forEach(add)
                add(answer.pledge == .required ? 1 : 0)
                add(prospect.coming.count)
                for coming in prospect.coming {
                    add(coming.from)
                    add(coming.answer.verdict.strictness)
                    add(coming.answer.permittedFrom)
                    add(coming.answer.pledge == .required ? 1 : 0)
                }
            }
        }
        return sum
    }

    /// What the script says of all pairs, a line each.
    private static func told(by data: AnswerFile, first: CalendarDay, count: Int, step: Int) throws -> [String] {
        let file = FileManager.default.temporaryDirectory.appending(path: "answers-\(UUID().uuidString).js")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(data.bytes).write(to: file)
        let node = Process()
        node.executableURL = URL(filePath: "/usr/bin/env")
        node.arguments =
            ["node", root.appending(path: "Tests/Support/answers.js").path()]
            + [root.appending(path: "templates/assets/answers.js").path(), file.path()]
            + [String(first.daysSinceEpoch), String(count), String(step)]
        let output = Pipe()
        node.standardOutput = output
        try node.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        node.waitUntilExit()
        #expect(node.terminationStatus == 0)
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    private static func portal(_ folder: String) throws -> Portal {
        var log = DiagnosticLog()
        let content = try ContentFolder.open(root.appending(path: folder).path())
        let draft = try PortalLoader.load(content, jobs: 2, log: &log)
        return try Portal(draft, log: &log)
    }
}
