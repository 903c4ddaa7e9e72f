import ShikiriModel
import ShikiriPageKit
import ShikiriRestrictions
import ShikiriWords

/// The 3 × 3 matrix of one direction as a page shows it: cells with their states, who is in its rows and columns, and
/// what holds beside it.
struct MatrixBlock {
    let block: RestrictionBlock
    let pledge: PledgeRule
    /// The day whose rules are shown.
    let day: CalendarDay
    let portal: Portal
    let words: Words
    let here: Address

    /// The most operations whose names the page lists.
    private static let mostMembers = 600

    private var rulebook: Rulebook { portal.rulebook }
    private var direction: Direction { block.direction }

    private var id: String { "\(direction.origin.rawValue)-\(direction.destination.rawValue)" }

    /// The block as templates show it.
    var view: MatrixBlockView {
        let names = Company.allCases.map(portal.settings.name(of:))
        let (from, to) = direction == .outward ? (names[0], names[1]) : (names[1], names[0])
        let handlers = Dictionary(grouping: operations(of: .grid)) { operation in
            HandlingLevel.allCases.first(where: operation.handles.values.contains) ?? .none
        }
        let users = Dictionary(grouping: operations(of: .affiliate)) { operation in
            Usability.allCases.first(where: operation.uses.values.contains) ?? .none
        }
        return MatrixBlockView(
            id: id,
            heading: words.way(from: from, to: to), from: from, to: to,
            cooling: words.coolingPeriod(block.coolingPeriod), pledge: words.rule(of: pledge),
            columns: Usability.allCases.map { level in
                head(words.word(level), words.meaning(of: level), users[level]?.count ?? 0)
            },
            rows: HandlingLevel.allCases.map { level in
                MatrixBlockView.Row(
                    head: head(words.word(level), words.meaning(of: level), handlers[level]?.count ?? 0),
                    cells: block.cells.filter { $0.place.handling == level }.map(cell))
            },
            origins: HandlingLevel.allCases.map { members($0, words.word($0), handlers[$0] ?? []) },
            destinations: Usability.allCases.map { members($0, words.word($0), users[$0] ?? []) },
            persons: block.persons.map(person),
            exceptions: block.exceptions.filter { $0.holds(on: day) }.map(exception))
    }

    private func operations(of company: Company) -> [Operation] {
        rulebook.operations.items.filter { $0.company == company }
    }

    private func head(_ label: String, _ note: String, _ count: Int) -> MatrixBlockView.Head {
        MatrixBlockView.Head(label: label, note: note, count: words.counts.operations(count))
    }

    private func cell(_ cell: MatrixCell) -> MatrixBlockView.Cell {
        let standing = cell.standing(on: day)
        let coming = standing.until.map(cell.standing)
        var notes: [String] = []
        if let period = standing.coolingPeriod, period != block.coolingPeriod, standing.measure == .prohibited {
            notes.append(words.matrix.periodNote(words.period(period)))
        }
        if let note = cell.schedule?.note { notes.append(note) }
        return MatrixBlockView.Cell(
            id: "\(id)-\(cell.place.handling.rawValue)-\(cell.place.usability.rawValue)",
            verdict: words.verdict(standing.measure),
            state: BadgeView(words.word(standing.state), standing.state.rawValue),
            since: standing.since.map { DayView($0, words) },
            coming: coming.map { coming in
                MatrixBlockView.Coming(
                    verdict: words.verdict(coming.measure), date: standing.until.map { DayView($0, words) })
            },
            note: notes.joined(separator: words.lists.sentences))
    }

    /// The operations of a level by name or, where there are very many, by category of information.
    private func members(
        _ level: some RawRepresentable<String>, _ label: String, _ operations: [Operation]
    ) -> MatrixBlockView.Group {
        let isShort = rulebook.operations.items.count <= Self.mostMembers
        return MatrixBlockView.Group(
            label: label, count: words.counts.operations(operations.count),
            items: isShort ? operations.map(member) : categories(level.rawValue, of: operations))
    }

    private func member(_ operation: Operation) -> MatrixBlockView.Member {
        MatrixBlockView.Member(
            link: PageLink(operation.name, .operation(operation.id.text)).link(from: here),
            place: rulebook.organization.departments[operation.department]?.name)
    }

    private func categories(_ level: String, of operations: [Operation]) -> [MatrixBlockView.Member] {
        rulebook.information.items.compactMap { category in
            let count = operations.count {
                $0.handles[category.id]?.rawValue == level || $0.uses[category.id]?.rawValue == level
            }
            guard count > 0 else { return nil }
            let link = PageLink(category.name, .information(category.id.text)).link(from: here)
            return MatrixBlockView.Member(link: link, place: words.counts.operations(count))
        }
    }

    private func person(_ persons: PersonClass) -> MatrixBlockView.Person {
        let roles = persons.roles.map { rulebook.name(of: .operation($0)) }
        return MatrixBlockView.Person(
            who: words.list(persons.titles + roles), rule: words.rule(of: persons), reason: persons.reason)
    }

    private func exception(_ exception: RestrictionException) -> MatrixBlockView.Exception {
        let notes = [
            exception.coolingPeriod.map {
                words.matrix.period(words.period($0))
            },
            exception.reason.isEmpty ? nil : exception.reason.trimmedOfStop,
        ]
        let stop = words.lists.stop
        return MatrixBlockView.Exception(
            from: rulebook.name(of: exception.from), to: rulebook.name(of: exception.to),
            verdict: words.verdict(exception.measure), note: notes.compactMap { $0.map { $0 + stop } }.joined(),
            until: exception.expires.map { words.until($0) + stop })
    }
}

extension String {
    /// The text without a full stop at its end.
    fileprivate var trimmedOfStop: String { last == "。" || last == "." ? String(dropLast()) : self }
}
