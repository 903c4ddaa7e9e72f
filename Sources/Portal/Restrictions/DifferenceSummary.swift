import ShikiriModel
import ShikiriPageKit
import ShikiriRestrictions
import ShikiriTemplates
import ShikiriWords

/// What a revision changes for pairs of departments, told so that a hundred pairs read as a few lines.
struct DifferenceSummary {
    private typealias Kind = PairChange.Kind

    private static let mostLines = 60
    private static let mostNames = 4
    /// The most names of departments that the details of a page list together.
    private static let mostListed = 4000

    private let portal: Portal
    private let words: Words
    private let linesOfKind: [Kind: [RevisionChanges.Line]]

    init(_ changes: RevisionChanges, portal: Portal, words: Words) {
        self.portal = portal
        self.words = words
        linesOfKind = Dictionary(grouping: changes.lines, by: \.change.kind)
    }

    private func count(_ kind: Kind) -> Int { linesOfKind[kind, default: []].reduce(0) { $0 + $1.count } }

    /// How many pairs change in each way.
    var sum: [RevisionView.Sum] {
        Kind.allCases.filter { count($0) > 0 }.map { kind in
            RevisionView.Sum(css: css(kind), label: words.word(kind), count: words.counts.pairs(count(kind)))
        }
    }

    /// The same in one line; nil where no pair changes.
    var inWords: String? {
        let parts = Kind.allCases.filter { count($0) > 0 }.map {
            words.revisions.kindOfPairs(words.word($0), words.counts.pairs(count($0)))
        }
        return parts.isEmpty ? nil : words.list(parts)
    }

    /// The lines by the way that the pairs change.
    func groups(from here: Address) -> [RevisionView.Group] {
        let listed = linesOfKind.values.joined().flatMap(\.blocks).reduce(0) {
            $0 + $1.origins.count + $1.destinations.count
        }
        return Kind.allCases.compactMap { kind -> RevisionView.Group? in
            guard let lines = linesOfKind[kind], !lines.isEmpty else { return nil }
            var views = lines.prefix(Self.mostLines).enumerated().map { number, line in
                view(line, id: listed <= Self.mostListed ? "pairs-\(css(kind))-\(number + 1)" : nil, here)
            }
            if lines.count > Self.mostLines { views.append(rest(lines.dropFirst(Self.mostLines))) }
            return RevisionView.Group(
                id: css(kind), css: css(kind), heading: words.word(kind), count: words.counts.pairs(count(kind)),
                items: views)
        }
    }

    /// The class that gives a kind its shape and colour.
    private func css(_ kind: Kind) -> String { kind == .newlyApproval ? "approval" : kind.rawValue }

    /// A line; with an id for the table of its pairs, or without that table.
    private func view(_ line: RevisionChanges.Line, id: String?, _ here: Address) -> RevisionView.Line {
        let (from, to) = ends(of: line)
        return RevisionView.Line(
            from: from, to: to, count: words.counts.pairs(line.count),
            before: words.verdict(line.change.before.measure),
            after: words.verdict(line.change.after.measure), note: periods(line.change),
            pairs: line.count > 1 ? id.map { RevisionView.Pairs(table: table(line, id: $0, here)) } : nil)
    }

    /// Lines that are left out of a very long list, by their numbers alone.
    private func rest(_ lines: ArraySlice<RevisionChanges.Line>) -> RevisionView.Line {
        RevisionView.Line(
            from: words.revisions.otherDepartments, to: words.revisions.toOtherDepartments,
            count: words.counts.pairs(lines.reduce(0) { $0 + $1.count }),
            before: words.verdict(lines.map(\.change.before.measure).max() ?? .allowed),
            after: words.verdict(lines.map(\.change.after.measure).max() ?? .allowed), note: nil, pairs: nil)
    }

    private func ends(of line: RevisionChanges.Line) -> (from: String, to: String) {
        let (origins, destinations) = line.ends
        guard case .cell(let place) = line.cause, line.count > 1 else {
            return (names(line.blocks.flatMap(\.origins)), names(line.blocks.flatMap(\.destinations)))
        }
        let isOutward = line.direction == .outward
        let grid = words.handlers(place.handling, isOutward ? origins : destinations)
        let affiliate = words.users(place.usability, isOutward ? destinations : origins)
        return isOutward ? (grid, affiliate) : (affiliate, grid)
    }

    private func names(_ departments: [DepartmentID]) -> String {
        let shown = names(of: departments)
        guard shown.count > Self.mostNames else { return words.list(shown) }
        let first = words.list(Array(shown.prefix(Self.mostNames)))
        return words.revisions.andOthers(first, Set(departments).count)
    }

    private func names(of departments: [DepartmentID]) -> [String] {
        DepartmentSpan.spans(of: departments, in: portal.organization).map { span in
            let name = portal.organization.departments[span.department]?.name ?? span.department.text
            return span.includesBelow ? words.revisions.andBelow(name) : name
        }
    }

    private func periods(_ change: PairChange) -> String? {
        guard let after = change.after.cooling else { return nil }
        guard let before = change.before.cooling, before != after else {
            return words.revisions.period(words.coolingPeriod(after))
        }
        return words.revisions.periodChange(words.coolingPeriod(before), words.coolingPeriod(after))
    }

    private func table(_ line: RevisionChanges.Line, id: String, _ here: Address) -> Markup {
        DataTable(
            id: id, caption: words.revisions.departmentsOfChange,
            columns: [
                Column(words.heads.origin, .none) { .text(words.list(names(of: $0.origins))) },
                Column(words.heads.destination, .none) { .text(words.list(names(of: $0.destinations))) },
            ], rows: line.blocks
        ).markup
    }
}

extension Words {
    fileprivate func handlers(_ level: HandlingLevel, _ departments: Int) -> String {
        switch level {
        case .constant: levels.constantDepartments(departments)
        case .exceptional: levels.exceptionalDepartments(departments)
        case .none: levels.noHandlingDepartments(departments)
        }
    }

    fileprivate func users(_ level: Usability, _ departments: Int) -> String {
        switch level {
        case .direct: levels.directDepartments(departments)
        case .indirect: levels.indirectDepartments(departments)
        case .none: levels.noUseDepartments(departments)
        }
    }
}
