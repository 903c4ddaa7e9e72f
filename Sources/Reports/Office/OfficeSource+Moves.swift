import ShikiriModel
import ShikiriPages
import ShikiriPeople
import ShikiriWords

extension OfficeSource {
    private typealias Column = DataTable.Column

    /// Who moved between the companies, when, and from which post to which.
    var movesReport: OfficeReport {
        let rows = moves.moves.map { move in
            DataTable.Row([
                person(move.person, roster.employees[move.person].id), day(move.date),
                .text(words.list(move.from.map { name(.operation($0)) })),
                .text(words.list(move.to.map { name(.operation($0)) })), day(move.lastDay),
            ])
        }
        return OfficeReport(
            folder: "moves", title: words.moves.title,
            lead: words.moves.lead,
            figure: (rows.count, words.moves.figure(rows.count), false),
            blocks: [
                OfficeContent.Block(
                    id: "moves", heading: words.moves.heading,
                    nothing: words.moves.nothing,
                    columns: [
                        Column(words.heads.person), Column(words.heads.moveDate, .date),
                        Column(words.heads.postBefore),
                        Column(words.heads.postAfter), Column(words.heads.lastDayBefore, .date),
                    ], rows: rows)
            ],
            files: [
                OfficeReport.File(
                    path: "moves/register.csv", note: words.office.forSpreadsheets, bytes: moves.csv)
            ])
    }
}
