import ShikiriDiagnostics
import ShikiriModel
import ShikiriPageKit
import ShikiriSearch
import ShikiriWords

/// Makes the page on the controls of the improvement plan: how far each is, and what is late.
struct ControlPages: Sendable {
    let portal: Portal
    let asOf: CalendarDay
    let links: LinkTargets
    let words: Words

    init(portal: Portal, asOf: CalendarDay, words: Words) {
        self.portal = portal
        self.asOf = asOf
        links = LinkTargets(library: portal.content, main: portal.settings.language)
        self.words = words
    }

    private var controls: [Control] { portal.controls.items }

    /// Reports guidance that a control names and that isn't there.
    func checkReferences(log: inout DiagnosticLog) {
        for name in controls.flatMap(\.explainedBy) where links.related(name.value, in: words.language) == nil {
            log.report(
                .brokenLink, .explainedByNothing(name.value, help: links.help(forMissingPage: name.value)),
                at: name.location)
        }
    }

    /// The page; none for a portal without controls.
    var views: [PageView] {
        guard !controls.isEmpty else { return [] }
        let view = PageView(
            address: .controls, language: words.language, part: .controls,
            title: words.part(.controls), trail: [PageLink(words.parts.home, .home)]
        ) {
            ControlsPage(controls: ControlsView(answer: answer, sum: sum, table: table.markup))
        }
        return [view.found(as: SearchTopic(.control))]
    }

    private func isLate(_ control: Control) -> Bool { control.isLate(on: asOf) }

    private var answer: ControlsView.Answer {
        let inForce = controls.count { $0.state(on: asOf) == .inForce }
        let late = controls.count(where: isLate)
        let lateness =
            late == 0
            ? words.controls.noneLate
            : words.controls.late(late)
        return ControlsView.Answer(
            badge: BadgeView(
                words.controls.answer(controls.count, inForce),
                late == 0 ? "on_time" : "behind"), lateness: lateness)
    }

    /// How many there are of each state; a late one counts as late alone.
    private var sum: [CountView] {
        let states: [ControlState] = [.inForce, .inProgress, .underReview, .planned]
        let counts = states.map { state in
            (words.state(state), controls.count { $0.state(on: asOf) == state && !isLate($0) })
        }
        return ([(words.late, controls.count(where: isLate))] + counts).map { state, count in
            CountView(badge: state, count: words.counts.controls(count))
        }
    }

    private var table: DataTable<Control> {
        var categories: [String] = []
        for control in controls where !categories.contains(control.category) { categories.append(control.category) }
        // What is late comes first, whatever it is about.
        let overdue = controls.filter(isLate)
        let late = overdue.isEmpty ? [] : [group(words.controlStates.late, overdue)]
        let columns: [Column<Control>] = [
            Column(words.heads.control) { .text($0.title) },
            Column(words.heads.company, facet: true, look: .unbroken) {
                .text(portal.settings.name(of: $0.company))
            },
            Column(words.heads.owner, look: .unbroken) { .text(owner(of: $0)) },
            Column(words.heads.state, facet: true) { state(of: $0) },
            Column(words.heads.due, .date) { .day($0.due?.description, $0.due.map(words.day) ?? "–") },
            Column(words.heads.evidence) { .text($0.evidence ?? "–") },
            Column(words.heads.explained, .none) { explanations(of: $0) },
        ]
        return DataTable(
            id: "controls", caption: words.controls.caption,
            columns: columns, groups: late + categories.map(group).filter { !$0.rows.isEmpty }, areEntries: true,
            rowID: { $0.id.text })
    }

    private func owner(of control: Control) -> String {
        portal.organization.departments[control.owner]?.name ?? control.owner.text
    }

    private func group(_ category: String) -> RowGroup<Control> {
        group(category, controls.filter { $0.category == category && !isLate($0) })
    }

    private func group(_ name: String, _ members: [Control]) -> RowGroup<Control> {
        var head = HTMLWriter()
        head.text(name + " ")
        head.element("span", [("class", "group-count")], text: words.counts.controls(members.count))
        return RowGroup(css: "group", head: head, members)
    }

    private func state(of control: Control) -> TableCell {
        if isLate(control) { return .badge(words.controlStates.late, "state late") }
        let state = control.state(on: asOf)
        return .badge(words.word(state), "state " + state.rawValue)
    }

    private func explanations(of control: Control) -> TableCell {
        let pages = control.explainedBy.compactMap { links.related($0.value, in: words.language) }
        guard !pages.isEmpty else { return .text("–") }
        return TableCell { writer in
            writer.element("ul") { writer in
                for page in pages {
                    let href = Address.controls.href(to: Address(page.folder))
                    writer.element("li") { $0.element("a", [("href", href)], text: page.matter.title.value) }
                }
            }
        }
    }
}
