import ShikiriDiagnostics

extension Mistake {
    private static let header = "id,name,department,title,manager,email,status,joined,left\n"

    /// What a roster leaves open without being wrong in any row.
    static let roster: [Mistake] = [
        Mistake(
            "posts that are all in another department",
            Sound.people([
                "organization/departments.csv": Sound.departments + "td-c,丙,grid,,\n",
                "rules/operations.yaml": Sound.operations
                    + "- {id: op-c, name: 計画, department: td-c, handles: {otherwise: none}}\n",
                "organization/assignments.csv": "employee,operation,from,until\nE1,op-c,2020-04-01,\n",
            ]), .departmentDisagrees, at: "organization/employees.csv", 2, 1, says: "is in `td-a`",
            help: "assignments.csv"),
        Mistake(
            "somebody whom no manager sees",
            Sound.people(["organization/employees.csv": Sound.employees + "E3,見本 三,gr-b,,,,在籍,2020-04-01,\n"]),
            .inNobodysPack, at: "organization/employees.csv", 4, 1, says: "in no manager's pack",
            help: "an employed `manager`"),
        Mistake(
            "a manager who has left",
            Sound.people([
                "organization/employees.csv": header
                    + "E1,見本 一,td-a,,,,在籍,,\nE2,見本 二,td-a,,E1,,退職,,2026-03-31\nE3,見本 三,td-a,,E2,,在籍,,\n"
            ]), .absentManager, at: "organization/employees.csv", 3, 1, says: "1 person is still under them",
            help: "the next manager above"),
        Mistake(
            "a roster that says leave, beside a leave that is over",
            Sound.people([
                "organization/employees.csv": header + "E1,見本 一,td-a,,,,在籍,,\nE2,見本 二,td-a,,E1,,休職,,\n",
                "organization/leaves.csv": "employee,from,until,reason\nE2,2019-04-01,2019-09-30,育児休業\n",
            ]), .leaveDisagrees, at: "organization/employees.csv", 3, 1, says: "says that this person is away",
            help: "the leave counts"),
        Mistake(
            "a roster that says at work, beside a leave",
            Sound.people(["organization/leaves.csv": "employee,from,until,reason\nE2,2026-07-01,,育児休業\n"]),
            .leaveDisagrees, at: "organization/employees.csv", 3, 1, says: "says that this person is at work",
            help: "the leave counts"),
        Mistake(
            "two open rows of one post",
            Sound.people([
                "organization/assignments.csv":
                    "employee,operation,from,until\nE1,op-a,2020-04-01,\nE1,op-a,2024-04-01,\n"
            ]), .doubledAssignment, at: "organization/assignments.csv", 3, 1, says: "the same operation",
            help: "close the earlier row"),
        Mistake(
            "one right in two rows",
            Sound.people([
                "rules/systems.yaml": "- {id: ss, name: 託送, information: [contract], operations: [op-a]}\n",
                "organization/access.csv":
                    "employee,system,granted,revoked\nE1,ss,2025-04-01,\nE1,ss,2025-04-01,\n",
            ]), .duplicateID, at: "organization/access.csv", 3, 1, says: "the same right", help: "remove one"),
        Mistake(
            "a post of the other company",
            Sound.people(["organization/assignments.csv": "employee,operation,from,until\nE1,op-b,2020-04-01,\n"]),
            .otherCompanysPost, at: "organization/assignments.csv", 2, 1, says: "in the other company",
            help: "last day into `until`"),
        Mistake(
            "a course for a title that nobody has",
            Sound.training([
                "training/courses.yaml":
                    "- {id: KK-1, title: 基礎, kind: e-learning, opens: 2026-06-01, due: 2026-07-31, audience: {titles: [部長]}}\n"
            ]), .emptyAudience, at: "training/courses.yaml", 1, 8, says: "nobody is in the audience",
            help: "compare `audience`"),
        Mistake(
            "an address in wide signs",
            Sound.training([
                "organization/employees.csv": Sound.employees.replacing(
                    "見本 二,td-a,,E1,,", with: "見本 二,td-a,,E1,e2＠example.jp,")
            ]),
            .badAddress, at: "organization/employees.csv", 3, 18, says: "no address", help: "half-width"),
        Mistake(
            "somebody who joins in two hundred years",
            Sound.training([
                "organization/employees.csv": Sound.employees.replacing(
                    "E1,,在籍,2020-04-01,\n", with: "E1,,在籍,2204-04-01,\n")
            ]), .unlikelyDate, at: "organization/employees.csv", 3, 1, says: "2204-04-01", help: "correct the year"),
        Mistake(
            "a leave in two hundred years",
            Sound.people(["organization/leaves.csv": "employee,from,until,reason\nE2,2204-07-01,,育児休業\n"]),
            .unlikelyDate, at: "organization/employees.csv", 3, 1, says: "a leave of this person begins on 2204-07-01",
            help: "correct the year"),
        Mistake(
            "a manager of the other company",
            Sound.people([
                "organization/employees.csv": header
                    + "E1,見本 一,td-a,,,,在籍,,\nE2,見本 二,td-a,,E3,,在籍,,\nE3,見本 三,gr-b,,,,在籍,,\n"
            ]), .otherCompanysManager, at: "organization/employees.csv", 4, 1, says: "1 person of the other company",
            help: "their own company", also: [.inNobodysPack]),
        Mistake(
            "somebody who is employed and whose last day is over",
            Sound.people([
                "organization/employees.csv": header
                    + "E1,見本 一,td-a,,,,在籍,,\nE2,見本 二,td-a,,E1,,在籍,2015-04-01,2026-10-31\n"
            ]), .employmentDisagrees, at: "organization/employees.csv", 3, 1, says: "the last day is over",
            help: "the day counts"),
        Mistake(
            "somebody who has left, nobody knows when",
            Sound.people([
                "organization/employees.csv": header
                    + "E1,見本 一,td-a,,,,在籍,,\nE2,見本 二,td-a,,E1,,退職,2015-04-01,\n"
            ]), .employmentDisagrees, at: "organization/employees.csv", 3, 1, says: "names no last day",
            help: "add the day"),
    ]
}
