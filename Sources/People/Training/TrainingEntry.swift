package import ShikiriModel

/// All that is kept of one person's records of one course, however many there were: 16 bytes.
///
/// Two entries are joined by taking the earliest, the latest or the best of each part. That is commutative, associative
/// and idempotent: the order of rows, the number of readers and records that stand in several exports change nothing.
package struct TrainingEntry: Hashable, Sendable {
    /// Days since 1970-01-01; 0 stands for none.
    private var firstPass: UInt16 = 0
    private var latestPass: UInt16 = 0
    private var latestPassByDue: UInt16 = 0
    /// The day of the last attempt, and above it in rank what came of it: the later day wins, then the better outcome.
    private var attemptDay: UInt16 = 0
    private var attemptOutcome: UInt8 = 0
    /// The best score in hundredths; `noScore` for none.
    private var bestScore: Int32 = Self.noScore

    private static let noScore = Int32.min

    /// No records.
    package init() {}

    /// The days that can be kept; records of other days are mistyped.
    package static let days = CalendarDay(daysSinceEpoch: 1)...CalendarDay(daysSinceEpoch: Int32(UInt16.max))

    /// The earliest day on which the course was passed.
    package var firstPassed: CalendarDay? { Self.day(firstPass) }

    /// The latest day on which the course was passed.
    package var lastPassed: CalendarDay? { Self.day(latestPass) }

    /// The latest day on which it was passed, of those up to the course's due date.
    package var lastPassedByDue: CalendarDay? { Self.day(latestPassByDue) }

    /// What came of the last attempt; nil where nothing was begun.
    package var lastOutcome: TrainingEvent.Outcome? { TrainingEvent.Outcome(rawValue: attemptOutcome) }

    /// The best score of all attempts.
    package var score: Score? { bestScore == Self.noScore ? nil : Score(hundredths: bestScore) }

    /// Some number of the entry's, for reading it without looking at it.
    var mark: Int32 { bestScore }

    /// Takes an event in. A completion whose score is below the passing score is an attempt that failed.
    @inline(__always)
    package mutating func take(_ event: TrainingEvent, due: CalendarDay, passing: Score?) {
        let day = event.day.map { UInt16(clamping: max(1, $0.daysSinceEpoch)) } ?? 0
        var outcome = event.outcome
        if outcome == .completed, let passing, let score = event.score, score < passing { outcome = .failed }
        if let score = event.score { bestScore = max(bestScore, score.hundredths) }
        if (day, outcome.rawValue) > (attemptDay, attemptOutcome) {
            (attemptDay, attemptOutcome) = (day, outcome.rawValue)
        }
        guard outcome == .completed, let passed = event.day else { return }
        firstPass = firstPass == 0 ? day : min(firstPass, day)
        latestPass = max(latestPass, day)
        if passed <= due { latestPassByDue = max(latestPassByDue, day) }
    }

    /// Joins the records of another reader.
    package mutating func join(_ other: TrainingEntry) {
        if other.firstPass != 0 { firstPass = firstPass == 0 ? other.firstPass : min(firstPass, other.firstPass) }
        latestPass = max(latestPass, other.latestPass)
        latestPassByDue = max(latestPassByDue, other.latestPassByDue)
        bestScore = max(bestScore, other.bestScore)
        if (other.attemptDay, other.attemptOutcome) > (attemptDay, attemptOutcome) {
            (attemptDay, attemptOutcome) = (other.attemptDay, other.attemptOutcome)
        }
    }

    /// The entry as it was at the end of a day before the last one that it knows of: what was passed later is not in
    /// it. Attempts that didn't pass are not kept by day, and are left out.
    func asKnown(on day: CalendarDay, due: CalendarDay) -> TrainingEntry {
        var past = TrainingEntry()
        guard let firstPassed, firstPassed <= day else { return past }
        past.firstPass = firstPass
        let known = [latestPassByDue, latestPass].last { Self.day($0).map { $0 <= day } ?? false }
        past.latestPass = known ?? firstPass
        past.latestPassByDue = firstPassed <= due ? min(past.latestPass, latestPassByDue) : 0
        past.bestScore = bestScore
        (past.attemptDay, past.attemptOutcome) = (past.latestPass, TrainingEvent.Outcome.completed.rawValue)
        return past
    }

    private static func day(_ number: UInt16) -> CalendarDay? {
        number == 0 ? nil : CalendarDay(daysSinceEpoch: Int32(number))
    }
}
