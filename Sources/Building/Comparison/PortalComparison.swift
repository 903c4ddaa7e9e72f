package import ShikiriComparison
import ShikiriPortal

/// What differs between two publications: page by page, and revision by revision of the rules.
package struct PortalComparison: Sendable {
    /// Where the older side lies, and as of when it was evaluated.
    package let before: Side
    /// The newer side.
    package let after: Side
    /// The pages that differ: those of authors first, then those that are made from data.
    package let pages: [Change]
    /// The revisions that differ from the one before them, or from what they said.
    package let rules: [Change]

    /// A side of the comparison.
    package struct Side: Sendable {
        /// Where it lies.
        package let name: String
        /// The day as of which it was evaluated.
        package let asOf: String?
    }

    /// A page or a revision that differs.
    package struct Change: Sendable {
        /// What became of it.
        package enum Kind: String, Sendable { case added, changed, moved, removed }

        /// What became of it.
        package let kind: Kind
        /// Its address in the portal, or the first day of a revision.
        package let address: String
        /// Where it was before, or which revision it is laid beside, where that is another.
        package let from: String?
        /// Its title.
        package let title: String
        /// Whether it is made from data and not written by an author.
        package let isMade: Bool
        /// Why it was changed, where that is said and new.
        package let reason: String?
        /// Both texts beside each other.
        package let text: TextComparison
    }
}

extension PortalComparison {
    /// Compares two sides.
    init(_ old: ComparedSide, _ new: ComparedSide) {
        before = Side(name: old.name, asOf: old.asOf)
        after = Side(name: new.name, asOf: new.asOf)
        let changes = Self.pages(old, new)
        pages = changes.filter { !$0.isMade } + changes.filter(\.isMade)
        rules = Self.rules(old.rules, new.rules)
    }

    private static func pages(_ old: ComparedSide, _ new: ComparedSide) -> [Change] {
        var origins: [String: String] = [:]
        for (former, target) in new.moves.sorted(by: { $0.key < $1.key })
        where old.pages[former] != nil && old.pages[target] == nil { origins[target] = origins[target] ?? former }
        let gone = Set(old.pages.keys).subtracting(new.pages.keys).subtracting(origins.values)
        return (Set(new.pages.keys).union(gone)).sorted().compactMap { address in
            let from = origins[address]
            let (before, after) = (old.pages[from ?? address], new.pages[address])
            return change(address, from: from, before, after, isMade: isMade(address, old.written, new.written))
        }
    }

    private static func change(
        _ address: String, from: String?, _ before: ComparedPage?, _ after: ComparedPage?, isMade: Bool
    ) -> Change? {
        let text = TextComparison(before?.lines ?? [], after?.lines ?? [])
        guard !text.isUnchanged || from != nil else { return nil }
        let kind: Change.Kind =
            before == nil ? .added : after == nil ? .removed : from != nil ? .moved : .changed
        let reason = after?.reason
        return Change(
            kind: kind, address: address, from: from, title: after?.title ?? before?.title ?? "",
            isMade: isMade, reason: reason == before?.reason ? nil : reason, text: text)
    }

    /// Lists, the restrictions and the figures of training come from data; whoever changes those sees them in the rules.
    private static func isMade(_ address: String, _ old: Set<String>?, _ new: Set<String>?) -> Bool {
        guard let old, let new else { return address.split(separator: "/").contains { madeFolders.contains($0) } }
        return !old.contains(address) && !new.contains(address)
    }

    /// Where they lie, for publications that don't say which pages were written.
    private static let madeFolders: Set<Substring> = ["restrictions", "training", "controls"]

    /// A revision that both sides have is laid beside what it said; a new one beside the one before it.
    private static func rules(
        _ old: [PublicationSummary.RuleText], _ new: [PublicationSummary.RuleText]
    ) -> [Change] {
        let olds = Dictionary(old.map { ($0.effective, $0) }) { first, _ in first }
        let news = Dictionary(new.map { ($0.effective, $0) }) { first, _ in first }
        return Set(olds.keys).union(news.keys).sorted().compactMap { day in
            let after = news[day]
            let earlier = olds[day] == nil ? new.last { $0.effective < day } : nil
            let before = olds[day] ?? earlier
            let text = TextComparison(before?.blocks ?? [], after?.blocks ?? [])
            guard !text.isUnchanged || olds[day] == nil || after == nil else { return nil }
            return Change(
                kind: after == nil ? .removed : olds[day] == nil ? .added : .changed, address: day,
                from: earlier?.effective, title: (after ?? before)?.title ?? "", isMade: false, reason: nil, text: text)
        }
    }
}

extension ComparedPage {
    /// The title and all paragraphs.
    fileprivate var lines: [TextBlock] { [TextBlock(.heading, title)] + blocks }
}

extension PublicationSummary.RuleText {
    fileprivate var blocks: [TextBlock] {
        articles.map { article in
            article.key.map { TextBlock(.term, article.text, key: $0, reason: article.reason) }
                ?? TextBlock(.heading, article.text)
        }
    }
}
