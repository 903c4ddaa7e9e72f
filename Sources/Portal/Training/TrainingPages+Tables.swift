import ShikiriModel
import ShikiriPageKit
import ShikiriWords

// The tables of a dashboard.
extension TrainingPages {
    /// What a table says of a row's figures.
    private enum Told {
        case nothing, withheld
        case figures(CompletionFigures)

        init(_ figure: GroupFigure) {
            switch figure {
            case .nobody: self = .nothing
            case .withheld: self = .withheld
            case .shown(let figures, _): self = figures.asked > 0 ? .figures(figures) : .nothing
            }
        }

        /// Whether a number stands there.
        var figures: CompletionFigures? {
            guard case .figures(let figures) = self else { return nil }
            return figures
        }

        init(_ total: CompletionTotal) {
            if total.figures.asked > 0 {
                self = .figures(total.figures)
            } else {
                self = total.withheldCourses > 0 ? .withheld : .nothing
            }
        }
    }

    /// A column of numbers of a row's figures; where nothing is told of the row, the cell says so.
    private func column<Row>(
        _ title: String, _ told: @escaping (Row) -> Told, look: ColumnLook = .plain,
        _ cell: @escaping (Row, CompletionFigures) -> TableCell
    ) -> Column<Row> {
        Column(title, .number, look: look) { row in
            switch told(row) {
            case .nothing: .text("–", sortKey: "-1")
            case .withheld:
                TableCell(sortKey: "-1") { writer in
                    writer.element("span", [("class", "suppressed")], text: words.figures.withheld)
                }
            case .figures(let figures): cell(row, figures)
            }
        }
    }

    /// A number that leads to what it sums up; nothing is summed up in none.
    private func number(_ number: ClosedRange<Int>, _ href: String?) -> TableCell {
        TableCell(sortKey: String(number.lowerBound)) { writer in
            guard let href, number.upperBound > 0 else { return writer.text(words.range(number)) }
            writer.element("a", [("href", href)], text: words.range(number))
        }
    }

    /// Who has passed of whom and who is late, the columns that every table of one course's figures ends with.
    private func courseColumns<Row>(
        _ told: @escaping (Row) -> Told, href: @escaping (Row) -> String? = { _ in nil }
    ) -> [Column<Row>] {
        [
            column(words.heads.completedShare, told) { _, figures in
                TableCell(sortKey: words.percent(figures.done.lowerBound, of: figures.asked)) { writer in
                    writer.text(words.percent(figures.done, of: figures.asked))
                    bar(figures)?.write(to: &writer)
                }
            },
            column(words.heads.done, told) {
                .text(words.count($1.done, of: $1.asked), sortKey: String($1.done.lowerBound))
            },
            column(words.heads.asked, told) { .text(words.grouped($1.asked), sortKey: String($1.asked)) },
            column(words.statuses.overdue, told) { number($1.late, href($0)) },
        ]
    }

    /// Who passed in time; of a course that isn't due yet that can't be said.
    private func onTimeColumn<Row>(
        _ told: @escaping (Row) -> Told, isSettled: @escaping (Row) -> Bool = { _ in true }
    ) -> Column<Row> {
        column(words.heads.onTime, told) { row, figures in
            isSettled(row)
                ? .text(words.count(figures.onTime, of: figures.asked), sortKey: String(figures.onTime.lowerBound))
                : .text("–", sortKey: "-1")
        }
    }

    /// The columns of a table that sums up courses: those whose date has passed, then those that are open.
    private func totalColumns<Row>(
        _ totals: @escaping (Row) -> GroupTotals, href: @escaping (Row) -> String? = { _ in nil }
    ) -> [Column<Row>] {
        let settled = { (row: Row) in Told(totals(row).settled) }
        return [
            column(words.heads.onTimeShare, settled) { _, figures in
                TableCell(sortKey: words.percent(figures.onTime.lowerBound, of: figures.asked)) { writer in
                    writer.text(words.percent(figures.onTime, of: figures.asked))
                    figures.onTime.exact.map { CompletionBar(done: $0, late: 0, asked: figures.asked) }?.write(
                        to: &writer)
                }
            },
            onTimeColumn(settled),
            column(words.heads.asked, settled) { .text(words.grouped($1.asked), sortKey: String($1.asked)) },
            column(words.statuses.overdue, settled) { number($1.late, href($0)) },
            column(words.board.notDueYet, { Told(totals($0).running) }) { number($1.open, href($0)) },
        ]
    }

