import ShikiriDiagnostics
import ShikiriModel
import ShikiriPeople
import ShikiriRestrictions

/// Says what each revision means for people, plans, examples and pages, and reports the pages that are behind it.
struct RevisionReview {
    private let portal: Portal
    private let engine: RestrictionEngine
    private let examples: ExampleAnswers
    private let announcements: [String: RevisionAnnouncement]
    private let asOf: CalendarDay

    init(
        _ portal: Portal, engine: RestrictionEngine, examples: ExampleAnswers,
        announcements: [String: RevisionAnnouncement], asOf: CalendarDay
    ) {
        self.portal = portal
        self.engine = engine
        self.examples = examples
        self.announcements = announcements
        self.asOf = asOf
    }

    /// What each coming revision means, earliest first.
    func meanings(_ people: PeopleFindings, _ roster: Roster, log: inout DiagnosticLog) -> [RevisionMeaning] {
        let rulebook = portal.rulebook
        let current = rulebook.revision(on: asOf)?.effective
        var meanings: [RevisionMeaning] = []
        var reported: Set<String> = []
        for (position, revision) in rulebook.revisions.enumerated() where position > 0 {
            guard revision.effective > asOf || revision.effective == current else { continue }
            let difference = engine.difference(madeBy: revision)
            let pages = difference.unrevised(
                portal.content.pages, for: revision, after: Array(rulebook.revisions[..<position]),
                announced: announced(revision))
            for page in pages where reported.insert(page.page.file).inserted {
                log.report(
                    .guidanceBehindRules, .guidanceBehindRules(revision.effective),
                    at: page.page.matter.rules.first?.location ?? SourceLocation(file: page.page.file))
            }
            guard revision.effective > asOf else { continue }
            meanings.append(
                RevisionMeaning(
                    impact: RevisionImpact(of: revision, on: people.plan, rulebook: rulebook),
                    groups: RevisionMeaning.Group.all(
                        of: difference, for: revision, in: roster, plan: people.plan, rulebook: rulebook, asOf: asOf),
                    cases: RevisionMeaning.ShiftedCase.all(of: cases, for: revision, by: engine), pages: pages))
        }
        return meanings
    }

    /// The examples of the pages, and the scenarios.
    private var cases: [(name: String?, example: WorkedExample)] {
        portal.content.pages.flatMap { page in
            examples.examples(of: page.file).map { (name: nil, example: $0.example.example) }
        } + portal.scenarios.map { (name: $0.name.value, example: $0.example) }
    }

    /// When a revision was published as it reads now, as far as the history knows it: what nobody kept is taken to be
    /// today's, or the revision's own first day.
    private func announced(_ revision: Revision) -> CalendarDay? {
        guard let day = announcements[revision.id]?.updated.day, day < min(revision.effective, asOf) else { return nil }
        return day
    }
}
