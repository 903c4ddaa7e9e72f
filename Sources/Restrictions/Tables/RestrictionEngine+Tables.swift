import ShikiriModel

// What decision tables and differences ask of the engine beside single questions.
extension RestrictionEngine {
    /// The rules on a day and all that follow.
    func states(from day: CalendarDay) -> ArraySlice<RuleState> {
        states[stateNumber(on: day)...]
    }

    /// Cells that ask for more than `allowed` on a day.
    func restrictingCells(_ direction: Direction, on day: CalendarDay) -> CellMask {
        states[stateNumber(on: day)][direction]?.restricting ?? .none
    }

    /// Cells that ask for more than `allowed` on a day or later.
    func relevantCells(_ direction: Direction, from day: CalendarDay) -> CellMask {
        states(from: day).reduce(.none) { $0.union($1[direction]?.restricting ?? .none) }
    }

    /// For each place, whether its operations can't be told from others by their levels alone in questions from a day
    /// on: exceptions, classes of persons by role, or operations that nobody wrote.
    func decidedAlone(_ direction: Direction, from day: CalendarDay) -> AloneMarks {
        var origins: Set<Int> = []
        var destinations: Set<Int> = []
        for ends in states(from: day).flatMap({ $0[direction]?.exceptionOfEnds.keys.map { $0 } ?? [] }) {
            origins.insert(ends.origin)
            destinations.insert(ends.destination)
        }
        return AloneMarks(
            origins: index.anchors(among: origins), destinations: index.anchors(among: destinations), roles: roles)
    }
}

/// What tells the operations of departments apart besides their levels.
struct AloneMarks {
    /// For each place the places above it that an exception leads from, nearest first.
    let origins: [[Int]]
    /// For each place the places above it that an exception leads to.
    let destinations: [[Int]]
    /// Operations that belong to a class of persons by role.
    let roles: Set<Int>
}
