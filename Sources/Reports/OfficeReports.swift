import ShikiriModel
import ShikiriPages
import ShikiriPeople
import ShikiriRestrictions

// One function a report.
extension OfficeSource {
    private typealias Column = DataTable.Column

    /// The files of the reports that an audit record keeps.
    package var recordFiles: [(path: String, bytes: [UInt8])] {
        [pledgesReport, movesReport, trainingReport].flatMap(\.files).map { ($0.path, $0.bytes) }
    }

    /// All reports, in the order of the office's navigation.
    var reports: [OfficeReport] {
        [
            transfersReport, impactReport, pledgesReport, movesReport, accessReport, exceptionsReport, trainingReport,
            controlsReport,
        ]
    }

    private func css(_ measure: Measure) -> String { "verdict " + measure.rawValue }

    private func word(_ measure: Measure) -> String {
        switch measure {
        case .prohibited: pick("不可", "Prohibited")
        case .approval: pick("要相談", "Approval")
        case .allowed: pick("可", "Allowed")
        }
    }

    private var transfersReport: OfficeReport {
        let wording = DecisionWording(language, rulebook: portal.rulebook)
        let rows = plan.lines.map { line in
            DataTable.Row([
                person(line.position, line.employee), .text(name(line.question.from)), .text(name(line.question.to)),
                day(line.question.on), .badge(word(line.decision.verdict), css(line.decision.verdict)),
                day(line.decision.permittedFrom), reasons(line, wording),
            ])
        }
        let blocked = plan.lines.count { $0.decision.verdict != .allowed }
        let measures = [Measure.prohibited, .approval, .allowed]
        return OfficeReport(
            folder: "transfers", title: pick("予定されている異動の照合", "Planned transfers"),
            lead: pick(
                "予定表の異動を、一人ひとりの経歴と規則に照らしました。", "Each planned transfer against the rules and the person's own history."),
            figure: (blocked, pick("件がそのままでは異動できません", "can't go ahead as planned"), blocked > 0),
            sum: measures.map { measure in
                ("verdict", measure.rawValue, word(measure), plan.lines.count { $0.decision.verdict == measure })
            },
            blocks: [
                OfficeReport.Block(
                    id: "transfers", heading: pick("異動の一覧", "The list"),
                    nothing: pick("予定されている異動はありません。", "No transfers are planned."),
                    columns: [
                        Column(pick("社員", "Person")), Column(pick("異動元", "From")), Column(pick("異動先", "To")),
                        Column(pick("異動日", "Date"), .date), Column(pick("判定", "Verdict"), facet: true),
                        Column(pick("異動できる日", "Permitted from"), .date), Column(pick("理由", "Reasons"), .none),
                    ], rows: rows)
            ],
            files: [
                OfficeReport.File(
                    path: "transfers/planned.csv", note: pick("表計算ソフト用", "for a spreadsheet"), bytes: plan.csv(wording))
            ])
    }

    /// The reasons on demand: a list of many transfers must stay readable.
    private func reasons(_ line: TransferPlan.Line, _ wording: DecisionWording) -> DataTable.Cell {
        DataTable.Cell { writer in
            writer.element("details", [("class", "why")]) { writer in
                writer.element("summary", text: pick("理由", "Reasons"))
                writer.element("ul") { writer in
                    for reason in line.decision.reasons { writer.element("li", text: wording.reason(reason)) }
                }
            }
        }
    }

    /// The people whose planned moves a coming revision changes.
    private var impactReport: OfficeReport {
        let impacts = RevisionImpact.coming(after: asOf, on: plan, rulebook: portal.rulebook)
        let blocks = impacts.map { impact in
            OfficeReport.Block(
                id: "revision-" + impact.revision.id,
                heading: words.day(impact.revision.effective) + " " + impact.revision.title,
                nothing: pick("この改定で変わる予定はありません。", "It changes no planned transfer."),
                columns: [
                    Column(pick("社員", "Person")), Column(pick("異動元", "From")), Column(pick("異動先", "To")),
                    Column(pick("異動日", "Date"), .date), Column(pick("改定がなければ", "Without it"), facet: true),
                    Column(pick("改定により", "With it"), facet: true), Column(pick("異動できる日", "Permitted from"), .date),
                ],
                rows: impact.lines.map { line in
                    let decision = line.planned.decision
                    return DataTable.Row([
                        person(line.planned.position, line.planned.employee), .text(name(line.planned.question.from)),
                        .text(name(line.planned.question.to)), day(line.planned.question.on),
                        .badge(word(line.without.verdict), css(line.without.verdict)),
                        .badge(word(decision.verdict), css(decision.verdict)), day(decision.permittedFrom),
                    ])
                })
        }
        let count = impacts.reduce(0) { $0 + $1.lines.count }
        return OfficeReport(
            folder: "revisions", title: pick("改定で変わる異動", "Transfers that revisions change"),
            lead: pick("これからの改定が、予定されている異動の判定をどう変えるかを示します。", "How coming revisions change the planned transfers."),
            figure: (count, pick("件の判定が変わります", "come out otherwise"), count > 0), blocks: blocks)
    }

