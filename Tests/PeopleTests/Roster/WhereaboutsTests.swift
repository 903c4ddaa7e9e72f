import Positions
import ShikiriModel
import ShikiriPeople
import Testing

@Suite("Where somebody is on a day")
struct WhereaboutsTests {
    static let cases: [(name: String, posts: String, day: String, department: String, operations: [String])] = [
        ("no posts: the roster", "", "2024-06-01", "td-hr", ["payroll"]),
        ("before a transfer", "E1,dispatching,2023-04-01,2024-06-30", "2024-06-30", "td-dispatch", ["dispatching"]),
        ("after it", "E1,dispatching,2023-04-01,2024-06-30", "2024-07-01", "td-hr", ["payroll"]),
        (
            "posts at once: the roster's department where it is among them",
            "E1,dispatching,2023-04-01,\nE1,payroll,2024-04-01,", "2024-06-01", "td-hr", ["dispatching", "payroll"]
        ),
        (
            "posts at once elsewhere: the one that began first",
            "E1,trading,2024-04-01,2024-12-31\nE1,dispatching,2023-04-01,2024-12-31", "2024-06-01", "td-dispatch",
            ["dispatching", "trading"]
        ),
    ]

    @Test("their posts of the day say where", arguments: cases)
    func posts(_ example: (name: String, posts: String, day: String, department: String, operations: [String])) {
        let portal = SmallPortal([
            "organization/employees.csv": RosterTests.header + "E1,見本,td-hr,,,,,,\n",
            "organization/assignments.csv": "employee,operation,from,until\n" + example.posts,
        ])
        let whereabouts = Whereabouts(portal.roster, rulebook: portal.rulebook)
        #expect(whereabouts.department(of: 0, on: day(example.day)).text == example.department, "\(example.name)")
        #expect(whereabouts.operations(of: 0, on: day(example.day)).map(\.text) == example.operations)
    }
}
