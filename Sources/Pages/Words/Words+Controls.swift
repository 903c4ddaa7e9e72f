import ShikiriModel

extension Words {
    /// The state of a control on a day; being late outweighs what the author wrote.
    func state(of control: Control, on day: CalendarDay) -> BadgeView {
        control.isLate(on: day) ? late : state(control.state)
    }

    func state(_ state: ControlState) -> BadgeView { BadgeView(word(state), state.rawValue) }

    func word(_ state: ControlState) -> String {
        switch state {
        case .planned: pick("予定", "Planned")
        case .inProgress: pick("進行中", "In progress")
        case .inForce: pick("実施中", "In force")
        case .underReview: pick("見直し中", "Under review")
        }
    }

    /// The badge of a control that should be in force and isn't.
    var late: BadgeView { BadgeView(lateWord, "late") }

    var lateWord: String { pick("期限超過", "Late") }

    func controls(_ number: Int) -> String { count(number, "件", "control") }
}
