/// `organization/access.csv`: rights follow the assignments, except for some that were forgotten or never needed.
struct AccessRights {
    private struct Right {
        let employee: String
        let system: String
        let granted: Day
        let revoked: Day?
    }

    /// The day on which rights began to be kept with the people's data.
    private static let firstGrant = Day(2021, 4, 1)
    private static let forgottenPerMille = 100
    private static let neverNeeded = 6

    private let portal: Portal
    private var chance: SplitMix64

    static func file(of population: Population, portal: Portal, seed: UInt64) -> SampleFile {
        var rights = AccessRights(portal: portal, chance: SplitMix64(seed: seed, topic: "access"))
        return SampleFile(path: "organization/access.csv", text: rights.table(of: population.employees).text())
    }

    private mutating func table(of employees: [Employee]) -> Table {
        let all = employees.flatMap { rights(of: $0) } + needless(among: employees)
        var table = Table(head: ["employee", "system", "granted", "revoked"])
        for right in all.sorted(by: { ($0.employee, $0.system, $0.granted) < ($1.employee, $1.system, $1.granted) }) {
            table.append([right.employee, right.system, right.granted.iso, right.revoked?.iso ?? ""])
        }
        return table
    }

    private mutating func rights(of employee: Employee) -> [Right] {
        portal.systems.flatMap { system in
            spans(of: employee.assignments.filter { system.operations.contains($0.operation) }).map { span in
                Right(
                    employee: employee.id, system: system.id, granted: max(span.from, Self.firstGrant),
                    revoked: span.until.flatMap { revocation(after: $0) })
            }
        }
    }

    /// Times of need, with those that follow each other without a gap made one.
    private func spans(of assignments: [Assignment]) -> [(from: Day, until: Day?)] {
        var spans: [(from: Day, until: Day?)] = []
        for assignment in assignments.sorted(by: { $0.from < $1.from }) {
            if assignment.until ?? .distantFuture < Self.firstGrant { continue }
            if let end = spans.last?.until ?? (spans.isEmpty ? nil : .distantFuture), assignment.from <= end + 1 {
                let later = max(end, assignment.until ?? .distantFuture)
                spans[spans.count - 1].until = later == .distantFuture ? nil : later
            } else {
                spans.append((assignment.from, assignment.until))
            }
        }
        return spans
    }

    /// The day of the removal: the next days, as a rule; never, where it was forgotten.
    private mutating func revocation(after day: Day) -> Day? {
        if chance.happens(perMille: Self.forgottenPerMille) { return nil }
        return day + chance.number(in: 0...2)
    }

    /// Rights of people none of whose operations ever called for them.
    private mutating func needless(among employees: [Employee]) -> [Right] {
        let present = employees.filter { $0.status == .active && !$0.hasStory }
        return chance.shuffled(present).prefix(Self.neverNeeded).compactMap { employee in
            let held = Set(employee.assignments.map(\.operation))
            let strange = portal.systems.filter { held.isDisjoint(with: $0.operations) }
            let granted = max(employee.joined, Day(2024, 4, 1)) + chance.number(below: 400)
            guard !strange.isEmpty, granted <= .lastRecorded else { return nil }
            return Right(employee: employee.id, system: chance.pick(strange).id, granted: granted, revoked: nil)
        }
    }
}
