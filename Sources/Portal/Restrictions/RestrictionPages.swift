import ShikiriDiagnostics
import ShikiriModel
import ShikiriPageKit
import ShikiriRestrictions
import ShikiriTemplates
import ShikiriWords

/// Makes the pages of the restrictions on transfers: the matrix, departments, operations, information, revisions.
///
/// All are in the portal's own language, because what they say comes from the rules as they are written.
struct RestrictionPages: Sendable {
    let portal: Portal
    let asOf: CalendarDay
    let words: Words
    let foresight: Foresight
    let tables: [Direction: DecisionTable]
    let timeline: RuleTimeline
    /// What each revision changed, by its effective date.
    let differences: [CalendarDay: RevisionDifference]
    /// The pairs that each revision changed, in lines.
    let changes: [CalendarDay: RevisionChanges]
    /// Pairs whose answers don't follow from their levels alone.
    let exceptedPairs: Set<DepartmentPair>
    /// The question "may I move?" and the card that answers it.
    let transfer: TransferPages
    /// When each revision was announced, by its id.
    let announcements: [String: RevisionAnnouncement]
    /// What was proved of each revision, by its effective date.
    let proofs: [CalendarDay: RevisionProof]

    /// Prepares the rules; `tables` holds what they say of all direct moves as of the day.
    init(
        content: ContentPages, tables: [Direction: DecisionTable], announcements: [String: RevisionAnnouncement],
        proofs: [RevisionProof]
    ) {
        self.proofs = Dictionary(proofs.map { ($0.revision.effective, $0) }) { first, _ in first }
        self.announcements = announcements
        portal = content.portal
        asOf = content.asOf
        words = content.vocabulary[portal.settings.language]
        exceptedPairs = portal.rulebook.exceptedPairs
        let engine = RestrictionEngine(portal.rulebook)
        timeline = RuleTimeline(portal.rulebook, asOf: asOf)
        // The first revision changes nothing that was there.
        let revisions = portal.rulebook.revisions.dropFirst()
        differences = Dictionary(
            uniqueKeysWithValues: revisions.map { ($0.effective, engine.difference(madeBy: $0)) })
        changes = differences.mapValues { RevisionChanges($0, engine: engine) }
        foresight = Foresight(engine, asOf: asOf)
        self.tables = tables
        let answers =
            portal.rulebook.revisions.isEmpty ? nil : AnswerFile(engine, settings: portal.settings, asOf: asOf)
        transfer = TransferPages(content: content, answers: answers)
    }

    var rulebook: Rulebook { portal.rulebook }
    var organization: Organization { portal.organization }

    /// All pages; none for a portal without revisions.
    var views: [PageView] {
        guard !rulebook.revisions.isEmpty else { return [] }
        return [entrance, matrixPage, operationsPage, informationPage, revisionsPage] + matrixDayPages
            + organization.departments.items.map(departmentPage) + rulebook.operations.items.map(operationPage)
            + rulebook.information.items.map(informationPage) + revisionPages + transfer.views
    }

    /// The feed of revisions; nil for a portal without revisions.
    var feed: RevisionFeed? {
        guard !rulebook.revisions.isEmpty else { return nil }
        return RevisionFeed(
            settings: portal.settings, words: words,
            entries: rulebook.revisions.reversed().map { revision in
                RevisionFeed.Entry(
                    revision: revision, change: changeInWords(of: revision),
                    announcement: announcements[revision.id] ?? RevisionAnnouncement(of: revision, asOf: asOf))
            })
    }

    /// The way to the pages below the entrance of this part.
    var trail: [PageLink] {
        [PageLink(words.parts.home, .home), PageLink(words.parts.restrictions, .restrictions)]
    }

    func page<Content: PageContent>(
        _ address: Address, _ title: String, description: String? = nil, trail: [PageLink],
        content: @escaping @Sendable () -> Content
    ) -> PageView {
        PageView(
            address: address, language: words.language, part: .restrictions, title: title,
            description: description, trail: trail, content: content)
    }

    /// The revision in force and the next one, as templates show them.
    func revisionsInForce(from here: Address) -> RevisionsInForceView {
        let next = rulebook.revisions.first { $0.effective > asOf }
        return RevisionsInForceView(
            revision: rulebook.revision(on: asOf).map { current in
                EffectiveRevisionView(
                    link: link(to: current, from: here), effective: DayView(current.effective, words))
            },
            coming: next.map { ComingRevisionView(link: link(to: $0, from: here), date: DayView($0.effective, words)) })
    }

    func link(to revision: Revision, from here: Address) -> LinkView {
        PageLink(revision.title, .revision(revision.id)).link(from: here)
    }

    func teller(on page: Address) -> ReasonTeller {
        ReasonTeller(
            portal: portal, words: words, here: page,
            pledge: transfer.pledges[words.language]?.links(from: page))
    }

    /// The departments of a company in the order of its tree, from the top down.
    func departments(of company: Company) -> [Department] {
        organization.roots(of: company).flatMap(organization.subtree).compactMap { organization.departments[$0] }
    }
}

extension Organization {
    /// The names above a department, such as `送配電本部 / 系統運用部`; nil at the top.
    func pathAbove(_ id: DepartmentID) -> String? {
        let names = ancestors(of: id).compactMap { departments[$0]?.name }
        return names.isEmpty ? nil : names.joined(separator: " / ")
    }
}
