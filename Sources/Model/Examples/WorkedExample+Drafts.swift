package import ShikiriDiagnostics

/// What the cases of a portal may name.
package struct CaseGround: Sendable {
    let places: KnownPlaces
    let courses: Register<Course>

    /// Takes the places and the courses of a portal.
    package init(rulebook: Rulebook, courses: Register<Course>) {
        places = KnownPlaces(rulebook)
        self.courses = courses
    }
}

extension WorkedExample {
    /// Reads a case with its answer; nil where it has a mistake, which is reported.
    package init?(_ fields: Fields<ExampleKeys>, on ground: CaseGround, log: inout DiagnosticLog) {
        guard let given = fields[\.given], let expected = fields[\.expect] else { return nil }
        let read = WorkedCase(given, on: ground, log: &log)
        // A case that is about two things is told, and what it expects can't be right for both.
        guard given.namesMove.isEmpty || given.namesCourse.isEmpty else { return nil }
        guard let expect = CaseExpectation(expected, of: given, log: &log), let read else { return nil }
        self.init(given: read, expect: expect, location: fields.location)
    }
}

extension WorkedCase {
    /// Reads a case: a move where it names a place, otherwise a course.
    init?(_ given: Fields<GivenKeys>, on ground: CaseGround, log: inout DiagnosticLog) {
        let (moves, trains) = (given.namesMove, given.namesCourse)
        guard moves.isEmpty || trains.isEmpty else {
            log.report(.mixedExample, .mixedCase(trains[0].name, moves[0].name), at: trains[0].place)
            return nil
        }
        if trains.isEmpty {
            guard let move = MoveCase(given, on: ground, log: &log) else { return nil }
            self = .move(move)
        } else {
            guard let course = CourseCase(given, on: ground, log: &log) else { return nil }
            self = .course(course)
        }
    }
}

extension MoveCase {
    fileprivate init?(_ given: Fields<GivenKeys>, on ground: CaseGround, log: inout DiagnosticLog) {
        for (key, isWritten) in [("from", given.isWritten(\.from)), ("to", given.isWritten(\.to))] where !isWritten {
            log.report(.missingKey, .incompleteCase(key), at: given.location)
        }
        let from = given[\.from].flatMap { ground.places.resolve($0, as: given.name(of: \.from), log: &log) }
        let to = given[\.to].flatMap { ground.places.resolve($0, as: given.name(of: \.to), log: &log) }
        let (on, left) = (given[\.on], given[\.left])
        if let on, let left, left.value >= on.value {
            log.report(.badValue, .leftAfterMove(on: on.value), at: left.location)
            return nil
        }
        let posts = given[\.history]
        let history = posts.compactMap { PastPost($0, ground, &log) }
        guard let from, let to, history.count == posts.count else { return nil }
        self.init(
            from: from.value, to: to.value, on: on?.value, left: left?.value, title: given[\.title]?.value,
            titleThere: given[\.titleThere]?.value, history: history)
    }
}

extension PastPost {
    fileprivate init?(_ fields: Fields<PastPostKeys>, _ ground: CaseGround, _ log: inout DiagnosticLog) {
        let operation = fields[\.operation].flatMap { ground.places.operations.resolve($0, log: &log) }
        let isOrdered = inOrder(fields[\.from], fields[\.until], &log)
        guard let operation, let from = fields[\.from], isOrdered else { return nil }
        self.init(
            operation: operation, from: from.value, until: fields[\.until]?.value, title: fields[\.title]?.value)
    }
}

