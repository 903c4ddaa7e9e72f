import ShikiriModel
import ShikiriPageKit
import ShikiriSearch
import ShikiriWords

// A page a category of information: who handles it, who could use it; and the list of categories.
extension RestrictionPages {
    /// The most operations of which a table names each in a row of its own.
    private static let mostRows = 1500

    /// The list of categories.
    var informationPage: PageView {
        let here = Address.information
        return page(here, words.parts.information, trail: trail) {
            let items = rulebook.information.items.map { category in
                let link = PageLink(category.name, .information(category.id.text)).link(from: here)
                return InformationIndexPage.Category(
                    link: DescribedLinkView(link: link, description: category.description),
                    counts: words.information.counts(
                        words.counts.operations(handlers(of: category).count),
                        words.counts.operations(users(of: category).count)))
            }
            return InformationIndexPage(informationIndex: items)
        }
    }

    func informationPage(_ category: InformationCategory) -> PageView {
        let here = Address.information(category.id.text)
        let above = trail + [PageLink(words.parts.information, .information)]
        return page(
            here, category.name,
            description: category.description.isEmpty ? nil : category.description, trail: above
        ) {
            let systems = rulebook.systems.items.filter { $0.information.contains(category.id) }
            return InformationPage(
                information: InformationView(
                    examples: category.examples.map(LabelView.init),
                    systems: systems.map { LabelView(label: $0.name) },
                    handlers: table(
                        "handlers", words.information.handlers, words.heads.handling,
                        handlers(of: category), here
                    ) { operation in
                        let level = operation.handling(of: category.id)
                        return .badge(words.word(level), "level " + level.rawValue)
                    },
                    users: table(
                        "users", words.information.users, words.heads.usability,
                        users(of: category), here
                    ) { operation in
                        let level = operation.usability(of: category.id)
                        return .badge(words.word(level), "level " + level.rawValue)
                    }))
        }.found(as: SearchTopic(.information))
    }

    /// The operations that handle a category, those that do so constantly first.
    private func handlers(of category: InformationCategory) -> [Operation] {
        [HandlingLevel.constant, .exceptional].flatMap { level in
            rulebook.operations.items.filter { $0.handling(of: category.id) == level }
        }
    }

    /// The operations that could use a category, those that could directly first.
    private func users(of category: InformationCategory) -> [Operation] {
        [Usability.direct, .indirect].flatMap { level in
            rulebook.operations.items.filter { $0.usability(of: category.id) == level }
        }
    }

    private func table(
        _ id: String, _ heading: String, _ levelHead: String, _ operations: [Operation], _ here: Address,
        level: @escaping (Operation) -> TableCell
    ) -> HeadedTableView? {
        guard !operations.isEmpty else { return nil }
        let areLinked = operations.count <= Self.mostRows
        let table = DataTable(
            id: id, caption: heading,
            columns: [
                Column(words.heads.operation) { operation in
                    areLinked
                        ? .link(operation.name, here.href(to: .operation(operation.id.text))) : .text(operation.name)
                },
                Column(words.department) { operation in
                    let name = organization.departments[operation.department]?.name ?? operation.department.text
                    guard areLinked else { return .text(name) }
                    return .link(
                        name, here.href(to: .department(operation.department.text)),
                        remark: organization.pathAbove(operation.department))
                },
                Column(levelHead, facet: true, cell: level),
            ], rows: operations)
        return HeadedTableView(heading: heading, table: FilteredTableView(table: table.markup, filter: id))
    }
}
