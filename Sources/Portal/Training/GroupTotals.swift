import ShikiriModel

/// What a group's dashboard is about, summed up: each total over courses of which the same can be said.
struct GroupTotals: Sendable {
    /// The courses of the fiscal year whose date has passed.
    let settled: CompletionTotal
    /// Those of the fiscal year before whose date had passed by the same day of that year.
    let yearBefore: CompletionTotal
    /// The courses that are open, and not due yet.
    let running: CompletionTotal
    /// The courses of earlier fiscal years.
    let leftovers: CompletionTotal

    init(of group: TrainingGroup, in progress: TrainingProgress, fiscalYear: Int, kind: TrainingKind? = nil) {
        func total(_ courses: [Course]) -> CompletionTotal {
            progress.total(of: group, over: courses.filter { kind == nil || $0.kind == kind })
        }
        settled = total(progress.settled(of: fiscalYear, by: progress.asOf))
        yearBefore = total(progress.settled(of: fiscalYear - 1, by: progress.asOf.yearBefore))
        running = total(progress.running)
        leftovers = total(progress.settled(before: fiscalYear))
    }
}
