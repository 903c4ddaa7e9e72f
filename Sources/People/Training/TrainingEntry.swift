package import ShikiriModel

/// What is kept of one person's records of one course, however many there were: 16 bytes.
///
/// Two entries are joined by taking the earliest or the latest of each part. That is commutative, associative
/// and idempotent: the order of rows, the number of readers and records that stand in several exports change nothing.
package struct TrainingEntry: Hashable, Sendable {
    /// The first and the last day on which the course was passed; of several passes of one day, the better counts.
    private var first = Pass()
    private var latest = Pass()
    /// The day of the last attempt, and above it in rank what came of it: the later day wins, then the better outcome, then
    /// the better score. 0 stands for a day that nobody wrote down.
    private var attempt = Pass()
    private var attemptOutcome: UInt8 = 0

    /// A day with a score.
    private struct Pass: Hashable, Comparable {
        /// Days since 1970-01-01; 0 stands for none.
        var day: UInt16 = 0
        /// One more than the score in hundredths; 0 stands for none.
        var score: UInt16 = 0

        static func < (left: Pass, right: Pass) -> Bool { (left.day, left.score) < (right.day, right.score) }

        /// The earlier of two; of two on one day, the one with the better score.
        func earlier(_ other: Pass) -> Pass {
            guard day != 0, other.day != 0 else { return max(self, other) }
            return day == other.day ? max(self, other) : day < other.day ? self : other
        }

        var calendarDay: CalendarDay? { day == 0 ? nil : CalendarDay(daysSinceEpoch: Int32(day)) }
        var points: Score? { score == 0 ? nil : Score(hundredths: Int32(score) - 1) }
    }

    /// No records.
    package init() {}

    /// The days that can be kept; records of other days are mistyped.
    package static let days = CalendarDay(daysSinceEpoch: 1)...CalendarDay(daysSinceEpoch: Int32(UInt16.max))

    /// The earliest day on which the course was passed.
    package var firstPassed: CalendarDay? { first.calendarDay }

    /// The latest day on which the course was passed.
    package var lastPassed: CalendarDay? { latest.calendarDay }

    /// What came of the last attempt; nil where nothing was begun.
    package var lastOutcome: TrainingEvent.Outcome? { TrainingEvent.Outcome(rawValue: attemptOutcome) }

    /// The score of the first pass.
    package var firstPassScore: Score? { first.points }

    /// The score of the latest pass.
    package var lastPassScore: Score? { latest.points }

    /// The score of the last attempt, whatever came of it.
    package var score: Score? { attempt.points }

    /// Some number of the entry's, for reading it without looking at it.
    var mark: Int32 { Int32(attempt.day) }

    /// Takes an event in, and says whether the course was passed by it. A completion whose score is below the passing score
    /// is an attempt that failed.
    @inline(__always)
    @discardableResult
    package mutating func take(_ event: TrainingEvent, passing: Score?) -> Bool {
        let found = Pass(
            day: event.day.map { UInt16(clamping: max(1, $0.daysSinceEpoch)) } ?? 0,
            score: event.score.map { UInt16(clamping: min(max(0, $0.hundredths), 65_534)) + 1 } ?? 0)
        var outcome = event.outcome
        if outcome == .completed, let passing, let score = event.score, score < passing { outcome = .failed }
        attempt(found, outcome.rawValue)
        guard outcome == .completed, event.day != nil else { return false }
        first = first.earlier(found)
        latest = max(latest, found)
        return true
    }

    /// Joins the records of another reader.
    package mutating func join(_ other: TrainingEntry) {
        first = first.earlier(other.first)
        latest = max(latest, other.latest)
        attempt(other.attempt, other.attemptOutcome)
    }

    @inline(__always)
    private mutating func attempt(_ other: Pass, _ outcome: UInt8) {
        guard (other.day, outcome, other.score) > (attempt.day, attemptOutcome, attempt.score) else { return }
        (attempt, attemptOutcome) = (other, outcome)
    }

    /// The entry as it was at the end of a day before the last one that it knows of: what was passed later is not in
    /// it, and an attempt only where it was the last of all.
    ///
    /// - Parameter further: the days between the first and the latest pass on which the course was passed too.
    func asKnown(on day: CalendarDay, further: some Sequence<CalendarDay>) -> TrainingEntry {
        var past = TrainingEntry()
        if let tried = attempt.calendarDay, tried <= day {
            (past.attempt, past.attemptOutcome) = (attempt, attemptOutcome)
        }
        guard let firstPassed, let lastPassed, firstPassed <= day else { return past }
        past.first = first
        past.latest = first
        if lastPassed <= day {
            past.latest = latest
        } else if let known = further.filter({ $0 <= day }).max() {
            past.latest = Pass(day: UInt16(clamping: known.daysSinceEpoch))
        }
        return past
    }
}
