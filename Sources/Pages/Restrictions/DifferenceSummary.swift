import ShikiriModel
import ShikiriRestrictions
import ShikiriTemplates

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
            RevisionView.Sum(css: css(kind), label: word(kind), count: words.pairs(count(kind)))
        }
    }

    /// The same in one line; nil where no pair changes.
    var inWords: String? {
        let parts = Kind.allCases.filter { count($0) > 0 }.map {
            words.pick("\(word($0)) \(words.pairs(count($0)))", "\(word($0)): \(words.pairs(count($0)))")
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
                id: css(kind), css: css(kind), heading: word(kind), count: words.pairs(count(kind)), items: views)
        }
    }

    private func word(_ kind: Kind) -> String { kind.word(words.language) }

    /// The class that gives a kind its shape and colour.
    private func css(_ kind: Kind) -> String { kind == .newlyApproval ? "approval" : kind.rawValue }

    /// A line; with an id for the table of its pairs, or without that table.
    private func view(_ line: RevisionChanges.Line, id: String?, _ here: Address) -> RevisionView.Line {
        let (from, to) = ends(of: line)
        return RevisionView.Line(
            from: from, to: to, count: words.pairs(line.count), before: words.verdict(line.change.before.measure),
            after: words.verdict(line.change.after.measure), note: periods(line.change),
            pairs: line.count > 1 ? id.map { RevisionView.Pairs(table: table(line, id: $0, here)) } : nil)
    }

    /// Lines that are left out of a very long list, by their numbers alone.
    private func rest(_ lines: ArraySlice<RevisionChanges.Line>) -> RevisionView.Line {
        RevisionView.Line(
            from: words.pick("ほかの部署", "Other departments"), to: words.pick("ほかの部署", "other departments"),
            count: words.pairs(lines.reduce(0) { $0 + $1.count }),
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
        let count = words.departments(Set(departments).count)
        return words.pick("\(first)など\(count)", "\(first) and others, \(count)")
    }

    private func names(of departments: [DepartmentID]) -> [String] {
        DepartmentSpan.spans(of: departments, in: portal.organization).map { span in
            let name = portal.organization.departments[span.department]?.name ?? span.department.text
            return span.includesBelow ? words.pick("\(name)とその下の全部署", "\(name) and all below") : name
        }
    }

    private func periods(_ change: PairChange) -> String? {
        guard let after = change.after.cooling else { return nil }
        guard let before = change.before.cooling, before != after else {
            return words.pick("期間 \(words.coolingPeriod(after))", "period \(words.coolingPeriod(after))")
        }
        return words.pick(
            "期間 \(words.coolingPeriod(before))から\(words.coolingPeriod(after))へ",
            "period \(words.coolingPeriod(before)) to \(words.coolingPeriod(after))")
    }

    private func table(_ line: RevisionChanges.Line, id: String, _ here: Address) -> Markup {
        DataTable(
            id: id, caption: words.pick("この変更にあたる部署", "Departments that this change is about"),
            columns: [.init(words.origin, .none), .init(words.destination, .none)],
            rows: line.blocks.map { block in
                .init([
                    .text(words.list(names(of: block.origins))), .text(words.list(names(of: block.destinations))),
                ])
            }
        ).markup
    }
}

extension Words {
    fileprivate func handlers(_ level: HandlingLevel, _ departments: Int) -> String {
        let count = self.departments(departments)
        switch level {
        case .constant: return pick("情報を常時取り扱う\(count)", "\(count) that handle the information constantly")
        case .exceptional: return pick("情報を例外的に取り扱う\(count)", "\(count) that handle it exceptionally")
        case .none: return pick("情報を取り扱わない\(count)", "\(count) that don't handle it")
        }
    }

    fileprivate func users(_ level: Usability, _ departments: Int) -> String {
        let count = self.departments(departments)
        switch level {
        case .direct: return pick("直接活用できる\(count)", "\(count) that could use the information directly")
        case .indirect: return pick("間接的に活用できる\(count)", "\(count) that could use it indirectly")
        case .none: return pick("活用できない\(count)", "\(count) that can't use it")
        }
    }
}
