import ShikiriModel
import ShikiriPageKit
import ShikiriPeople
import ShikiriWords

extension OfficeSource {
    /// Signatures and returned items for each move between the companies.
    var pledgesReport: OfficeReport {
        let open = people.openPledges
        let columns: [Column<PledgeRegister.Entry>] = [
            Column(words.heads.person) { person($0.person, roster.employees[$0.person].id) },
            Column(words.heads.moveDate, .date) { day($0.transferDate) },
            Column(words.heads.status, facet: true) { standing($0) },
            Column(words.heads.signed, .date) { day($0.signedOn) },
            Column(words.heads.items, facet: true) { .text(items($0)) },
        ]
        return OfficeReport(
            folder: "pledges", title: words.pledges.title, menu: words.pledges.menu,
            lead: words.pledges.lead,
            figure: (open, words.pledges.figure(open), open > 0),
            sum: pledges.counts.map {
                OfficeContent.Count(
                    badge: "state", css: $0.status.rawValue, word: word($0.status), count: words.grouped($0.count))
            },
            blocks: [
                OfficeContent.Block(
                    id: "pledges", heading: words.pledges.heading,
                    nothing: words.moves.nothing,
                    columns: columns, rows: pledges.entries)
            ],
            files: [
                OfficeReport.File(
                    path: "pledges/register.csv", note: words.office.forSpreadsheets, bytes: pledges.csv)
            ])
    }

    /// What is known of the lent items; a signature without a word on them is open, and says why.
    private func items(_ entry: PledgeRegister.Entry) -> String {
        guard let returned = entry.itemsReturned else {
            return entry.signedOn == nil ? "–" : words.pledges.notRecorded
        }
        return returned ? words.pledges.returned : words.pledges.notReturned
    }

    /// How an entry stands; a late signature is told beside what is still open.
    private func standing(_ entry: PledgeRegister.Entry) -> TableCell {
        let told = entry.isLate && entry.status != .late ? [entry.status, .late] : [entry.status]
        return TableCell { writer in
            for (place, status) in told.enumerated() {
                if place > 0 { writer.text(" ") }
                writer.element("span", [("class", "state " + status.rawValue)], text: word(status))
            }
        }
    }

    private func word(_ status: PledgeRegister.Status) -> String {
        switch status {
        case .missing: words.pledges.missing
        case .itemsOpen: words.pledges.itemsOpen
        case .late: words.pledges.late
        case .signed: words.pledges.signed
        }
    }
}
