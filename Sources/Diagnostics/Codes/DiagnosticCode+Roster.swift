extension DiagnosticCode {
    static let roster: [DiagnosticCode] = [
        inNobodysPack, absentManager, leaveDisagrees, doubledAssignment, otherCompanysPost, emptyAudience, badAddress,
        unlikelyDate,
    ]

    /// An address that no mail reaches.
    package static let badAddress = DiagnosticCode(
        "bad-address", .warning,
        meaning: "What stands as somebody's address can't be one.",
        reason: "Records that carry addresses alone would not find the person, and their reminder would not arrive.",
        example: "e00001＠example.jp",
        remedy: "e00001@example.jp")

    /// A day that nobody can know yet.
    package static let unlikelyDate = DiagnosticCode(
        "unlikely-date", .warning,
        meaning: "A post, a right or an employment begins or ends more than ten years from now.",
        reason: "A wrong digit in a year silently takes somebody out of an operation, or keeps them in it.",
        example: "E00001,td-operations-contract,2204-04-01,",
        remedy: "E00001,td-operations-contract,2024-04-01,")

    /// Somebody whom no manager sees.
    package static let inNobodysPack = DiagnosticCode(
        "in-nobodys-pack", .warning,
        meaning: "An employed person is in no manager's pack, and is not the head of a company.",
        reason: "Nobody is told when this person's training is overdue.",
        example: "id,manager\nE00001,\nE00002,E00001\nE00003,",
        remedy: "id,manager\nE00001,\nE00002,E00001\nE00003,E00001")

    /// A manager who has left, or hasn't come yet.
    package static let absentManager = DiagnosticCode(
        "absent-manager", .warning,
        meaning: "Somebody who isn't employed on the day is still the manager of people who are.",
        reason: "Their people pass to the next manager above, who may not know of it.",
        example: "id,manager,left\nE00001,,\nE00002,E00001,2026-09-30\nE00003,E00002,",
        remedy: "id,manager,left\nE00001,,\nE00002,E00001,2026-09-30\nE00003,E00001,")

    /// A roster and leaves that say different things.
    package static let leaveDisagrees = DiagnosticCode(
        "leave-disagrees", .warning,
        meaning: "The roster's `status` and organization/leaves.csv disagree on whether somebody is away.",
        reason: "Who is away is not asked to train: the leaves decide, and may not be kept up.",
        example: "status of E00004: leave   # and the only leave of E00004 ended in 2019",
        remedy: "E00004,2026-07-01,,育児休業   # in organization/leaves.csv")

    /// Two rows for one post.
    package static let doubledAssignment = DiagnosticCode(
        "doubled-assignment", .warning,
        meaning: "Two rows of one person name the same operation for some of the same days.",
        reason: "One of them wasn't closed, and the last day in the operation decides when a move is permitted.",
        example: "E00001,payroll,2020-04-01,\nE00001,payroll,2024-04-01,",
        remedy: "E00001,payroll,2020-04-01,2024-03-31\nE00001,payroll,2024-04-01,")

    /// A post of the other company.
    package static let otherCompanysPost = DiagnosticCode(
        "other-companys-post", .warning,
        meaning: "Somebody holds a post in an operation of the other company than their department's.",
        reason: "After a move the old post was not closed, or the department was not changed.",
        example: "E00001,trading,2024-04-01,   # and E00001 is in a department of the grid company",
        remedy: "E00001,trading,2024-04-01,2026-03-31")

    /// A course that asks nobody.
    package static let emptyAudience = DiagnosticCode(
        "empty-audience", .warning,
        meaning: "Nobody who is employed on the day is in the audience of a course.",
        reason: "A misspelt title or a condition too many lets a course ask nobody without a word.",
        example: "audience: {titles: [部長代理]}   # and nobody has this title",
        remedy: "audience: {titles: [部長]}")
}
