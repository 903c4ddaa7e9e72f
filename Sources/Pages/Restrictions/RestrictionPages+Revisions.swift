import ShikiriModel
import ShikiriRestrictions
import ShikiriSearch
import ShikiriTemplates

// A page a revision: what it changed and the rules as they were; and the list of revisions.
extension RestrictionPages {
    /// The list of revisions: in force, coming, past.
    var revisionsPage: PageView {
        let here = Address.revisions
        return page(here, "pages/revisions-index", words.revisions, trail: trail) {
            let groups: [(RuleTimeline.Standing, String, String)] = [
                (.inForce, "current", words.pick("施行中", "In force")),
                (.coming, "coming", words.pick("これから", "Coming")),
                (.past, "past", words.pick("これまで", "Past")),
            ]
            let views = groups.compactMap { standing, id, heading -> ViewValue? in
                let own = timeline.entries.filter { $0.standing == standing }.map(\.revision)
                guard !own.isEmpty else { return nil }
                let inOrder = standing == .past ? own.reversed() : own
                return .object([
                    "id": .text(id), "heading": .text(heading), "items": .list(inOrder.map { entry($0, from: here) }),
                ])
            }
            return [
                "revisions": .object([
                    "groups": .list(views),
                    "feed": .object([
                        "label": .text(words.pick("改定のフィード（Atom）", "Feed of revisions (Atom)")),
                        "href": .text(here.href(toFile: RevisionFeed.path)),
                    ]),
                ])
            ]
        }
    }

    private func entry(_ revision: Revision, from here: Address) -> ViewValue {
        PageLink(revision.title, .revision(revision.id)).view(from: here).adding([
            "date": .day(revision.effective, words), "summary": .optional(revision.summary),
            "change": .optional(changeInWords(of: revision)),
        ])
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
        let above = trail + [PageLink(words.revisions, .revisions)]
        return page(here, "pages/revision", revision.title, trail: above) {
            [
                "revision": .object(revisionValues(revision, previous: previous, here)),
                "previous": neighbour(previous, from: here), "next": neighbour(next, from: here),
            ]
        }.found(as: SearchTopic(.revision, date: revision.effective))
    }

    private func neighbour(_ revision: Revision?, from here: Address) -> ViewValue {
        guard let revision else { return .absent }
        return PageLink(words.day(revision.effective) + " " + revision.title, .revision(revision.id)).view(from: here)
    }

    private func revisionValues(_ revision: Revision, previous: Revision?, _ here: Address) -> [String: ViewValue] {
        var values: [String: ViewValue] = [
            "effective": .day(revision.effective, words), "state": state(of: revision),
            "summary": .optional(revision.summary),
            "as_it_was": .text(words.pick("この改定の規則（施行日の時点）", "The rules of this revision, as of its first day")),
            "blocks": .list(blocks(of: revision, on: revision.effective, from: here)),
            "compared": .text(words.pick("最初の規則", "The first rules")),
            "unchanged": .text(words.pick("この改定から、異動の制限が始まりました。", "The restrictions begin with this revision.")),
            "sum": .list([]), "terms": .absent, "groups": .list([]),
        ]
        guard let previous, let difference = differences[revision.effective],
            let changes = changes[revision.effective]
        else { return values }
        let summary = DifferenceSummary(changes, portal: portal, words: words)
        let terms = TermChanges(difference, from: previous, to: revision, portal: portal, words: words)
        values["compared"] = .text(
            words.pick(
                "前の規則（\(words.day(previous.effective))施行）からの変更",
                "Changes from the rules of \(words.day(previous.effective))"))
        values["unchanged"] = difference.isEmpty ? .text(words.pick("変更はありません。", "Nothing changes.")) : .absent
        values["sum"] = .list(summary.sum)
        values["groups"] = .list(summary.groups(from: here))
        values["terms"] = .items(terms.items)
        return values
    }

    private func state(of revision: Revision) -> ViewValue {
        let standing = timeline.entries.first { $0.revision.effective == revision.effective }?.standing
        switch standing {
        case .inForce: return .badge(words.pick("施行中", "In force"), "in_force")
        case .coming: return .badge(words.pick("予定", "Planned"), "planned")
        case .past, nil: return .badge(words.pick("過去", "Past"), "past")
        }
    }
}
