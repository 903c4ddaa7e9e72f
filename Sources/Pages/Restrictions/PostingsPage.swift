import ShikiriModel
import ShikiriSearch
import ShikiriWords

/// The page on which moves between the companies are posted for some days (18 CFR 358.7(f)(2)), where `portal.yaml`
/// says so: both posts and the date, and the name only where it is switched on.
struct PostingsPage: Sendable {
    let settings: PortalSettings
    let organization: Organization
    let words: Words
    let postings: [TransferPosting]

    /// The page; nil where moves are not posted.
    var view: PageView? {
        guard let rules = settings.postings else { return nil }
        return PageView(
            address: .postings, language: settings.language, part: .restrictions,
            title: words.postings.title,
            trail: [PageLink(words.parts.home, .home), PageLink(words.part(.restrictions), .restrictions)]
        ) {
            PostedMovesPage(
                postings: PostedMovesView(
                    table: postings.isEmpty ? nil : table(rules).markup,
                    filter: postings.count < 8 ? nil : "postings",
                    nothing: words.postings.nothing,
                    note: words.postings.note(rules.days)))
        }
        .found(as: SearchTopic(.restriction))
    }

    private func table(_ rules: PortalSettings.Postings) -> DataTable {
        let name = rules.showsNames ? [DataTable.Column(words.heads.name)] : []
        let columns: [DataTable.Column] = [
            .init(words.heads.moveDate, .date), .init(words.heads.departmentBefore),
            .init(words.heads.postBefore), .init(words.heads.departmentAfter),
            .init(words.heads.postAfter),
        ]
        return DataTable(
            id: "postings", caption: words.postings.caption, columns: columns + name,
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
        ids.map { organization.departments[$0]?.name ?? $0.text }.joined(separator: words.lists.points)
    }
}
