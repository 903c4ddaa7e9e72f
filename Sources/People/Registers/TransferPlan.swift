package import ShikiriDiagnostics
package import ShikiriModel
package import ShikiriRestrictions

/// Planned transfers, each checked against the rules and the person's own history.
package struct TransferPlan: Sendable {
    /// The lines in the order of the file.
    package let lines: [Line]

    /// One planned transfer.
    package struct Line: Sendable {
        /// The person, as the roster writes the id.
        package let employee: EmployeeID
        /// The person's position in the roster; nil where there is no roster.
        package let position: Int?
        /// What was asked, with the history from the assignments.
        package let question: TransferQuestion
        /// The decision.
        package let decision: Decision
        /// Where the line was written.
        package let location: SourceLocation

        /// What becomes of it.
        package var outcome: Outcome {
            switch decision.verdict {
            case .prohibited: decision.permittedFrom == nil ? .prohibited : .prohibitedUntil
            case .approval: .approvalNeeded
            case .allowed: decision.pledge == .required ? .allowedWithPledge : .allowed
            }
        }
    }

    /// What can become of a planned transfer.
    package enum Outcome: String, CaseIterable, Sendable {
        /// Nothing stands against it.
        case allowed
        /// Nothing stands against it once the pledge is signed.
        case allowedWithPledge = "allowed_with_pledge"
        /// The compliance office decides.
        case approvalNeeded = "approval_needed"
        /// A later date is permitted.
        case prohibitedUntil = "prohibited_until"
        /// No date is known.
        case prohibited
    }

    /// Decides the lines of `transfers/planned.csv`: `employee,from_department,to_department,date`, and, where the file
    /// has it, `to_title`, the title that the person will hold.
    ///
    /// A place is an id of a department or an operation, or a department's path of names. Mistakes are reported without
    /// repeating what the cells say, because they are about persons.
    ///
    /// - Parameter jobs: how many lines are decided at the same time
    package init(
        _ table: DraftTable?, roster: Roster, engine: RestrictionEngine, jobs: Int, log: inout DiagnosticLog
    ) {
        let reader = PlanReader(roster: roster, rulebook: engine.rulebook)
        let asked = (table?.rows ?? []).compactMap { reader.line($0, log: &log) }
        let decisions = ParallelMap.map(asked, jobs: jobs) { engine.decision(on: $0.question) }
        lines = zip(asked, decisions).compactMap { asked, decision in
            decision.map {
                Line(
                    employee: asked.employee, position: asked.position, question: asked.question, decision: $0,
                    location: asked.location)
            }
        }
    }

    /// How many lines have each outcome; outcomes that no line has are 0.
    package var counts: [(outcome: Outcome, count: Int)] {
        Outcome.allCases.map { outcome in (outcome, lines.count { $0.outcome == outcome }) }
    }

    /// Whether every line is allowed, with the pledge or without: a script may go on.
    package var isAllowed: Bool { lines.allSatisfy { $0.decision.verdict == .allowed } }

    /// The list for a spreadsheet, with the reasons in words.
    package func csv(_ wording: DecisionWording) -> [UInt8] {
        var csv = SpreadsheetCSV(columns: [
            "employee", "from_department", "to_department", "date", "verdict", "permitted_from", "pledge", "reasons",
        ])
        for line in lines {
            csv.add([
                line.employee.text, line.question.from.text, line.question.to.text, line.question.on.description,
                line.decision.verdict.rawValue, line.decision.permittedFrom?.description ?? "",
                line.decision.pledge.rawValue, wording.reasons(line.decision),
            ])
        }
        return csv.bytes
    }

    /// The list for scripts: an array of decisions, each with its employee.
    package var json: JSONText {
        .array(lines.map { DecisionJSON.object($0.question, $0.decision, employee: $0.employee.text) })
    }
}

/// Reads lines of a plan as questions.
private struct PlanReader {
    private let roster: Roster
    private let rulebook: Rulebook
    private let paths: DepartmentPaths

    struct Asked: Sendable {
        let employee: EmployeeID
        let position: Int?
        let question: TransferQuestion
        let location: SourceLocation
    }

    init(roster: Roster, rulebook: Rulebook) {
        self.roster = roster
        self.rulebook = rulebook
        paths = DepartmentPaths(rulebook.organization)
    }

    func line(_ row: Draft, log: inout DiagnosticLog) -> Asked? {
        var fields = PersonalFields(row, subject: "planned transfer")
        let person = person(&fields)
        let from = place("from_department", &fields)
        let to = place("to_department", &fields)
        let date = fields.requiredDay("date")
        let title = fields.text("to_title")
        fields.finish(into: &log)
        guard let person, let from, let to, let date else { return nil }
        let question = TransferQuestion(
            from: from, to: to, on: date.value, title: person.position.flatMap { roster.employees[$0].title },
            titleAtDestination: title?.value, history: person.position.map(roster.history) ?? [])
        return Asked(
            employee: person.employee, position: person.position, question: question, location: fields.location)
    }

    /// Without a roster every id is taken as it is, and has no history.
    private func person(_ fields: inout PersonalFields) -> (employee: EmployeeID, position: Int?)? {
        guard !roster.employees.isEmpty else {
            return fields.employeeID("employee").map { ($0.value, nil) }
        }
        return fields.requiredPerson("employee", in: roster).map { (roster.employees[$0.value].id, $0.value) }
    }

    private func place(_ column: String, _ fields: inout PersonalFields) -> Place? {
        guard let written = fields.requiredText(column) else { return nil }
        let text = IdentifierFolding.narrowed(written.value)
        if let place = rulebook.place(named: text) { return place }
        if let department = paths.department(text) { return .department(department) }
        fields.report(
            .unknownReference, "`\(column)` names no department and no operation", at: written.location,
            help: "write an id of organization/departments.csv")
        return nil
    }
}

extension Roster {
    /// The posts of the person at a position, without the person.
    package func history(of position: Int) -> [Posting] {
        assignments(of: position).map { Posting($0.operation, from: $0.from, until: $0.until) }
    }
}
