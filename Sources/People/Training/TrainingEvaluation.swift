package import ShikiriDiagnostics
package import ShikiriModel

/// Everybody's status with every course: the roster, the courses and the records seen together. It has no clock: every
/// answer is for a day that is asked for, up to the last day that the ledger knows.
package struct TrainingEvaluation: Sendable {
    /// The courses in the order of `courses.yaml`.
    package let courses: Register<Course>
    /// The people.
    package let roster: Roster
    /// What the records say.
    package let ledger: TrainingLedger
    let terms: ByPosition<Course, CourseTerms>
    let postings: Postings
    /// The lines of all managers on the last day that counts.
    package let lines: ManagerLines
    private let employments: ByPosition<Employee, Employment>

    /// What the roster says about one person's time at the company, without anything else.
    private struct Employment {
        let firstDay: CalendarDay
        let lastDay: CalendarDay
        let isEverAway: Bool
    }

    /// Sees them together.
    package init(roster: Roster, rulebook: Rulebook, courses: Register<Course>, ledger: TrainingLedger) {
        self.roster = roster
        self.courses = courses
        self.ledger = ledger
        terms = ByPosition(courses.items.map { CourseTerms(of: $0, among: courses) })
        postings = Postings(roster, rulebook: rulebook, courses: courses)
        lines = ManagerLines(roster, rulebook: rulebook, on: ledger.asOf)
        employments = ByPosition(roster.employees.positions.map { Self.employment(of: $0, roster) })
    }

    /// The last day that counts.
    package var asOf: CalendarDay { ledger.asOf }

    /// A person's status at the end of a day, with the records known by then.
    package func status(of person: Position<Employee>, course: Position<Course>, on day: CalendarDay) -> TrainingStatus
    {
        status(of: person, course: course, on: day, stretch: postings.stretch(of: person, on: day))
    }

    /// The same for somebody whose stretch of time is known already.
    @inline(__always)
    func status(of person: Position<Employee>, course: Position<Course>, on day: CalendarDay, stretch: Int)
        -> TrainingStatus
    {
        guard isAsked(person, course, on: day, stretch) else { return .notAssigned }
        let obligation = Obligation(
            isInAudience: true, isAway: isAway(person, on: day), due: askedDue(of: person, course, on: day, stretch))
        return StatusRules.status(of: ledger.entry(person, course, on: day), terms: terms[course], obligation, on: day)
    }

    /// A person's own due date of a course, as it stands on a day; nil where the course doesn't ask them, and while they
    /// are away over it without a known end.
    package func due(for person: Position<Employee>, course: Position<Course>, on day: CalendarDay) -> CalendarDay? {
        let stretch = postings.stretch(of: person, on: day)
        return isAsked(person, course, on: day, stretch) ? askedDue(of: person, course, on: day, stretch).day : nil
    }

    /// Why somebody who belongs to the audience doesn't count in the rates of a day; nil for those who do, and for
    /// those who never belonged to it.
    ///
    /// - Parameter status: their status on the day.
    func leftOutReason(
        of person: Position<Employee>, course: Position<Course>, on day: CalendarDay, status: TrainingStatus
    ) -> LeftOutReason? {
        switch status {
        case .exempt: return .away
        case .notAssigned: break
        default: return nil
        }
        let employment = employments[person]
        if employment.lastDay < day {
            guard employment.lastDay >= terms[course].opens else { return nil }
            return postings.isInAudience(person, of: course, on: employment.lastDay) ? .left : nil
        }
        return isAsked(person, course, on: day, postings.stretch(of: person, on: day)) ? .cameTooLate : nil
    }

    /// Reports the courses that ask nobody who is employed on the last day that counts.
    package func reportEmptyAudiences(into log: inout DiagnosticLog) {
        let people = roster.employees.positions.filter { roster.employees[$0].isEmployed(on: asOf) }
        // Whoever was left out of the roster for a mistake may be the one who is asked.
        guard !people.isEmpty, roster.isWhole else { return }
        for position in courses.items.positions {
            guard !people.contains(where: { postings.isInAudience($0, of: position, on: asOf) }) else { continue }
            log.report(.emptyAudience, .emptyAudience(asOf), at: courses.items[position].location)
        }
    }

    /// Whether a person holds a completion at the end of a day that is valid on it, whatever is asked of them.
    func holdsCompletion(_ person: Position<Employee>, _ course: Position<Course>, on day: CalendarDay) -> Bool {
        guard let passed = ledger.entry(person, course, on: day).lastPassed else { return false }
        return terms[course].lastValidDay(ofCompletionOn: passed).map { day <= $0 } ?? true
    }

    /// Whether somebody in the audience counts in the rates of a day whatever their records say.
    func isAskedAnyway(_ person: Position<Employee>, course: Position<Course>, on day: CalendarDay, stretch: Int)
        -> Bool
    {
        let due = askedDue(of: person, course, on: day, stretch)
        return day < terms[course].opens || (due.day != nil && !isAway(person, on: day))
    }

    /// Whether the own due date of somebody in the audience isn't over at the end of a day.
    func isDueLater(_ person: Position<Employee>, course: Position<Course>, on day: CalendarDay, stretch: Int) -> Bool {
        askedDue(of: person, course, on: day, stretch).day.map { day <= $0 } ?? true
    }

    /// Whether a person is away at the last day that counts, and nobody knows until when.
    func isAwayWithoutEnd(_ person: Position<Employee>) -> Bool {
        guard isAway(person, on: asOf) else { return false }
        let current = roster.leaves(of: person).filter { $0.covers(asOf) }
        return current.isEmpty || current.contains { $0.until == nil }
    }

    @inline(__always)
    private func isAsked(_ person: Position<Employee>, _ course: Position<Course>, on day: CalendarDay, _ stretch: Int)
        -> Bool
    {
        employments[person].firstDay <= day && day <= employments[person].lastDay && postings.admits(stretch, course)
    }

    @inline(__always)
    private func isAway(_ person: Position<Employee>, on day: CalendarDay) -> Bool {
        employments[person].isEverAway && roster.isAway(person, on: day)
    }

    /// Most people were there when the course opened and are never away, and `PersonalDue` would say just the due date.
    @inline(__always)
    private func askedDue(
        of person: Position<Employee>, _ course: Position<Course>, on day: CalendarDay, _ stretch: Int
    ) -> PersonalDue {
        let wasThere = employments[person].firstDay <= terms[course].opens && !employments[person].isEverAway
        guard !wasThere || !postings.isFirst(stretch, of: person) else { return .on(terms[course].due) }
        return unusualDue(of: person, course, on: day, stretch)
    }

    private func unusualDue(
        of person: Position<Employee>, _ course: Position<Course>, on day: CalendarDay, _ stretch: Int
    ) -> PersonalDue {
        let employment = employments[person]
        var entered = employment.firstDay
        if let moved = postings.enteredAudience(person, of: course, seenFrom: stretch) { entered = max(entered, moved) }
        // Where the roster says that somebody is away and no leave is written, nobody knows since when or until when.
        if employment.isEverAway, roster.leaves(of: person).isEmpty {
            let due = PersonalDue(terms[course], entered: entered, leaves: [])
            return due == .never ? .never : .open
        }
        let leaves = employment.isEverAway ? roster.leaves(of: person).filter { $0.from <= day } : []
        return PersonalDue(terms[course], entered: entered, leaves: leaves)
    }

    private static func employment(of person: Position<Employee>, _ roster: Roster) -> Employment {
        let employee = roster.employees[person]
        let always = CalendarDay(daysSinceEpoch: .min)...CalendarDay(daysSinceEpoch: .max)
        let unknownEnd = employee.status == .left ? always.lowerBound : always.upperBound
        return Employment(
            firstDay: employee.joined ?? always.lowerBound,
            lastDay: employee.left ?? unknownEnd,
            isEverAway: !roster.leaves(of: person).isEmpty || employee.status == .leave || employee.status == .seconded)
    }
}
