import ShikiriModel
import ShikiriPageKit
import ShikiriRestrictions
import ShikiriSearch
import ShikiriWords

// A page a revision: what it changed and the rules as they were; and the list of revisions.
extension RestrictionPages {
    /// The list of revisions: in force, coming, past.
    var revisionsPage: PageView {
        let here = Address.revisions
        return page(here, words.parts.revisions, trail: trail) {
            let groups: [(RuleTimeline.Standing, String, String)] = [
                (.inForce, "current", words.revisions.inForce),
                (.coming, "coming", words.revisions.coming),
                (.past, "past", words.revisions.past),
            ]
            let views = groups.compactMap { standing, id, heading -> RevisionsPage.Group? in
                let own = timeline.entries.filter { $0.standing == standing }.map(\.revision)
                guard !own.isEmpty else { return nil }
                let inOrder = standing == .past ? own.reversed() : own
                return RevisionsPage.Group(
                    id: id, heading: heading, items: inOrder.map { entry($0, from: here) })
            }
            return RevisionsPage(
                revisions: RevisionsPage.Revisions(
                    groups: views,
                    feed: LinkView(
                        label: words.revisions.feed,
                        href: here.href(toFile: RevisionFeed.path))))
        }
    }

    private func entry(_ revision: Revision, from here: Address) -> RevisionsPage.Entry {
        RevisionsPage.Entry(
            link: link(to: revision, from: here), date: DayView(revision.effective, words), until: inForce(revision),
            summary: revision.summary, change: changeInWords(of: revision))
    }

    /// How many pairs a revision changes, in one line; nil for the first, which begins the restrictions.
    func changeInWords(of revision: Revision) -> String? {
        changes[revision.effective].flatMap { DifferenceSummary($0, portal: portal, words: words).inWords }
    }

    var revisionPages: [PageView] {
        let revisions = rulebook.revisions
        return revisions.enumerated().map { position, revision in
            revisionPage(
                revision, previous: position > 0 ? revisions[position - 1] : nil,
                next: position + 1 < revisions.count ? revisions[position + 1] : nil)
        }
    }

    private func revisionPage(_ revision: Revision, previous: Revision?, next: Revision?) -> PageView {
        let here = Address.revision(revision.id)
        let above = trail + [PageLink(words.parts.revisions, .revisions)]
        return page(here, revision.title, trail: above) {
            RevisionPage(
                revision: view(of: revision, previous: previous, here),
                neighbours: NeighboursView(
                    previous: previous.map { neighbour($0, from: here) }, next: next.map { neighbour($0, from: here) }))
        }.found(as: SearchTopic(.revision, date: revision.effective))
    }

    private func neighbour(_ revision: Revision, from here: Address) -> LinkView {
        PageLink(words.day(revision.effective) + " " + revision.title, .revision(revision.id)).link(from: here)
    }

    private func view(of revision: Revision, previous: Revision?, _ here: Address) -> RevisionView {
        RevisionView(
            effective: DayView(revision.effective, words), until: inForce(revision), state: state(of: revision),
            summary: revision.summary,
            changes: changes(of: revision, from: previous, here),
            proof: proofs[revision.effective].map { RevisionView.Proof($0, words, rulebook: rulebook) },
            asItWas: words.revisions.asItWas,
            blocks: blocks(of: revision, on: revision.effective, from: here))
    }

    private func changes(of revision: Revision, from previous: Revision?, _ here: Address) -> RevisionView.Changes {
        guard let previous, let difference = differences[revision.effective],
            let changes = changes[revision.effective]
        else {
            return RevisionView.Changes(
                compared: words.revisions.first,
                unchanged: words.revisions.begins)
        }
        let summary = DifferenceSummary(changes, portal: portal, words: words)
        let terms = TermChanges(difference, from: previous, to: revision, portal: portal, words: words)
        return RevisionView.Changes(
            compared: words.revisions.changesFrom(words.day(previous.effective)),
            unchanged: difference.isEmpty ? words.revisions.nothingChanges : nil, sum: summary.sum,
            terms: terms.items, groups: summary.groups(from: here))
    }

    /// From when until when a revision is in force.
    private func inForce(_ revision: Revision) -> String {
        let entry = timeline.entries.first { $0.revision.effective == revision.effective }
        return words.fromUntil(revision.effective, entry?.lastDay)
    }

    private func state(of revision: Revision) -> BadgeView {
        let standing = timeline.entries.first { $0.revision.effective == revision.effective }?.standing
        switch standing {
        case .inForce: return BadgeView(words.revisions.inForce, "in_force")
        case .coming: return BadgeView(words.statePlanned, "planned")
        case .past, nil: return BadgeView(words.revisions.over, "past")
        }
    }
}
