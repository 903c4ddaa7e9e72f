import ShikiriModel
import ShikiriPageKit
import ShikiriPeople
import ShikiriWords

// People against courses.
extension TrainingDesk {
    /// The key to the marks.
    var marks: [(css: String, word: String)] { Self.statuses.map { ($0.word, words.status($0)) } }

    /// The people of one page of a department, each with a mark for every course that asks anybody there.
    func grid(_ department: Position<Department>, _ page: Int, on here: Address) -> OfficeContent.Block {
        let asked = courses.positions.filter { tally.counts(in: department, course: $0).all > 0 }
        let people = tally.people(in: department)
        let range = grids[department].pages.indices.contains(page) ? grids[department].pages[page] : 0..<0
        return OfficeContent.Block(
            id: "grid", heading: words.desk.grid,
            text: words.desk.gridNote,
            nothing: words.desk.gridNothing,
            css: ManyColumns.marks.css(columns: asked.count),
            columns: gridColumns(asked, from: here), rows: people[range].map { standing(of: $0, in: asked) },
            rowID: { Self.anchor(of: employee($0.person)) })
    }

    /// Somebody with their rows in some courses; none for a course that doesn't ask them.
    private struct Standing {
        let person: Position<Employee>
        let rows: [TrainingRow?]
        let counts: StatusCounts
    }

    private func standing(of person: Position<Employee>, in asked: [Position<Course>]) -> Standing {
        let rows = asked.map { sheet.row(of: person, course: $0) }
        var counts = StatusCounts()
        for row in rows { if let row { counts.add(row.status) } }
        return Standing(person: person, rows: rows, counts: counts)
    }

    private func gridColumns(_ asked: [Position<Course>], from here: Address) -> [Column<Standing>] {
        let columns: [Column<Standing>] = [
            Column(words.heads.person) { row in
                let employee = employee(row.person)
                return TableCell { writer in
                    writer.text(employee.name)
                    let remark = [employee.id.text, employee.title].compactMap { $0 }.joined(separator: " ")
                    writer.element("span", [("class", "where")], text: remark)
                }
            },
            Column(words.heads.overall, facet: true) { overall($0.counts) },
            Column(words.statuses.overdue, .number) { number($0.counts.late) },
        ]
        return columns
            + asked.enumerated().map { place, course in
                let href = here.href(to: TrainingAddress.course(courses[course].id))
                return Column(courses[course].title, href: href, look: .mark) { row in
                    row.rows[place].map { status($0.status) } ?? .text("")
                }
            }
    }

    /// Where somebody stands with everything, by what is most urgent.
    func overall(_ counts: StatusCounts) -> TableCell {
        if counts.late > 0 { return .badge(words.desk.someOverdue, "state overdue") }
        if counts.open > 0 { return .badge(words.desk.someOpen, "state not_started") }
        if counts[.dueAgain] > 0 { return .badge(words.desk.someDueAgain, "state due_again") }
        if counts.running > 0 { return .badge(words.desk.allDone, "state completed") }
        return .text(counts.all > 0 ? words.desk.nothingToDo : words.desk.noCoursesAsked)
    }

    /// The page of one part of a grid that is too long.
    func gridPage(_ department: Position<Department>, _ page: Int) -> OfficePage {
        let name = departments[department].name
        let count = grids[department].pages.count
        let here = gridAddress(department, page: page)
        return OfficePage(
            address: here, title: "\(name) \(page + 1) / \(count)", lead: span(department, page),
            above: [top, (name, TrainingAddress.department(departments[department].id))],
            content: {
                let parts = grids[department].pages.indices.map {
                    (label: span(department, $0), address: gridAddress(department, page: $0))
                }
                return OfficeContent(
                    views: views, blocks: [grid(department, page, on: here)], marks: marks,
                    neighbours: OfficeContent.Neighbours(of: page, in: parts))
            })
    }

    /// The parts of a grid that is too long for one page.
    func gridParts(_ department: Position<Department>) -> OfficeContent.Block {
        let here = TrainingAddress.department(departments[department].id)
        return OfficeContent.Block(
            id: "parts", heading: words.desk.grid,
            text: words.desk.severalPages, nothing: "",
            columns: [
                Column(words.desk.people, .none) { page in
                    .link(span(department, page), here.href(to: gridAddress(department, page: page)))
                },
                Column(words.heads.people, .number) { number(grids[department].pages[$0].count) },
            ], rows: Array(grids[department].pages.indices))
    }

    /// From whom to whom a part goes.
    private func span(_ department: Position<Department>, _ page: Int) -> String {
        let people = tally.people(in: department)[grids[department].pages[page]]
        guard let first = people.first, let last = people.last else { return "" }
        return words.desk.span(employee(first).id.text, employee(last).id.text)
    }
}
