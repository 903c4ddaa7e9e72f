import ShikiriModel
import ShikiriPageKit
import ShikiriPeople
import ShikiriRestrictions
import ShikiriWords

extension OfficeSource {
    /// The exceptions to the restrictions with approver, reason and expiry.
    var exceptionsReport: OfficeReport {
        let columns: [Column<ExceptionRegister.Entry>] = [
            Column(words.heads.origin) { .text(name($0.exception.from)) },
            Column(words.heads.destination) { .text(name($0.exception.to)) },
            Column(words.heads.revision, .date) { day($0.revision) },
            Column(words.heads.standing, facet: true) { .text(word($0.standing)) },
            Column(words.heads.expires, .date) { day($0.exception.expires) },
            Column(words.heads.approvedBy) { .text($0.exception.approvedBy ?? "–") },
            Column(words.heads.reason, .none) { .text($0.exception.reason) },
        ]
        let urgent = exceptions.entries.filter { Self.isUrgent($0.standing) }
        return OfficeReport(
            folder: "exceptions", title: words.exceptions.title, menu: words.exceptions.menu,
            lead: words.exceptions.lead,
            figure: (urgent.count, words.exceptions.figure(urgent.count), !urgent.isEmpty),
            blocks: [
                OfficeContent.Block(
                    id: "exceptions", heading: words.exceptions.heading,
                    nothing: words.exceptions.nothing,
                    columns: columns, rows: urgent + exceptions.entries.filter { !Self.isUrgent($0.standing) })
            ])
    }

    private static func isUrgent(_ standing: ExceptionRegister.Standing) -> Bool {
        switch standing {
        case .expired, .expiresSoon: true
        case .inForce, .coming: false
        }
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
