package import ShikiriDiagnostics

/// A register as an office declares it in `registers/ID.yaml`: what its rows say, by when something must have happened,
/// how long they are shown and kept, and for whom. It holds no row.
package struct DeclaredRegister: Sendable {
    /// Its id: the name of its files.
    package let id: Identifier<DeclaredRegister>
    /// Its title.
    package let title: String
    /// What it is for, in a sentence or two.
    package let summary: String?
    /// Whose page it gets beside the office's list.
    package let audience: RegisterAudience
    /// The columns of its rows, in the order of the page.
    package let fields: [Field]
    /// By when something must have happened.
    package let deadlines: [Deadline]
    /// How long a row stands on the page; nil: as long as it is there.
    package let shown: Span?
    /// How long a row is kept; nil: nobody says.
    package let kept: Span?
    /// Where it was written.
    package let location: SourceLocation

    /// A column.
    package struct Field: Sendable {
        /// Its name in the table.
        package let id: String
        /// Its head for readers.
        package let title: String
        /// What it takes.
        package let type: RegisterFieldType
        /// Whether a row without a value is incomplete.
        package let isRequired: Bool
        /// Whether it is about a person.
        package let isPersonal: Bool
        /// Who sees it.
        package let audience: RegisterAudience
        /// The words that it takes; only for choices.
        package let choices: [String]
    }

    /// Something that must have happened within a time.
    package struct Deadline: Sendable {
        /// What it is about, such as `posted`.
        package let title: String
        /// The field with the day, or the time, that it counts from.
        package let from: String
        /// The field with the day, or the time, on which it happened.
        package let done: String
        /// How long there is.
        package let within: Allowance
        /// Words of a field that a row must have for the deadline to hold; nil: it holds for every row.
        package let only: (field: String, words: Set<String>)?
        /// Where it was written.
        package let location: SourceLocation
    }

    /// How long there is for something.
    package enum Allowance: Hashable, Sendable {
        /// So many business days, of which the first is the one after the day that counts.
        case businessDays(Int)
        /// A period of the calendar, whose end is not put off by a holiday.
        case period(CalendarPeriod)
        /// So many hours from the minute on.
        case hours(Int)
    }

    /// A time that counts from a field of the row.
    package struct Span: Sendable {
        /// The field with the day.
        package let from: String
        /// How long.
        package let period: CalendarPeriod
    }

    /// The fields that everybody sees.
    package var publicFields: [Field] { fields.filter { $0.audience == .portal } }

    /// The position of a field.
    package func position(of field: String) -> Int? { fields.firstIndex { $0.id == field } }
}

/// For whom a register, or a column of it, is.
package enum RegisterAudience: String, CaseIterable, Sendable {
    /// Everybody.
    case portal
    /// The compliance office alone.
    case office
}

/// What a column of a register takes.
package enum RegisterFieldType: String, CaseIterable, Sendable {
    case text, day, time, number, flag, choice, department
}

/// A value of a row.
package enum RegisterValue: Hashable, Sendable {
    case text(String)
    case day(CalendarDay)
    case time(RegisterTime)
    case number(Int)
    case flag(Bool)
    case department(DepartmentID)

    /// It as a table writes it.
    package var text: String {
        switch self {
        case .text(let text): text
        case .day(let day): day.description
        case .time(let time): time.text
        case .number(let number): String(number)
        case .flag(let flag): flag ? "true" : "false"
        case .department(let id): id.text
        }
    }

    /// The day that it says; nil where it says none.
    package var day: CalendarDay? {
        switch self {
        case .day(let day): day
        case .time(let time): time.day
        case .text, .number, .flag, .department: nil
        }
    }
}

/// A minute of a day in the portal's time zone.
package struct RegisterTime: Hashable, Comparable, Sendable {
    /// The day.
    package let day: CalendarDay
    /// The minute of the day, 0 to 1439.
    package let minute: Int

    /// Names a minute.
    package init(_ day: CalendarDay, minute: Int) {
        self.day = day
        self.minute = minute
    }

    /// Reads `2026-06-01 14:30`, also with `T` between; nil for anything else.
    package init?(_ text: String) {
        let folded = IdentifierFolding.narrowed(text).trimmed
        let parts = folded.split(omittingEmptySubsequences: true) { $0 == " " || $0 == "T" }
        guard parts.count == 2, let day = WrittenDate.parse(String(parts[0])) else { return nil }
        let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 2, clock.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy(\.isNumber) }),
            let hour = Int(clock[0]), let minute = Int(clock[1]), hour < 24, minute < 60
        else { return nil }
        self.init(day, minute: hour * 60 + minute)
    }

    /// The minute so many hours later. A day has 24 hours: no zone with changing clocks is asked.
    package func adding(hours: Int) -> RegisterTime {
        let all = minute + hours * 60
        return RegisterTime(day.adding(days: all / 1440), minute: all % 1440)
    }

    /// Such as `2026-06-01 14:30`.
    package var text: String {
        let (hour, rest) = (minute / 60, minute % 60)
        return "\(day) \(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
    }

    /// An earlier minute comes first.
    package static func < (left: RegisterTime, right: RegisterTime) -> Bool {
        (left.day, left.minute) < (right.day, right.minute)
    }
}
