import ShikiriModel
import ShikiriWords

// The tables of a dashboard.
extension TrainingPages {
    private typealias Column = DataTable.Column
    private typealias Cell = DataTable.Cell

    /// The columns that every table of figures has after its own.
    private var figureColumns: [Column] {
        [
            Column(words.heads.completedShare, .number), Column(words.heads.done, .number),
            Column(words.heads.asked, .number), Column(words.statuses.overdue, .number),
        ]
    }

    private func figureCells(_ figure: GroupFigure) -> [Cell] {
        switch figure {
        case .nobody: return Array(repeating: .text("–", sortKey: "-1"), count: 4)
        case .withheld:
            return Array(
                repeating: Cell(sortKey: "-1") { writer in
                    writer.element("span", [("class", "suppressed")], text: words.figures.withheld)
                }, count: 4)
        case .shown(let figures, _): return figureCells(figures)
        }
    }

    private func figureCells(_ figures: CompletionFigures) -> [Cell] {
        guard figures.asked > 0 else { return Array(repeating: .text("–", sortKey: "-1"), count: 4) }
        return [
            Cell(sortKey: words.percent(figures.done.lowerBound, of: figures.asked)) { writer in
                writer.text(words.percent(figures.done, of: figures.asked))
                bar(figures)?.write(to: &writer)
            },
            .text(words.count(figures.done, of: figures.asked), sortKey: String(figures.done.lowerBound)),
            .text(words.grouped(figures.asked), sortKey: String(figures.asked)),
            .text(words.range(figures.late), sortKey: String(figures.late.lowerBound)),
        ]
    }

    /// The courses of the year, for a group.
    func coursesTable(_ group: TrainingGroup, from here: Address) -> FilteredFiguresView? {
        let courses = currentCourses.filter { course in
            guard let figure = progress[course.id]?.today[group] else { return false }
            return figure != .nobody
        }
        guard !courses.isEmpty else { return nil }
        let table = DataTable(
            id: "courses", caption: words.training.coursesOf(words.fiscalYear(year)),
            columns: [
                Column(words.heads.course), Column(words.heads.kind, facet: true),
                Column(words.heads.due, .date),
            ] + figureColumns,
            rows: courses.map { course in
                DataTable.Row(
                    [
                        .link(course.title, here.href(to: .course(course.id.text))), .text(words.kind(course.kind)),
                        .day(course.due.description, words.day(course.due)),
                    ] + figureCells(progress[course.id]?.today[group] ?? .nobody))
            })
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
        let table = DataTable(
            id: "departments", caption: words.training.departmentsWithBelow,
            columns: [Column(words.department), Column(words.heads.company, facet: true)]
                + figureColumns,
            rows: ids.compactMap { organization.departments[$0] }.map { department in
                DataTable.Row(
                    [
                        .link(department.name, here.href(to: .trainingDepartment(department.id.text))),
                        .text(portal.settings.name(of: department.company)),
                    ] + totalCells(progress.total(of: .department(department.id), fiscalYear: year)))
            })
        return FilteredFiguresView(
            table: FilteredTableView(table: table.markup, filter: "departments"), suppression: suppressionNote)
    }

    private func totalCells(_ total: CompletionTotal) -> [Cell] {
        if total.figures.asked == 0, total.withheldCourses > 0 { return figureCells(GroupFigure.withheld) }
        return figureCells(total.figures)
    }

    /// The departments of all levels, for one course.
    func departmentsTable(of course: Course, from here: Address) -> FilteredFiguresView? {
        guard let figures = progress[course.id]?.today else { return nil }
        let departments = organization.departments.items.filter { figures[.department($0.id)] != .nobody }
        guard !departments.isEmpty else { return nil }
        let table = DataTable(
            id: "departments", caption: words.training.departmentsToday,
            columns: [Column(words.department), Column(words.heads.company, facet: true)]
                + figureColumns,
            rows: departments.map { department in
                let above = organization.ancestors(of: department.id).compactMap { organization.departments[$0]?.name }
                return DataTable.Row(
                    [
                        .link(
                            department.name, here.href(to: .trainingDepartment(department.id.text)),
                            remark: above.isEmpty ? nil : above.joined(separator: " / ")),
                        .text(portal.settings.name(of: department.company)),
                    ] + figureCells(figures[.department(department.id)]))
            })
        return FilteredFiguresView(
            table: FilteredTableView(table: table.markup, filter: "departments"), suppression: suppressionNote)
    }

    /// E-learning, classroom and discussions against each other.
    func kindsTable(_ group: TrainingGroup) -> FiguresView? {
        let totals = TrainingKind.allCases.map { ($0, progress.total(of: group, fiscalYear: year, kind: $0)) }
            .filter { $0.1.courses + $0.1.withheldCourses > 0 }
        guard totals.count > 1 else { return nil }
        let table = DataTable(
            id: "kinds", caption: words.training.kinds,
            columns: [Column(words.heads.kind), Column(words.heads.courses, .number)] + figureColumns,
            rows: totals.map { kind, total in
                DataTable.Row([.text(words.kind(kind)), .text(String(total.courses))] + totalCells(total))
            })
        return FiguresView(table: table.markup, suppression: remark(on: totals.map(\.1)))
    }

    /// The fiscal year against the one before, each as it stood on the same day of the year.
    func compareTable(_ group: TrainingGroup) -> FiguresView? {
        let before = progress.totalYearBefore(of: group, fiscalYear: year)
        guard before.courses > 0 else { return nil }
        let years = [(year, progress.total(of: group, fiscalYear: year)), (year - 1, before)]
        let table = DataTable(
            id: "compare",
            caption: words.training.comparison,
            columns: [Column(words.heads.year), Column(words.heads.courses, .number)] + figureColumns,
            rows: years.map { year, total in
                DataTable.Row([.text(words.fiscalYear(year)), .text(String(total.courses))] + totalCells(total))
            })
        return FiguresView(table: table.markup, suppression: remark(on: years.map(\.1)))
    }
}
