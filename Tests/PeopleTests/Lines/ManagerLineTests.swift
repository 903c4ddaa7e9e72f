import Positions
import ShikiriModel
import ShikiriPeople
import Testing

@Suite("A manager's line")
struct ManagerLineTests {
    private func portal(_ employees: String, heads: String = "", posts: String = "") -> SmallPortal {
        SmallPortal([
            "organization/departments.csv": """
            id,name,company,parent,manager
            td,本部,grid,,\(heads)
            td-a,甲課,grid,td,
            gr,販売,affiliate,,
            """,
            "rules/operations.yaml": """
            - {id: op-a, name: 業務, department: td-a, handles: {otherwise: none}}
            - {id: op-gr, name: 業務, department: gr, uses: {otherwise: none}}
            """,
            "organization/employees.csv": RosterTests.header + employees,
            "organization/assignments.csv": "employee,operation,from,until\n" + posts,
        ])
    }

    private func line(of manager: Position<Employee>, _ portal: SmallPortal, on date: String = "2025-06-01")
        -> [Position<Employee>]?
    {
        ManagerLines(portal.roster, rulebook: portal.rulebook, on: day(date)).line(of: manager)?.people
    }

    @Test("holds direct and indirect reports, and not the manager")
    func reports() {
        let portal = portal("E0,a,td,,,,,,\nE1,b,td-a,,E0,,,,\nE2,c,gr,,E1,,,,\nE3,d,gr,,,,,,\n")
        #expect(line(of: 0, portal) == [1, 2])
        #expect(line(of: 1, portal) == [2])
        #expect(line(of: 3, portal) == nil)
    }

    @Test("holds the people of a department that the manager leads, and of those below it")
    func departments() {
        let portal = portal("E0,a,td,,,,,,\nE1,b,td-a,,,,,,\nE2,c,gr,,,,,,\n", heads: "E0")
        #expect(line(of: 0, portal) == [1])
    }

    @Test("counts somebody where they are on the day")
    func transfers() {
        let portal = portal(
            "E0,a,td,,,,,,\nE1,b,td-a,,,,,,\n", heads: "E0", posts: "E1,op-gr,2024-04-01,2025-05-31")
        #expect(line(of: 0, portal, on: "2025-05-31") == nil)
        #expect(line(of: 0, portal, on: "2025-06-01") == [1])
    }

    @Test("leaves out who has left, and keeps the people below them")
    func left() {
        let portal = portal("E0,a,td,,,,,,\nE1,b,td-a,,E0,,,,2025-03-31\nE2,c,gr,,E1,,,,\n")
        #expect(line(of: 0, portal) == [2])
        #expect(line(of: 1, portal) == nil)
    }

    @Test("is exactly what the roster and the departments say, in random organisations", arguments: UInt64(1)...40)
    func exactly(_ seed: UInt64) {
        let random = RandomPortal(seed: seed, isSteady: false)
        let roster = random.portal.roster
        let isEmployed = { (person: Position<Employee>) in roster.employees[person].isEmployed(on: random.asOf) }
        let under = everybodyUnder(random)
        let lines = ManagerLines(roster, rulebook: random.portal.rulebook, on: random.asOf)
        for manager in roster.employees.positions {
            let expected = roster.employees.positions.filter {
                isEmployed($0) && isEmployed(manager) && under[manager].contains($0)
            }
            #expect((lines.line(of: manager)?.people ?? []) == expected)
        }
        for person in roster.employees.positions {
            let nearest = lines.manager(of: person)
            if isEmployed(person) {
                #expect(
                    nearest.map { under[$0].contains(person) } ?? !under.positions.contains {
                        isEmployed($0) && under[$0].contains(person)
                    })
            }
            #expect(nearest.map(isEmployed) ?? true)
        }
        #expect(lines.all.allSatisfy { !$0.people.isEmpty })
    }

    /// Everybody under each person in the most naive way: by one rule at a time, until nothing more follows.
    private func everybodyUnder(_ random: RandomPortal) -> ByPosition<Employee, Set<Position<Employee>>> {
        let (roster, organization) = (random.portal.roster, random.portal.rulebook.organization)
        let whereabouts = Whereabouts(roster, rulebook: random.portal.rulebook)
        var under = ByPosition<Employee, Set<Position<Employee>>>(repeating: [], for: roster.employees)
        for manager in roster.employees.positions {
            under[manager] = Set(
                roster.employees.positions.filter { person in
                    guard person != manager else { return false }
                    var above = roster.employees[person].manager
                    while let id = above, let place = roster.position(of: id.text) {
                        if place == manager { return true }
                        above = roster.employees[place].manager
                    }
                    var department: DepartmentID? = whereabouts.department(of: person, on: random.asOf)
                    while let id = department {
                        if roster.leader(of: id) == manager { return true }
                        department = organization.departments[id]?.parent
                    }
                    return false
                })
        }
        while true {
            let before = under
            for manager in under.positions {
                for gone in before[manager] where !roster.employees[gone].isEmployed(on: random.asOf) {
                    under[manager].formUnion(before[gone])
                }
                under[manager].remove(manager)
            }
            if under.values == before.values { return under }
        }
    }

    @Test(
        "takes over the people of those who have left, however they are written down",
        arguments: [
            ("E0,a,td,,,,,,\nE1,b,td-a,,E0,,,,2025-03-31\nE2,c,gr,,E1,,,,\n", "", 2, 0),
            ("E0,a,td,,,,,,\nE1,b,td-a,,,,,,2025-03-31\nE2,c,gr,,E1,,,,\n", "E0", 2, 0),
            ("E0,a,gr,,,,,,\nE1,b,td,,E0,,,,2025-03-31\nE2,c,td-a,,,,,,\n", "E1", 2, 0),
            ("E0,a,gr,,,,,,\nE1,b,gr,,E0,,,,2025-03-31\nE2,c,gr,,E1,,,,2025-03-31\nE3,d,gr,,E2,,,,\n", "", 3, 0),
            ("E0,a,gr,,,,,,\nE1,b,td,,E0,,,2025-07-01,\nE2,c,gr,,E1,,,,\n", "", 2, 0),
        ])
    func passedOn(_ employees: String, _ head: String, _ person: Position<Employee>, _ manager: Position<Employee>) {
        let portal = portal(employees, heads: head)
        #expect(line(of: manager, portal) == [person])
        #expect(
            ManagerLines(portal.roster, rulebook: portal.rulebook, on: day("2025-06-01")).manager(of: person) == manager
        )
    }
}
