package import ShikiriModel

/// Where everybody was at every time, and which courses that asked of them, in flat arrays by position.
///
/// Most people share where they are with others: each distinct combination of department, title and operations is
/// looked at once for all courses, and people point to it.
package struct Postings: Sendable {
    /// A stretch of time during which somebody's place doesn't change.
    struct Stretch: Sendable {
        /// The first day; nil for the stretch that has always been.
        let from: CalendarDay?
        /// The department in which the person is counted, by its position in the organisation.
        let department: Position<Department>
        /// The combination of department, title and operations.
        let place: Int32
    }

    private let stretches: [Stretch]
    /// Where each person's stretches begin, and, one further, end.
    private let starts: [Int32]
    /// For each place and course, whether the audience admits it.
    private let admitted: [Bool]
    private let courseCount: Int

    /// Looks at everybody in a roster.
    package init(_ roster: Roster, rulebook: Rulebook, courses: Register<Course>) {
        var builder = PostingsBuilder(roster, rulebook: rulebook)
        for position in roster.employees.positions { builder.add(position) }
        stretches = builder.stretches
        starts = builder.starts
        courseCount = courses.items.count
        let audiences = courses.items.map { AudienceTest($0.audience, rulebook: rulebook) }
        admitted = builder.places.flatMap { place in audiences.map { $0.admits(place) } }
    }

    /// The department (by its position in the organisation) in which a person is counted on a day.
    package func department(of person: Position<Employee>, on day: CalendarDay) -> Position<Department> {
        department(in: stretch(of: person, on: day))
    }

    /// Whether a person is in the audience of a course on a day.
    package func isInAudience(_ person: Position<Employee>, of course: Position<Course>, on day: CalendarDay) -> Bool {
        admits(stretch(of: person, on: day), course)
    }

    /// The stretch of a person's time in which a day lies, by its position among those of all people.
    @inline(__always)
    func stretch(of person: Position<Employee>, on day: CalendarDay) -> Int {
        let first = Int(starts[person.index])
        var index = Int(starts[person.index + 1]) - 1
        while index > first, let from = stretches[index].from, from > day { index -= 1 }
        return index
    }

    /// Whether a stretch is a person's first one, which has always been.
    @inline(__always)
    func isFirst(_ stretch: Int, of person: Position<Employee>) -> Bool { stretch == Int(starts[person.index]) }

    /// The department of a stretch, by its position in the organisation.
    @inline(__always)
    func department(in stretch: Int) -> Position<Department> { stretches[stretch].department }

    /// Whether the audience of a course has somebody in it during a stretch.
    @inline(__always)
    func admits(_ stretch: Int, _ course: Position<Course>) -> Bool {
        admitted[Int(stretches[stretch].place) * courseCount + course.index]
    }

    /// Since when a person has been in the audience of a course without a break, seen from a stretch in which they are;
    /// nil: always.
    func enteredAudience(_ person: Position<Employee>, of course: Position<Course>, seenFrom stretch: Int)
        -> CalendarDay?
    {
        let first = Int(starts[person.index])
        var index = stretch
        while index > first, admits(index - 1, course) { index -= 1 }
        return stretches[index].from
    }
}

/// What an audience can ask about: the departments of all posts, a title, and operations.
struct PostingPlace: Hashable {
    let departments: [DepartmentID]
    let title: String?
    let operations: [OperationID]
}

/// An audience with its departments and operations looked up.
private struct AudienceTest {
    private let audience: Audience
    private let departments: Set<DepartmentID>
    private let operations: Set<OperationID>
    private let organization: Organization

    init(_ audience: Audience, rulebook: Rulebook) {
        self.audience = audience
        organization = rulebook.organization
        departments = Set(audience.departments.flatMap { rulebook.organization.subtree(of: $0) })
        operations = Set(rulebook.operations.items.filter { audience.admits($0) }.map(\.id))
    }

    func admits(_ place: PostingPlace) -> Bool {
        guard place.departments.contains(where: { admits($0) }) else { return false }
        if !audience.titles.isEmpty, !(place.title.map { audience.titles.contains($0) } ?? false) { return false }
        return !audience.looksAtOperations || place.operations.contains { operations.contains($0) }
    }

    private func admits(_ department: DepartmentID) -> Bool {
        guard let company = organization.departments[department]?.company else { return false }
        guard audience.companies.isEmpty || audience.companies.contains(company) else { return false }
        return audience.departments.isEmpty || departments.contains(department)
    }
}

/// Collects the stretches of one person after another.
private struct PostingsBuilder {
    private(set) var stretches: [Postings.Stretch] = []
    private(set) var starts: [Int32] = [0]
    private(set) var places: [PostingPlace] = []
    private var known: [PostingPlace: Int32] = [:]
    /// The stretches of people who have no posts, by department and title: most of a company.
    private var unposted: [Unposted: Postings.Stretch] = [:]

    private struct Unposted: Hashable {
        let department: DepartmentID
        let title: String?
    }

    private let roster: Roster
    private let whereabouts: Whereabouts
    private let organization: Organization

    init(_ roster: Roster, rulebook: Rulebook) {
        self.roster = roster
        whereabouts = Whereabouts(roster, rulebook: rulebook)
        organization = rulebook.organization
    }

    mutating func add(_ position: Position<Employee>) {
        let posts = roster.assignments(of: position)
        let changes = Set(posts.flatMap { [$0.from, $0.until?.adding(days: 1)].compactMap { $0 } }).sorted()
        if changes.isEmpty {
            stretches.append(unpostedStretch(position))
        } else {
            add(position, from: nil, on: changes[0].adding(days: -1))
            for day in changes { add(position, from: day, on: day) }
        }
        starts.append(Int32(stretches.count))
    }

    private mutating func unpostedStretch(_ position: Position<Employee>) -> Postings.Stretch {
        let employee = roster.employees[position]
        let kind = Unposted(department: employee.department, title: employee.title)
        if let stretch = unposted[kind] { return stretch }
        let stretch = stretch(position, from: nil, on: CalendarDay(daysSinceEpoch: 0))
        unposted[kind] = stretch
        return stretch
    }

    private mutating func add(_ position: Position<Employee>, from: CalendarDay?, on day: CalendarDay) {
        stretches.append(stretch(position, from: from, on: day))
    }

    private mutating func stretch(
        _ position: Position<Employee>, from: CalendarDay?, on day: CalendarDay
    ) -> Postings.Stretch {
        let department = whereabouts.department(of: position, on: day)
        let place = PostingPlace(
            departments: whereabouts.departments(of: position, on: day),
            title: roster.employees[position].title.map { Audience.folded(title: $0) },
            operations: whereabouts.operations(of: position, on: day))
        return Postings.Stretch(
            from: from, department: organization.departments.position(of: department) ?? Position(0),
            place: number(of: place))
    }

    private mutating func number(of place: PostingPlace) -> Int32 {
        if let number = known[place] { return number }
        let number = Int32(places.count)
        known[place] = number
        places.append(place)
        return number
    }
}