    private func word(_ status: PledgeRegister.Status) -> String {
        switch status {
        case .missing: pick("未提出", "Missing")
        case .itemsOpen: pick("未返却", "Items open")
        case .late: pick("遅れて提出", "Late")
        case .signed: pick("提出済み", "Signed")
        }
    }

    private var pledgesReport: OfficeReport {
        let open = pledges.entries.count { $0.status == .missing || $0.status == .itemsOpen }
        let rows = pledges.entries.map { entry in
            DataTable.Row([
                person(entry.person, roster.employees[entry.person].id), day(entry.transferDate),
                .badge(word(entry.status), "state " + entry.status.rawValue), day(entry.signedOn),
                .text(entry.itemsReturned.map { $0 ? pick("返却済み", "yes") : pick("未返却", "no") } ?? "–"),
            ])
        }
        return OfficeReport(
            folder: "pledges", title: pick("誓約書の台帳", "Pledges"),
            lead: pick(
                "会社間の異動ごとに、誓約書と貸与品の返却を確かめます。", "Signature and returned items for each move between the companies."),
            figure: (open, pick("件が未了です", "are open"), open > 0),
            sum: pledges.counts.map { ("state", $0.status.rawValue, word($0.status), $0.count) },
            blocks: [
                OfficeReport.Block(
                    id: "pledges", heading: pick("誓約書の一覧", "The register"),
                    nothing: pick("会社間の異動はありません。", "There are no moves."),
                    columns: [
                        Column(pick("社員", "Person")), Column(pick("異動日", "Date"), .date),
                        Column(pick("状態", "Status"), facet: true), Column(pick("署名日", "Signed"), .date),
                        Column(pick("貸与品", "Items"), facet: true),
                    ], rows: rows)
            ],
            files: [
                OfficeReport.File(
                    path: "pledges/register.csv", note: pick("表計算ソフト用", "for a spreadsheet"), bytes: pledges.csv)
            ])
    }

    private var movesReport: OfficeReport {
        let rows = moves.moves.map { move in
            DataTable.Row([
                person(move.person, roster.employees[move.person].id), day(move.date),
                .text(move.from.map { name(.operation($0)) }.joined(separator: "、")),
                .text(move.to.map { name(.operation($0)) }.joined(separator: "、")), day(move.lastDay),
            ])
        }
        return OfficeReport(
            folder: "moves", title: pick("会社間の異動の台帳", "Moves between the companies"),
            lead: pick("だれが、いつ、どの業務からどの業務へ移ったかの記録です。", "Who moved, when, from which post to which."),
            figure: (rows.count, pick("件の異動", "moves"), false),
            blocks: [
                OfficeReport.Block(
                    id: "moves", heading: pick("異動の一覧", "The register"),
                    nothing: pick("会社間の異動はありません。", "There are no moves."),
                    columns: [
                        Column(pick("社員", "Person")), Column(pick("異動日", "Date"), .date),
                        Column(pick("異動前の業務", "Post before")),
                        Column(pick("異動後の業務", "Post after")), Column(pick("異動前の最後の日", "Last day before"), .date),
                    ], rows: rows)
            ],
            files: [
                OfficeReport.File(
                    path: "moves/register.csv", note: pick("表計算ソフト用", "for a spreadsheet"), bytes: moves.csv)
            ])
    }

