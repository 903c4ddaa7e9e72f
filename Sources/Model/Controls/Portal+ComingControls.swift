package import ShikiriDiagnostics

extension Portal {
    /// Reports controls that are written as in force and are to be so from a day to come: the status page counts what is in
    /// force, and shows them as planned.
    package func reportComingControls(from day: CalendarDay, into log: inout DiagnosticLog) {
        for control in controls.items where control.state != control.state(on: day) {
            guard let since = control.since else { continue }
            log.report(.controlInconsistent, .controlInForceLater(since), at: control.location)
        }
    }
}
