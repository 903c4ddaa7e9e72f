import ShikiriDiagnostics

extension Mistake {
    private static let header = "id,name,department,title,manager,email,status,joined,left\n"

    /// Mistakes about people. Their findings name columns and places, never a value.
    static let people: [Mistake] = [
        Mistake(
            "managers in a circle",
            Sound.rules([
                "organization/employees.csv": header + "E1,見本 一,td-a,,E2,,在籍,,\nE2,見本 二,td-a,,E1,,在籍,,\n"
            ]), .managerCycle, at: "organization/employees.csv", 2, 15, says: "2 employees are each other's managers",
            help: "`manager` empty"),
        Mistake(
            "a manager who isn't there",
            Sound.rules(["organization/employees.csv": header + "E1,見本 一,td-a,,E9,,在籍,,\n"]), .unknownReference,
            at: "organization/employees.csv", 2, 15, says: "`manager` names nobody", help: "as the roster has it"),
        Mistake(
            "an employee who is listed twice",
            Sound.rules([
                "organization/employees.csv": header + "E1,見本 一,td-a,,,,在籍,,\nｅ１,見本 一,td-a,,,,在籍,,\n"
            ]), .duplicateID, at: "organization/employees.csv", 3, 1, says: "the same employee id", help: "folding"),
        Mistake(
            "two people with one address",
            Sound.rules([
                "organization/employees.csv": header
                    + "E1,見本 一,td-a,,,a@example.jp,在籍,,\nE2,見本 二,td-a,,E1,Ａ@example.jp,在籍,,\n"
            ]), .sharedAddress, at: "organization/employees.csv", 3, 1, says: "the address", help: "their own",
            also: [.badAddress]),
        Mistake(
            "ids that differ only in leading zeros",
            Sound.rules(["organization/employees.csv": header + "0123,見本 一,td-a,,,,在籍,,\n123,見本 二,td-a,,,,在籍,,\n"]),
            .similarIDs, at: "organization/employees.csv", 3, 1, says: "leading zeros", help: "a new id"),
        Mistake(
            "an employment that has no word",
            Sound.rules(["organization/employees.csv": header + "E1,見本 一,td-a,,,,休み,,\n"]), .badValue,
            at: "organization/employees.csv", 2, 17, says: "`status` is none of the words", help: "在籍"),
        Mistake(
            "somebody who left before they joined",
            Sound.rules(["organization/employees.csv": header + "E1,見本 一,td-a,,,,在籍,2026-04-01,2026-03-31\n"]),
            .contradiction, at: "organization/employees.csv", 2, 31, says: "`left` is before", help: nil),
        Mistake(
            "an employee id that can't be one",
            Sound.rules(["organization/employees.csv": header + "E 1,見本 一,td-a,,,,在籍,,\n"]), .badIdentifier,
            at: "organization/employees.csv", 2, 1, says: "`id` has characters", help: "letters, digits"),
        Mistake(
            "an assignment that ends before it begins",
            Sound.people([
                "organization/assignments.csv": "employee,operation,from,until\nE1,op-a,2026-04-01,2025-03-31\n"
            ]), .overlappingAssignments, at: "organization/assignments.csv", 2, 20, says: "`until` is before", help: nil
        ),
        Mistake(
            "access to a system that isn't there",
            Sound.people([
                "rules/systems.yaml": "- {id: oss, name: 託送, information: [contract], operations: [op-a]}\n",
                "organization/access.csv": "employee,system,granted,revoked\nE1,os,2025-04-01,\n",
            ]), .unknownReference, at: "organization/access.csv", 2, 4, says: "`system` names no information system",
            help: "did you mean `oss`?"),
        Mistake(
            "a title that nobody has",
            Sound.people([
                "rules/transfers/2024-04-01.yaml": Sound.revision("persons: [{titles: [役員], cooling_period: P3Y}]")
            ]), .unmatchedClass, at: "rules/transfers/2024-04-01.yaml", 8, 11, says: "title `役員`",
            help: "organization/employees.csv"),
        Mistake(
            "a planned move from where the person isn't",
            Sound.people([
                "transfers/planned.csv": "employee,from_department,to_department,date\nE1,gr-b,td-a,2027-04-01\n"
            ]), .wrongOrigin, at: "transfers/planned.csv", 2, 1, says: "none of the posts", help: "shifted"),
        Mistake(
            "a planned move that stands twice",
            Sound.people([
                "transfers/planned.csv":
                    "employee,from_department,to_department,date\nE1,td-a,gr-b,2027-04-01\nE1,td-a,gr-b,2027-04-01\n"
            ]), .doubtfulPlan, at: "transfers/planned.csv", 3, 1, says: "line 2 is the same move", help: "remove it"),
        Mistake(
            "a chain of planned moves around a restriction",
            Sound.people([
                "organization/departments.csv": Sound.departments + "td-c,丙,grid,,\n",
                "rules/operations.yaml": Sound.operations.replacing("constant}", with: "constant, otherwise: none}")
                    .replacing("direct}", with: "direct, otherwise: none}")
                    + "- {id: op-c, name: 総務, department: td-c, handles: {otherwise: none}}\n",
                "rules/transfers/2024-04-01.yaml": Sound.revision(),
                "transfers/planned.csv":
                    "employee,from_department,to_department,date\nE1,td-a,td-c,2027-04-01\nE1,td-c,gr-b,2027-06-01\n",
            ]), .possibleDetour, at: "transfers/planned.csv", 3, 1, says: "looks like a detour", help: "no stop"),
        Mistake(
            "a planned last day behind the move",
            Sound.people([
                "transfers/planned.csv":
                    "employee,from_department,to_department,date,left\nE1,td-a,gr-b,2027-04-01,2027-04-01\n"
            ]), .contradiction, at: "transfers/planned.csv", 2, 25, says: "`left` is not before `date`",
            help: "lies before"),
        Mistake(
            "a pledge for a move that the assignments don't have",
            Sound.people([
                "organization/assignments.csv": "employee,operation,from,until\nE1,op-a,2025-04-01,\n",
                "pledges.csv":
                    "employee,transfer_date,signed_on,items_returned,document\nE1,2026-04-01,2026-04-01,yes,\n",
            ]), .unmatchedPledge, at: "pledges.csv", 2, 4, says: "no move between the companies",
            help: "first day of the post"),
        Mistake(
            "a planned transfer to nowhere",
            Sound.people([
                "transfers/planned.csv": "employee,from_department,to_department,date\nE1,td-a,gr-x,2027-04-01\n"
            ]), .unknownReference, at: "transfers/planned.csv", 2, 9, says: "`to_department` names no department",
            help: "departments.csv"),
    ]
}
