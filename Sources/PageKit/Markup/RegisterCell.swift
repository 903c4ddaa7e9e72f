package import ShikiriModel
package import ShikiriWords

/// The cells of registers.
package struct RegisterCell: Sendable {
    private let words: Words
    private let organization: Organization

    /// Takes the words of a language, and the departments' names.
    package init(words: Words, organization: Organization) {
        self.words = words
        self.organization = organization
    }

    /// The cell of a value.
    package func cell(_ value: RegisterValue?) -> TableCell {
        switch value {
        case nil: .text("–")
        case .text(let text): .text(text)
        case .day(let day): .day(day.description, words.day(day))
        case .time(let time): .text(time.text, sortKey: time.text)
        case .number(let number): .text(words.grouped(number))
        case .flag(let flag): .text(flag ? words.registers.yes : words.registers.no)
        case .department(let id): .text(organization.departments[id]?.name ?? id.text)
        }
    }
}

extension RegisterFieldType {
    /// How a column of the type is sorted.
    package var sorting: ColumnSorting {
        switch self {
        case .day: .date
        case .number: .number
        case .text, .time, .flag, .choice, .department: .text
        }
    }
}
