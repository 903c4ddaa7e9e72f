import Foundation

/// A learning record store: xAPI statements, one a line, with the time forms that real ones send.
struct LearningStatements {
    /// The course whose lessons report by statements.
    static let course = "KK-2026-06"
    private static let activity = "https://learn.example.jp/xapi/activities/kk-2026-06"
    private static let verbs = "http://adlnet.gov/expapi/verbs/"

    private let employees: [Employee]
    private var chance: SplitMix64

    init(employees: [Employee], seed: UInt64) {
        self.employees = employees
        chance = SplitMix64(seed: seed, topic: "statements")
    }

    mutating func file(of attempts: [Attempt]) throws -> SampleFile {
        var statements = attempts.flatMap { self.statements(of: $0) }
        // A completion that the store took back: sent for the wrong person, then voided.
        if let mistaken = statements.first(where: { $0.verb.id.hasSuffix("completed") }) {
            var copy = mistaken
            copy.id = identifier()
            statements.append(copy)
            statements.append(voiding(copy))
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let lines = try statements.map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }
        return SampleFile(path: "training/records/statements-2026.jsonl", text: lines.joined())
    }

    private mutating func statements(of attempt: Attempt) -> [Statement] {
        let actor = actor(for: employees[attempt.player])
        let first = (day: attempt.started, minute: attempt.minute - 20)
        var told = [statement(actor, "initialized", at: first)]
        guard let finished = attempt.finished, let score = attempt.score else {
            return told + [statement(actor, "progressed", at: (attempt.started, attempt.minute))]
        }
        let passed = attempt.outcome == .completed
        let result = Statement.Result(
            score: .init(scaled: Double(score) / 100), success: passed, completion: true)
        told.append(
            statement(actor, passed ? "passed" : "failed", at: (finished, attempt.minute), result: result))
        if passed {
            told.append(statement(actor, "completed", at: (finished, attempt.minute + 1), result: result))
        }
        return told
    }

    private mutating func statement(
        _ actor: Statement.Actor, _ verb: String, at time: (day: Day, minute: Int), result: Statement.Result? = nil
    ) -> Statement {
        Statement(
            id: identifier(), actor: actor, verb: .init(id: Self.verbs + verb),
            object: .init(id: Self.activity, objectType: "Activity"), result: result, timestamp: written(time))
    }

    private mutating func voiding(_ mistaken: Statement) -> Statement {
        Statement(
            id: identifier(),
            actor: .init(account: .init(homePage: "https://learn.example.jp", name: "lrs-admin"), mbox: nil),
            verb: .init(id: Self.verbs + "voided"), object: .init(id: mistaken.id, objectType: "StatementRef"),
            result: nil, timestamp: written((.lastRecorded, 9 * 60)))
    }

    private mutating func actor(for employee: Employee) -> Statement.Actor {
        if chance.happens(perMille: 250) { return .init(account: nil, mbox: "mailto:\(employee.email)") }
        return .init(account: .init(homePage: "https://hr.example.jp", name: employee.id), mbox: nil)
    }

    private mutating func written(_ time: (day: Day, minute: Int)) -> String {
        let second = chance.number(below: 60).padded(to: 2)
        let fraction = chance.number(below: 1_000_000).padded(to: 6)
        let universal = time.minute - 9 * 60
        let previous = universal < 0 ? 1 : 0
        let inJapan = "\(time.day.iso)T\(Self.clock(time.minute)):\(second)"
        let inUniversal = "\((time.day + -previous).iso)T\(Self.clock(universal + previous * 24 * 60)):\(second)"
        return switch chance.number(below: 5) {
        case 0: "\(inUniversal)Z"
        case 1: "\(inUniversal).\(fraction)Z"
        case 2: "\(inJapan)+09:00"
        case 3: "\(inJapan).\(fraction.prefix(3))+09:00"
        default: "\(inJapan)+0900"
        }
    }

    private static func clock(_ minute: Int) -> String {
        "\((minute / 60).padded(to: 2)):\((minute % 60).padded(to: 2))"
    }

    /// A version 4 identifier whose bits come from the seed.
    private mutating func identifier() -> String {
        let high = chance.next() & ~0xf000 | 0x4000
        let low = chance.next() & ~(0xc000 << 48) | 0x8000 << 48
        let digits = [high, low].map { word in
            let text = String(word, radix: 16)
            return String(repeating: "0", count: 16 - text.count) + text
        }
        let (left, right) = (digits[0], digits[1])
        return [left.prefix(8), left.dropFirst(8).prefix(4), left.suffix(4), right.prefix(4), right.suffix(12)]
            .joined(separator: "-")
    }
}

/// An xAPI statement, as far as the sample needs it.
struct Statement: Encodable {
    struct Account: Encodable {
        let homePage: String
        let name: String
    }

    /// A person, by account or by address.
    struct Actor: Encodable {
        let account: Account?
        let mbox: String?
    }

    struct Verb: Encodable {
        let id: String
    }

    /// An activity, or the statement that a voiding statement is about.
    struct Object: Encodable {
        let id: String
        let objectType: String
    }

    struct Score: Encodable {
        let scaled: Double
    }

    struct Result: Encodable {
        let score: Score
        let success: Bool
        let completion: Bool
    }

    var id: String
    let actor: Actor
    let verb: Verb
    let object: Object
    let result: Result?
    let timestamp: String
}
