import ShikiriDiagnostics
package import ShikiriModel
import ShikiriRestrictions
package import ShikiriWords

/// A term of a revision in words, as it is laid beside the same term of another revision.
package struct RuleArticle: Codable, Equatable, Sendable {
    /// What it is about; nil for a heading.
    package let key: String?
    /// What it says.
    package let text: String
    /// Why, where the revision says it.
    package let reason: String?
}

/// All terms of a revision: periods, the nine cells with their states, classes of persons, exceptions, the pledge.
package struct RuleArticles {
    private let revision: Revision
    private let portal: Portal
    private let words: Words

    /// Reads a revision.
    package init(_ revision: Revision, portal: Portal, words: Words) {
        self.revision = revision
        self.portal = portal
        self.words = words
    }

    /// The terms, those for both directions first.
    package var all: [RuleArticle] {
        var articles = [
            term(words.pledge, words.rule(of: revision.pledge), because: revision.summary)
        ]
        if let concurrent = revision.concurrent {
            articles.append(term(words.terms.concurrent, words.word(concurrent.value)))
        }
        for direction in Direction.allCases {
            guard let block = revision.blocks[direction] else { continue }
            articles.append(RuleArticle(key: nil, text: way(direction), reason: nil))
            articles += terms(of: block)
        }
        return articles
    }

    private func terms(of block: RestrictionBlock) -> [RuleArticle] {
        let place = way(block.direction)
        func key(_ text: String) -> String { words.remarked(text, place) }
        return [term(key(words.coolingPeriod), words.coolingPeriod(block.coolingPeriod))]
            + block.cells.map { cell in
                let name = words.word(cell.place.handling) + " × " + words.word(cell.place.usability)
                return term(key(name), text(of: cell, in: block), because: cell.schedule?.note)
            }
            + block.persons.map { persons in
                let roles = persons.roles.map { portal.rulebook.name(of: .operation($0)) }
                return term(
                    key(words.list(persons.titles + roles)), words.rule(of: persons), because: persons.reason)
            }
            + block.exceptions.map { exception in
                let ends = [exception.from, exception.to].map(portal.rulebook.name(of:)).joined(separator: " → ")
                return term(ends, text(of: exception), because: exception.reason)
            }
    }

    /// What a cell asks when the revision takes effect, and what it is to ask later.
    private func text(of cell: MatrixCell, in block: RestrictionBlock) -> String {
        let standing = cell.standing(on: revision.effective)
        var parts = [asked(standing, block), words.word(standing.state)]
        if let since = standing.since { parts.append(words.reasons.since(words.day(since))) }
        if let day = standing.until {
            parts.append(words.answers.changesTo(words.day(day), asked(cell.standing(on: day), block)))
        }
        return words.list(parts)
    }

    private func asked(_ standing: CellStanding, _ block: RestrictionBlock) -> String {
        let verdict = words.word(standing.measure)
        guard standing.measure == .prohibited || standing.coolingPeriod != nil else { return verdict }
        return verdict + " " + words.coolingPeriod(standing.coolingPeriod ?? block.coolingPeriod)
    }

    private func text(of exception: RestrictionException) -> String {
        var text = words.word(exception.measure)
        if let period = exception.coolingPeriod { text += " " + words.coolingPeriod(period) }
        return exception.expires.map { words.remarked(text, words.until($0)) } ?? text
    }

    private func way(_ direction: Direction) -> String {
        words.way(
            from: portal.settings.name(of: direction.origin), to: portal.settings.name(of: direction.destination))
    }

    private func term(_ key: String, _ text: String, because reason: String? = nil) -> RuleArticle {
        RuleArticle(key: key, text: text, reason: reason.flatMap { $0.isEmpty ? nil : $0 })
    }
}
