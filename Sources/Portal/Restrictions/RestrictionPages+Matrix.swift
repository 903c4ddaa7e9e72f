import ShikiriDiagnostics
import ShikiriModel
import ShikiriPageKit
import ShikiriRestrictions
import ShikiriSearch
import ShikiriWords

// The matrix of the revision in force, and the entrance to everything about transfers.
extension RestrictionPages {
    var matrixPage: PageView {
        page(.matrix, words.parts.matrix, trail: trail) { matrix(on: asOf, at: .matrix) }
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
        return page(here, words.parts.restrictions, trail: [PageLink(words.parts.home, .home)]) {
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
                PageLink(words.parts.matrix, .matrix),
                words.restrictions.matrixText
            ),
            (
                PageLink(words.parts.operations, .operations),
                words.restrictions.operationsText
            ),
            (
                PageLink(words.parts.information, .information),
                words.restrictions.informationText
            ),
            (
                PageLink(words.parts.revisions, .revisions),
                words.restrictions.revisionsText
            ),
        ]
        let pledge = portal.content.page(key: "pledge", in: words.language, orIn: words.language).map { page in
            let purpose = words.restrictions.pledgeText
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
            for position in table.origins.positions {
                let department = table.origins[position]
                for destination in table.destinations.positions {
                    let verdict = table.answer(from: position, to: destination).verdict
                    counts[department, default: [:]][verdict, default: 0] += 1
                }
            }
        }
        let table = DataTable(
            id: id, caption: words.restrictions.departmentsOf(name),
            columns: [
                Column(words.department) { department in
                    .link(
                        department.name, here.href(to: .department(department.id.text)),
                        remark: organization.pathAbove(department.id))
                }
            ]
                + DirectionTable.strictestFirst.map { measure in
                    Column(words.word(measure), .number) { .text(String(counts[$0.id]?[measure] ?? 0)) }
                }, rows: departments(of: company))
        return RestrictionsView.CompanyTable(
            id: company.rawValue,
            table: HeadedTableView(
                heading: words.restrictions.movingFrom(name),
                table: FilteredTableView(table: table.markup, filter: id)))
    }
}
