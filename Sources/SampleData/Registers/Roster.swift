/// The human-resources files: who there is, who is away, who has done what.
enum Roster {
    static func files(of population: Population) -> [SampleFile] {
        let employees = population.employees.sorted { $0.id < $1.id }
        return [
            SampleFile(path: "organization/employees.csv", text: roster(of: employees).text()),
            SampleFile(path: "organization/leaves.csv", text: leaves(of: employees).text()),
            SampleFile(path: "organization/assignments.csv", text: assignments(of: employees).text()),
        ]
    }

    private static func roster(of employees: [Employee]) -> Table {
        var table = Table(
            head: ["id", "name", "department", "title", "manager", "email", "status", "joined", "left"])
        for employee in employees {
            table.append([
                employee.id, employee.name, employee.department, employee.title, employee.manager ?? "",
                employee.email, employee.status.rawValue, employee.joined.iso, employee.left?.iso ?? "",
            ])
        }
        return table
    }

    private static func leaves(of employees: [Employee]) -> Table {
        var table = Table(head: ["employee", "from", "until", "reason"])
        for employee in employees {
            for absence in employee.absences {
                table.append([employee.id, absence.from.iso, absence.until?.iso ?? "", absence.reason])
            }
        }
        return table
    }

    private static func assignments(of employees: [Employee]) -> Table {
        var table = Table(head: ["employee", "operation", "from", "until"])
        for employee in employees {
            for assignment in employee.assignments.sorted(by: { $0.from < $1.from }) {
                table.append([employee.id, assignment.operation, assignment.from.iso, assignment.until?.iso ?? ""])
            }
        }
        return table
    }
}
