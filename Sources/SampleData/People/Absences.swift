/// Leaves of absence and secondments.
enum Absences {
    /// Sends some people away: back already, still away, or away without an end.
    static func send(_ employees: inout [Employee], seed: UInt64) {
        var chance = SplitMix64(seed: seed, topic: "absences")
        let free = employees.indices.filter { index in
            let employee = employees[index]
            return !employee.isLeader && !employee.hasStory && employee.status == .active
                && employee.joined < Day(2025, 4, 1)
        }
        for (index, absence) in zip(chance.shuffled(Array(free)), past + current) {
            employees[index].absences.append(absence)
            guard absence.until ?? .distantFuture >= .asOf else { continue }
            employees[index].status = absence.reason.hasPrefix("出向") ? .seconded : .leave
        }
    }

    private static let past = [
        Absence(from: Day(2025, 5, 12), until: Day(2025, 9, 30), reason: "育児休業"),
        Absence(from: Day(2025, 6, 2), until: Day(2026, 3, 31), reason: "育児休業"),
        Absence(from: Day(2025, 9, 8), until: Day(2025, 12, 5), reason: "傷病休職"),
        Absence(from: Day(2025, 10, 1), until: Day(2026, 6, 30), reason: "育児休業"),
        Absence(from: Day(2026, 1, 5), until: Day(2026, 7, 31), reason: "育児休業"),
        Absence(from: Day(2026, 5, 18), until: Day(2026, 8, 14), reason: "介護休業"),
        Absence(from: Day(2026, 6, 1), until: Day(2026, 9, 30), reason: "傷病休職"),
        Absence(from: Day(2026, 6, 15), until: Day(2026, 10, 30), reason: "育児休業"),
        Absence(from: Day(2026, 8, 24), until: Day(2026, 11, 13), reason: "育児休業"),
    ]

    private static let current = [
        Absence(from: Day(2026, 2, 2), until: Day(2027, 3, 31), reason: "育児休業"),
        Absence(from: Day(2026, 4, 1), until: Day(2027, 3, 31), reason: "育児休業"),
        Absence(from: Day(2026, 7, 13), until: Day(2027, 1, 29), reason: "育児休業"),
        Absence(from: Day(2026, 9, 1), until: Day(2026, 12, 28), reason: "介護休業"),
        Absence(from: Day(2026, 10, 5), until: Day(2027, 4, 30), reason: "育児休業"),
        Absence(from: Day(2026, 10, 19), until: nil, reason: "傷病休職"),
        Absence(from: Day(2025, 4, 1), until: nil, reason: "出向（業界団体）"),
        Absence(from: Day(2026, 4, 1), until: Day(2028, 3, 31), reason: "出向（研究機関）"),
        Absence(from: Day(2026, 7, 1), until: Day(2027, 6, 30), reason: "出向（自治体）"),
    ]
}
