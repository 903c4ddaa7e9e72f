import ShikiriModel
import ShikiriPageKit
import ShikiriWords

extension Words {
    /// The state of a control on a day; being late outweighs what the author wrote.
    func state(of control: Control, on day: CalendarDay) -> BadgeView {
        control.isLate(on: day) ? late : state(control.state(on: day))
    }

    func state(_ state: ControlState) -> BadgeView { BadgeView(word(state), state.rawValue) }

    func word(_ state: ControlState) -> String {
        switch state {
        case .planned: statePlanned
        case .inProgress: controlStates.inProgress
        case .inForce: stateInForce
        case .underReview: controlStates.underReview
        }
    }

    /// The badge of a control that should be in force and isn't.
    var late: BadgeView { BadgeView(controlStates.late, "late") }
}
