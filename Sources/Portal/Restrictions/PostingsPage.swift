import ShikiriModel
import ShikiriPageKit
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

    private func table(_ rules: PortalSettings.Postings) -> DataTable<TransferPosting> {
        let name: [Column<TransferPosting>] =
            rules.showsNames ? [Column(words.heads.name) { .text($0.name ?? "–") }] : []
        let columns: [Column<TransferPosting>] = [
            Column(words.heads.moveDate, .date) { .day($0.date.description, words.day($0.date)) },
            Column(words.heads.departmentBefore) { .text(departments($0.fromDepartments)) },
            Column(words.heads.postBefore) { .text($0.fromPost) },
            Column(words.heads.departmentAfter) { .text(departments($0.toDepartments)) },
            Column(words.heads.postAfter) { .text($0.toPost) },
        ]
        return DataTable(
            id: "postings", caption: words.postings.caption, columns: columns + name, rows: postings)
    }

    private func departments(_ ids: [DepartmentID]) -> String {
        ids.map { organization.departments[$0]?.name ?? $0.text }.joined(separator: words.lists.points)
    }
}
