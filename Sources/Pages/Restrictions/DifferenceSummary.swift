import ShikiriModel
import ShikiriRestrictions
import ShikiriTemplates

/// What a revision changes for pairs of departments, told so that a hundred pairs read as a few lines.
struct DifferenceSummary {
    /// The ways a pair can change, in the order that they are told.
    private enum Kind: String, CaseIterable {
        case stricter, approval, looser

        init(_ change: PairChange) {
            if change.isStricter {
                self = change.newlyNeedsApproval ? .approval : .stricter
            } else {
                self = .looser
            }
        }
    }

    private static let mostLines = 60
    private static let mostNames = 4
    /// The most names of departments that the details of a page list together.
    private static let mostListed = 4000

    let portal: Portal
    let words: Words
    private let groupsOfKind: [Kind: [PairGroup]]

    init(_ difference: RevisionDifference, portal: Portal, words: Words) {
        self.portal = portal
        self.words = words
        groupsOfKind = Dictionary(grouping: difference.directions.flatMap(\.groups)) { Kind($0.change) }
    }

    private func count(_ kind: Kind) -> Int { groupsOfKind[kind, default: []].reduce(0) { $0 + $1.count } }

    /// How many pairs change in each way.
    var sum: [ViewValue] {
        Kind.allCases.filter { count($0) > 0 }.map { kind in
            .object([
                "css": .text(kind.rawValue), "label": .text(word(kind)), "count": .text(words.pairs(count(kind))),
            ])
        }
    }

    /// The same in one line; nil where no pair changes.
    var inWords: String? {
        let parts = Kind.allCases.filter { count($0) > 0 }.map {
            words.pick("\(word($0)) \(words.pairs(count($0)))", "\(word($0)): \(words.pairs(count($0)))")
        }
        return parts.isEmpty ? nil : words.list(parts)
    }

    /// The groups of pairs by the way they change.
    func groups(from here: Address) -> [ViewValue] {
        let listed = groupsOfKind.values.joined().reduce(0) { $0 + $1.origins.count + $1.destinations.count }
        return Kind.allCases.compactMap { kind -> ViewValue? in
            guard let groups = groupsOfKind[kind], !groups.isEmpty else { return nil }
            var lines = groups.prefix(Self.mostLines).enumerated().map { number, group in
                let id = "pairs-\(kind.rawValue)-\(number + 1)"
                return line(group, id: id, from: here, listsPairs: listed <= Self.mostListed)
            }
            if groups.count > Self.mostLines { lines.append(rest(groups.dropFirst(Self.mostLines))) }
            return .object([
                "id": .text(kind.rawValue), "css": .text(kind.rawValue), "heading": .text(word(kind)),
                "count": .text(words.pairs(count(kind))), "items": .list(lines),
            ])
        }
    }

    private func word(_ kind: Kind) -> String {
        switch kind {
        case .stricter: words.pick("厳しくなる", "Stricter")
        case .approval: words.pick("新たに承認が必要", "Approval newly needed")
        case .looser: words.pick("緩くなる", "Looser")
        }
    }

    private func line(_ group: PairGroup, id: String, from here: Address, listsPairs: Bool) -> ViewValue {
        .object([
            "from": .text(names(group.origins)), "to": .text(names(group.destinations)),
            "count": .text(words.pairs(group.count)), "before": words.verdict(group.change.before.measure),
            "after": words.verdict(group.change.after.measure), "note": .optional(periods(group.change)),
            "pairs": group.count > 1 && listsPairs
                ? .object(["table": .markup(table(group, id: id, from: here))]) : .absent,
        ])
    }

    /// Groups that are left out of a very long list, by their numbers alone.
    private func rest(_ groups: ArraySlice<PairGroup>) -> ViewValue {
        let strictest = groups.map(\.change.after.measure).max() ?? .allowed
        let before = groups.map(\.change.before.measure).max() ?? .allowed
        return .object([
            "from": .text(words.pick("ほかの部署", "Other departments")),
            "to": .text(words.pick("ほかの部署", "other departments")),
            "count": .text(words.pairs(groups.reduce(0) { $0 + $1.count })), "before": words.verdict(before),
            "after": words.verdict(strictest), "note": .absent, "pairs": .absent,
        ])
    }

    private func names(_ departments: [DepartmentID]) -> String {
        let spans = DepartmentSpan.spans(of: departments, in: portal.organization)
        let shown = spans.prefix(Self.mostNames).map { span in
            let name = portal.organization.departments[span.department]?.name ?? span.department.text
            return span.includesBelow ? words.pick("\(name)とその下の全部署", "\(name) and all below") : name
        }
        guard spans.count > Self.mostNames else { return words.list(shown) }
        return words.pick(
            "\(words.list(shown))など\(words.departments(departments.count))",
            "\(words.list(shown)) and others, \(words.departments(departments.count))")
    }

    private func periods(_ change: PairChange) -> String? {
        switch (change.before.cooling, change.after.cooling) {
        case (let before?, let after?) where before != after:
            words.pick(
                "期間 \(words.coolingPeriod(before))から\(words.coolingPeriod(after))へ",
                "period \(words.coolingPeriod(before)) to \(words.coolingPeriod(after))")
        case (_, let after?): words.pick("期間 \(words.coolingPeriod(after))", "period \(words.coolingPeriod(after))")
        case (_, nil): nil
        }
    }

    private func table(_ group: PairGroup, id: String, from here: Address) -> String {
        DataTable(
            id: id, caption: words.pick("この変更にあたる部署", "Departments that this change is about"),
            columns: [.init(words.origin, .none), .init(words.destination, .none)],
            rows: [.init([list(group.origins, from: here), list(group.destinations, from: here)])]
        ).html
    }

    private func list(_ departments: [DepartmentID], from here: Address) -> DataTable.Cell {
        DataTable.Cell { writer in
            writer.element("ul") { writer in
                for id in departments {
                    writer.element("li") {
                        $0.element(
                            "a", [("href", here.href(to: .department(id.text)))],
                            text: portal.organization.departments[id]?.name ?? id.text)
                    }
                }
            }
        }
    }
}
