import LongRuns
import ShikiriModel
import ShikiriPeople
import Testing

/// Somebody who knows everything that is published, the tree of departments, and linear programming.
private struct Attacker {
    let organization: Organization
    let departments: [DepartmentID]
    private var program: LinearProgram

    init(_ organization: Organization) {
        self.organization = organization
        departments = organization.departments.items.map(\.id)
        program = LinearProgram(unknowns: departments.count)
    }

    var groups: [TrainingGroup] {
        [.everybody] + Company.allCases.map { .company($0) } + departments.map { .department($0) }
    }

    /// The departments whose own people make up a group.
    func members(of group: TrainingGroup) -> [Int] {
        switch group {
        case .everybody: Array(departments.indices)
        case .company(let company):
            departments.indices.filter { organization.departments[departments[$0]]?.company == company }
        case .department(let id):
            organization.subtree(of: id).compactMap { organization.departments.position(of: $0)?.index }
        }
    }

    mutating func know(_ group: TrainingGroup, is count: Int) {
        program.know(sumOf: members(of: group), is: count)
    }

    /// What is learnt from a table of figures.
    mutating func read(_ figures: GroupFigures) {
        for group in groups {
            switch figures[group] {
            case .nobody: know(group, is: 0)
            case .withheld: break
            case .shown(let completion, _): know(group, is: completion.asked)
            }
        }
    }

    /// Whether the size of a group can't be narrowed down to fewer than `minimum` people: neither below that number nor to a
    /// span narrower than that, unless the group is at least that large anyway.
    func isSafe(_ group: TrainingGroup, minimum: Int) -> Bool {
        guard let bounds = program.bounds(ofSumOf: members(of: group)) else { return false }
        guard let high = bounds.high else { return true }
        return bounds.low >= minimum || high - bounds.low >= minimum
    }
}

@Suite("Withheld figures")
struct SuppressionAttackTests {
    static let seeds = LongRun.some(of: UInt64(1)...60, usually: 12)

    private func days(_ progress: TrainingProgress, _ course: Course) -> [GroupFigures] {
        guard let figures = progress[course.id] else { return [] }
        return [figures.today, figures.atDue].compactMap { $0 }
    }

    @Test("can't be worked out from the other figures of the same course and day", arguments: seeds)
    func oneTable(_ seed: UInt64) {
        let random = RandomPortal(seed: seed, isSteady: false)
        let progress = random.progress(minimum: 5)
        #expect(random.portal.findings == [])
        for course in random.portal.courses.items {
            for figures in days(progress, course) {
                var attacker = Attacker(random.portal.rulebook.organization)
                attacker.read(figures)
                for group in attacker.groups where figures[group] == .withheld {
                    #expect(attacker.isSafe(group, minimum: 5), "\(course.id) \(figures.day) \(group)")
                }
            }
        }
    }

    @Test("can't be worked out from other courses and days that ask the same people", arguments: seeds)
    func allTables(_ seed: UInt64) {
        let random = RandomPortal(seed: seed, isSteady: true)
        let progress = random.progress(minimum: 5)
        let classes = Dictionary(grouping: random.portal.courses.items, by: \.audience)
        for courses in classes.values {
            var attacker = Attacker(random.portal.rulebook.organization)
            let tables = courses.flatMap { days(progress, $0) }
            for figures in tables { attacker.read(figures) }
            for figures in tables {
                for group in attacker.groups where figures[group] == .withheld {
                    #expect(attacker.isSafe(group, minimum: 5), "\(courses.map(\.id)) \(group)")
                }
            }
        }
    }

    @Test("can't be worked out from totals over courses: they say only what their shown parts say", arguments: seeds)
    func totals(_ seed: UInt64) {
        let random = RandomPortal(seed: seed, isSteady: false)
        let progress = random.progress(minimum: 5)
        let groups = Attacker(random.portal.rulebook.organization).groups
        for group in groups {
            let all = random.portal.courses.items
            for courses in [
                all, progress.running, progress.settled(of: 2025, by: random.asOf), progress.settled(before: 2025),
            ] {
                let total = progress.total(of: group, over: courses)
                let figures = courses.compactMap { progress[$0.id]?.today[group] }
                #expect(total.figures == figures.compactMap(\.figures).reduce(.none, +))
                #expect(total.withheldCourses == figures.filter { $0 == .withheld }.count)
            }
        }
    }

    @Test("numbers of people left out can't be worked out either", arguments: seeds)
    func leftOut(_ seed: UInt64) {
        let random = RandomPortal(seed: seed, isSteady: false)
        let progress = random.progress(minimum: 5)
        for course in random.portal.courses.items {
            let tables = days(progress, course)
            for (figures, reason) in tables.flatMap({ table in LeftOutReason.allCases.map { (table, $0) } }) {
                var attacker = Attacker(random.portal.rulebook.organization)
                var hidden: [TrainingGroup] = []
                for group in attacker.groups {
                    guard case .shown(_, let reasons) = figures[group] else { continue }
                    switch reasons.first(where: { $0.reason == reason })?.count {
                    case nil: attacker.know(group, is: 0)
                    case .exactly(let count): attacker.know(group, is: count)
                    case .withheld: hidden.append(group)
                    }
                }
                for group in hidden { #expect(attacker.isSafe(group, minimum: 5), "\(course.id) \(reason) \(group)") }
            }
        }
    }

    @Test("are those of small groups and few others", arguments: [UInt64(7), 8, 9])
    func notTooMany(_ seed: UInt64) {
        let random = RandomPortal(seed: seed, isSteady: true)
        let progress = random.progress(minimum: 1)
        for course in random.portal.courses.items {
            for group in Attacker(random.portal.rulebook.organization).groups {
                #expect(progress[course.id]?.today[group] != .withheld)
            }
        }
    }

    @Test("no shown group is smaller than the smallest that may be shown", arguments: seeds)
    func smallGroups(_ seed: UInt64) {
        let random = RandomPortal(seed: seed, isSteady: false)
        let progress = random.progress(minimum: 5)
        for course in random.portal.courses.items {
            for figures in days(progress, course) {
                for group in Attacker(random.portal.rulebook.organization).groups {
                    if let shown = figures[group].figures { #expect(shown.asked >= 5) }
                }
            }
            for group in Attacker(random.portal.rulebook.organization).groups {
                if let line = progress[course.id]?.trend[group] { #expect(line.asked >= 5) }
            }
        }
    }
}
