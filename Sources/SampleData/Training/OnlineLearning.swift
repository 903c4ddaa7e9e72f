/// Who takes an e-learning course when, and with which scores.
struct OnlineLearning {
    /// Attempts of a thousand that don't reach the passing score at first.
    private static let failsAtFirst = 75
    /// People of a thousand who fail and don't try again.
    private static let givesUp = 8

    private let portal: Portal
    private let course: Course
    private var chance: SplitMix64

    init(of course: Course, portal: Portal, seed: UInt64) {
        self.course = course
        self.portal = portal
        chance = SplitMix64(seed: seed, topic: "e-learning \(course.id)")
    }

    /// All attempts of a population, in the order of its people.
    mutating func attempts(of employees: [Employee]) -> [Attempt] {
        employees.indices.flatMap { index -> [Attempt] in
            guard let window = course.window(for: employees[index], in: portal) else { return [] }
            return attempts(of: index, employee: employees[index], window: window)
        }
    }

    private mutating func attempts(of index: Int, employee: Employee, window: Window) -> [Attempt] {
        let punctuality = Punctuality.of(window.department, on: window.last)
        let roll = chance.number(below: 1000)
        let day: Day
        if roll < punctuality.onTime {
            day = dayInTime(window)
        } else if roll < punctuality.onTime + punctuality.late {
            day = (window.last + chance.number(in: 1...28)).workday
        } else {
            return chance.happens(perMille: 350) ? begun(index, on: dayInTime(window), employee) : []
        }
        let finished = afterAbsence(day, of: employee)
        guard finished <= min(.lastRecorded, employee.left ?? .lastRecorded) else {
            let early = window.first + chance.number(in: 3...20)
            return chance.happens(perMille: 250) ? begun(index, on: early.workday, employee) : []
        }
        return finishedAttempts(of: index, on: finished, window: window)
    }

    /// Many at once, then a trickle, then a rush before the due date.
    private mutating func dayInTime(_ window: Window) -> Day {
        let length = max(1, window.last - window.first)
        let offset =
            switch chance.number(below: 10) {
            case ..<3: chance.number(in: 0...min(7, length))
            case ..<7: chance.number(in: 0...length)
            default: length - chance.number(in: 0...min(6, length))
            }
        let day = (window.first + offset).workday
        return day <= window.last ? day : window.last
    }

    private mutating func afterAbsence(_ day: Day, of employee: Employee) -> Day {
        guard let absence = employee.absence(on: day) else { return day }
        return ((absence.until ?? .distantFuture + -60) + chance.number(in: 3...24)).workday
    }

    private mutating func begun(_ index: Int, on day: Day, _ employee: Employee) -> [Attempt] {
        let last = min(.lastRecorded, employee.left ?? .lastRecorded)
        guard day <= last, employee.absence(on: day) == nil else { return [] }
        return [attempt(index, started: day, finished: nil, score: nil, outcome: .inProgress)]
    }

    private mutating func finishedAttempts(of index: Int, on day: Day, window: Window) -> [Attempt] {
        let passing = course.passingScore ?? 0
        let low = passing - 5 * chance.number(in: 1...6)
        if chance.happens(perMille: Self.givesUp) {
            return [attempt(index, started: day, finished: day, score: low, outcome: .failed)]
        }
        let started = max(window.first, day + -chance.number(in: 0...3))
        let high = min(100, passing + 5 * chance.number(in: 0...((100 - passing) / 5)))
        let passed = attempt(index, started: started, finished: day, score: high, outcome: .completed)
        guard started < day, chance.happens(perMille: Self.failsAtFirst * 2) else { return [passed] }
        return [attempt(index, started: started, finished: started, score: low, outcome: .failed), passed]
    }

    private mutating func attempt(
        _ player: Int, started: Day, finished: Day?, score: Int?, outcome: Attempt.Outcome
    ) -> Attempt {
        Attempt(
            player: player, course: course.id, started: started, finished: finished,
            minute: chance.number(in: 8 * 60...19 * 60), score: score, outcome: outcome)
    }
}
