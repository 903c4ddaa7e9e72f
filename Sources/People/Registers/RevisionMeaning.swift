package import ShikiriDiagnostics
package import ShikiriModel
package import ShikiriRestrictions

/// What a revision means for the people, the plans and the texts of today: for the office's page of revisions.
package struct RevisionMeaning: Sendable {
    /// The planned moves that come out otherwise.
    package let impact: RevisionImpact
    /// The pairs that change, with who is in them now.
    package let groups: [Group]
    /// The examples and scenarios that are answered otherwise.
    package let cases: [ShiftedCase]
    /// The pages to be revised.
    package let pages: [UnrevisedPage]

    /// The revision.
    package var revision: Revision { impact.revision }

    /// Pairs of departments with the same change, and whom it is about.
    package struct Group: Sendable {
        /// The way across the wall.
        package let direction: Direction
        /// The pairs.
        package let pairs: PairGroup
        /// Who has a post in one of the origins today, in the order of the roster.
        package let people: [Position<Employee>]
        /// How many moves from one of the origins to one of the destinations are planned from the revision's day on.
        package let planned: Int
    }

    /// A case that is answered otherwise.
    package struct ShiftedCase: Sendable {
        /// The name of a scenario; nil for an example of a page.
        package let name: String?
        /// The move.
        package let question: TransferQuestion
        /// The answer without the revision.
        package let before: Decision
        /// The answer with it.
        package let after: Decision
        /// Where the case was written.
        package let location: SourceLocation
    }

    /// Joins the parts.
    package init(impact: RevisionImpact, groups: [Group], cases: [ShiftedCase], pages: [UnrevisedPage]) {
        self.impact = impact
        self.groups = groups
        self.cases = cases
        self.pages = pages
    }
}

extension RevisionMeaning.Group {
    /// The groups of a difference with the people of a day.
    package static func all(
        of difference: RevisionDifference, for revision: Revision, in roster: Roster, plan: TransferPlan,
        rulebook: Rulebook, asOf day: CalendarDay
    ) -> [RevisionMeaning.Group] {
        let whereabouts = Whereabouts(roster, rulebook: rulebook)
        var people: [DepartmentID: [Position<Employee>]] = [:]
        for person in roster.employees.positions where roster.employees[person].isEmployed(on: day) {
            for department in whereabouts.departments(of: person, on: day) {
                people[department, default: []].append(person)
            }
        }
        let moves = plan.lines.filter { $0.question.on >= revision.effective }.compactMap { line in
            rulebook.department(of: line.question.from).flatMap { from in
                rulebook.department(of: line.question.to).map { (from: from, to: $0) }
            }
        }
        return difference.directions.flatMap { direction in
            direction.groups.map { pairs in
                let (origins, destinations) = (Set(pairs.origins), Set(pairs.destinations))
                return RevisionMeaning.Group(
                    direction: direction.direction, pairs: pairs,
                    people: Set(pairs.origins.flatMap { people[$0] ?? [] }).sorted(),
                    planned: moves.count { origins.contains($0.from) && destinations.contains($0.to) })
            }
        }
    }
}

extension RevisionMeaning.ShiftedCase {
    /// The cases that are answered otherwise with a revision than without, each on its own day, or, where it has none, on
    /// the revision's first.
    package static func all(
        of cases: [(name: String?, example: WorkedExample)], for revision: Revision, by engine: RestrictionEngine
    ) -> [RevisionMeaning.ShiftedCase] {
        let without = RestrictionEngine(engine.rulebook.without(revision))
        return cases.compactMap { name, example -> RevisionMeaning.ShiftedCase? in
            guard case .move(let move) = example.given, let question = move.question(asOf: revision.effective),
                let after = engine.decision(on: question), let before = without.decision(on: question),
                before.verdict != after.verdict || before.firstPermitted != after.firstPermitted
                    || before.pledge != after.pledge
            else { return nil }
            return RevisionMeaning.ShiftedCase(
                name: name, question: question, before: before, after: after, location: example.location)
        }
    }
}

extension Rulebook {
    /// The department of a place.
    fileprivate func department(of place: Place) -> DepartmentID? {
        switch place {
        case .department(let id): id
        case .operation(let id): operations[id]?.department
        }
    }
}
