import ShikiriModel
import ShikiriTemplates

extension Words {
    /// The state of a control on a day; being late outweighs what the author wrote.
    func state(of control: Control, on day: CalendarDay) -> ViewValue {
        control.isLate(on: day) ? .badge(pick("遅れ", "Late"), "late") : state(control.state)
    }

    func state(_ state: ControlState) -> ViewValue { .badge(word(state), state.rawValue) }

    func word(_ state: ControlState) -> String {
        switch state {
        case .planned: pick("計画", "Planned")
        case .inProgress: pick("実施中", "In progress")
        case .inForce: pick("完了", "In force")
        case .underReview: pick("見直し中", "Under review")
        }
    }
}
