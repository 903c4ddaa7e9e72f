package import ShikiriModel

/// What the records say about every person and course: one entry each, in one flat array, course after course,
/// whatever the number of records.
package struct TrainingLedger: Sendable {
    /// The last day that counts; records of later days are not taken.
    package let asOf: CalendarDay
    private let people: Int
    /// Whether completions of a course lose their validity, so that each of them matters.
    private let isRenewed: ByPosition<Course, Bool>
    private let passing: ByPosition<Course, Score?>
    private let courseCount: Int
    /// Empty until the first event comes: a blank ledger costs nothing.
    private var entries: [TrainingEntry] = []
    /// The days of passes between the first and the latest one, by place, of courses that are renewed: few have any.
    private var further: [Int: Set<CalendarDay>] = [:]
    /// What the memory of the last batch held before; kept only so that it is read at all.
    private var fetched: Int32 = 0

    /// A ledger without records, for so many people and these courses, by position.
    package init(people: Int, courses: Register<Course>, asOf: CalendarDay) {
        self.asOf = asOf
        self.people = people
        isRenewed = ByPosition(courses.items.map { $0.validFor != nil })
        passing = ByPosition(courses.items.map { $0.passingScore.map(Score.init(points:)) })
        courseCount = courses.items.count
    }

    /// The entry of a person and a course, by their positions in the roster and the register of courses.
    package subscript(person: Position<Employee>, course: Position<Course>) -> TrainingEntry {
        entries.isEmpty ? TrainingEntry() : entries[place(person, course)]
    }

    /// The entry as it was at the end of a day.
    package func entry(_ person: Position<Employee>, _ course: Position<Course>, on day: CalendarDay) -> TrainingEntry {
        let entry = self[person, course]
        return day >= asOf ? entry : entry.asKnown(on: day, further: further[place(person, course)] ?? [])
    }

    /// Takes an event in; false where it lies after the last day that counts, and is not taken.
    @discardableResult
    package mutating func take(_ event: TrainingEvent, person: Position<Employee>, course: Position<Course>) -> Bool {
        if let day = event.day, day > asOf { return false }
        open()
        let place = place(person, course)
        let before = entries[place]
        let isPassed = entries[place].take(event, passing: passing[course])
        if isPassed, isRenewed[course] {
            keep([before.firstPassed, before.lastPassed, event.day].compactMap { $0 }, at: place)
        }
        return true
    }

    /// Takes many events in; those after the last day that counts are not taken.
    ///
    /// Rows come in any order, and each is about another place of a large memory. So the places of all are read first, one
    /// independent of the other, and the processor fetches them at the same time.
    package mutating func take(_ batch: [PlacedEvent]) {
        guard !batch.isEmpty else { return }
        open()
        for placed in batch { fetched &+= entries[place(placed.person, placed.course)].mark }
        for placed in batch { take(placed.event, person: placed.person, course: placed.course) }
    }

    /// Joins what another reader of the same portal took.
    package mutating func join(_ other: TrainingLedger) {
        guard !other.entries.isEmpty else { return }
        guard !entries.isEmpty else {
            (entries, further) = (other.entries, other.further)
            return
        }
        for place in entries.indices {
            let before = entries[place]
            entries[place].join(other.entries[place])
            guard isRenewed[Position(place / people)] else { continue }
            let passes = [before, other.entries[place]].flatMap { [$0.firstPassed, $0.lastPassed] }.compactMap { $0 }
            keep(passes + (other.further[place] ?? []), at: place)
        }
    }

    /// Keeps those of some passes that lie between the first and the latest one.
    private mutating func keep(_ passes: [CalendarDay], at place: Int) {
        guard let first = entries[place].firstPassed, let latest = entries[place].lastPassed else { return }
        let between = passes.filter { first < $0 && $0 < latest }
        guard !between.isEmpty else { return }
        further[place, default: []].formUnion(between)
    }

    /// Where the entry of a person and a course stands.
    @inline(__always)
    private func place(_ person: Position<Employee>, _ course: Position<Course>) -> Int {
        course.index * people + person.index
    }

    private mutating func open() {
        guard entries.isEmpty else { return }
        entries = Array(repeating: TrainingEntry(), count: people * courseCount)
    }
}

/// An event with the positions of the person and the course that it is about.
package struct PlacedEvent: Sendable {
    /// What happened.
    package let event: TrainingEvent
    /// The person's position in the roster.
    package let person: Position<Employee>
    /// The course's position in the register of courses.
    package let course: Position<Course>

    /// Joins an event with its place.
    package init(_ event: TrainingEvent, person: Position<Employee>, course: Position<Course>) {
        self.event = event
        self.person = person
        self.course = course
    }
}
