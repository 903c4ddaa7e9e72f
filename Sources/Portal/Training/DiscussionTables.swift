import ShikiriDiagnostics
import ShikiriModel
import ShikiriPageKit
import ShikiriTemplates
import ShikiriWords

/// What pages show of the workplace discussions (職場討議) that were held: how many, where, what came up.
struct DiscussionTables: Sendable {
    /// The figures of training; nil for a portal without.
    let progress: TrainingProgress?
    let portal: Portal

    private var courses: [Course] { progress?.courses.items.filter { $0.kind == .discussion } ?? [] }

    func link(toCourse id: String) -> PageLink? {
        progress?.courses[CourseID(id)].map { PageLink($0.title, .course($0.id.text)) }
    }

    /// The sheet that a course is discussed over.
    func material(of course: CourseID) -> PageLink? {
        let sheet = portal.content.pages.first {
            $0.part == .discussions && $0.matter.course?.value == course.text && $0.language == portal.settings.language
        }
        return sheet.map { PageLink($0.matter.title.value, Address($0.folder)) }
    }

    /// The discussions of a course, by department.
    func table(ofCourse id: String, _ words: Words, from here: Address) -> DiscussionsHeldView? {
        courseTable(CourseID(id), words, from: here)
    }

    /// The discussions of a course by department, and what came up in them.
    func courseTable(_ id: CourseID, _ words: Words, from here: Address) -> DiscussionsHeldView? {
        guard let discussions = progress?.discussions(of: id), discussions[.everybody].sessions > 0 else {
            return nil
        }
        let held = portal.organization.departments.items.filter { discussions[.department($0.id)].sessions > 0 }
        let table = DataTable(
            id: "held", caption: words.discussions.byDepartment,
            columns: [
                Column(words.department) { department in
                    .link(department.name, here.href(to: .trainingDepartment(department.id.text)))
                }
            ] + columns(words) { discussions[.department($0.id)] }, rows: held)
        return DiscussionsHeldView(
            table: FilteredTableView(table: Markup(table.html + issues(discussions, words)), filter: "held"),
            note: note(
                held.map { discussions[.department($0.id)] },
                isLeftOut: discussions.withheldIssues > 0 || discussions.issues.contains { $0.department == nil }, words
            ))
    }

    /// All courses that are discussed, for a group.
    func boardTable(_ group: TrainingGroup, _ words: Words, from here: Address) -> DiscussionsHeldView? {
        let held = courses.compactMap { course -> (Course, DiscussionFigures)? in
            guard let figures = progress?.discussions(of: course.id)?[group], figures.sessions > 0 else { return nil }
            return (course, figures)
        }
        guard !held.isEmpty else { return nil }
        let table = DataTable(
            id: "discussions", caption: words.parts.discussions,
            columns: [
                Column(words.heads.course) { course, _ in
                    .link(course.title, here.href(to: .course(course.id.text)))
                }
            ] + columns(words) { $0.1 }, rows: held)
        return DiscussionsHeldView(
            table: FilteredTableView(table: table.markup, filter: "discussions"),
            note: note(held.map(\.1), isLeftOut: false, words))
    }

    /// Says what was done for small departments; nil where nothing was.
    private func note(_ figures: [DiscussionFigures], isLeftOut: Bool, _ words: Words) -> String? {
        guard isLeftOut || figures.contains(where: { $0.attended == .withheld }) else { return nil }
        return words.discussions.note
    }

    func tableOfAll(_ words: Words, from here: Address) -> DiscussionsHeldView? {
        boardTable(.everybody, words, from: here)
    }

    /// The figures of what a row is about.
    private func columns<Row>(_ words: Words, _ figures: @escaping (Row) -> DiscussionFigures) -> [Column<Row>] {
        [
            Column(words.heads.held, .number, look: .short) { .text(String(figures($0).sessions)) },
            Column(words.heads.heldBy, .number) { .text(String(figures($0).departments)) },
            Column(words.heads.tookPart, .number) { row in
                switch figures(row).attended {
                case .exactly(let number): .text(words.grouped(number), sortKey: String(number))
                case .withheld: .badge(words.figures.withheld, "suppressed")
                }
            },
        ]
    }

    private func issues(_ discussions: DiscussionProgress, _ words: Words) -> String {
        guard !discussions.issues.isEmpty else { return "" }
        var writer = HTMLWriter()
        writer.element("h3", text: words.discussions.issues)
        writer.element("ul", [("class", "entries")]) { writer in
            for issue in discussions.issues {
                writer.element("li") { writer in
                    writer.text(issue.text)
                    let place = issue.department.flatMap { portal.organization.departments[$0]?.name }
                    let remark = [words.day(issue.heldOn), place].compactMap { $0 }.joined(separator: " ")
                    writer.element("p", [("class", "meta")], text: remark)
                }
            }
        }
        return writer.html
    }
}
