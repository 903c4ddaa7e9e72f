extension DiagnosticCode {
    static let publications: [DiagnosticCode] = [
        sharpChange, fewerRows, changedRevision, milderLevel, unreadablePublication,
    ]

    /// A count differs sharply from the one that the last publication left.
    package static let sharpChange = DiagnosticCode(
        "sharp-change", .warning,
        meaning: "A count fell or rose by more than 20 % and by more than 10 since the last publication.",
        reason: "A table that was cut off or read twice looks like any other; its size against the last one tells it.",
        example: "last publication: 312 people; organization/employees.csv now: 150 rows",
        remedy: "look into the file that the count comes from; if the change is meant, publish without --strict")

    /// A source has fewer than half of the rows that the last publication read.
    package static let fewerRows = DiagnosticCode(
        "fewer-rows", .warning,
        meaning: "The exports of a source have fewer than half of the rows that the last publication read.",
        reason: "An export that ended early would turn people who have completed a course into people who are late.",
        example: "last publication: records/lms-*.csv with 9,000 rows; now: 2,100",
        remedy: "export again, with all rows and for the whole year")

    /// A revision that was in force already reads otherwise than it did.
    package static let changedRevision = DiagnosticCode(
        "changed-revision", .warning,
        meaning: "The file of a revision that was in force at the last publication has changed since, or is gone.",
        reason: "Decisions were made by what it said. A change of the rules is a new revision, with a day of its own.",
        example: "rules/transfers/2024-04-01.yaml edited in 2026",
        remedy:
            "rules/transfers/2026-12-01.yaml with the change; or, where the file was wrong, publish and say so in the news"
    )

    /// Levels of operations that became milder.
    package static let milderLevel = DiagnosticCode(
        "milder-level", .warning,
        meaning: "An operation handles, or could use, a category of information less than at the last publication.",
        reason:
            "Where `otherwise: none` stands, a category that was deleted by mistake reads as one that isn't handled, and "
            + "people are told that they may move.",
        example: "handles: {otherwise: none}   # and the last publication had contract: constant",
        remedy: "handles: {contract: constant, otherwise: none}")

    /// What the last publication left can't be read.
    package static let unreadablePublication = DiagnosticCode(
        "unreadable-publication", .warning,
        meaning: "What an earlier publication left for this one can't be read, so that nothing is compared with it.",
        reason: "A count that fell sharply would go unnoticed.",
        example: "output/office/publication.json, damaged or written by a newer version",
        remedy: "build with the newer version; or build once more: this publication leaves a readable one")
}
