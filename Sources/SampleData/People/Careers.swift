/// Gives everybody a history of assignments that ends in the department where they work.
struct Careers {
    /// The days on which postings happen, as in most Japanese companies.
    private static let postings = [
        Day(2021, 7, 1), Day(2022, 4, 1), Day(2022, 7, 1), Day(2023, 4, 1), Day(2023, 7, 1), Day(2024, 4, 1),
        Day(2024, 7, 1), Day(2025, 4, 1), Day(2025, 7, 1), Day(2026, 4, 1), Day(2026, 7, 1),
    ]

    private let portal: Portal
    private var chance: SplitMix64
    private var placesTaken: [String: Int] = [:]

    init(in portal: Portal, seed: UInt64) {
        self.portal = portal
        chance = SplitMix64(seed: seed, topic: "careers")
    }

    /// The history of one person.
    mutating func history(of employee: Employee) throws -> [Assignment] {
        let current = try operationInTurn(of: employee.department)
        let possible = Self.postings.filter { $0 > employee.joined && $0 < employee.left ?? .asOf }
        var days = Array(chance.shuffled(possible).prefix(postingCount()).sorted())
        days.insert(employee.joined, at: 0)
        var operations = [current]
        while operations.count < days.count {
            operations.insert(try earlierOperation(than: operations[0]), at: 0)
        }
        return Self.chain(Array(zip(operations, days)), endingOn: employee.left)
    }

    /// Assignments that follow each other without a gap.
    static func chain(_ stops: [(operation: String, from: Day)], endingOn last: Day? = nil) -> [Assignment] {
        stops.enumerated().map { index, stop in
            let next = index + 1 < stops.count ? stops[index + 1].from + -1 : last
            return Assignment(operation: stop.operation, from: stop.from, until: next)
        }
    }

    private mutating func operationInTurn(of department: String) throws -> String {
        let operations = portal.operations(of: department)
        guard !operations.isEmpty else { throw SampleError.unknown(kind: "operation of a department", id: department) }
        let place = placesTaken[department, default: 0]
        placesTaken[department] = place + 1
        return operations[place % operations.count].id
    }

    private mutating func postingCount() -> Int {
        switch chance.number(below: 10) {
        case ..<5: 0
        case ..<8: 1
        default: 2
        }
    }

    /// Another operation of the same company: most often of the same department.
    private mutating func earlierOperation(than later: String) throws -> String {
        let department = try portal.department(try portal.operation(later).department)
        let near = portal.operations(of: department.id).filter { $0.id != later }
        if !near.isEmpty && chance.happens(perMille: 600) { return chance.pick(near).id }
        let far = try portal.operations.filter { operation in
            let other = try portal.department(operation.department)
            return other.company == department.company && other.id != department.id && !other.id.hasSuffix("-hq")
        }
        return chance.pick(far).id
    }
}
