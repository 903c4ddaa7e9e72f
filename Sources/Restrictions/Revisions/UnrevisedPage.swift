import ShikiriDiagnostics
package import ShikiriModel

/// A page that explains rules which a revision changes, and that nobody has touched since.
package struct UnrevisedPage: Sendable {
    /// The page.
    package let page: ContentPage
    /// The revision.
    package let revision: Revision
}

extension RevisionDifference {
    /// The pages that explain what the revision changes and haven't been revised for it.
    ///
    /// A page explains the rules of a revision that its `rules` name: this one's, or those of an earlier one that it
    /// changes. Where it names cells too, it explains these alone. It was revised where it names this revision, and was
    /// touched since that was announced, as far as anybody knows when; or where it was touched since it came into force.
    ///
    /// - Parameter announced: when the revision was published as it reads now; nil where nobody knows.
    package func unrevised(
        _ pages: [ContentPage], for revision: Revision, after earlier: [Revision], announced: CalendarDay?
    ) -> [UnrevisedPage] {
        guard !isEmpty else { return [] }
        let changed = Set(directions.flatMap { $0.cells.map(\.place) })
        let former = Set(earlier.map(\.id))
        // What was announced on a day, or talked about, stays as it was said then.
        let explaining: Set<ContentPart> = [.home, .guidance, .faq, .pledge, .plain]
        return pages.filter { page in
            guard explaining.contains(page.part) else { return false }
            let rules = page.matter.rules.map(\.value)
            let cells = rules.compactMap { CellPlace($0) }
            guard cells.isEmpty || !changed.isDisjoint(with: cells) else { return false }
            let touched = page.matter.lastChange
            if rules.contains(revision.id) {
                guard let announced, let touched else { return false }
                return touched < announced
            }
            guard rules.contains(where: former.contains) || !cells.isEmpty else { return false }
            return touched.map { $0 < min(announced ?? revision.effective, revision.effective) } ?? true
        }.map { UnrevisedPage(page: $0, revision: revision) }
    }
}
