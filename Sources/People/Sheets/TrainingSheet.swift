package import ShikiriModel

/// Where one person stands with one course, for those who may see it: the person's managers and the office.
package struct TrainingRow: Hashable, Sendable {
    /// The person's position in the roster.
    package let person: Position<Employee>
    /// The course's position in `courses.yaml`.
    package let course: Position<Course>
    /// The status.
    package let status: TrainingStatus
    /// By when it is to be done: the person's own due date; for a course that must be taken again, the last day on which the
    /// completion holds. Nil while somebody is away without a known end.
    package let dueOn: CalendarDay?
    /// When it was passed: for the first time; where completions lose their validity, the latest.
    package let completedOn: CalendarDay?
    /// The score of the attempt that `completedOn` names; of somebody who hasn't passed, that of the last attempt.
    package let score: Score?

    /// What orders rows by urgency: the earliest due date first, those without one last.
    package var urgency: (Int32, Position<Employee>, Position<Course>) {
        (dueOn?.daysSinceEpoch ?? .max, person, course)
    }
}

/// The statuses of people as rows: one for each person and each course that is asked of them.
package struct TrainingSheet: Sendable {
    let evaluation: TrainingEvaluation
    let organization: Organization

    /// Takes the statuses at the end of the last day that the evaluation knows.
    package init(_ evaluation: TrainingEvaluation, organization: Organization) {
        self.evaluation = evaluation
        self.organization = organization
    }

    /// The rows of some people, person after person, each with their courses in the order of `courses.yaml`. Courses that
    /// are not asked of a person have none.
    package func rows(of people: some Sequence<Position<Employee>>) -> [TrainingRow] {
        people.flatMap { person in
            evaluation.courses.items.positions.compactMap { row(of: person, course: $0) }
        }
    }

    /// The rows of everybody.
    package var rows: [TrainingRow] { rows(of: evaluation.roster.employees.positions) }

    /// The row of one person and one course; nil where it isn't asked of them.
    package func row(of person: Position<Employee>, course: Position<Course>) -> TrainingRow? {
        let day = evaluation.asOf
        let status = evaluation.status(of: person, course: course, on: day)
        guard status != .notAssigned else { return nil }
        let entry = evaluation.ledger[person, course]
        let terms = evaluation.terms[course]
        let isRenewed = terms.validFor != nil
        let passScore = isRenewed ? entry.lastPassScore : entry.firstPassScore
        return TrainingRow(
            person: person, course: course, status: status, dueOn: dueOn(person, course, status, entry),
            completedOn: isRenewed ? entry.lastPassed : entry.firstPassed,
            score: entry.firstPassed == nil ? entry.score : passScore)
    }

    private func dueOn(
        _ person: Position<Employee>, _ course: Position<Course>, _ status: TrainingStatus, _ entry: TrainingEntry
    ) -> CalendarDay? {
        switch status {
        case .dueAgain, .expired:
            return entry.lastPassed.flatMap { evaluation.terms[course].lastValidDay(ofCompletionOn: $0) }
        case .exempt where evaluation.isAwayWithoutEnd(person):
            return nil
        default:
            return evaluation.due(for: person, course: course, on: evaluation.asOf)
        }
    }
}
