import ShikiriModel
import ShikiriRestrictions
import ShikiriWords

/// What a revision changes in the rules themselves: periods, cells, classes of persons, exceptions, the pledge.
struct TermChanges {
    private let difference: RevisionDifference
    private let previous: Revision
    private let revision: Revision
    private let portal: Portal
    private let words: Words

    init(
        _ difference: RevisionDifference, from previous: Revision, to revision: Revision, portal: Portal, words: Words
    ) {
        self.difference = difference
        self.previous = previous
        self.revision = revision
        self.portal = portal
        self.words = words
    }

    /// Each changed term with its values before and after.
    var items: [RevisionView.Term] {
        var items: [RevisionView.Term] = []
        if let pledge = difference.pledge {
            items.append(term(words.pledge, words.rule(of: pledge.before), words.rule(of: pledge.after)))
        }
        if let concurrent = difference.concurrent {
            let label = words.terms.concurrent
            items.append(term(label, words.word(concurrent.before), words.word(concurrent.after)))
        }
        for direction in difference.directions {
            items +=
                cooling(direction.direction) + direction.cells.compactMap { cell($0, direction.direction) }
                + persons(direction.direction) + direction.exceptions.map(exception)
        }
        return items
    }

    private func term(_ label: String, _ before: String, _ after: String) -> RevisionView.Term {
        RevisionView.Term(label: label, before: before, after: after)
    }

    private func way(_ direction: Direction) -> String {
        words.way(
            from: portal.settings.name(of: direction.origin), to: portal.settings.name(of: direction.destination))
    }

    private func cooling(_ direction: Direction) -> [RevisionView.Term] {
        let periods = [previous, revision].map { $0.blocks[direction]?.coolingPeriod }
        guard periods[0] != periods[1] else { return [] }
        let texts = periods.map { $0.map(words.coolingPeriod) ?? words.terms.noRestrictions }
        let label = words.remarked(words.coolingPeriod, way(direction))
        return [term(label, texts[0], texts[1])]
    }

    /// A cell whose measure or period differs; states alone are told by the matrix.
    private func cell(_ change: CellChange, _ direction: Direction) -> RevisionView.Term? {
        let texts = [
            text(change.before, change.coolingBefore), text(change.after, change.coolingAfter),
        ]
        guard texts[0] != texts[1], !followsBlock(change, direction) else { return nil }
        let place = words.word(change.place.handling) + " × " + words.word(change.place.usability)
        return term(words.remarked(place, way(direction)), texts[0], texts[1])
    }

    /// Whether a cell only has another period because its block does, which is told once.
    private func followsBlock(_ change: CellChange, _ direction: Direction) -> Bool {
        change.before?.measure == change.after?.measure
            && change.coolingBefore == previous.blocks[direction]?.coolingPeriod
            && change.coolingAfter == revision.blocks[direction]?.coolingPeriod
    }

    private func text(_ standing: CellStanding?, _ cooling: CalendarPeriod?) -> String {
        let verdict = words.word(standing?.measure ?? .allowed)
        return cooling.map { verdict + " " + words.coolingPeriod($0) } ?? verdict
    }

    /// Classes of persons title by title, because revisions regroup them; titles with the same change share a line.
    private func persons(_ direction: Direction) -> [RevisionView.Term] {
        let (old, new) = (rules(of: previous, direction), rules(of: revision, direction))
        let nothing = words.terms.noOwnRule
        var changes: [(names: [String], before: String, after: String)] = []
        var told: Set<String> = []
        for name in (new + old).map(\.name) where told.insert(name).inserted {
            let before = old.first { $0.name == name }?.rule ?? nothing
            let after = new.first { $0.name == name }?.rule ?? nothing
            guard before != after else { continue }
            if let same = changes.firstIndex(where: { $0.before == before && $0.after == after }) {
                changes[same].names.append(name)
            } else {
                changes.append(([name], before, after))
            }
        }
        return changes.map { change in
            let label = words.remarked(words.list(change.names), way(direction))
            return term(label, change.before, change.after)
        }
    }

    /// What a revision asks for of each title and role.
    private func rules(of revision: Revision, _ direction: Direction) -> [(name: String, rule: String)] {
        let classes = revision.blocks[direction]?.persons ?? []
        return classes.flatMap { persons in
            let roles = persons.roles.map { portal.rulebook.name(of: .operation($0)) }
            return (persons.titles + roles).map { ($0, words.rule(of: persons)) }
        }
    }

    private func exception(_ change: ExceptionChange) -> RevisionView.Term {
        let place = change.after ?? change.before
        let ends = place.map { [$0.from, $0.to].map(portal.rulebook.name(of:)).joined(separator: " → ") } ?? ""
        let texts = [change.before, change.after].map { exception -> String in
            guard let exception else { return words.terms.noException }
            var text = words.word(exception.measure)
            if let period = exception.coolingPeriod { text += " " + words.coolingPeriod(period) }
            return exception.expires.map { words.remarked(text, words.until($0)) } ?? text
        }
        return term(ends, texts[0], texts[1])
    }
}

extension Words {
    /// A text with a remark in brackets.
    func remarked(_ text: String, _ remark: String) -> String { lists.remarked(text, remark) }

    /// What a class of persons asks for.
    func rule(of persons: PersonClass) -> String {
        let rules = [
            persons.coolingPeriod.map { terms.coolingPeriod(period($0)) },
            persons.before.map { terms.before(period($0)) },
            persons.after.map { terms.after(period($0)) },
        ]
        return list(rules.compactMap { $0 })
    }
}
