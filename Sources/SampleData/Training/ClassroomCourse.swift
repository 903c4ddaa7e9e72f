/// Classes on a few fixed days, open to everybody whom the course concerns.
struct ClassroomCourse {
    private static let classes = 4
    /// People of a thousand who are down for a class, miss it, and come to the last one.
    private static let missesOnce = 60

    private let portal: Portal
    private let course: Course
    private var chance: SplitMix64

    init(of course: Course, portal: Portal, seed: UInt64) {
        self.course = course
        self.portal = portal
        chance = SplitMix64(seed: seed, topic: "classroom \(course.id)")
    }

    /// The classes that have been held.
    mutating func sessions(of employees: [Employee]) -> [Session] {
        let offsets = (1...Self.classes).map { (course.due - course.opens) * $0 / (Self.classes + 1) }
        let years = course.isYearly ? [0, 365] : [0]
        let days = years.flatMap { year in offsets.map { (course.opens + year + $0).workday } }
        var attempts: [Day: [Attempt]] = [:]
        for index in employees.indices {
            guard let window = course.window(for: employees[index], in: portal) else { continue }
            for attempt in visits(of: index, employee: employees[index], window: window, days: days) {
                attempts[attempt.started, default: []].append(attempt)
            }
        }
        return attempts.keys.sorted().map { day in
            Session(course: course.id, department: nil, day: day, minute: 15 * 60, attempts: attempts[day] ?? [])
        }
    }

    private mutating func visits(of index: Int, employee: Employee, window: Window, days: [Day]) -> [Attempt] {
        let open = days.filter { day in
            day >= window.first && isPresent(employee, on: day)
        }
        let inTime = open.filter { $0 <= window.last }
        let possible = inTime.isEmpty ? open : inTime
        guard let last = possible.last else { return [] }
        let punctuality = Punctuality.of(window.department, on: window.last)
        guard chance.happens(perMille: punctuality.onTime + punctuality.late) else {
            return [visit(of: index, on: last, attends: false)]
        }
        let day = chance.pick(possible)
        let first = visit(of: index, on: day, attends: true)
        if day < last && chance.happens(perMille: Self.missesOnce) {
            return [visit(of: index, on: day, attends: false), visit(of: index, on: last, attends: true)]
        }
        return [first] + renewal(of: first, by: employee)
    }

    /// A course whose validity ended in this fiscal year is taken again by most.
    private mutating func renewal(of first: Attempt, by employee: Employee) -> [Attempt] {
        let again = (Day(number: first.started.number + 365) + -chance.number(in: -10...25)).workday
        let renews = chance.happens(perMille: 800)
        guard course.isYearly, renews, isPresent(employee, on: again) else { return [] }
        return [visit(of: first.player, on: again, attends: true)]
    }

    /// Whether somebody can have been in a class on a day that has passed.
    private func isPresent(_ employee: Employee, on day: Day) -> Bool {
        day <= min(.lastRecorded, employee.left ?? .lastRecorded) && employee.absence(on: day) == nil
    }

    private func visit(of index: Int, on day: Day, attends: Bool) -> Attempt {
        Attempt(
            player: index, course: course.id, started: day, finished: attends ? day : nil, minute: 15 * 60, score: nil,
            outcome: attends ? .completed : .absent)
    }
}
