import ShikiriModel
import ShikiriPages
import ShikiriPeople

// A page a course: everybody whom it asks.
extension TrainingDesk {
    /// The pages of all courses.
    var coursePages: [OfficePage] {
        courses.indices.flatMap { course in
            let list = participants(of: course)
            return [coursePage(course, list)] + list.pages(above: [top])
        }
    }

    /// Everybody of a course.
    func participants(of course: Int) -> TrainingListing<TrainingRow> {
        let address = TrainingAddress.course(courses[course].id)
        return TrainingListing(
            desk: self, id: "people", heading: pick("対象の全員", "Everybody"), title: courses[course].title,
            nothing: pick("対象の人はいません。", "Nobody is asked to take it."),
            columns: [
                Column(pick("社員", "Person")), Column(pick("部署", "Department"), facet: true),
                Column(pick("状態", "Status"), facet: true), Column(pick("期限", "Due"), .date),
                Column(pick("修了日", "Completed"), .date), Column(pick("点数", "Score"), .number),
            ],
            departmentColumn: 1, page: (courses[course].title, address), address: address,
            cuts: PageCuts(tally.order.map { tally.counts(in: $0, course: course).all }),
            items: { department in
                tally.people(in: department).compactMap { sheet.row(of: $0, course: course) }
            },
            row: { row, here in
                DataTable.Row([
                    person(row.person, from: here), department(department(of: row.person)), status(row.status),
                    source.day(row.dueOn), source.day(row.completedOn), .text(row.score?.description ?? "–"),
                ])
            })
    }

    private func coursePage(_ position: Int, _ list: TrainingListing<TrainingRow>) -> OfficePage {
        let course = courses[position]
        let here = list.page.address
        let dates = pick(
            "受講開始 \(words.day(course.opens))、期限 \(words.day(course.due))",
            "opens \(words.day(course.opens)), due \(words.day(course.due))")
        return OfficePage(
            address: here, title: course.title, lead: "\(course.id.text) \(dates)", above: [top],
            content: {
                let counts = tally.counts(course: position)
                let used = statusesInUse.filter { counts[$0] > 0 }
                return OfficeContent(
                    views: views,
                    sum: used.map { status in
                        let href = list.isWhole ? here.href(to: here, table: list.id, [(2, words.status(status))]) : nil
                        return sum(status, counts[status], href: href)
                    },
                    blocks: [departmentsBlock(position, list)] + (list.isWhole ? [list.block] : []))
            })
    }

    /// The departments of a course, each leading to its people in the list.
    private func departmentsBlock(
        _ course: Int, _ list: TrainingListing<TrainingRow>
    ) -> OfficeContent.Block {
        let here = list.page.address
        let slots = list.counts.indices.filter { list.counts[$0] > 0 }
        let total = tally.counts(course: course)
        let used = statusesInUse.filter { total[$0] > 0 }
        return OfficeContent.Block(
            id: "departments", heading: pick("部署ごと", "By department"),
            text: pick(
                "各部署に直接所属する人の数です。部署の名前から、その部署の人の一覧へ進めます。",
                "People who belong to the department itself. Its name leads to the list of its people."),
            nothing: list.nothing, css: ManyColumns.counts.css(columns: used.count),
            columns: [Column(pick("部署", "Department")), Column(pick("人数", "People"), .number)]
                + statusColumns(used),
            rows: slots.map { slot in
                let department = tally.order[slot]
                let counts = tally.counts(in: department, course: course)
                return DataTable.Row(
                    [self.department(department, href: list.href(toSlot: slot, from: here)), number(counts.all)]
                        + statusCells(counts, used) { list.href(toSlot: slot, from: here, [(2, words.status($0))]) })
            })
    }
}
