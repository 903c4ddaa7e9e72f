import ShikiriDiagnostics
package import ShikiriModel
package import ShikiriRestrictions

/// The lines of a plan against what is known of their people: where each person is on the day before, and which lines
/// can't be meant as they are written.
struct PlanReview {
    /// What each line asks, in the order of the lines.
    let questions: [Asked]
    private let moves: [PlannedMove]
    private let roster: Roster
    /// For each line an earlier line with the same move, or one about the same person on the same day.
    private let twins: [Int?]
    /// The lines of people with more of them than are taken.
    private let excess: Set<Int>

    struct Asked: Sendable {
        let question: TransferQuestion
        /// The posts held on the day before, where the origin that was written is none of them.
        let otherPosts: [Place]?
        /// Whether the line says that the person has left the origin, and they are known to be there today.
        var isStillThere = false

        /// The question from each post that is left: the origin that was written, or the posts that are held instead.
        var posts: [TransferQuestion] { otherPosts?.map(question.leaving) ?? [question] }
    }

    init(_ moves: [PlannedMove], roster: Roster, rulebook: Rulebook, asOf day: CalendarDay) {
        self.moves = moves
        self.roster = roster
        var linesOf: [Position<Employee>: [Int]] = [:]
        for (line, move) in moves.enumerated() {
            if let person = move.position { linesOf[person, default: []].append(line) }
        }
        var asked: [Asked?] = Array(repeating: nil, count: moves.count)
        var twins: [Int?] = Array(repeating: nil, count: moves.count)
        excess = Set(linesOf.values.lazy.flatMap { $0.dropFirst(Limit.plannedMoves.most) })
        for (person, lines) in linesOf where lines.count <= Limit.plannedMoves.most {
            var career = Career(of: person, roster, rulebook, asOf: day)
            var taken: [Int] = []
            for line in lines.sorted(by: { (moves[$0].on, $0) < (moves[$1].on, $1) }) {
                twins[line] = taken.last { moves[$0].on == moves[line].on }
                if twins[line] == nil {
                    for earlier in taken where moves[earlier].on < moves[line].on { career.take(moves[earlier]) }
                    taken = [line]
                }
                asked[line] = career.question(moves[line])
            }
        }
        self.twins = twins
        questions = zip(moves, asked).map {
            $1 ?? Asked(question: $0.question(left: $0.left, title: nil, history: []), otherPosts: nil)
        }
    }

    /// Reports the lines that can't be meant as they are written.
    func report(asOf day: CalendarDay, into log: inout DiagnosticLog) {
        for (line, move) in moves.enumerated() {
            guard !excess.contains(line) else {
                log.report(
                    .limitReached, .manyPlannedMoves(most: Limit.plannedMoves.most), at: move.location)
                continue
            }
            if move.from == move.to { doubt(.moveToItself, move, &log) }
            if move.on < day { doubt(.pastMove(day), move, &log) }
            if let twin = twins[line] {
                let isSame = moves[twin].from == move.from && moves[twin].to == move.to
                doubt(.twinMove(line: moves[twin].location.line, isSame: isSame), move, &log)
            }
            guard let person = move.position.map({ roster.employees[$0] }) else { continue }
            let eve = move.on.adding(days: -1)
            guard person.isEmployed(on: eve) else {
                let isEarly = person.joined.map { eve < $0 } ?? false
                doubt(.unemployed(isEarly: isEarly), move, &log)
                continue
            }
            if questions[line].isStillThere {
                log.report(.wrongOrigin, .stillAtOrigin(move.leftColumn, min(day, eve)), at: move.location)
            }
            guard questions[line].otherPosts != nil else { continue }
            log.report(.wrongOrigin, .wrongOrigin(move.originColumn, eve), at: move.location)
        }
    }

    private func doubt(_ doubt: Phrase, _ move: PlannedMove, _ log: inout DiagnosticLog) {
        log.report(.doubtfulPlan, .doubtfulMove(doubt), at: move.location)
    }
}

/// The posts of one person as far as they are known, with the moves that are planned for them.
private struct Career {
    private let person: Employee
    private let rulebook: Rulebook
    private let today: CalendarDay
    private var postings: [Posting]

    init(of position: Position<Employee>, _ roster: Roster, _ rulebook: Rulebook, asOf day: CalendarDay) {
        today = day
        person = roster.employees[position]
        self.rulebook = rulebook
        postings = roster.history(of: position)
    }

    /// What a line asks about the person.
    func question(_ move: PlannedMove) -> PlanReview.Asked {
        let last = lastDay(of: move)
        let question = move.question(left: last, title: person.title, history: postings)
        let eve = move.on.adding(days: -1)
        guard person.isEmployed(on: eve) else { return PlanReview.Asked(question: question, otherPosts: []) }
        let posts = places(on: eve)
        let isHeld = posts.contains { holds($0, move.from) }
        return PlanReview.Asked(
            question: question, otherPosts: isHeld ? nil : posts, isStillThere: last != move.left)
    }

    /// The last day at the origin that a line says; nil, which is the day before the move, where it is over and the person is
    /// known to be at the origin all the same. A day that is still to come may be known to the plan alone.
    private func lastDay(of move: PlannedMove) -> CalendarDay? {
        guard let left = move.left, left < today else { return move.left }
        let known = min(today, move.on.adding(days: -1))
        return known > left && places(on: known).contains { holds($0, move.from) } ? nil : left
    }

    /// Takes a move for done: what is held at its origin ends on the day before, or on its last day, and the destination
    /// is held from its date on.
    mutating func take(_ move: PlannedMove) {
        let last = lastDay(of: move) ?? move.on.adding(days: -1)
        if !postings.contains(where: { $0.isHeld(on: last) }), holds(.department(person.department), move.from) {
            postings.append(Posting(in: move.from, from: min(person.joined ?? last, last)))
        }
        postings = postings.map { posting in
            guard posting.isHeld(on: last), holds(posting.place, move.from) else { return posting }
            return Posting(in: posting.place, from: posting.from, until: last, title: posting.title)
        }
        postings.append(Posting(in: move.to, from: move.on, title: move.title))
    }

    /// Where the person is on a day: by the postings, and where they say nothing, by the roster.
    private func places(on day: CalendarDay) -> [Place] {
        let held = postings.filter { $0.isHeld(on: day) }.map(\.place)
        var places: [Place] = []
        for place in held.isEmpty ? [.department(person.department)] : held where !places.contains(place) {
            places.append(place)
        }
        return places
    }

    /// Whether a post is the origin that a line names: the same place, or an operation of the department that it names,
    /// or the department of which only that is known.
    private func holds(_ post: Place, _ origin: Place) -> Bool {
        if post == origin { return true }
        switch (post, origin) {
        case (.operation(let operation), .department(let department)),
            (.department(let department), .operation(let operation)):
            return rulebook.operations[operation]?.department == department
        default: return false
        }
    }
}

extension Posting {
    /// Whether it is held on a day.
    fileprivate func isHeld(on day: CalendarDay) -> Bool {
        from <= day && (until.map { day <= $0 } ?? true)
    }
}

extension PlannedMove {
    /// The line as a question.
    fileprivate func question(left: CalendarDay?, title: String?, history: [Posting]) -> TransferQuestion {
        TransferQuestion(
            from: from, to: to, on: on, left: left, title: title, titleAtDestination: self.title, history: history)
    }
}

extension Roster {
    /// The posts of the person at a position, without the person.
    package func history(of position: Position<Employee>) -> [Posting] {
        assignments(of: position).map { Posting($0.operation, from: $0.from, until: $0.until, title: $0.title) }
    }
}
