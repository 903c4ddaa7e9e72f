import Positions
import ShikiriModel
import ShikiriPeople

/// What a reader learns of few people who knows the roster, everything that is published, and the rules by which it is.
///
/// The reader thinks of every world that publishes what they see. Where all of them agree on how many of a few
/// people have passed, passed late, or are late, it is given away. Since each world is looked at, this is exact: no
/// reasoning of any reader finds more. That everybody has passed is no secret.
struct WorldAudit {
    let worlds: RecordWorlds

    /// A few people, with a name for findings.
    private struct Few {
        enum Kind { case ofThen, ofToday, gone, come }
        let name: String
        let kind: Kind
        let people: [Int]
        let day: CalendarDay
        /// The groups that are large enough to be told of, and that all of those are among today. Where nobody of one has
        /// passed, nobody of them has; that is a figure of the large group.
        var large: [Int] = []
    }

    /// What the audit saw.
    struct Outcome {
        /// How many worlds and questions it looked at.
        var worlds = 0
        var questions = 0
        var leaks: Set<String> = []
    }

    /// - Parameter publish: everything that is published of a world.
    func outcome<Published: Hashable>(of publish: (RecordWorlds.World) -> Published) -> Outcome {
        let few = groups
        let all = worlds.all
        let standing = standing
        var known: [Published: (done: [Set<Int>], late: [Set<Int>], passedLate: [Set<Int>])] = [:]
        for world in all {
            let seen = publish(world)
            var sets =
                known.removeValue(forKey: seen) ?? (few.map { _ in [] }, few.map { _ in [] }, few.map { _ in [] })
            for (place, group) in few.enumerated() {
                let statuses = group.people.map {
                    standing[world[$0]][group.day]?[$0] ?? Standing()
                }
                sets.done[place].insert(statuses.count { $0.isDone })
                sets.late[place].insert(statuses.count { $0.isLate })
                sets.passedLate[place].insert(statuses.count { $0.passedLate })
            }
            known[seen] = sets
        }
        var outcome = Outcome(worlds: all.count)
        for (place, group) in few.enumerated() where group.people.count < worlds.minimum {
            let size = group.people.count
            let isDoneOpen = Set(known.values.flatMap { $0.done[place] }).count > 1
            let isLateOpen = Set(known.values.flatMap { $0.late[place] }).count > 1
            let isPassedLateOpen = Set(known.values.flatMap { $0.passedLate[place] }).count > 1
            outcome.questions += 1
            for sets in known.values {
                guard !group.large.contains(where: { sets.done[$0].only == 0 }) else { continue }
                if isDoneOpen, let done = sets.done[place].only, done < size {
                    outcome.leaks.insert("\(group.name) \(group.day): \(done) of \(size) done")
                }
                if isLateOpen, let late = sets.late[place].only, late > 0 {
                    outcome.leaks.insert("\(group.name) \(group.day): \(late) of \(size) late")
                }
                if isPassedLateOpen, let late = sets.passedLate[place].only, late > 0 {
                    outcome.leaks.insert("\(group.name) \(group.day): \(late) of \(size) passed late")
                }
            }
        }
        return outcome
    }

    /// How somebody stands.
    private struct Standing {
        var isDone = false
        var isLate = false
        var passedLate = false
    }

    /// How each person stands, by the option they have and the day.
    private var standing: [[CalendarDay: [Standing]]] {
        let people = worlds.portal.roster.employees.indices
        let course = worlds.portal.courses.items[0]
        return worlds.options.indices.map { option in
            let evaluation = worlds.evaluation(people.map { _ in option })
            return Dictionary(
                uniqueKeysWithValues: worlds.days.map { day in
                    (
                        day,
                        people.map { person in
                            let status = evaluation.status(of: Position(person), course: 0, on: day)
                            let passed = worlds.options[option]
                            let isDone =
                                status.isAsked
                                ? status.isDone : passed.map { $0 <= day && course.validFor == nil } ?? false
                            return Standing(
                                isDone: isDone, isLate: status.isLate, passedLate: status == .completedLate)
                        }
                    )
                })
        }
    }

    /// The groups under the smallest size, on each day with figures: departments with those below and without, as they
    /// are asked then and as they are asked on the last day, and those who came to a department or went between.
    private var groups: [Few] {
        let groups = worlds.days.flatMap { day in
            let groups = worlds.portal.rulebook.organization.departments.ids.flatMap { id -> [Few] in
                let below = worlds.portal.rulebook.organization.subtree(of: id)
                return [("\(id)", below), ("\(id) itself", [id])].flatMap { name, ids -> [Few] in
                    let then = Set(people(of: ids, on: day))
                    let now = Set(people(of: ids, on: worlds.asOf))
                    return [
                        (Few.Kind.ofThen, then), (.ofToday, now), (.gone, then.subtracting(now)),
                        (.come, now.subtracting(then).filter { hadJoined($0, by: day) }),
                    ].map { Few(name: "\(name) \($0)", kind: $0, people: $1.sorted(), day: day) }
                }
            }
            return groups.filter { !$0.people.isEmpty }
        }
        return groups.map { few in
            guard few.kind == .gone || few.kind == .come else { return few }
            var few = few
            few.large = groups.indices.filter { place in
                groups[place].day == few.day && groups[place].kind == .ofToday
                    && groups[place].people.count >= worlds.minimum
                    && Set(few.people).isSubset(of: groups[place].people)
            }
            return few
        }
    }

    private func people(of departments: some Collection<DepartmentID>, on day: CalendarDay) -> [Int] {
        let nobody = nobody
        return worlds.portal.roster.employees.indices.filter { person in
            departments.contains(worlds.whereabouts.department(of: Position(person), on: day))
                && nobody.status(of: Position(person), course: 0, on: day).isAsked
        }
    }

    private func hadJoined(_ person: Int, by day: CalendarDay) -> Bool {
        worlds.portal.roster.employees[person].joined.map { $0 <= day } ?? true
    }

    private var nobody: TrainingEvaluation {
        worlds.evaluation(worlds.portal.roster.employees.map { _ in worlds.options.count - 1 })
    }
}

extension Set {
    /// The element, where there is only one.
    fileprivate var only: Element? { count == 1 ? first : nil }
}
