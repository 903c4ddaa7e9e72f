import ShikiriDiagnostics
import ShikiriModel
import ShikiriRestrictions
import ShikiriSearch

// The matrix of the revision in force, and the entrance to everything about transfers.
extension RestrictionPages {
    var matrixPage: PageView {
        page(.matrix, words.matrix, trail: trail) { matrix(on: asOf, at: .matrix) }
            .found(as: SearchTopic(.restriction))
    }

    /// The matrices of a revision as they stand on a day.
    func blocks(of revision: Revision, on day: CalendarDay, from here: Address) -> [MatrixBlockView] {
        Direction.allCases.compactMap { direction in
            revision.blocks[direction].map { block in
                MatrixBlock(
                    block: block, pledge: revision.pledge, day: day, portal: portal, words: words, here: here
                ).view
            }
        }
    }

    /// Where everything about transfers begins: the question, the matrix, the departments.
    var entrance: PageView {
        let here = Address.restrictions
        return page(here, words.restrictions, trail: [PageLink(words.home, .home)]) {
            RestrictionsPage(
                restrictions: RestrictionsView(
                    standing: revisionsInForce(from: here), ways: ways(from: here),
                    companies: Company.allCases.map { companyTable($0, from: here) }),
                ask: transfer.ask(from: here, words.language))
        }.found(as: SearchTopic(.restriction))
    }

    private func ways(from here: Address) -> [DescribedLinkView] {
        let ways: [(PageLink, String)] = [
            (
                PageLink(words.matrix, .matrix),
                words.pick("二つの軸で決まる九つの措置と、それぞれの状態、日付。", "Two axes, nine measures, with their states and dates.")
            ),
            (
                PageLink(words.operations, .operations),
                words.pick("業務ごとの情報の取扱いと、活用のしやすさ。", "How each operation handles, or could use, the information.")
            ),
            (
                PageLink(words.information, .information),
                words.pick("守る情報の種類と具体例、取り扱う業務。", "What is protected, with examples, and who handles it.")
            ),
            (
                PageLink(words.revisions, .revisions),
                words.pick("これまでの規則と、改定で変わること。", "The rules so far, and what each revision changes.")
            ),
        ]
        let pledge = portal.content.page(key: "pledge", in: words.language, orIn: words.language).map { page in
            let purpose = words.pick("会社間で異動する人が提出します。", "Signed by whoever moves between the companies.")
            return (
                PageLink(page.matter.title.value, Address(page.folder)), page.matter.description ?? purpose
            )
        }
        return (ways + [pledge].compactMap { $0 }).map { link, description in
            DescribedLinkView(link: link.link(from: here), description: description)
        }
    }

    /// The departments of a company with how many answers of each kind moves out of them have.
    private func companyTable(_ company: Company, from here: Address) -> RestrictionsView.CompanyTable {
        let direction = Direction(from: company)
        let id = company.rawValue + "-departments"
        let name = portal.settings.name(of: company)
        var counts: [DepartmentID: [Measure: Int]] = [:]
        if let table = tables[direction] {
            for (position, department) in table.origins.enumerated() {
                for destination in table.destinations.indices {
                    let verdict = table.answer(from: position, to: destination).verdict
                    counts[department, default: [:]][verdict, default: 0] += 1
                }
            }
        }
        let measures = DirectionTable.strictestFirst
        let table = DataTable(
            id: id, caption: words.pick("\(name)の部署", "Departments of \(name)"),
            columns: [.init(words.department)] + measures.map { .init(words.word($0), .number) },
            rows: departments(of: company).map { department in
                DataTable.Row(
                    [
                        .link(
                            department.name, here.href(to: .department(department.id.text)),
                            remark: organization.pathAbove(department.id))
                    ] + measures.map { .text(String(counts[department.id]?[$0] ?? 0)) })
            })
        return RestrictionsView.CompanyTable(
            id: company.rawValue,
            table: HeadedTableView(
                heading: words.pick("\(name)から異動する", "Moving from \(name)"),
                table: FilteredTableView(table: table.markup, filter: id)))
    }
}
