import ShikiriModel
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

        init(_ total: CompletionTotal) {
            if total.figures.asked > 0 {
                self = .figures(total.figures)
            } else {
                self = total.withheldCourses > 0 ? .withheld : .nothing
            }
        }
    }

    /// The columns that every table of figures has after its own.
    private func figureColumns<Row>(_ told: @escaping (Row) -> Told) -> [Column<Row>] {
        func column(_ title: String, _ cell: @escaping (CompletionFigures) -> TableCell) -> Column<Row> {
            Column(title, .number) { row in
                switch told(row) {
                case .nothing: .text("–", sortKey: "-1")
                case .withheld:
                    TableCell(sortKey: "-1") { writer in
                        writer.element("span", [("class", "suppressed")], text: words.figures.withheld)
                    }
                case .figures(let figures): cell(figures)
                }
            }
        }
        return [
            column(words.heads.completedShare) { figures in
                TableCell(sortKey: words.percent(figures.done.lowerBound, of: figures.asked)) { writer in
                    writer.text(words.percent(figures.done, of: figures.asked))
                    bar(figures)?.write(to: &writer)
                }
            },
            column(words.heads.done) {
                .text(words.count($0.done, of: $0.asked), sortKey: String($0.done.lowerBound))
            },
            column(words.heads.asked) { .text(words.grouped($0.asked), sortKey: String($0.asked)) },
            column(words.statuses.overdue) {
                .text(words.range($0.late), sortKey: String($0.late.lowerBound))
            },
        ]
    }

    /// A department with its company, then its figures.
    private func departmentColumns(
        from here: Address, remark: @escaping (Department) -> String? = { _ in nil },
        _ told: @escaping (Department) -> Told
    ) -> [Column<Department>] {
        [
            Column(words.department) {
                .link($0.name, here.href(to: .trainingDepartment($0.id.text)), remark: remark($0))
            },
            Column(words.heads.company, facet: true, look: .short) {
                .text(portal.settings.name(of: $0.company))
            },
        ] + figureColumns(told)
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
                Column(words.heads.course) { .link($0.title, here.href(to: .course($0.id.text))) },
                Column(words.heads.kind, facet: true, look: .short) { .text(words.kind($0.kind)) },
                Column(words.heads.due, .date) { .day($0.due.description, words.day($0.due)) },
            ] + figureColumns { Told(progress[$0.id]?.today[group] ?? .nobody) }, rows: courses)
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
            columns: departmentColumns(from: here) {
                Told(progress.total(of: .department($0.id), fiscalYear: year))
            }, rows: ids.compactMap { organization.departments[$0] })
        return FilteredFiguresView(
            table: FilteredTableView(table: table.markup, filter: "departments"), suppression: suppressionNote)
    }

    /// The departments of all levels, for one course.
    func departmentsTable(of course: Course, from here: Address) -> FilteredFiguresView? {
        guard let figures = progress[course.id]?.today else { return nil }
        let departments = organization.departments.items.filter { figures[.department($0.id)] != .nobody }
        guard !departments.isEmpty else { return nil }
        let table = DataTable(
            id: "departments", caption: words.training.departmentsToday,
            columns: departmentColumns(
                from: here,
                remark: { organization.pathAbove($0.id) }, { Told(figures[.department($0.id)]) }), rows: departments)
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
            columns: [
                Column(words.heads.kind) { .text(words.kind($0.0)) },
                Column(words.heads.courses, .number, look: .short) { .text(String($0.1.courses)) },
            ] + figureColumns { Told($0.1) }, rows: totals)
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
            columns: [
                Column(words.heads.year) { .text(words.fiscalYear($0.0)) },
                Column(words.heads.courses, .number, look: .short) { .text(String($0.1.courses)) },
            ] + figureColumns { Told($0.1) }, rows: years)
        return FiguresView(table: table.markup, suppression: remark(on: years.map(\.1)))
    }
}
