import ShikiriModel
import ShikiriPeople
import Testing

@Suite("What is published of a course")
struct TwinAuditTests {
    /// Everything that is published of a course.
    static func publication(_ random: RandomPortal, _ course: CourseID) -> String {
        described(random.progress(minimum: 5)[course], random)
    }

    /// A publication with a leak: the groups that may be shown, with exact numbers.
    static func exactly(_ random: RandomPortal, _ course: CourseID) -> String {
        let shown = random.progress(minimum: 5)[course]?.today
        let exact = random.progress(minimum: 1)[course]?.today
        return groups(random).map { group in
            "\(group) \(shown?[group].figures == nil ? "" : "\(exact?[group] ?? .nobody)")"
        }.joined(separator: "\n")
    }

    private static func described(_ progress: CourseProgress?, _ random: RandomPortal) -> String {
        guard let progress else { return "" }
        return groups(random).map { group in
            let tables = [progress.today, progress.atDue, progress.yearBefore].map { $0.map { "\($0[group])" } ?? "" }
            let line = progress.trend[group].map { "\($0)" } ?? ""
            return "\(group) \(tables) \(line)"
        }.joined(separator: "\n")
    }

    private static func groups(_ random: RandomPortal) -> [TrainingGroup] {
        [.everybody] + Company.allCases.map { .company($0) }
            + random.portal.rulebook.organization.departments.ids.map { .department($0) }
    }

    @Test(
        "doesn't tell how many of a few people have passed, nor that none has, whoever knows the rules",
        arguments: Array(UInt64(1)...3), [0, 2, 7])
    func twins(_ seed: UInt64, _ share: Int) {
        let random = RandomPortal(seed: seed, isSteady: true, share: share)
        let outcome = TwinAudit(random, minimum: 5, publish: Self.publication).outcome()
        #expect(outcome.leaks == [])
    }

    @Test("is found to tell it where exact numbers are published of the same groups")
    func planted() {
        let outcomes = (UInt64(1)...2).map { seed in
            TwinAudit(RandomPortal(seed: seed, isSteady: true, share: 0), minimum: 5, publish: Self.exactly).outcome()
        }
        #expect(outcomes.contains { !$0.leaks.isEmpty })
        #expect(outcomes.contains { $0.asked > 0 })
    }
}
