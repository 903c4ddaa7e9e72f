import ShikiriModel
import ShikiriPeople
import Testing

/// A portal that is small enough to look at everything that its records could be.
struct TinyPortal: Sendable, CustomTestStringConvertible {
    let name: String
    /// The department above each, and how many people each has.
    let departments: [(id: String, above: String, people: Int)]
    /// Rows of people beside those, as `department,joined,left`.
    var others: [String] = []
    /// Rows of leaves, as they are in their file.
    var leaves: [String] = []
    /// Rows of assignments, as `person,department,from,until`.
    var moves: [String] = []
    var course = "opens: 2025-06-06, due: 2025-06-09"
    var asOf = "2025-06-12"

    var testDescription: String { name }

    func worlds(minimum: Int = 3) -> RecordWorlds {
        var employees = "id,name,department,title,manager,email,status,joined,left\n"
        var count = 0
        for department in departments {
            for _ in 0..<department.people {
                employees += "E\(count),見本,\(department.id),,,,,,\n"
                count += 1
            }
        }
        for other in others {
            let parts = other.split(separator: ",", omittingEmptySubsequences: false)
            employees += "E\(count),見本,\(parts[0]),,,,,\(parts[1]),\(parts[2])\n"
            count += 1
        }
        let moves = moves.map { row in
            let parts = row.split(separator: ",", omittingEmptySubsequences: false)
            return "\(parts[0]),op-\(parts[1]),\(parts[2]),\(parts[3])\n"
        }.joined()
        return RecordWorlds(
            [
                "organization/departments.csv": "id,name,company,parent,manager\n"
                    + departments.map { "\($0.id),部署\($0.id),grid,\($0.above),\n" }.joined(),
                "organization/employees.csv": employees,
                "organization/assignments.csv": "employee,operation,from,until\n" + moves,
                "organization/leaves.csv": "employee,from,until,reason\n" + leaves.map { $0 + "\n" }.joined(),
                "rules/operations.yaml": departments.map {
                    "- {id: op-\($0.id), name: 業務, department: \($0.id), handles: {contract: constant}}"
                }.joined(separator: "\n"),
                "training/courses.yaml": "- {id: K, title: 講座, kind: e-learning, \(course)}",
            ], asOf: day(asOf), minimum: minimum)
    }
}

@Suite("Everything that is published of a course")
struct WorldAuditTests {
    /// What is published, in a form that can be compared.
    struct Publication: Hashable {
        let figures: [GroupFigure]
        let lines: [ProgressTrend.Line?]
    }

    static func publication(_ worlds: RecordWorlds) -> (RecordWorlds.World) -> Publication {
        let groups = groups(worlds)
        let course = worlds.portal.courses.items[0].id
        return { world in
            let own = worlds.progress(world)[course]
            let tables = [own?.today, own?.atDue].compactMap { $0 }
            return Publication(
                figures: tables.flatMap { table in groups.map { table[$0] } },
                lines: groups.map { own?.trend[$0] })
        }
    }

    private static func groups(_ worlds: RecordWorlds) -> [TrainingGroup] {
        [.everybody] + Company.allCases.map { .company($0) }
            + worlds.portal.rulebook.organization.departments.ids.map { .department($0) }
    }

