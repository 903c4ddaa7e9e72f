import ShikiriModel
import ShikiriPages
import ShikiriPeople

// Everybody, a line each: the way to one person.
extension TrainingDesk {
    /// The page of everybody.
    var peoplePage: OfficePage {
        let list = everybody
        return OfficePage(
            address: TrainingAddress.people, title: list.page.label,
            lead: pick(
                "社員の名前から、その人のすべての講座の状況へ進めます。", "A name leads to where the person stands with every course."),
            above: [top], content: { OfficeContent(views: views, blocks: [list.block]) })
    }

    private var allPeople: String { pick("すべての社員", "All people") }

    /// Everybody who is employed.
    var everybody: TrainingListing<Int> {
        TrainingListing(
            desk: self, id: "people", heading: pick("全員", "Everybody"), title: allPeople,
            nothing: pick("社員はいません。", "There is nobody."),
            columns: [
                Column(pick("社員", "Person")), Column(pick("部署", "Department"), facet: true),
                Column(pick("役職", "Title")), Column(pick("全体", "Overall"), facet: true),
                Column(pick("対象", "Asked"), .number), Column(pick("修了", "Done"), .number),
                Column(pick("未了", "Open"), .number), Column(pick("期限超過", "Overdue"), .number),
            ],
            departmentColumn: 1, page: (allPeople, TrainingAddress.people),
            address: TrainingAddress.people, cuts: PageCuts(tally.order.map { tally.people(in: $0).count }),
            items: { tally.people(in: $0) },
            row: { person, here in
                var counts = StatusCounts()
                for row in sheet.rows(of: CollectionOfOne(person)) { counts.add(row.status) }
                return DataTable.Row([
                    self.person(person, from: here), department(department(of: person)),
                    .text(employee(person).title ?? "–"), overall(counts), number(counts.running),
                    number(counts.done), number(counts.open), number(counts.late),
                ])
            })
    }
}
