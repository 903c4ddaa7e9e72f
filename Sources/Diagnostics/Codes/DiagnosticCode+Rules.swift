extension DiagnosticCode {
    static let rules: [DiagnosticCode] = [
        incompleteMatrix, contradictoryRevision, exceptionExpired, exceptionExpires, ambiguousException,
        overlappingAssignments, unmatchedPledge, controlInconsistent,
    ]

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
