import ShikiriModel
import ShikiriPages
import ShikiriPeople
import ShikiriWords

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
            desk: self, id: "people", heading: words.desk.askedPeople, title: courses[course].title,
            nothing: words.desk.nobodyAsked,
            columns: [
                Column(words.heads.person), Column(words.department, facet: true),
                Column(words.heads.status, facet: true), Column(words.heads.due, .date),
                Column(words.heads.completedOn, .date), Column(words.heads.score, .number),
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
        let dates = words.desk.courseDates(words.day(course.opens), words.day(course.due))
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
            id: "departments", heading: words.desk.byDepartment,
            text: words.desk.ownPeopleNote,
            nothing: list.nothing, css: ManyColumns.counts.css(columns: used.count),
            columns: [Column(words.department), Column(words.heads.people, .number)]
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
