import ShikiriModel
import ShikiriPages
import ShikiriPeople
import ShikiriWords

// Everybody, a line each: the way to one person.
extension TrainingDesk {
    /// The page of everybody.
    var peoplePage: OfficePage {
        let list = everybody
        return OfficePage(
            address: TrainingAddress.people, title: list.page.label,
            lead: words.desk.peopleLead,
            above: [top], content: { OfficeContent(views: views, blocks: [list.block]) })
    }

    private var allPeople: String { words.desk.allPeople }

    /// Everybody who is employed.
    var everybody: TrainingListing<Int> {
        TrainingListing(
            desk: self, id: "people", heading: words.desk.everybody, title: allPeople,
            nothing: words.desk.noPeople,
            columns: [
                Column(words.heads.person), Column(words.department, facet: true),
                Column(words.heads.jobTitle), Column(words.heads.overall, facet: true),
                Column(words.heads.asked, .number), Column(words.heads.done, .number),
                Column(words.heads.open, .number), Column(words.statuses.overdue, .number),
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
