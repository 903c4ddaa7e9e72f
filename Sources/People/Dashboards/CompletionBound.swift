/// Which numbers a bound stands for, where a number would tell that nobody of a few people has passed.
///
/// A published group and those who can be worked out from it by taking published groups away (a *cell*) have at least the
/// smallest size. Where nobody of a cell has passed, nobody of the small groups inside has, so that must not be told. It
/// is hidden among other numbers, so that a reader who knows this rule learns from a bound no more than it says:
///
/// - On earlier days every number below half is told as "fewer than half".
/// - On the day of the portal a single completion is told, since it already shows that not all are behind; nobody and
///   every number from two up to half are told as "fewer than half". Were one told on earlier days too, a bound
///   before it would be nobody, as completions only grow.
///
/// That everybody has passed is no secret. Who is late is bounded together with who has passed, since the one is the
/// other's remainder.
struct CompletionBound: Sendable {
    /// Whether the number is of the day of the portal.
    let isToday: Bool

    /// The bound that is told instead of a number; nil where the number itself is told.
    func range(done: Int, asked: Int) -> ClosedRange<Int>? {
        let most = Self.most(asked)
        guard done <= most else { return nil }
        return isToday && done == 1 && most > 1 ? nil : 0...most
    }

    /// The largest number below half; half itself for so few that there would be no other number beside nobody.
    private static func most(_ asked: Int) -> Int { asked < 5 ? asked / 2 : (asked - 1) / 2 }
}
