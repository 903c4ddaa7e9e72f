package import ShikiriModel

/// What the rules ask of moves between all departments of the two companies, in one direction and on any day.
///
/// It holds no answers to single questions but the steps of them over time: with the last day in the origin, whoever
/// reads it only has to take the step of a day and to count its periods. Pairs of departments with the same outcome share
/// one list of steps. What decides for a pair is which cells its levels reach together, and, where exceptions, classes
/// of persons by role or missing operations tell departments apart, its two marks.
package struct StepTable: Sendable {
    /// The direction of the moves.
    package let direction: Direction
    /// The departments that are left.
    package let origins: StepSide
    /// The departments that are joined.
    package let destinations: StepSide
    /// The pairs of marks for which the levels alone don't decide, each with a number from 1 on.
    package let markPairs: [StepMarks: Int]
    /// The position in `courses` for everything that a pair of departments of the portal comes to.
    package let outcomes: [StepKey: Int]
    /// The lists of steps, earliest first; the first step of each holds from before the first revision on.
    package let courses: [[AnswerStep]]
    /// The cells that ask for something on some day; the others are as good as not reached.
    private let relevant: CellMask

    /// Every day on which the rules change. The stretch at position 0 lies before the first of them.
    package static func days(of engine: RestrictionEngine) -> [CalendarDay] { engine.states.dropFirst().map(\.day) }

    /// Reads the steps of all pairs from the rules.
    package init(_ engine: RestrictionEngine, _ direction: Direction) {
        self.direction = direction
        let start = engine.states[0].day
        let marks = engine.decidedAlone(direction, from: start)
        let relevant = engine.relevantCells(direction, from: start)
        let origins = StepSide(of: direction.origin, engine.index, anchors: marks.origins, roles: marks.roles)
        let destinations = StepSide(
            of: direction.destination, engine.index, anchors: marks.destinations, roles: marks.roles)
        let excepted = Set(engine.states.flatMap { $0[direction]?.exceptionOfEnds.keys.map { $0 } ?? [] })
        var known: [StepMarks: Bool] = [:]
        var markPairs: [StepMarks: Int] = [:]
        var outcomes: [StepKey: Int] = [:]
        var courses: [[AnswerStep]] = []
        var positions: [[AnswerStep]: Int] = [:]
        for origin in origins.kinds {
            for destination in destinations.kinds {
                let marks = StepMarks(origin: origin.mark, destination: destination.mark)
                let doMatter =
                    known[marks]
                    ?? StepMark.matter(
                        origins.marks[origin.mark], destinations.marks[destination.mark], excepted: excepted)
                if known.updateValue(doMatter, forKey: marks) == nil, doMatter {
                    markPairs[marks] = markPairs.count + 1
                }
                let pair = markPairs[marks] ?? 0
                let key = StepKey(
                    pair, engine.index.reach(origin.example, destination.example).intersection(relevant),
                    open: engine.index.openReach(origin.example, destination.example).intersection(relevant))
                guard outcomes[key] == nil else { continue }
                let course = engine.course(from: origin.example, to: destination.example)
                let position = positions[course] ?? courses.count
                if positions.updateValue(position, forKey: course) == nil { courses.append(course) }
                outcomes[key] = position
            }
        }
        self.origins = origins
        self.destinations = destinations
        self.markPairs = markPairs
        self.outcomes = outcomes
        self.courses = courses
        self.relevant = relevant
    }
}

/// The marks of two departments, by their positions on their sides.
package struct StepMarks: Hashable, Sendable {
    /// That of the department that is left.
    package let origin: Int
    /// That of the department that is joined.
    package let destination: Int
}

/// What decides for a pair of departments.
package struct StepKey: Hashable, Sendable {
    /// The number of their pair of marks; 0 where the levels alone decide.
    package let pair: Int
    /// The cells that they reach together by levels that are said, as bits in the order of `CellPlace.all`.
    package let said: UInt16
    /// The cells that they could reach where a level is not said.
    package let open: UInt16

    init(_ pair: Int, _ said: CellMask, open: CellMask) {
        self.pair = pair
        self.said = said.bits
        self.open = open.bits
    }
}

extension StepTable {
    /// The cells that ask for something on some day, as bits in the order of `CellPlace.all`.
    package var relevantCells: UInt16 { relevant.bits }
}
