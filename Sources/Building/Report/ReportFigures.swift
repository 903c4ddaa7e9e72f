import ShikiriBasics
import ShikiriDiagnostics
import ShikiriModel
import ShikiriPeople
import ShikiriRestrictions

/// The figures of a year by their names, each with the file of the rows behind it.
struct ReportFigures {
    /// A figure.
    struct Figure {
        /// The number; nil where the portal has nothing that it could be counted from.
        let value: Int?
        /// The file with its rows.
        let rows: String
    }

    private(set) var figures: [String: Figure] = [:]
    /// The files with rows, by their paths. They name people.
    private(set) var files: [(path: String, bytes: [UInt8])] = []

    init(_ findings: Findings, year: ReportYear) {
        addOrganization(findings, year)
        addTraining(findings.people.training, year)
        addMoves(findings.people, year)
        addRules(findings, year)
        addRegisters(findings.people.registers, year)
    }

    private mutating func add(_ file: String, _ csv: SpreadsheetCSV, _ values: [(String, Int?)]) {
        files.append(("rows/" + file, csv.bytes))
        for (name, value) in values { figures[name] = Figure(value: value, rows: "rows/" + file) }
    }

    private mutating func addOrganization(_ findings: Findings, _ year: ReportYear) {
        let roster = findings.people.training.roster
        let people = roster.employees.positions.filter { roster.employees[$0].isEmployed(on: year.last) }
        let counts = Dictionary(grouping: people, by: { roster.employees[$0].department }).mapValues(\.count)
        let departments = findings.portal.organization.departments.items
        var csv = SpreadsheetCSV(columns: ["department", "company", "people"])
        for department in departments {
            csv.add([department.id.text, department.company.rawValue, String(counts[department.id] ?? 0)])
        }
        add(
            "organization.csv", csv,
            [
                ("organization.departments", departments.isEmpty ? nil : departments.count),
                ("organization.people", roster.employees.isEmpty ? nil : people.count),
            ])
    }

    private mutating func addTraining(_ training: TrainingEvaluation, _ year: ReportYear) {
        var csv = SpreadsheetCSV(columns: ["employee", "course", "status"])
        var (courses, asked, completed) = (0, 0, 0)
        for course in training.courses.items.positions {
            guard year.contains(training.courses.items[course].due) else { continue }
            courses += 1
            for person in training.roster.employees.positions {
                let status = training.status(of: person, course: course, on: year.last)
                guard status.isAsked, status != .notOpen else { continue }
                asked += 1
                if status.isDone { completed += 1 }
                csv.add([
                    training.roster.employees[person].id.text, training.courses.items[course].id.text, status.word,
                ])
            }
        }
        let none = courses == 0
        add(
            "training.csv", csv,
            [
                ("training.courses", none ? nil : courses), ("training.asked", none ? nil : asked),
                ("training.completed", none ? nil : completed),
            ])
    }

    private mutating func addMoves(_ people: PeopleFindings, _ year: ReportYear) {
        let roster = people.training.roster
        let moves = people.moves.moves.filter { year.contains($0.date) }
        var csv = SpreadsheetCSV(columns: ["employee", "date", "from_operations", "to_operations"])
        for move in moves {
            csv.add([
                roster.employees[move.person].id.text, move.date.description,
                move.from.map(\.text).joined(separator: " "),
                move.to.map(\.text).joined(separator: " "),
            ])
        }
        let isKnown = !roster.employees.isEmpty
        add(
            "moves.csv", csv,
            [
                ("moves.all", isKnown ? moves.count : nil),
                ("moves.outward", isKnown ? moves.count { $0.direction == .outward } : nil),
                ("moves.inward", isKnown ? moves.count { $0.direction == .inward } : nil),
            ])
        let pledges = people.pledges.entries.filter { year.contains($0.transferDate) }
        var register = SpreadsheetCSV(columns: ["employee", "transfer_date", "status"])
        for pledge in pledges {
            register.add([
                roster.employees[pledge.person].id.text, pledge.transferDate.description, pledge.status.rawValue,
            ])
        }
        add(
            "pledges.csv", register,
            [
                ("pledges.needed", isKnown ? pledges.count : nil),
                ("pledges.signed", isKnown ? pledges.count { $0.status == .signed || $0.status == .late } : nil),
                ("pledges.open", isKnown ? pledges.count { $0.status == .missing || $0.status == .itemsOpen } : nil),
            ])
        let rights = people.access.findings
        var access = SpreadsheetCSV(columns: ["employee", "system", "granted"])
        for right in rights {
            access.add([roster.employees[right.person].id.text, right.system.text, right.granted.description])
        }
        add("access.csv", access, [("access.findings", isKnown ? rights.count : nil)])
    }

    private mutating func addRules(_ findings: Findings, _ year: ReportYear) {
        let rulebook = findings.portal.rulebook
        let revisions = rulebook.revisions.filter { year.contains($0.effective) }
        var csv = SpreadsheetCSV(columns: ["effective", "title"])
        for revision in revisions { csv.add([revision.effective.description, revision.title]) }
        add("revisions.csv", csv, [("revisions.all", rulebook.revisions.isEmpty ? nil : revisions.count)])
        let exceptions = findings.people.exceptions.entries.filter { $0.standing != .coming }
        var register = SpreadsheetCSV(columns: ["from", "to", "measure", "expires"])
        for entry in exceptions {
            register.add([
                entry.exception.from.text, entry.exception.to.text, entry.exception.measure.rawValue,
                entry.exception.expires?.description ?? "",
            ])
        }
        add(
            "exceptions.csv", register,
            [
                ("exceptions.all", rulebook.revisions.isEmpty ? nil : exceptions.count),
                ("exceptions.expired", rulebook.revisions.isEmpty ? nil : exceptions.count { $0.standing == .expired }),
            ])
        let controls = findings.portal.controls.items
        var list = SpreadsheetCSV(columns: ["control", "state", "due", "since"])
        for control in controls {
            list.add([
                control.id.text, control.state(on: year.last).rawValue, control.due?.description ?? "",
                control.since?.description ?? "",
            ])
        }
        let isKnown = !controls.isEmpty
        add(
            "controls.csv", list,
            [
                ("controls.all", isKnown ? controls.count : nil),
                ("controls.in_force", isKnown ? controls.count { $0.state(on: year.last) == .inForce } : nil),
                ("controls.late", isKnown ? controls.count { $0.isLate(on: year.last) } : nil),
            ])
    }

    /// A row belongs to the year by the first column of the register that says a day.
    private mutating func addRegisters(_ books: [RegisterBook], _ year: ReportYear) {
        for book in books {
            let rows = book.rows.filter { row in
                row.row.values.lazy.compactMap { $0?.day }.first.map(year.contains) ?? false
            }
            var csv = SpreadsheetCSV(columns: book.register.fields.map(\.id))
            for row in rows { csv.add(row.row.values.map { $0?.text ?? "" }) }
            let name = "registers." + book.register.id.text
            add(
                "register-\(book.register.id).csv", csv,
                [
                    (name, rows.count), (name + ".late", rows.count { $0.isLate }),
                    (name + ".incomplete", rows.count { !$0.missing.isEmpty }),
                ])
        }
    }
}
