package import ShikiriDiagnostics
package import ShikiriModel

/// The rows of a declared register as they stand on a day: what is late, incomplete, shown, and kept too long.
package struct RegisterBook: Sendable {
    /// The register.
    package let register: DeclaredRegister
    /// Its rows, in the order of the file.
    package let rows: [Row]

    /// A row with what the day says of it.
    package struct Row: Sendable {
        /// What was written.
        package let row: RegisterRow
        /// For each deadline of the register where the row stands.
        package let deadlines: [Standing]
        /// The titles of required fields without a value.
        package let missing: [String]
        /// The last day on which it is shown; nil where that isn't limited, or its count hasn't begun.
        package let shownUntil: CalendarDay?
        /// Whether it stands on the page on the day.
        package let isShown: Bool
        /// The last day on which it is kept; nil where nobody says, or the count hasn't begun.
        package let keptUntil: CalendarDay?
        /// Whether it should be gone.
        package let isExpired: Bool

        /// Whether something is late that hasn't been done.
        package var isLate: Bool { deadlines.contains { $0.isLate } }
    }

    /// Where a row stands with a deadline.
    package enum Standing: Hashable, Sendable {
        /// The row doesn't have it.
        case none
        /// Nobody knows by when: the day that it counts from is missing, or lies where the calendar knows no holidays.
        case unknown
        /// Not done, and still in time.
        case open(due: Due)
        /// Not done, and its time is over.
        case late(due: Due)
        /// Done in time.
        case done
        /// Done when its time was over.
        case doneLate(due: Due)

        /// Whether it is late and hasn't been done.
        package var isLate: Bool { if case .late = self { true } else { false } }

        /// Its word for machines.
        package var word: String {
            switch self {
            case .none: "none"
            case .unknown: "unknown"
            case .open: "open"
            case .late: "late"
            case .done: "done"
            case .doneLate: "done_late"
            }
        }

        /// By when, where that is told.
        package var due: Due? {
            switch self {
            case .open(let due), .late(let due), .doneLate(let due): due
            case .none, .unknown, .done: nil
            }
        }
    }

    /// By when: a day, or a minute of it.
    package struct Due: Hashable, Sendable {
        /// The day.
        package let day: CalendarDay
        /// The minute; nil: the whole day is in time.
        package let time: RegisterTime?
    }

    /// Judges the rows of a register on a day, and reports what is late, incomplete, or kept too long.
    ///
    /// What is done says so by the column of the deadline alone. A day after the day that counts as today isn't known yet.
    package init(
        _ rows: [RegisterRow], of register: DeclaredRegister, calendar: BusinessCalendar?, asOf day: CalendarDay,
        log: inout DiagnosticLog
    ) {
        self.register = register
        let judge = RegisterJudge(register: register, calendar: calendar, asOf: day)
        self.rows = rows.map(judge.judge)
        for row in self.rows { report(row, into: &log) }
    }

    private func report(_ row: Row, into log: inout DiagnosticLog) {
        let place = row.row.location
        if !row.missing.isEmpty { log.report(.registerIncomplete, .registerIncomplete(row.missing), at: place) }
        for (deadline, standing) in zip(register.deadlines, row.deadlines) {
            switch standing {
            case .late(let due): log.report(.registerLate, .registerLate(deadline.title, due.day), at: place)
            case .unknown: log.report(.registerUncounted, .registerUncounted(deadline.title), at: place)
            case .none, .open, .done, .doneLate: break
            }
        }
        if row.isExpired, let last = row.keptUntil { log.report(.registerExpired, .registerExpired(last), at: place) }
    }

    /// What everybody may see of it; nil for a register of the office alone.
    package var posted: PostedRegister? {
        guard register.audience == .portal else { return nil }
        let positions = register.publicFields.compactMap { register.position(of: $0.id) }
        return PostedRegister(
            register: register, rows: rows.filter(\.isShown).map { row in positions.map { row.row.values[$0] } })
    }
}

/// Judges the rows of one register.
private struct RegisterJudge {
    let register: DeclaredRegister
    let calendar: BusinessCalendar?
    let asOf: CalendarDay

    func judge(_ row: RegisterRow) -> RegisterBook.Row {
        let shownUntil = last(of: register.shown, row)
        let keptUntil = last(of: register.kept, row)
        let begins = register.shown.map { value($0.from, row)?.day }
        return RegisterBook.Row(
            row: row, deadlines: register.deadlines.map { standing($0, row) },
            missing: zip(register.fields, row.values).filter { $0.isRequired && $1 == nil }.map(\.0.title),
            shownUntil: shownUntil,
            isShown: begins.map { $0.map { $0 <= asOf } ?? false } ?? true && shownUntil.map { asOf <= $0 } ?? true,
            keptUntil: keptUntil, isExpired: keptUntil.map { $0 < asOf } ?? false)
    }

    private func value(_ field: String, _ row: RegisterRow) -> RegisterValue? {
        register.position(of: field).flatMap { row.values[$0] }
    }

    private func last(of span: DeclaredRegister.Span?, _ row: RegisterRow) -> CalendarDay? {
        guard let span, let start = value(span.from, row)?.day else { return nil }
        return start.lastDay(of: span.period)
    }

    private func standing(_ deadline: DeclaredRegister.Deadline, _ row: RegisterRow) -> RegisterBook.Standing {
        if let only = deadline.only {
            guard case .text(let word)? = value(only.field, row), only.words.contains(word) else { return .none }
        }
        let done = value(deadline.done, row).flatMap { value in (value.day ?? asOf) <= asOf ? value : nil }
        guard let due = due(deadline, row) else { return .unknown }
        guard let done, let day = done.day else { return due.day < asOf ? .late(due: due) : .open(due: due) }
        if let time = due.time, case .time(let minute) = done { return minute <= time ? .done : .doneLate(due: due) }
        // Of something due at a minute, a day alone says it was in time only where it is an earlier day.
        let isInTime = due.time == nil ? day <= due.day : day < due.day
        return isInTime ? .done : .doneLate(due: due)
    }

    private func due(_ deadline: DeclaredRegister.Deadline, _ row: RegisterRow) -> RegisterBook.Due? {
        guard let start = value(deadline.from, row), let day = start.day else { return nil }
        switch deadline.within {
        case .businessDays(let count):
            return calendar?.day(count, after: day).map { RegisterBook.Due(day: $0, time: nil) }
        case .period(let period): return RegisterBook.Due(day: day.lastDay(of: period), time: nil)
        case .hours(let hours):
            guard case .time(let minute) = start else { return nil }
            let due = minute.adding(hours: hours)
            return RegisterBook.Due(day: due.day, time: due)
        }
    }
}
