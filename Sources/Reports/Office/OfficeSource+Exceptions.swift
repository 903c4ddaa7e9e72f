import ShikiriModel
import ShikiriPages
import ShikiriPeople
import ShikiriRestrictions

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
            folder: "exceptions", title: pick("例外の台帳", "Exceptions"),
            lead: pick("承認した人、理由、期限を添えて、規則の例外を並べます。", "Each exception with approver, reason and expiry."),
            figure: (urgent, pick("件の期限が近いか、切れています", "have expired or will soon"), urgent > 0),
            blocks: [
                OfficeContent.Block(
                    id: "exceptions", heading: pick("例外の一覧", "The register"),
                    nothing: pick("例外はありません。", "There are no exceptions."),
                    columns: [
                        Column(pick("異動元", "From")), Column(pick("異動先", "To")), Column(pick("改定", "Revision"), .date),
                        Column(pick("状態", "Standing"), facet: true), Column(pick("期限", "Expires"), .date),
                        Column(pick("承認", "Approved by")), Column(pick("理由", "Reason"), .none),
                    ], rows: rows)
            ])
    }

    private func word(_ standing: ExceptionRegister.Standing) -> String {
        switch standing {
        case .expired: pick("期限切れ", "Expired")
        case .expiresSoon(let days): pick("あと\(days)日", "\(days) days left")
        case .inForce: pick("有効", "In force")
        case .coming: pick("施行前", "Coming")
        }
    }
}
