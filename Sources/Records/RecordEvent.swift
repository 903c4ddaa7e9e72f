import ShikiriModel
import ShikiriPeople

/// What a row says happened, if anything.
enum RecordEvent {
    /// Something to count.
    case event(TrainingEvent)
    /// Nothing has happened yet, or it lies wholly after the day of the portal.
    case nothing
    /// It says that something was completed, and not when; or a day that no record can have.
    case badDay

    /// Reads a row's status with its days.
    ///
    /// - Parameter asOf: what ended after this day had only been begun on it.
    init(
        _ status: RecordStatus, completed: CalendarDay?, started: CalendarDay?, score: Score?, asOf: CalendarDay
    ) {
        for day in [completed, started] {
            guard let day, !TrainingEntry.days.contains(day) else { continue }
            self = .badDay
            return
        }
        switch status {
        case .notStarted:
            self = .nothing
        case .inProgress:
            self = .event(TrainingEvent(.started, on: started ?? completed))
        case .failed:
            if let completed, completed > asOf, let started, started <= asOf {
                self = .event(TrainingEvent(.started, on: started))
            } else {
                self = .event(TrainingEvent(.failed, on: completed ?? started, score: score))
            }
        case .completed:
            guard let completed else {
                self = .badDay
                return
            }
            if completed > asOf, let started, started <= asOf {
                self = .event(TrainingEvent(.started, on: started))
            } else {
                self = .event(TrainingEvent(.completed, on: completed, score: score))
            }
        }
    }
}
