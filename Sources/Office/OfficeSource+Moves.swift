import ShikiriModel
import ShikiriPageKit
import ShikiriPeople
import ShikiriRestrictions
import ShikiriWords

extension OfficeSource {
    /// Who moved between the companies, when, and from which post to which.
    var movesReport: OfficeReport {
        let columns: [Column<CompanyMove>] = [
            Column(words.heads.person) { person($0.person, roster.employees[$0.person].id) },
            Column(words.heads.moveDate, .date) { day($0.date) },
            Column(words.heads.postBefore) { .text(names($0.from)) },
            Column(words.heads.postAfter) { .text(names($0.to)) },
            Column(words.heads.lastDayBefore, .date) { day($0.lastDay) },
        ]
        return OfficeReport(
            folder: "moves", title: words.moves.title, menu: words.moves.menu,
            lead: words.moves.lead,
            figure: (moves.moves.count, words.moves.figure(moves.moves.count), false),
            blocks: [
                OfficeContent.Block(
                    id: "moves", heading: words.moves.heading,
                    nothing: words.moves.nothing,
                    columns: columns, rows: moves.moves),
                detours,
            ],
            files: [
                OfficeReport.File(
                    path: "moves/register.csv", note: words.office.forSpreadsheets, bytes: moves.csv)
            ])
    }

    /// The chains of posts that look like a way around a restriction.
    private var detours: OfficeContent.Block {
        let columns: [Column<DetourReview.Finding>] = [
            Column(words.heads.person) { person($0.person, roster.employees[$0.person].id) },
            Column(words.heads.moveDate, .date) { day($0.detour.on) },
            Column(words.heads.postBefore) { .text(name($0.detour.origin)) },
            Column(words.moves.between) { .text(name($0.detour.through)) },
            Column(words.heads.postAfter) { .text(name($0.detour.destination)) },
            Column(words.moves.direct, facet: true) { verdict($0.detour.direct) },
        ]
        return OfficeContent.Block(
            id: "detours", heading: words.moves.detours, nothing: words.moves.noDetours, columns: columns,
            rows: people.detours.findings)
    }

    private func names(_ operations: [OperationID]) -> String {
        words.list(operations.map { name(.operation($0)) })
    }
}