    /// A department with its company.
    private func departmentColumns(
        from here: Address, remark: @escaping (Department) -> String? = { _ in nil }
    ) -> [Column<Department>] {
        [
            Column(words.department) {
                .link($0.name, here.href(to: .trainingDepartment($0.id.text)), remark: remark($0))
            },
            Column(words.heads.company, facet: true, look: .short) {
                .text(portal.settings.name(of: $0.company))
            },
        ]
    }

    /// Whether the date of a course has passed.
    func isSettled(_ course: Course) -> Bool { course.due < progress.asOf }

    /// Where the departments of a course are listed.
    private func breakdown(of course: Course, from here: Address) -> String {
        here.href(to: .course(course.id.text), fragment: "departments-heading")
    }

    /// The courses that are open and not due yet, with what their pace says; the next to fall due first.
    func openTable(_ group: TrainingGroup, from here: Address) -> FiguresView? {
        let courses = progress.running.filter { progress[$0.id]?.today[group] != GroupFigure.nobody }
        guard !courses.isEmpty else { return nil }
        let told = { (course: Course) in Told(progress[course.id]?.today[group] ?? .nobody) }
        let table = DataTable(
            id: "open", caption: words.training.openCourses, css: "data cards",
            columns: [
                Column(words.heads.course) { .link($0.title, here.href(to: .course($0.id.text))) },
                Column(words.heads.due, .date, look: .card) { course in
                    TableCell { writer in
                        writer.element("time", [("datetime", course.due.description)], text: words.day(course.due))
                        let left = words.board.daysLeft(course.due.days(since: progress.asOf))
                        writer.text(" ")
                        writer.element("span", [("class", "where")], text: left)
                    }
                },
                column(words.heads.open, told, look: .card) { course, figures in
                    number(figures.open, breakdown(of: course, from: here))
                },
                column(words.training.recently(Forecast.window), told, look: .card) { course, _ in
                    guard case .expected(let recent, _) = progress.forecast(of: course, for: group) else {
                        return .text("–", sortKey: "-1")
                    }
                    return .text(words.range(recent), sortKey: String(recent.lowerBound))
                },
                Column(words.training.forecast, .none, look: .card) { course in
                    guard told(course).figures != nil, let forecast = progress.forecast(of: course, for: group) else {
                        return .text("–")
                    }
                    return .text(outlook(forecast, daysLeft: course.due.days(since: progress.asOf)))
                },
            ], groups: [RowGroup(courses)])
        return FiguresView(table: table.markup, suppression: words.training.forecastNote(Forecast.window))
    }

    /// The courses of earlier years in which somebody is still late.
    func leftoversTable(_ group: TrainingGroup, from here: Address) -> FiguresView? {
        let figure = { (course: Course) in progress[course.id]?.today[group].figures }
        let courses = progress.settled(before: year).filter { (figure($0)?.late.upperBound ?? 0) > 0 }
        guard !courses.isEmpty else { return nil }
        let table = DataTable(
            id: "leftovers", caption: words.training.leftovers,
            columns: [
                Column(words.heads.course) { .link($0.title, here.href(to: .course($0.id.text))) },
                Column(words.heads.due, .date) { .day($0.due.description, words.day($0.due)) },
                column(words.statuses.overdue, { Told(progress[$0.id]?.today[group] ?? .nobody) }) { course, figures in
                    number(figures.late, breakdown(of: course, from: here))
                },
            ], rows: courses.sorted { mostLate(figure($0), figure($1)) })
        return FiguresView(
            table: table.markup, suppression: remark(on: courses.compactMap { progress[$0.id]?.today[group] }))
    }

    /// Whether a row comes before another: first where most are late, then where most are open; last of which nothing is told. Only
    /// published numbers decide.
    private func mostLate(_ left: CompletionFigures?, _ right: CompletionFigures?) -> Bool {
        func key(_ figures: CompletionFigures?) -> (Int, Int) {
            figures.map { ($0.late.lowerBound, $0.open.lowerBound) } ?? (-1, -1)
        }
        return key(left) > key(right)
    }

    /// The courses of the year, for a group.
    func coursesTable(_ group: TrainingGroup, from here: Address) -> FilteredFiguresView? {
        let courses = currentCourses.filter { course in
            guard let figure = progress[course.id]?.today[group] else { return false }
            return figure != .nobody
        }
        guard !courses.isEmpty else { return nil }
        let told = { (course: Course) in Told(progress[course.id]?.today[group] ?? .nobody) }
        let table = DataTable(
            id: "courses", caption: words.training.coursesOf(words.fiscalYear(year)),
            columns: [
                Column(words.heads.course) { .link($0.title, here.href(to: .course($0.id.text))) },
                Column(words.heads.kind, facet: true, look: .short) { .text(words.kind($0.kind)) },
                Column(words.heads.due, .date) { .day($0.due.description, words.day($0.due)) },
                onTimeColumn(told, isSettled: isSettled),
            ] + courseColumns(told) { breakdown(of: $0, from: here) },
            rows: courses.sorted { mostLate(told($0).figures, told($1).figures) })
        let figures = courses.compactMap { progress[$0.id]?.today[group] }
        return FilteredFiguresView(
            table: FilteredTableView(table: table.markup, filter: "courses"), suppression: remark(on: figures))
    }

