import ShikiriModel
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

    private var operationsTable: DataTable {
        let here = Address.operations
        let isShort = rulebook.operations.items.count <= Self.mostRows
        let groups = Company.allCases.compactMap { company -> DataTable.Group? in
            let own = departments(of: company)
            let rows = own.flatMap { department -> [DataTable.Row] in
                let operations = rulebook.operations(of: department.id)
                guard !operations.isEmpty else { return [] }
                let link = DataTable.Cell.link(
                    department.name, here.href(to: .department(department.id.text)),
                    remark: organization.pathAbove(department.id))
                guard isShort else { return [.init([.text(words.list(operations.map(\.name))), link, .text("")])] }
                return operations.map { operation in
                    DataTable.Row([
                        .link(operation.name, here.href(to: .operation(operation.id.text))), link,
                        strictestLevel(of: operation),
                    ])
                }
            }
            var head = HTMLWriter()
            head.text(portal.settings.name(of: company))
            return rows.isEmpty ? nil : DataTable.Group(css: "group", head: head, rows)
        }
        return DataTable(
            id: "operations", caption: words.parts.operations,
            columns: [
                .init(words.heads.operation), .init(words.department),
                .init(words.heads.informationProfile, facet: true),
            ], groups: groups)
    }

    /// The strictest of the levels of an operation in any category, as a badge.
    func strictestLevel(of operation: Operation) -> DataTable.Cell {
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
