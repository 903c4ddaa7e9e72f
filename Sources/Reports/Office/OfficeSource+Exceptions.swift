import ShikiriModel
import ShikiriPages
import ShikiriPeople
import ShikiriRestrictions
import ShikiriWords

extension OfficeSource {
    private typealias Column = DataTable.Column

    /// The exceptions to the restrictions with approver, reason and expiry.
    var exceptionsReport: OfficeReport {
        let rows = exceptions.entries.map { entry in
            DataTable.Row([
                .text(name(entry.exception.from)), .text(name(entry.exception.to)), day(entry.revision),
                .text(word(entry.standing)), day(entry.exception.expires), .text(entry.exception.approvedBy ?? "–"),
                .text(entry.exception.reason),
            ])
        }
        let urgent = exceptions.entries.count { entry in
            switch entry.standing {
            case .expired, .expiresSoon: true
            case .inForce, .coming: false
            }
        }
        return OfficeReport(
            folder: "exceptions", title: words.exceptions.title,
            lead: words.exceptions.lead,
            figure: (urgent, words.exceptions.figure(urgent), urgent > 0),
            blocks: [
                OfficeContent.Block(
                    id: "exceptions", heading: words.exceptions.heading,
                    nothing: words.exceptions.nothing,
                    columns: [
                        Column(words.heads.origin), Column(words.heads.destination),
                        Column(words.heads.revision, .date),
                        Column(words.heads.standing, facet: true), Column(words.heads.expires, .date),
                        Column(words.heads.approvedBy), Column(words.heads.reason, .none),
                    ], rows: rows)
            ])
    }

    private func word(_ standing: ExceptionRegister.Standing) -> String {
        switch standing {
        case .expired: words.exceptions.expired
        case .expiresSoon(let days): words.exceptions.daysLeft(days)
        case .inForce: words.exceptions.inForce
        case .coming: words.exceptions.coming
        }
    }
}