    /// The departments directly below a group.
    func departmentsTable(below group: TrainingGroup, from here: Address) -> FilteredFiguresView? {
        let ids: [DepartmentID] =
            switch group {
            case .everybody: Company.allCases.flatMap(organization.roots)
            case .company(let company): organization.roots(of: company)
            case .department(let id): organization.children(of: id)
            }
        guard !ids.isEmpty else { return nil }
        let totals = Dictionary(
            uniqueKeysWithValues: ids.map { ($0, GroupTotals(of: .department($0), in: progress, fiscalYear: year)) })
        let total = { (department: Department) in
            totals[department.id] ?? GroupTotals(of: .department(department.id), in: progress, fiscalYear: year)
        }
        let table = DataTable(
            id: "departments", caption: words.training.departmentsWithBelow,
            columns: departmentColumns(from: here)
                + totalColumns(total) { here.href(to: .trainingDepartment($0.id.text), fragment: "courses-heading") },
            rows: ids.compactMap { organization.departments[$0] })
        return FilteredFiguresView(
            table: FilteredTableView(table: table.markup, filter: "departments"), suppression: suppressionNote)
    }

    /// The departments of all levels, for one course: first where most are still open.
    func departmentsTable(of course: Course, from here: Address) -> FilteredFiguresView? {
        guard let figures = progress[course.id]?.today else { return nil }
        let departments = organization.departments.items.filter { figures[.department($0.id)] != .nobody }
        guard !departments.isEmpty else { return nil }
        let told = { (department: Department) in Told(figures[.department(department.id)]) }
        let open = { (department: Department) in told(department).figures?.open.lowerBound ?? -1 }
        let own: Column<Department> =
            isSettled(course) ? onTimeColumn(told) : column(words.heads.open, told) { number($1.open, nil) }
        let table = DataTable(
            id: "departments", caption: words.training.departmentsToday,
            columns: departmentColumns(from: here) { organization.pathAbove($0.id) } + [own] + courseColumns(told),
            rows: departments.sorted { open($0) > open($1) })
        return FilteredFiguresView(
            table: FilteredTableView(table: table.markup, filter: "departments"), suppression: suppressionNote)
    }

    /// E-learning, classroom and discussions against each other.
    func kindsTable(_ group: TrainingGroup) -> FiguresView? {
        let totals = TrainingKind.allCases.map {
            ($0, GroupTotals(of: group, in: progress, fiscalYear: year, kind: $0))
        }.filter { $0.1.settled.courses + $0.1.running.courses > 0 }
        guard totals.count > 1 else { return nil }
        let table = DataTable(
            id: "kinds", caption: words.training.kinds,
            columns: [
                Column(words.heads.kind) { .text(words.kind($0.0)) },
                Column(words.heads.settledCourses, .number, look: .short) { .text(String($0.1.settled.courses)) },
            ] + totalColumns { $0.1 }, rows: totals)
        return FiguresView(
            table: table.markup, suppression: remark(on: totals.flatMap { [$0.1.settled, $0.1.running] }))
    }

    /// The fiscal year against the one before: who was on time in the courses whose date had passed by the same day of each year, and
    /// who is still late in them.
    func compareTable(_ totals: GroupTotals) -> FiguresView? {
        guard totals.yearBefore.courses > 0 else { return nil }
        let years = [(year, totals.settled), (year - 1, totals.yearBefore)]
        let told = { (row: (Int, CompletionTotal)) in Told(row.1) }
        let table = DataTable(
            id: "compare",
            caption: words.training.comparison,
            columns: [
                Column(words.heads.year) { .text(words.fiscalYear($0.0)) },
                Column(words.heads.settledCourses, .number, look: .short) { .text(String($0.1.courses)) },
                column(words.heads.onTimeShare, told) { _, figures in
                    .text(
                        words.percent(figures.onTime, of: figures.asked),
                        sortKey: words.percent(figures.onTime.lowerBound, of: figures.asked))
                },
                onTimeColumn(told),
                column(words.heads.asked, told) { .text(words.grouped($1.asked), sortKey: String($1.asked)) },
                column(words.training.stillLate, told) { number($1.late, nil) },
            ], rows: years)
        return FiguresView(table: table.markup, suppression: remark(on: years.map(\.1)))
    }
}
