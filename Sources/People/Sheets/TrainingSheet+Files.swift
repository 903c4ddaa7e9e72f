import ShikiriBasics
package import ShikiriModel

// The files that are made from the rows. Dates are YYYY-MM-DD, and a cell without a value is empty.
extension TrainingSheet {
    /// `office/training/status.csv`: everybody and every course that is asked of them.
    package var statusFile: [UInt8] {
        var table = SpreadsheetCSV(columns: ["employee", "course", "status", "due_on", "completed_on", "score"])
        for person in evaluation.roster.employees.positions {
            let employee = evaluation.roster.employees[person].id.text
            for row in rows(of: CollectionOfOne(person)) { table.add([employee] + cells(row)) }
        }
        return table.bytes
    }

    /// `office/training/reminders.csv`: who has to be reminded today, for a mail merge; with the id of the manager in
    /// whose pack they are first.
    package var remindersFile: [UInt8] {
        var table = SpreadsheetCSV(columns: ["employee", "name", "email", "manager", "course", "status", "due_on"])
        for reminder in reminders {
            let employee = evaluation.roster.employees[reminder.row.person]
            table.add([
                employee.id.text, employee.name, employee.email ?? "", manager(of: reminder.row.person)?.id.text ?? "",
                evaluation.courses.items[reminder.row.course].id.text, reminder.row.status.word,
                reminder.row.dueOn?.description ?? "",
            ])
        }
        return table.bytes
    }

    /// `people.csv` beside a manager's pack: the people of the line, with names.
    package func peopleFile(of line: ManagerLine) -> [UInt8] {
        var table = SpreadsheetCSV(columns: [
            "employee", "name", "department", "title", "course", "status", "due_on", "completed_on", "score",
        ])
        for row in rows(of: line.people) {
            let employee = evaluation.roster.employees[row.person]
            let details = [employee.id.text, employee.name, departmentName(of: row.person), employee.title ?? ""]
            table.add(details + cells(row))
        }
        return table.bytes
    }

    private func cells(_ row: TrainingRow) -> [String] {
        [
            evaluation.courses.items[row.course].id.text, row.status.word, row.dueOn?.description ?? "",
            row.completedOn?.description ?? "", row.score?.description ?? "",
        ]
    }

    /// The nearest manager above somebody, whether the roster or departments.csv names them.
    package func manager(of person: Position<Employee>) -> Employee? {
        evaluation.lines.manager(of: person).map { evaluation.roster.employees[$0] }
    }

    /// The name of the department that a person is counted in.
    package func departmentName(of person: Position<Employee>) -> String {
        let position = evaluation.postings.department(of: person, on: evaluation.asOf)
        return organization.departments.items[position].name
    }
}
