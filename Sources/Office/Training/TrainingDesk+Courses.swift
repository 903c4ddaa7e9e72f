import ShikiriModel
import ShikiriPageKit
import ShikiriPeople
import ShikiriWords

// A page a course: everybody whom it asks.
extension TrainingDesk {
    /// The pages of all courses.
    var coursePages: [OfficePage] {
        courses.positions.flatMap { course in
            let list = participants(of: course)
            return [coursePage(course, list)] + list.pages(above: [top])
        }
    }

    /// Everybody of a course.
    func participants(of course: Position<Course>) -> TrainingListing<TrainingRow> {
        let address = TrainingAddress.course(courses[course].id)
        return TrainingListing(
            desk: self, id: "people", heading: words.desk.askedPeople, title: courses[course].title,
            nothing: words.desk.nobodyAsked,
            columns: { here in
                [
                    Column(words.heads.person) { person($0.person, from: here) },
                    Column(words.department, facet: true) { department(department(of: $0.person)) },
                    Column(words.heads.status, facet: true) { status($0.status) },
                    Column(words.heads.due, .date) { source.day($0.dueOn) },
                    Column(words.heads.completedOn, .date) { source.day($0.completedOn) },
                    Column(words.heads.score, .number) { .text($0.score?.description ?? "–") },
                ]
            },
            page: (courses[course].title, address), address: address,
            cuts: PageCuts(tally.order.map { tally.counts(in: $0, course: course).all }),
            items: { department in
                tally.people(in: department).compactMap { sheet.row(of: $0, course: course) }
            })
    }

    private func coursePage(_ position: Position<Course>, _ list: TrainingListing<TrainingRow>) -> OfficePage {
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
                        let href =
                            list.isWhole
                            ? list.href(to: here, from: here, [(words.heads.status, words.status(status))]) : nil
                        return sum(status, counts[status], href: href)
                    },
                    blocks: [departmentsBlock(position, list)] + (list.isWhole ? [list.block] : []))
            })
    }

    /// The departments of a course, each leading to its people in the list.
    private func departmentsBlock(
        _ course: Position<Course>, _ list: TrainingListing<TrainingRow>
    ) -> OfficeContent.Block {
        let here = list.page.address
        let slots = list.counts.indices.filter { list.counts[$0] > 0 }
        let total = tally.counts(course: course)
        let used = statusesInUse.filter { total[$0] > 0 }
        let counts = { (slot: Int) in tally.counts(in: tally.order[slot], course: course) }
        return OfficeContent.Block(
            id: "departments", heading: words.desk.byDepartment,
            text: words.desk.ownPeopleNote,
            nothing: list.nothing, css: ManyColumns.counts.css(columns: used.count),
            columns: [
                Column(words.department) { slot in
                    self.department(tally.order[slot], href: list.href(toSlot: slot, from: here))
                },
                Column(words.heads.people, .number) { number(counts($0).all) },
            ]
                + statusColumns(used, counts) { slot, status in
                    list.href(toSlot: slot, from: here, [(words.heads.status, words.status(status))])
                }, rows: slots)
    }
}
