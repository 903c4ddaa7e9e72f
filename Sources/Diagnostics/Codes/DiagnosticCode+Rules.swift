extension DiagnosticCode {
    static let rules: [DiagnosticCode] = [
        incompleteMatrix, contradictoryRevision, exceptionExpired, exceptionExpires, ambiguousException,
        overlappingAssignments, unmatchedPledge, controlInconsistent, unclassified, invertedMatrix,
        exceptionWithoutPapers, unusualPeriod, wrongOrigin, doubtfulPlan, unmatchedClass, noRuleInForce,
        undatedState, noOperations,
    ]

    /// A department whose work nobody wrote down.
    package static let noOperations = DiagnosticCode(
        "no-operations", .warning,
        meaning: "A department has no operation, and none below it has one.",
        reason: "What isn't written clears nobody: every move between it and the other company needs approval.",
        example: "td-new,新設課,grid,td-hq,   # and no operation names `td-new`",
        remedy: "- {id: op-new, name: 新設課の業務, department: td-new, handles: {otherwise: none}}")

    /// A cell of the matrix is missing.
    package static let incompleteMatrix = DiagnosticCode(
        "incomplete-matrix",
        meaning: "The matrix of a revision leaves a cell out.",
        reason: "A pair of operations that falls into it would have no answer.",
        example: "matrix: {constant: {direct: prohibited}}",
        remedy: "give all nine cells: constant, exceptional, none × direct, indirect, none")

    /// A revision that says two things.
    package static let contradictoryRevision = DiagnosticCode(
        "contradictory-revision",
        meaning: "A revision contradicts itself, its file name, or another revision of the same date.",
        reason: "Which rules apply on a date must have one answer.",
        example: "rules/transfers/2026-04-01.yaml with effective: 2026-10-01",
        remedy: "effective: 2026-04-01")

    /// An exception that no longer holds.
    package static let exceptionExpired = DiagnosticCode(
        "exception-expired", .warning,
        meaning: "An exception to the matrix has expired.",
        reason: "The matrix decides again for its pair; a standing exception needs a new approval.",
        example: "expires: 2026-03-31",
        remedy: "remove the exception, or have it approved again with a new date")

    /// An exception that soon stops to hold.
    package static let exceptionExpires = DiagnosticCode(
        "exception-expires", .warning,
        meaning: "An exception to the matrix expires within 60 days.",
        reason: "Its pair will be decided by the matrix from then on.",
        example: "expires: 2026-12-31",
        remedy: "have the exception approved again, or let it go")

    /// Two exceptions for one pair.
    package static let ambiguousException = DiagnosticCode(
        "ambiguous-exception",
        meaning: "Two exceptions are about the same pair.",
        reason: "Which of them decides would depend on their order.",
        example: "two entries with the same from and to",
        remedy: "join them into one")

    /// An operation that leaves a category of information open.
    package static let unclassified = DiagnosticCode(
        "unclassified", .warning,
        meaning: "An operation says no level for a category of information.",
        reason: "Any level could be its own, so moves that a level would restrict are told to need approval.",
        example: "handles: {contract: constant}   # and there is a category plan",
        remedy: "handles: {contract: constant, otherwise: none}")

    /// A matrix that is milder where it should be stricter.
    package static let invertedMatrix = DiagnosticCode(
        "inverted-matrix", .warning,
        meaning: "A cell of the matrix is milder than the cell of a weaker level beside it.",
        reason: "Two cells that were swapped clear those who handle the information most.",
        example: "constant: {direct: allowed}, exceptional: {direct: prohibited}",
        remedy: "constant: {direct: prohibited}, exceptional: {direct: approval}")

    /// A restriction that is announced and never comes.
    package static let undatedState = DiagnosticCode(
        "undated-state", .warning,
        meaning: "A cell of the matrix is planned or to be tightened, and no day says from when.",
        reason:
            "Without a day the restriction never comes, and everybody whom it would bind is told that the move is free.",
        example: "constant/direct: {state: planned}",
        remedy: "constant/direct: {state: planned, from: 2027-10-01}")

    /// An exception that nobody answers for, or that never ends.
    package static let exceptionWithoutPapers = DiagnosticCode(
        "exception-without-papers", .warning,
        meaning: "An exception to the matrix doesn't say who approved it, or when it ends.",
        reason: "An exception is a decision of somebody for a time; without both it becomes a rule that nobody made.",
        example: "{from: a, to: b, measure: allowed, reason: …}",
        remedy: "{from: a, to: b, measure: allowed, reason: …, approved_by: …, expires: 2027-03-31}")

    /// A period that is probably mistyped.
    package static let unusualPeriod = DiagnosticCode(
        "unusual-period", .warning,
        meaning: "A period that restricts moves is longer than ten years.",
        reason: "Years written for months, or one digit too many, bind people for most of their career.",
        example: "cooling_period: P20Y",
        remedy: "cooling_period: P20M")

    /// A planned move from a place where the person isn't.
    package static let wrongOrigin = DiagnosticCode(
        "wrong-origin", .warning,
        meaning: "A planned transfer begins at a place that is none of the person's posts on the day before.",
        reason: "One shifted row of a spreadsheet would clear somebody by the posts of somebody else.",
        example: "E00001,td-hr,gr-trading,2027-04-01   # and the person works in td-dispatch",
        remedy: "E00001,td-dispatch,gr-trading,2027-04-01")

    /// A planned move that can't be meant.
    package static let doubtfulPlan = DiagnosticCode(
        "doubtful-plan", .warning,
        meaning: "A planned transfer can't be meant as it is written.",
        reason:
            "A move of somebody who has left, one that leads nowhere, one that stands twice or one in the past is a "
            + "mistake in the list, and its answer is about nobody.",
        example: "E00001,td-hr,td-hr,2027-04-01",
        remedy: "E00001,td-hr,gr-admin,2027-04-01")

    /// A class of persons to which nobody belongs.
    package static let unmatchedClass = DiagnosticCode(
        "unmatched-class", .warning,
        meaning: "A class of persons names a title that nobody has or had.",
        reason: "A misspelt title binds nobody, and those whom it means are told the milder rules.",
        example: "persons: [{titles: [取締り役], cooling_period: P3Y}]",
        remedy: "persons: [{titles: [取締役], cooling_period: P3Y}]")

    /// Rules that are all in the future.
    package static let noRuleInForce = DiagnosticCode(
        "no-rule-in-force",
        meaning: "The portal has revisions of the restrictions, and none of them is in force on the day of the portal.",
        reason: "A file with a wrong date would clear everybody.",
        example: "rules/transfers/2062-04-01.yaml as the only revision",
        remedy: "rules/transfers/2026-04-01.yaml")

    /// A history that can't be.
    package static let overlappingAssignments = DiagnosticCode(
        "impossible-assignment",
        meaning: "An assignment ends before it begins.",
        reason: "The cooling period counts from its last day.",
        example: "E00001,op-a,2026-04-01,2025-03-31",
        remedy: "E00001,op-a,2025-04-01,2026-03-31")

    /// A pledge for a move that nobody made.
    package static let unmatchedPledge = DiagnosticCode(
        "unmatched-pledge", .warning,
        meaning: "A pledge is written for a move that the assignments don't have.",
        reason: "With a mistyped date the real move would be told as one without a pledge.",
        example: "E00001,2026-07-02,2026-06-25,yes,…   # and the post began on 2026-07-01",
        remedy: "E00001,2026-07-01,2026-06-25,yes,…")

    /// A control whose dates and state disagree.
    package static let controlInconsistent = DiagnosticCode(
        "inconsistent-control",
        meaning: "A control's state and its dates don't fit together.",
        reason: "The status page counts what is in force and what is late.",
        example: "state: in_force, without since",
        remedy: "state: in_force\nsince: 2025-10-01")
}
