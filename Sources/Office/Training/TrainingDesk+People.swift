import ShikiriModel
import ShikiriPageKit
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
    var everybody: TrainingListing<PersonCounts> {
        TrainingListing(
            desk: self, id: "people", heading: words.desk.everybody, title: allPeople,
            nothing: words.desk.noPeople,
            columns: { here in
                [
                    Column(words.heads.person) { person($0.person, from: here) },
                    Column(words.department, facet: true) { department(department(of: $0.person)) },
                    Column(words.heads.jobTitle) { .text(employee($0.person).title ?? "–") },
                    Column(words.heads.overall, facet: true) { overall($0.counts) },
                    Column(words.heads.asked, .number) { number($0.counts.running) },
                    Column(words.heads.done, .number) { number($0.counts.done) },
                    Column(words.heads.open, .number) { number($0.counts.open) },
                    Column(words.statuses.overdue, .number) { number($0.counts.late) },
                ]
            },
            page: (allPeople, TrainingAddress.people),
            address: TrainingAddress.people, cuts: PageCuts(tally.order.map { tally.people(in: $0).count }),
            items: { tally.people(in: $0).map(counts) })
    }

    /// Somebody with how many courses stand where.
    struct PersonCounts: Sendable {
        let person: Position<Employee>
        let counts: StatusCounts
    }

    private func counts(of person: Position<Employee>) -> PersonCounts {
        var counts = StatusCounts()
        for row in sheet.rows(of: CollectionOfOne(person)) { counts.add(row.status) }
        return PersonCounts(person: person, counts: counts)
    }
}
