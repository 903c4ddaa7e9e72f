package import ShikiriBasics
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
        package let position: Position<Employee>?
        /// What was asked, with the history from the assignments and from earlier lines about the person.
        package let question: TransferQuestion
        /// The posts that the person holds on the day before, where the origin that was asked about is none of them; nil
        /// where it is one, or nothing is known of the person.
        package let otherPosts: [Place]?
        /// The decision.
        package let decision: Decision
        /// The smallest changes that make a refused move permitted and refuse no other line of the person more; nil for
        /// an allowed one.
        package let ways: PermittedWays?
        /// The chains that the person's history, and the lines before, make with the move.
        package let detours: [Detour]
        /// Where the line was written.
        package let location: SourceLocation

        /// What becomes of it.
        package var outcome: Outcome {
            switch decision.verdict {
            case .prohibited: decision.firstPermitted == nil ? .prohibited : .prohibitedUntil
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
    /// Where the file has it, `left` is the last day at the origin.
    ///
    /// Two lines about one person see each other: the earlier move is history for the later one. Where the origin is none
    /// of the person's posts on the day before, the strictest answer of all origins holds.
    ///
    /// - Parameters:
    ///   - day: the day that counts as today
    ///   - jobs: how many lines are decided at the same time
    package init(
        _ table: DraftTable?, roster: Roster, engine: RestrictionEngine, asOf day: CalendarDay, jobs: Int,
        log: inout DiagnosticLog
    ) {
        let reader = PlanReader(roster: roster, rulebook: engine.rulebook)
        let moves = (table?.rows ?? []).compactMap { reader.move($0, log: &log) }
        let review = PlanReview(moves, roster: roster, rulebook: engine.rulebook, asOf: day)
        review.report(asOf: day, into: &log)
        let asked = review.questions
        let decisions = ParallelMap.map(asked, jobs: jobs) { Self.decide($0.question, $0.otherPosts, engine) }
        let ways = PlanWays(moves, asked, decisions.map { $0?.verdict }, roster: roster, engine: engine, asOf: day)
        let answers = ParallelMap.map(Array(moves.indices), jobs: jobs) { line in
            (ways: ways.ways(ofLine: line), detours: asked[line].posts.flatMap(engine.detours))
        }
        lines = moves.indices.compactMap { line in
            decisions[line].map {
                Line(
                    employee: moves[line].employee, position: moves[line].position, question: asked[line].question,
                    otherPosts: asked[line].otherPosts, decision: $0, ways: answers[line].ways,
                    detours: answers[line].detours, location: moves[line].location)
            }
        }
        for line in lines where !line.detours.isEmpty {
            log.report(.possibleDetour, .possibleDetour, at: line.location)
        }
    }

    /// The decision on a line by an engine's rules; nil where they don't have one of its places.
    package static func decide(
        _ question: TransferQuestion, _ otherPosts: [Place]?, _ engine: RestrictionEngine
    ) -> Decision? {
        guard let named = engine.decision(on: question) else { return nil }
        guard let otherPosts else { return named }
        let held = otherPosts.compactMap { post in
            engine.decision(on: question.leaving(post)).map { (post: post, decision: $0) }
        }
        return .strictest(named: named, held: held)
    }

    /// How many lines have each outcome; outcomes that no line has are 0.
    package var counts: [(outcome: Outcome, count: Int)] {
        Outcome.allCases.map { outcome in (outcome, lines.count { $0.outcome == outcome }) }
    }

    /// Whether every line is allowed, with the pledge or without: a script may go on.
    package var isAllowed: Bool { lines.allSatisfy { $0.decision.verdict == .allowed } }

    /// The list for a spreadsheet, with the reasons in words.
    package func csv(_ teller: some DecisionTeller) -> [UInt8] {
        var csv = SpreadsheetCSV(columns: [
            "employee", "from_department", "to_department", "date", "verdict", "permitted_from", "pledge", "reasons",
            "first_permitted", "coming", "ways",
        ])
        for line in lines {
            csv.add([
                line.employee.text, line.question.from.text, line.question.to.text, line.question.on.description,
                line.decision.verdict.rawValue, line.decision.permittedFrom?.description ?? "",
                line.decision.pledge.rawValue, teller.reasons(line.decision),
                line.decision.firstPermitted?.description ?? "", teller.coming(line.decision),
                teller.ways(line.ways, line.question),
            ])
        }
        return csv.bytes
    }

    /// The list for scripts: an array of decisions, each with its employee.
    ///
    /// - Parameter scope: what the restrictions are
    package func json(_ scope: PortalSettings.RestrictionScope) -> JSONText {
        .array(
            lines.map { line in
                DecisionJSON.object(
                    line.question, line.decision, employee: line.employee.text,
                    beside: DecisionJSON.beside(line.ways, detours: line.detours, scope: scope))
            })
    }
}