extension CourseCase {
    fileprivate init?(_ given: Fields<GivenKeys>, on ground: CaseGround, log: inout DiagnosticLog) {
        guard let id = given[\.course] else {
            if !given.isWritten(\.course) {
                log.report(.missingKey, .caseWithoutCourse, at: given.location)
            }
            return nil
        }
        let course = ground.courses.resolve(id, log: &log)
        var completions = given[\.completions].compactMap(Completion.init)
        if let day = given[\.completed] {
            completions.append(Completion(day: day.value, score: given[\.score]?.value))
        } else if let score = given.location(of: \.score) {
            log.report(.missingKey, .scoreWithoutCompletion, at: score)
            return nil
        }
        let leaves = given[\.leave]
        let absences = leaves.compactMap { Absence($0, &log) }
        guard let course, absences.count == leaves.count else { return nil }
        self.init(
            course: course, on: given[\.on]?.value, completions: completions.sorted { $0.day < $1.day },
            joined: given[\.joined]?.value, absences: absences.sorted { $0.from < $1.from })
    }
}

extension CourseCase.Completion {
    fileprivate init?(_ fields: Fields<CompletionKeys>) {
        guard let day = fields[\.completed] else { return nil }
        self.init(day: day.value, score: fields[\.score]?.value)
    }
}

extension CourseCase.Absence {
    fileprivate init?(_ fields: Fields<AbsenceKeys>, _ log: inout DiagnosticLog) {
        let isOrdered = inOrder(fields[\.from], fields[\.until], &log)
        guard let from = fields[\.from], isOrdered else { return nil }
        self.init(from: from.value, until: fields[\.until]?.value)
    }
}

extension CaseExpectation {
    fileprivate init?(
        _ fields: Fields<ExpectationKeys>, of given: Fields<GivenKeys>, log: inout DiagnosticLog
    ) {
        let first = fields.location(of: \.firstPermitted)
        let moves = [
            ("verdict", fields.hasValue(\.verdict) ? fields.location(of: \.verdict) : nil), ("first_permitted", first),
            ("pledge", fields.hasValue(\.pledge) ? fields.location(of: \.pledge) : nil),
        ].compactMap { name, place in place.map { (name, $0) } }
        let isMove = given.namesCourse.isEmpty
        let strangers = isMove ? fields.location(of: \.status).map { [("status", $0)] } ?? [] : moves
        for (name, place) in strangers {
            log.report(.mixedExample, .noAnswer(name, isMove: isMove), at: place)
        }
        guard strangers.isEmpty else { return nil }
        guard isMove ? !moves.isEmpty : fields.hasValue(\.status) else {
            log.report(.missingKey, .emptyExpectation(isMove: isMove), at: fields.location)
            return nil
        }
        let day = fields[\.firstPermitted]?.value
        let isUnreadable = day == nil && fields.hasValue(\.firstPermitted)
        self.init(
            verdict: fields[\.verdict], firstPermitted: isUnreadable ? nil : first.map { Located(day, at: $0) },
            pledge: fields[\.pledge], status: fields[\.status])
    }
}

extension Fields<GivenKeys> {
    /// The keys written that only a move has.
    fileprivate var namesMove: [(name: String, place: SourceLocation)] {
        written([
            (name(of: \.from), location(of: \.from)), (name(of: \.to), location(of: \.to)),
            (name(of: \.left), location(of: \.left)), (name(of: \.title), location(of: \.title)),
            (name(of: \.titleThere), location(of: \.titleThere)), (name(of: \.history), location(of: \.history)),
        ])
    }

    /// The keys written that only a course has.
    fileprivate var namesCourse: [(name: String, place: SourceLocation)] {
        written([
            (name(of: \.course), location(of: \.course)), (name(of: \.completed), location(of: \.completed)),
            (name(of: \.score), location(of: \.score)), (name(of: \.completions), location(of: \.completions)),
            (name(of: \.joined), location(of: \.joined)), (name(of: \.leave), location(of: \.leave)),
        ])
    }

    private func written(_ keys: [(String, SourceLocation?)]) -> [(name: String, place: SourceLocation)] {
        keys.compactMap { name, place in place.map { (name, $0) } }
    }
}

/// Whether a time ends after it begins; one that doesn't is reported.
private func inOrder(
    _ from: Located<CalendarDay>?, _ until: Located<CalendarDay>?, _ log: inout DiagnosticLog
) -> Bool {
    guard let from, let until, until.value < from.value else { return true }
    log.report(.badValue, .untilBefore(from.value), at: until.location)
    return false
}
