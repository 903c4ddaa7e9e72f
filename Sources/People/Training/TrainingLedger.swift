package import ShikiriModel

/// What the records say about every person and course: one entry each, in one flat array, course after course,
/// whatever the number of records.
package struct TrainingLedger: Sendable {
    /// The last day that counts; records of later days are not taken.
    package let asOf: CalendarDay
    private let people: Int
    private let dues: [CalendarDay]
    private let passing: [Score?]
    private var entries: [TrainingEntry]

    /// A ledger without records, for so many people and these courses, by position.
    package init(people: Int, courses: Register<Course>, asOf: CalendarDay) {
        self.asOf = asOf
        self.people = people
        dues = courses.items.map(\.due)
        passing = courses.items.map { $0.passingScore.map(Score.init(points:)) }
        entries = Array(repeating: TrainingEntry(), count: people * courses.items.count)
    }

    /// The entry of a person and a course, by their positions in the roster and the register of courses.
    package subscript(person: Int, course: Int) -> TrainingEntry { entries[course * people + person] }

    /// Takes an event in; false where it lies after the last day that counts, and is not taken.
    @discardableResult
    package mutating func take(_ event: TrainingEvent, person: Int, course: Int) -> Bool {
        if let day = event.day, day > asOf { return false }
        entries[course * people + person].take(event, due: dues[course], passing: passing[course])
        return true
    }

    /// Joins what another reader of the same portal took.
    package mutating func join(_ other: TrainingLedger) {
        for place in entries.indices { entries[place].join(other.entries[place]) }
    }
}
