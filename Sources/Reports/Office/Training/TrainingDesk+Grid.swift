import ShikiriModel
import ShikiriPages
import ShikiriPeople

// People against courses.
extension TrainingDesk {
    /// The key to the marks.
    var marks: [(css: String, word: String)] { Self.statuses.map { ($0.word, words.status($0)) } }

    /// The people of one page of a department, each with a mark for every course that asks anybody there.
    func grid(_ department: Int, _ page: Int, on here: Address) -> OfficeContent.Block {
        let asked = courses.indices.filter { tally.counts(in: department, course: $0).all > 0 }
        let people = tally.people(in: department)
        let range = grids[department].pages.indices.contains(page) ? grids[department].pages[page] : 0..<0
        return OfficeContent.Block(
            id: "grid", heading: pick("この部署の人と講座", "People and courses"),
            text: pick(
                "印の意味は下にあります。空欄は、その人が対象でない講座です。", "The key is below. An empty cell: the course doesn't ask the person."),
            nothing: pick("この部署に直接所属する人はいません。", "Nobody belongs to the department itself."),
            css: ManyColumns.marks.css(columns: asked.count),
            columns: [
                Column(pick("社員", "Person")), Column(pick("全体", "Overall"), facet: true),
                Column(pick("期限超過", "Overdue"), .number),
            ] + asked.map { Column(courses[$0].title, href: here.href(to: TrainingAddress.course(courses[$0].id))) },
            rows: people[range].map { gridRow($0, asked) })
    }

    private func gridRow(_ person: Int, _ asked: [Int]) -> DataTable.Row {
        let employee = employee(person)
        let rows = asked.map { sheet.row(of: person, course: $0) }
        var counts = StatusCounts()
        for row in rows { if let row { counts.add(row.status) } }
        let name = Cell { writer in
            writer.text(employee.name)
            let remark = [employee.id.text, employee.title].compactMap { $0 }.joined(separator: " ")
            writer.element("span", [("class", "where")], text: remark)
        }
        return DataTable.Row(
            id: Self.anchor(of: employee),
            [name, overall(counts), number(counts.late)]
                + rows.map { row in row.map { status($0.status) } ?? .text("") })
    }

    /// Where somebody stands with everything, by what is most urgent.
    func overall(_ counts: StatusCounts) -> Cell {
        if counts.late > 0 { return .badge(pick("期限超過あり", "Something overdue"), "state overdue") }
        if counts.open > 0 { return .badge(pick("未了あり", "Something open"), "state not_started") }
        if counts[.dueAgain] > 0 { return .badge(pick("再受講あり", "Something to take again"), "state due_again") }
        if counts.running > 0 { return .badge(pick("すべて修了", "All done"), "state completed") }
        return .text(counts.all > 0 ? pick("開始前・休職等のみ", "Nothing to do yet") : pick("対象の講座なし", "No courses"))
    }

    /// The page of one part of a grid that is too long.
    func gridPage(_ department: Int, _ page: Int) -> OfficePage {
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
    func gridParts(_ department: Int) -> OfficeContent.Block {
        let here = TrainingAddress.department(departments[department].id)
        return OfficeContent.Block(
            id: "parts", heading: pick("この部署の人と講座", "People and courses"),
            text: pick("人数が多いため、ページを分けています。", "There are many people: they are on several pages."), nothing: "",
            columns: [Column(pick("社員", "People"), .none), Column(pick("人数", "People"), .number)],
            rows: grids[department].pages.enumerated().map { page, range in
                let href = here.href(to: gridAddress(department, page: page))
                return DataTable.Row([.link(span(department, page), href), number(range.count)])
            })
    }

    /// From whom to whom a part goes.
    private func span(_ department: Int, _ page: Int) -> String {
        let people = tally.people(in: department)[grids[department].pages[page]]
        let ids = [people.first, people.last].compactMap { $0.map { employee($0).id.text } }
        return ids.joined(separator: pick(" から ", " to "))
    }
}
