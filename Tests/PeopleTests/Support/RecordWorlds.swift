import Positions
import ShikiriModel
import ShikiriPeople

/// A small portal with one course, and every way in which its records could be.
///
/// A world gives each person the day of their completion, or none. Who of several people of equal history has which
/// makes no difference, so the worlds are few enough to look at each.
struct RecordWorlds {
    let portal: SmallPortal
    let asOf: CalendarDay
    let minimum: Int
    /// The last days on which somebody may have completed the course; nil for never.
    let options: [CalendarDay?]
    let whereabouts: Whereabouts
    /// The positions of people who can't be told from each other.
    private let blocks: [[Int]]

    /// The days of the course's tables, and the first of its trend. Worlds without completions on other days are enough: a
    /// reader who knew that there are none would be told no less.
    let days: [CalendarDay]

    init(_ files: [String: String], asOf: CalendarDay, minimum: Int) {
        portal = SmallPortal(files)
        self.asOf = asOf
        self.minimum = minimum
        whereabouts = Whereabouts(portal.roster, rulebook: portal.rulebook)
        let nobody = Self.evaluation(portal, asOf: asOf, Array(repeating: nil, count: portal.roster.employees.count))
        let figures = Self.progress(nobody, portal, minimum: minimum)[portal.courses.items[0].id]
        let tables = [figures?.today, figures?.atDue].compactMap { $0?.day }
        let days = Set(tables + (figures?.trend.days.prefix(1) ?? [])).sorted()
        self.days = days
        options = days.map(Optional.some) + [nil]
        let places = Dictionary(grouping: portal.roster.employees.indices) { [whereabouts, portal] person in
            [portal.roster.employees[person].joined?.description ?? ""]
                + days.map { day in
                    "\(whereabouts.department(of: Position(person), on: day)) \(nobody.status(of: Position(person), course: 0, on: day))"
                        + " \(nobody.due(for: Position(person), course: 0, on: day)?.description ?? "")"
                }
        }
        blocks = places.values.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }

    /// One way in which the records could be: the place in `options` of each person.
    typealias World = [Int]

    func evaluation(_ world: World) -> TrainingEvaluation {
        Self.evaluation(portal, asOf: asOf, world.map { options[$0] })
    }

    /// What may be told of a world; with exact numbers of everybody where the smallest group is one.
    func progress(_ world: World, minimum: Int? = nil) -> TrainingProgress {
        Self.progress(evaluation(world), portal, minimum: minimum ?? self.minimum)
    }

    /// All worlds, each once.
    var all: [World] {
        var worlds = [Array(repeating: options.count - 1, count: portal.roster.employees.count)]
        for block in blocks {
            worlds = worlds.flatMap { world in
                choices(block.count, among: possible(block[0])).map { choice in
                    var world = world
                    for (person, option) in zip(block, choice) { world[person] = option }
                    return world
                }
            }
        }
        return worlds
    }

    /// The ways to choose an option for each of several people among whom no one is told apart.
    private func choices(_ count: Int, among possible: [Int]) -> [[Int]] {
        guard count > 0 else { return [[]] }
        return choices(count - 1, among: possible).flatMap { rest in
            possible.filter { $0 >= rest.last ?? 0 }.map { rest + [$0] }
        }
    }

    /// The options that somebody has: nobody completes a course before they join.
    private func possible(_ person: Int) -> [Int] {
        guard let joined = portal.roster.employees[person].joined else { return Array(options.indices) }
        return options.indices.filter { options[$0].map { $0 >= joined } ?? true }
    }

    private static func evaluation(
        _ portal: SmallPortal, asOf: CalendarDay, _ completions: [CalendarDay?]
    ) -> TrainingEvaluation {
        var ledger = TrainingLedger(people: completions.count, courses: portal.courses, asOf: asOf)
        for (person, day) in completions.enumerated() {
            if let day { ledger.take(TrainingEvent(.completed, on: day), person: Position(person), course: 0) }
        }
        return TrainingEvaluation(
            roster: portal.roster, rulebook: portal.rulebook, courses: portal.courses, ledger: ledger)
    }

    private static func progress(
        _ evaluation: TrainingEvaluation, _ portal: SmallPortal, minimum: Int
    ) -> TrainingProgress {
        ProgressEvaluation(
            evaluation, organization: portal.rulebook.organization, minimumGroupSize: minimum
        ).progress(sessions: [], jobs: 1)
    }
}
