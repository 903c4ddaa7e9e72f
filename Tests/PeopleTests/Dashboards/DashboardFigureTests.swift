import LongRuns
import ShikiriModel
import ShikiriPeople
import Testing

/// Counts people one by one, by what the sheet of their statuses says, where they are on the day.
private struct PlainCount {
    let random: RandomPortal
    let evaluation: TrainingEvaluation
    let whereabouts: Whereabouts

    init(_ random: RandomPortal) {
        self.random = random
        evaluation = random.evaluation
        whereabouts = Whereabouts(random.portal.roster, rulebook: random.portal.rulebook)
    }

    var organization: Organization { random.portal.rulebook.organization }

    var groups: [TrainingGroup] {
        [.everybody] + Company.allCases.map { .company($0) } + organization.departments.ids.map { .department($0) }
    }

    func people(of group: TrainingGroup, on day: CalendarDay) -> [Position<Employee>] {
        random.portal.roster.employees.positions.filter { person in
            let department = whereabouts.department(of: person, on: day)
            return switch group {
            case .everybody: true
            case .company(let company): organization.departments[department]?.company == company
            case .department(let id): organization.subtree(of: id).contains(department)
            }
        }
    }

    func counts(of group: TrainingGroup, course: Position<Course>, on day: CalendarDay) -> [TrainingStatus: Int] {
        people(of: group, on: day).reduce(into: [:]) { counts, person in
            let status = evaluation.status(of: person, course: course, on: day)
            if status.isAsked { counts[status, default: 0] += 1 }
        }
    }
}

@Suite("Figures of a dashboard")
struct DashboardFigureTests {
    /// With groups of one person shown, nothing is withheld.
    @Test(
        "are what counting people one by one gives, today and at the due date",
        arguments: Array(UInt64(1)...20))
    func counts(_ seed: UInt64) {
        let plain = PlainCount(RandomPortal(seed: seed, isSteady: false))
        let progress = plain.random.progress(minimum: 1)
        let courses = plain.random.portal.courses.items
        for (position, course) in zip(courses.positions, courses) {
            let figures = progress[course.id]
            for table in [figures?.today, figures?.atDue].compactMap({ $0 }) {
                for group in plain.groups {
                    let expected = plain.counts(of: group, course: position, on: table.day)
                    let figures = table[group].figures ?? .none
                    let count = { (counts: (TrainingStatus) -> Bool) in
                        expected.reduce(0) { $0 + (counts($1.key) ? $1.value : 0) }
                    }
                    let asked = expected.values.reduce(0, +)
                    #expect(figures.asked == asked, "\(course.id) \(group) \(table.day)")
                    #expect(figures.exactlyDone == count(\.isDone), "\(course.id) \(group) \(table.day)")
                    #expect(figures.exactlyLate == count(\.isLate), "\(course.id) \(group) \(table.day)")
                    // Whoever has passed by the end of the due date has passed in time.
                    let isEarlier = table.day < plain.random.asOf
                    #expect(figures.onTime.exact == count { $0.isDone && (isEarlier || $0 != .completedLate) })
                    #expect((table[group] == .nobody) == (asked == 0))
                }
            }
        }
    }

    @Test(
        "of the trend count those who held a valid completion at the end of each day, of those who are asked today",
        arguments: LongRun.some(of: UInt64(1)...20, usually: 4))
    func trend(_ seed: UInt64) throws {
        let plain = PlainCount(RandomPortal(seed: seed, isSteady: false, isRenewed: true))
        let progress = plain.random.progress(minimum: 1)
        let courses = plain.random.portal.courses.items
        for (position, course) in zip(courses.positions, courses) {
            let trend = try #require(progress[course.id]?.trend)
            for group in plain.groups {
                let asked = plain.people(of: group, on: plain.random.asOf).filter {
                    plain.evaluation.status(of: $0, course: position, on: plain.random.asOf).isAsked
                }
                guard let line = trend[group] else {
                    #expect(asked.isEmpty)
                    continue
                }
                #expect(line.asked == asked.count)
                for (day, done) in zip(trend.days, line.done) {
                    let held = asked.count { plain.random.holdsCompletion($0, course, on: day) }
                    #expect(done == held...held, "\(course.id) \(group) \(day)")
                }
                let headline = plain.counts(of: group, course: position, on: plain.random.asOf)
                guard trend.days.last == plain.random.asOf else { continue }
                let done = headline.reduce(0) { $0 + ($1.key.isDone ? $1.value : 0) }
                #expect(line.done.last == done...done)
            }
        }
    }

    @Test("exist at the due date from that day on")
    func days() throws {
        let random = RandomPortal(seed: 1, isSteady: false)
        let progress = random.progress(minimum: 1)
        for course in random.portal.courses.items {
            let figures = try #require(progress[course.id])
            #expect(figures.atDue?.day == (course.due <= random.asOf ? course.due : nil))
        }
    }
}
