import ShikiriModel
import ShikiriPageKit
import ShikiriPeople
import ShikiriWords

// A page a department: its people and their courses as a grid of marks.
extension TrainingDesk {
    /// The pages of all departments, each with those that hold the rest of a long grid.
    var departmentPages: [OfficePage] {
        tally.order.flatMap { department -> [OfficePage] in
            let cuts = grids[department]
            let own = departmentPage(department)
            guard cuts.pages.count > 1 else { return [own] }
            return [own] + cuts.pages.indices.map { gridPage(department, $0) }
        }
    }

    /// The whole tree.
    var departmentsPage: OfficePage {
        let here = TrainingAddress.departments
        return OfficePage(
            address: here, title: words.desk.allDepartments,
            lead: words.desk.includesBelow, above: [top],
            content: {
                OfficeContent(
                    views: views,
                    blocks: Company.allCases.map { company in
                        OfficeContent.Block(
                            id: company.rawValue, heading: source.portal.settings.name(of: company), text: figureNote,
                            nothing: words.desk.noDepartments,
                            columns: [
                                Column(words.department, .none) { treeName($0, from: here) }
                            ] + departmentFigures(), rows: tally.order.filter { departments[$0].company == company })
                    })
            })
    }

    /// The name of a department, as far from the edge as it is from the top: the tree keeps its order unless a reader sorts
    /// it by a figure.
    private func treeName(_ department: Position<Department>, from here: Address) -> TableCell {
        let id = departments[department].id
        let depth = min(source.portal.organization.ancestors(of: id).count, 5)
        return TableCell { writer in
            writer.element("span", [("class", "depth depth-\(depth)")]) { writer in
                writer.element(
                    "a", [("href", here.href(to: TrainingAddress.department(id)))], text: departments[department].name)
            }
        }
    }

    /// A department's name, as a link to its page.
    func departmentName(from here: Address) -> Column<Position<Department>> {
        Column(words.department) { department in
            .link(
                departments[department].name,
                here.href(to: TrainingAddress.department(departments[department].id)))
        }
    }

    private func departmentPage(_ department: Position<Department>) -> OfficePage {
        let id = departments[department].id
        let here = TrainingAddress.department(id)
        let children = source.portal.organization.children(of: id).compactMap {
            source.portal.organization.departments.position(of: $0)
        }
        return OfficePage(
            address: here, title: departments[department].name, lead: departmentLead(department),
            above: above(department),
            content: {
                let counts = tally.counts(in: department)
                let blocks = [
                    children.isEmpty ? nil : childrenBlock(children, from: here),
                    grids[department].pages.count > 1 ? gridParts(department) : grid(department, 0, on: here),
                ]
                return OfficeContent(
                    views: views, sum: statusesInUse.filter { counts[$0] > 0 }.map { sum($0, counts[$0], href: nil) },
                    blocks: blocks.compactMap { $0 }, marks: marks)
            })
    }

    private func departmentLead(_ department: Position<Department>) -> String {
        let own = tally.people(in: department).count
        let all = tally.peopleCount(under: department)
        let company = source.portal.settings.name(of: departments[department].company)
        guard own != all else { return words.desk.ownPeople(company, own) }
        return words.desk.ownAndBelow(company, own, all)
    }

    private func above(_ department: Position<Department>) -> [(label: String, address: Address)] {
        let ancestors = source.portal.organization.ancestors(of: departments[department].id)
        let links = ancestors.compactMap { id in
            source.portal.organization.departments[id].map { ($0.name, TrainingAddress.department(id)) }
        }
        return [top, (words.desk.allDepartments, TrainingAddress.departments)] + links
    }

    private func childrenBlock(_ children: [Position<Department>], from here: Address) -> OfficeContent.Block {
        OfficeContent.Block(
            id: "departments", heading: words.desk.departmentsBelow, text: figureNote, nothing: "",
            columns: [departmentName(from: here)] + departmentFigures(), rows: children)
    }
}