    static let portals: [TinyPortal] = [
        TinyPortal(name: "one small department", departments: [("a", "", 3), ("b", "a", 2), ("c", "a", 4)]),
        TinyPortal(
            name: "a day of the trend before", departments: [("a", "", 2), ("b", "a", 1), ("c", "a", 3)],
            course: "opens: 2025-06-03, due: 2025-06-10"),
        TinyPortal(name: "small below small", departments: [("a", "", 1), ("b", "a", 1), ("c", "b", 1), ("d", "", 4)]),
        TinyPortal(
            name: "two small departments", departments: [("a", "", 0), ("b", "a", 2), ("c", "a", 2), ("d", "a", 3)]),
        TinyPortal(
            name: "one left", departments: [("a", "", 4), ("b", "a", 3)], others: ["b,,2025-06-10"]),
        TinyPortal(
            name: "one came", departments: [("a", "", 3), ("b", "a", 2)], others: ["a,2025-06-10,"],
            course: "opens: 2025-06-06, due: 2025-06-09, newcomers_due: P30D"),
        TinyPortal(
            name: "one moved", departments: [("a", "", 0), ("b", "a", 4), ("c", "a", 4)],
            moves: ["E0,c,2024-04-01,2025-06-10"]),
        TinyPortal(
            name: "a week before a date that is to come", departments: [("a", "", 3), ("b", "a", 2)],
            course: "opens: 2025-06-05, due: 2025-06-20"),
        TinyPortal(
            name: "three left", departments: [("a", "", 3), ("b", "a", 3)],
            others: ["b,,2025-06-10", "b,,2025-06-10", "a,,2025-06-10"]),
        TinyPortal(
            name: "three came from another department, and one went",
            departments: [("a", "", 0), ("b", "a", 6), ("c", "a", 3)],
            moves: [
                "E0,c,2024-04-01,2025-06-10", "E1,c,2024-04-01,2025-06-10", "E2,c,2024-04-01,2025-06-10",
                "E8,b,2024-04-01,2025-06-10",
            ]),
        TinyPortal(
            name: "two left, one of a small department", departments: [("a", "", 4), ("b", "a", 1)],
            others: ["b,,2025-06-10", "a,,2025-06-10"]),
        TinyPortal(
            name: "lapsing", departments: [("a", "", 3), ("b", "a", 2), ("c", "a", 3)],
            course: "opens: 2025-06-06, due: 2025-06-09, valid_for: P4D, renew_within: P1D"),
    ]

    @Test("gives away nothing about few people, whatever the records are", arguments: portals)
    func worlds(_ portal: TinyPortal) {
        let worlds = portal.worlds()
        #expect(worlds.portal.findings == [])
        let outcome = WorldAudit(worlds: worlds).outcome(of: Self.publication(worlds))
        #expect(outcome.questions > 0)
        #expect(outcome.leaks == [])
    }

    @Test("is found to give it away where too much is published")
    func planted() throws {
        let worlds = Self.portals[0].worlds()
        let course = worlds.portal.courses.items[0].id
        let groups = Self.groups(worlds)
        let exact = WorldAudit(worlds: worlds).outcome { world in
            let (shown, exact) = (
                worlds.progress(world)[course]?.today, worlds.progress(world, minimum: 1)[course]?.today
            )
            return groups.map { shown?[$0].figures == nil ? nil : exact?[$0] }
        }
        #expect(exact.leaks.contains("b ofToday 2025-06-12: 0 of 2 done"))
    }

    @Test("is found to give away who left where exact numbers of then stand beside those of today")
    func plantedTurnover() throws {
        let portal = try #require(Self.portals.first { $0.name == "one left" })
        let worlds = portal.worlds()
        let course = worlds.portal.courses.items[0].id
        let outcome = WorldAudit(worlds: worlds).outcome { world in
            let exact = worlds.progress(world, minimum: 1)[course]
            return [exact?.atDue?[.everybody].figures?.done, exact?.trend[.everybody]?.done.first]
        }
        #expect(outcome.leaks.contains("b gone 2025-06-09: 0 of 1 done"))
    }

    @Test("is withheld whatever the records are, where somebody away counts once they have passed")
    func away() {
        let worlds = Self.away.worlds()
        let groups = Self.groups(worlds)
        let course = worlds.portal.courses.items[0].id
        let patterns = Set(
            worlds.all.map { world in
                let today = worlds.progress(world)[course]?.today
                return groups.map { today?[$0] == .withheld }
            })
        #expect(patterns.count == 1)
        #expect(patterns.first?.contains(true) == true)
    }

    private static let away = TinyPortal(
        name: "one back from leave", departments: [("a", "", 3), ("b", "a", 3)],
        leaves: ["E0,2025-06-01,2025-06-10,"])
}
