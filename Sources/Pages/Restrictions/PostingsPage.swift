import ShikiriModel
import ShikiriSearch

/// The page on which moves between the companies are posted for some days (18 CFR 358.7(f)(2)), where `portal.yaml`
/// says so: both posts and the date, and the name only where it is switched on.
struct PostingsPage: Sendable {
    let settings: PortalSettings
    let organization: Organization
    let postings: [TransferPosting]

    /// The page; nil where moves are not posted.
    var view: PageView? {
        guard let rules = settings.postings else { return nil }
        let words = Words(settings.language)
        return PageView(
            address: .postings, language: settings.language, part: .restrictions,
            title: words.pick("会社間の異動の公表", "Moves between the companies"),
            trail: [PageLink(words.home, .home), PageLink(words.part(.restrictions), .restrictions)]
        ) {
            PostedMovesPage(
                postings: PostedMovesView(
                    table: postings.isEmpty ? nil : table(words, rules).markup,
                    filter: postings.count < 8 ? nil : "postings",
                    nothing: words.pick("公表している異動はありません。", "No moves are posted."),
                    note: words.pick("異動の日から\(rules.days)日間、公表します。", "Each move is posted for \(rules.days) days.")))
        }
        .found(as: SearchTopic(.restriction))
    }

    private func table(_ words: Words, _ rules: PortalSettings.Postings) -> DataTable {
        let name = rules.showsNames ? [DataTable.Column(words.pick("氏名", "Name"))] : []
        let columns: [DataTable.Column] = [
            .init(words.pick("異動日", "Date"), .date), .init(words.pick("異動前の部署", "Department before")),
            .init(words.pick("異動前の業務", "Post before")), .init(words.pick("異動後の部署", "Department after")),
            .init(words.pick("異動後の業務", "Post after")),
        ]
        return DataTable(
            id: "postings", caption: words.pick("異動の一覧", "Moves"), columns: columns + name,
            rows: postings.map { posting in
                let cells: [DataTable.Cell] = [
                    .day(posting.date.description, words.day(posting.date)),
                    .text(departments(posting.fromDepartments)),
                    .text(posting.fromPost), .text(departments(posting.toDepartments)), .text(posting.toPost),
                ]
                return DataTable.Row(cells + (rules.showsNames ? [.text(posting.name ?? "–")] : []))
            })
    }

    private func departments(_ ids: [DepartmentID]) -> String {
        ids.map { organization.departments[$0]?.name ?? $0.text }.joined(separator: "・")
    }
}