    private var accessReport: OfficeReport {
        let open = access.findings.count { $0.kind.isOpen }
        let rows = access.findings.map { finding in
            DataTable.Row([
                person(finding.person, roster.employees[finding.person].id),
                .text(portal.rulebook.systems[finding.system]?.name ?? finding.system.text), .text(word(finding.kind)),
                day(finding.granted), day(since(finding.kind)),
            ])
        }
        return OfficeReport(
            folder: "access", title: pick("アクセス権の点検", "Access rights"),
            lead: pick("担当を離れたあとも残っているアクセス権と、必要のないアクセス権です。", "Rights that outlasted the post, or were never needed."),
            figure: (open, pick("件が残っています", "are still open"), open > 0),
            blocks: [
                OfficeReport.Block(
                    id: "access", heading: pick("点検の結果", "Findings"), nothing: pick("指摘はありません。", "Nothing was found."),
                    columns: [
                        Column(pick("社員", "Person")), Column(pick("システム", "System"), facet: true),
                        Column(pick("指摘", "Finding"), facet: true), Column(pick("付与", "Granted"), .date),
                        Column(pick("不要になった日", "Not needed since"), .date),
                    ], rows: rows)
            ],
            files: [
                OfficeReport.File(
                    path: "access/review.csv", note: pick("表計算ソフト用", "for a spreadsheet"), bytes: access.csv)
            ])
    }

    private func word(_ kind: AccessReview.Kind) -> String {
        switch kind {
        case .noLongerNeeded: pick("離任後も残っている", "Outlasts the post")
        case .neverNeeded: pick("必要がない", "Never needed")
        case .revokedLate: pick("停止が遅れた", "Revoked late")
        }
    }

    private func since(_ kind: AccessReview.Kind) -> CalendarDay? {
        switch kind {
        case .noLongerNeeded(let since), .revokedLate(let since, _): since
        case .neverNeeded: nil
        }
    }

    private var exceptionsReport: OfficeReport {
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
                OfficeReport.Block(
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

    private var trainingReport: OfficeReport {
        let sheet = TrainingSheet(training, organization: portal.organization)
        let open = sheet.rows.filter { Self.needsReminder($0.status) }
        let rows = open.map { row in
            DataTable.Row([
                person(row.person, roster.employees[row.person].id), .text(training.courses.items[row.course].title),
                .badge(words.status(row.status), "state " + row.status.word), day(row.dueOn),
            ])
        }
        let overdue = open.count { $0.status == .overdue || $0.status == .expired }
        return OfficeReport(
            folder: "training", title: pick("受講の督促", "Training reminders"),
            lead: pick(
                "期限を過ぎた人と、まだ終えていない人です。全員の状況はCSVにあります。", "Who is late or not done yet; everybody is in the CSV file."),
            figure: (overdue, pick("件が期限を過ぎています", "are overdue"), overdue > 0),
            blocks: [
                OfficeReport.Block(
                    id: "training", heading: pick("督促する受講", "To remind"),
                    nothing: pick("未了の受講はありません。", "Everything is done."),
                    columns: [
                        Column(pick("社員", "Person")), Column(pick("講座", "Course"), facet: true),
                        Column(pick("状態", "Status"), facet: true), Column(pick("期限", "Due"), .date),
                    ], rows: rows)
            ],
            files: [
                OfficeReport.File(
                    path: "training/status.csv", note: pick("全員と全講座", "everybody and every course"),
                    bytes: sheet.statusFile)
            ])
    }

    static func needsReminder(_ status: TrainingStatus) -> Bool {
        switch status {
        case .overdue, .expired, .failed, .inProgress, .notStarted, .dueAgain: true
        case .notAssigned, .notOpen, .completed, .completedLate, .exempt: false
        }
    }

    private var controlsReport: OfficeReport {
        let late = portal.controls.items.filter { $0.isLate(on: asOf) }
        let rows = late.map { control in
            DataTable.Row([
                .text(control.title), .text(control.category),
                .text(portal.organization.departments[control.owner]?.name ?? control.owner.text), day(control.due),
                .text(control.evidence ?? "–"),
            ])
        }
        return OfficeReport(
            folder: "controls", title: pick("遅れている対策", "Late controls"),
            lead: pick("期限を過ぎても完了していない、改善計画の対策です。", "Controls of the improvement plan that are past their due date."),
            figure: (late.count, pick("件が遅れています", "are late"), !late.isEmpty),
            blocks: [
                OfficeReport.Block(
                    id: "controls", heading: pick("対策の一覧", "The list"),
                    nothing: pick("遅れている対策はありません。", "Nothing is late."),
                    columns: [
                        Column(pick("対策", "Control")), Column(pick("分類", "Category"), facet: true),
                        Column(pick("担当", "Owner")),
                        Column(pick("期限", "Due"), .date), Column(pick("証跡", "Evidence"), .none),
                    ], rows: rows)
            ])
    }
}
