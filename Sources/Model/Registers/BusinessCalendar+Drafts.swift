package import ShikiriDiagnostics

extension BusinessCalendar {
    /// Reads `calendar.yaml`; nil where it isn't there, or says too little.
    package init?(_ draft: Draft?, log: inout DiagnosticLog) {
        guard let draft, draft.isReadable else { return nil }
        let fields = Fields<CalendarKeys>(draft, log: &log)
        guard let first = fields[\.knownFrom], let last = fields[\.knownUntil] else { return nil }
        guard first.value <= last.value else {
            log.report(.contradiction, .calendarEndsFirst, at: last.location)
            return nil
        }
        var holidays: Set<CalendarDay> = []
        let written: [Fields<HolidayKeys>] = fields[\.holidays]
        for holiday in written.compactMap({ $0[\.date] }) {
            if !(first.value...last.value).contains(holiday.value) {
                log.report(.contradiction, .holidayOutside(holiday.value), at: holiday.location)
            }
            if !holidays.insert(holiday.value).inserted {
                log.report(.duplicateKey, .holidayTwice(holiday.value), at: holiday.location)
            }
        }
        let weekend = fields[\.weekend].map(\.value)
        self.init(
            weekend: fields.isWritten(\.weekend) ? Set(weekend) : [.saturday, .sunday], holidays: holidays,
            known: first.value...last.value)
    }
}
