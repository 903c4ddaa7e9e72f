import ShikiriModel
import ShikiriPeople

/// Looks for what a reader learns of a small group who knows everything that is published, and the rules by which it is.
///
/// A number can't be worked out if there is a twin of the portal in which it is another one, and of which the product
/// publishes exactly the same. A twin is a proof; where none of those that are tried is one, the number counts as
/// leaked. Twins differ in the records of one course: two people's are exchanged, the first
/// completion is somebody else's and earlier, or some people get a completion more or less.
struct TwinAudit {
    let random: RandomPortal
    let minimum: Int
    /// What is published of a course, as words that can be compared.
    let publish: (RandomPortal, CourseID) -> String

    private let whereabouts: Whereabouts
    private let progress: TrainingProgress
    private let evaluation: TrainingEvaluation
    private var organization: Organization { random.portal.rulebook.organization }

    init(_ random: RandomPortal, minimum: Int, publish: @escaping (RandomPortal, CourseID) -> String) {
        self.random = random
        self.minimum = minimum
        self.publish = publish
        whereabouts = Whereabouts(random.portal.roster, rulebook: random.portal.rulebook)
        progress = random.progress(minimum: minimum)
        evaluation = random.evaluation
    }

    /// A group of few people: who they are, and what the group is called in a finding.
    private struct SmallGroup {
        let name: String
        let people: [Int]
        let day: CalendarDay
    }

    /// What the audit saw: how many small groups it asked about, and which of them are given away.
    struct Outcome {
        var asked = 0
        var leaks: [String] = []
    }

    func outcome() -> Outcome {
        var outcome = Outcome()
        for (position, course) in random.portal.courses.items.enumerated() {
            let published = publish(random, course.id)
            for group in smallGroups(course: position) {
                let done = doneCount(group, position, evaluation)
                guard done < group.people.count else { continue }
                outcome.asked += 1
                let isHidden = twins(of: group, course: position).contains { twin in
                    doneCount(group, position, twin.evaluation) != done && publish(twin, course.id) == published
                }
                if !isHidden {
                    outcome.leaks.append("\(course.id) \(group.name) \(group.day): \(done) of \(group.people.count)")
                }
            }
        }
        return outcome
    }

    /// The departments with few people in the audience, with those below them and without, on every day with figures.
    private func smallGroups(course: Int) -> [SmallGroup] {
        let figures = progress[random.portal.courses.items[course].id]
        let tables = [figures?.today, figures?.atDue, figures?.yearBefore].compactMap { $0?.day }
        let days = Set(tables + (figures?.trend.days.prefix(2) ?? [])).sorted()
        return days.flatMap { day in
            let ofTrend = !tables.contains(day)
            let asked = asked(course, on: ofTrend ? random.asOf : day)
            return organization.departments.ids.flatMap { id -> [SmallGroup] in
                let below = organization.subtree(of: id)
                let whole = asked.filter { below.contains(department(of: $0, on: ofTrend ? random.asOf : day)) }
                let own = whole.filter { department(of: $0, on: ofTrend ? random.asOf : day) == id }
                return [
                    SmallGroup(name: "\(id)", people: whole, day: day),
                    SmallGroup(name: "\(id) itself", people: own, day: day),
                ].filter { !$0.people.isEmpty && $0.people.count < minimum }
            }
        }
    }

    private func asked(_ course: Int, on day: CalendarDay) -> [Int] {
        random.portal.roster.employees.indices.filter { evaluation.status(of: $0, course: course, on: day).isAsked }
    }

    private func department(of person: Int, on day: CalendarDay) -> DepartmentID {
        whereabouts.department(of: person, on: day)
    }

    private func doneCount(_ group: SmallGroup, _ course: Int, _ evaluation: TrainingEvaluation) -> Int {
        group.people.count { evaluation.status(of: $0, course: course, on: group.day).isDone }
    }

    private func twins(of group: SmallGroup, course: Int) -> some Sequence<RandomPortal> {
        let members = Set(group.people)
        let others = asked(course, on: random.asOf).filter { !members.contains($0) && isNear($0, group, course) }
        let completed = random.completions.filter { one in
            one.course == course && (members.contains(one.person) || others.contains(one.person))
        }.sorted { $0.date < $1.date }
        let advanced = group.people.prefix(2).lazy.flatMap { person in
            completed.prefix(2).lazy.map { advance($0, to: person, course: course, on: group.day) }
        }
        let exchanged = group.people.lazy.flatMap { person in
            others.lazy.map { exchange(person, $0, course: course) }
        }
        let open = (group.people + others).filter { !evaluation.status(of: $0, course: course, on: random.asOf).isDone }
        let dates = [random.portal.courses.items[course].opens, group.day, random.asOf]
        let added = (1...max(1, min(6, open.count))).lazy.flatMap { count in
            dates.lazy.map { date in complete(Array(open.prefix(count)), course: course, on: date) }
        }
        let taken = group.people.lazy.map { person in
            RandomPortal(
                random.portal, completions: random.completions.filter { $0.person != person || $0.course != course })
        }
        return Array(advanced) + Array(exchanged.prefix(12)) + Array(added) + Array(taken)
    }

    /// Whether the figures of some group that is shown are about both.
    private func isNear(_ person: Int, _ group: SmallGroup, _ course: Int) -> Bool {
        owner(of: person, course) == group.people.first.flatMap { owner(of: $0, course) }
    }

    /// The smallest group that is shown and that a person belongs to.
    private func owner(of person: Int, _ course: Int) -> TrainingGroup? {
        let own = department(of: person, on: random.asOf)
        let line: [TrainingGroup] =
            ([own] + organization.ancestors(of: own).reversed()).map { .department($0) }
            + [organization.departments[own].map { .company($0.company) } ?? .everybody, .everybody]
        let figures = progress[random.portal.courses.items[course].id]?.today
        return line.filter { figures?[$0].figures != nil }.max { size($0, figures) > size($1, figures) }
    }

    private func size(_ group: TrainingGroup, _ figures: GroupFigures?) -> Int {
        figures?[group].figures?.asked ?? .max
    }

    private func exchange(_ first: Int, _ second: Int, course: Int) -> RandomPortal {
        RandomPortal(
            random.portal,
            completions: random.completions.map { one in
                guard one.course == course else { return one }
                var one = one
                if one.person == first { one.person = second } else if one.person == second { one.person = first }
                return one
            })
    }

    /// Gives a completion to somebody of the group, on an earlier day.
    private func advance(_ given: RandomPortal.Completion, to person: Int, course: Int, on date: CalendarDay)
        -> RandomPortal
    {
        let others = random.completions.filter {
            $0.course != course || ($0.person != person && $0.person != given.person)
        }
        return RandomPortal(
            random.portal,
            completions: others + [RandomPortal.Completion(person: person, course: course, date: min(date, given.date))]
        )
    }

    private func complete(_ people: [Int], course: Int, on date: CalendarDay) -> RandomPortal {
        RandomPortal(
            random.portal,
            completions: random.completions
                + people.map { RandomPortal.Completion(person: $0, course: course, date: date) })
    }
}
