import ShikiriModel
import ShikiriPageKit
import ShikiriPeople
import ShikiriWords

/// A list with rows about people, by department, that stands on one page where it fits, and otherwise on several.
struct TrainingListing<Item: Sendable>: Sendable {
    let desk: TrainingDesk
    /// The id of its table, wherever it stands.
    let id: String
    let heading: String
    /// The title of its further pages.
    let title: String
    let nothing: String
    /// Its columns on the page at an address.
    let columns: @Sendable (Address) -> [Column<Item>]
    /// The page that it belongs to.
    let page: (label: String, address: Address)
    /// Below which address its further pages lie.
    let address: Address
    /// How it is cut: the departments are the groups, in the tally's order.
    let cuts: PageCuts
    /// The rows of a department by its position.
    let items: @Sendable (Position<Department>) -> [Item]
    /// Brings the rows of one page into the order of reading.
    var arranged: @Sendable ([Item]) -> [Item] = { $0 }

    /// How many rows each department has.
    var counts: [Int] { cuts.groups }

    /// Whether its page holds all of it.
    var isWhole: Bool { cuts.pages.count <= 1 }

    /// The link from a page to the rows of a department, with further choices of the filter, each by the head of its
    /// column.
    func href(toSlot slot: Int, from here: Address, _ choices: [(head: String, value: String)] = []) -> String {
        let target = isWhole ? page.address : TrainingAddress.part(cuts.page(ofGroup: slot), of: address)
        let label = desk.labels[desk.tally.order[slot]].text
        return href(to: target, from: here, [(desk.words.department, label)] + choices)
    }

    /// The link from a page to one that holds its table, with choices of the filter, each by the head of its column.
    func href(to target: Address, from here: Address, _ choices: [(head: String, value: String)]) -> String {
        let heads = columns(target).map(\.title)
        return here.href(
            to: target, table: id,
            choices.compactMap { choice in heads.firstIndex(of: choice.head).map { ($0, choice.value) } })
    }

    /// What its page shows: all rows, or the departments with links to theirs.
    var block: OfficeContent.Block {
        guard !isWhole else { return table(page: 0, on: page.address) }
        let slots = counts.indices.filter { counts[$0] > 0 }
        return OfficeContent.Block(
            id: id, heading: heading,
            text: desk.words.desk.splitByDepartment(counts.reduce(0, +)),
            nothing: nothing,
            columns: [
                Column(desk.words.department) { slot in
                    desk.department(desk.tally.order[slot], href: href(toSlot: slot, from: page.address))
                },
                Column(desk.words.heads.rows, .number) { desk.number(counts[$0]) },
            ], rows: slots)
    }

    /// Its further pages, where one doesn't hold it.
    func pages(above: [(label: String, address: Address)]) -> [OfficePage] {
        guard !isWhole else { return [] }
        let parts = cuts.pages.indices.map { (label: span($0), address: TrainingAddress.part($0, of: address)) }
        return parts.indices.map { number in
            OfficePage(
                address: parts[number].address, title: "\(title) \(number + 1) / \(parts.count)",
                lead: parts[number].label, above: above + [page],
                content: {
                    OfficeContent(
                        views: desk.views, blocks: [table(page: number, on: parts[number].address)],
                        neighbours: OfficeContent.Neighbours(of: number, in: parts))
                })
        }
    }

    /// From which department to which a page goes.
    private func span(_ page: Int) -> String {
        let slots = cuts.extent(ofPage: page).groups.filter { counts[$0] > 0 }
        let names = [slots.first, slots.last].compactMap { $0.map { desk.labels[desk.tally.order[$0]].text } }
        guard let first = names.first, let last = names.last, first != last else { return names.first ?? "" }
        return desk.words.desk.span(first, last)
    }

    private func table(page number: Int, on here: Address) -> OfficeContent.Block {
        OfficeContent.Block(
            id: id, heading: heading, nothing: nothing, columns: columns(here), rows: rows(page: number))
    }

    private func rows(page number: Int) -> [Item] {
        guard number < cuts.pages.count else { return [] }
        let extent = cuts.extent(ofPage: number)
        let all = extent.groups.flatMap { items(desk.tally.order[$0]) }
        return arranged(Array(all[extent.rows]))
    }
}
