import ShikiriModel
import ShikiriPageKit
import ShikiriRestrictions
import ShikiriSearch
import ShikiriWords

// A page an operation, and the list of all operations.
extension RestrictionPages {
    /// The most departments at the other end for which an operation's page has tables of its own; the page of its
    /// department has them always.
    private static let mostMoves = 150
    /// The most operations of which the list names each in a row of its own.
    private static let mostRows = 1500

    func operationPage(_ operation: Operation) -> PageView {
        let here = Address.operation(operation.id.text)
        let above = trail + [PageLink(words.parts.operations, .operations)]
        return page(
            here, operation.name,
            description: operation.description.isEmpty ? nil : operation.description, trail: above
        ) {
            let systems = rulebook.systems.items.filter { $0.operations.contains(operation.id) }
            let department = organization.departments[operation.department]
            return OperationPage(
                operation: OperationView(
                    company: portal.settings.name(of: operation.company),
                    departments: [department].compactMap { $0 }.map {
                        PageLink(organization.path(of: $0.id), .department($0.id.text)).link(from: here)
                    },
                    systems: systems.map { LabelView(label: $0.name) },
                    profileHeading: operation.company == .grid
                        ? words.places.handled
                        : words.places.usable,
                    profile: profile(of: .operation(operation.id), from: here),
                    outward: direction(.outward, of: operation, here),
                    inward: direction(.inward, of: operation, here)))
        }.found(as: SearchTopic(.operation))
    }

    private func direction(_ side: DirectionTable.Side, of operation: Operation, _ here: Address) -> DirectionView? {
        let others = departments(of: operation.company.other)
        guard !others.isEmpty, others.count <= Self.mostMoves else { return nil }
        let own = Place.operation(operation.id)
        let entries = others.compactMap { other -> DirectionTable.Entry? in
            let place = Place.department(other.id)
            let (from, to) = side == .outward ? (own, place) : (place, own)
            guard let decision = foresight.decision(from: from, to: to) else { return nil }
            let outlook = foresight.outlook(decision, from: from, to: to)
            return DirectionTable.Entry(
                department: other, answer: DirectionTable.Answer(outlook: outlook, reasons: decision.reasons))
        }
        let table = DirectionTable(side: side, placeName: operation.name, entries: entries, teller: teller(on: here))
        return table.view(
            heading: side == .outward
                ? words.places.movingFromOperation
                : words.places.movingToOperation)
    }

    /// The list of all operations.
    var operationsPage: PageView {
        page(.operations, words.parts.operations, trail: trail) {
            OperationsPage(operations: FilteredTableView(table: operationsTable.markup, filter: "operations"))
        }
    }

    /// An operation in the list or, where there are very many, all of a department.
    private struct ListedOperations {
        let operations: [Operation]
        let department: Department
    }

    private var operationsTable: DataTable<ListedOperations> {
        let here = Address.operations
        let isShort = rulebook.operations.items.count <= Self.mostRows
        let groups = Company.allCases.compactMap { company -> RowGroup<ListedOperations>? in
            let rows = departments(of: company).flatMap { department -> [ListedOperations] in
                let operations = rulebook.operations(of: department.id)
                let parts = isShort ? operations.map { [$0] } : operations.isEmpty ? [] : [operations]
                return parts.map { ListedOperations(operations: $0, department: department) }
            }
            var head = HTMLWriter()
            head.text(portal.settings.name(of: company))
            return rows.isEmpty ? nil : RowGroup(css: "group", head: head, rows)
        }
        return DataTable(
            id: "operations", caption: words.parts.operations,
            columns: [
                Column(words.heads.operation) { row in
                    guard isShort, let operation = row.operations.first else {
                        return .text(words.list(row.operations.map(\.name)))
                    }
                    return .link(operation.name, here.href(to: .operation(operation.id.text)))
                },
                Column(words.department) { row in
                    .link(
                        row.department.name, here.href(to: .department(row.department.id.text)),
                        remark: organization.pathAbove(row.department.id))
                },
                Column(words.heads.informationProfile, facet: true) { row in
                    guard isShort, let operation = row.operations.first else { return .text("") }
                    return strictestLevel(of: operation)
                },
            ], groups: groups)
    }

    /// The strictest of the levels of an operation in any category, as a badge.
    func strictestLevel(of operation: Operation) -> TableCell {
        switch operation.company {
        case .grid:
            let level = HandlingLevel.allCases.first(where: operation.handles.values.contains) ?? .none
            return .badge(words.word(level), "level " + level.rawValue)
        case .affiliate:
            let level = Usability.allCases.first(where: operation.uses.values.contains) ?? .none
            return .badge(words.word(level), "level " + level.rawValue)
        }
    }
}
