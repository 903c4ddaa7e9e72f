import ShikiriDiagnostics

extension Mistake {
    private static let file = "rules/transfers/2024-04-01.yaml"

    private static func revised(_ more: String) -> [String: String] {
        Sound.rules([file: Sound.revision(more)])
    }

    private static func control(_ keys: String) -> [String: String] {
        Sound.rules([
            "controls.yaml": "- {id: c, title: 監査, category: 監査, company: grid, owner: td-a, \(keys)}\n"
        ])
    }

    /// Mistakes of operations, revisions and controls.
    static let rules: [Mistake] = [
        Mistake(
            "a revision that forgets the pledge",
            Sound.rules([
                "rules/transfers/2024-04-01.yaml": Sound.revision("pledge: required"),
                "rules/transfers/2027-04-01.yaml": Sound.revision(effective: "2027-04-01"),
            ]), .unsaidPledge, at: "rules/transfers/2027-04-01.yaml", 1, 12, says: "2024-04-01 requires it",
            help: "`pledge: none`"),
        Mistake(
            "an unknown department",
            Sound.rules(["rules/operations.yaml": "- id: op\n  name: 業務\n  department: td-aa\n"]), .unknownReference,
            at: "rules/operations.yaml", 3, 15, says: "no department `td-aa`", help: "did you mean `td-a`?"),
        Mistake(
            "an unknown category of information",
            Sound.rules([
                "rules/operations.yaml":
                    "- id: op\n  name: 業務\n  department: td-a\n  handles: {kontract: constant, otherwise: none}\n"
            ]), .unknownReference, at: "rules/operations.yaml", 4, 13, says: "`kontract`",
            help: "did you mean `contract`?"),
        Mistake(
            "an operation with the id of a department",
            Sound.rules(["rules/operations.yaml": "- {id: td-a, name: 業務, department: td-a}\n"]), .duplicateID,
            at: "rules/operations.yaml", 1, 8, says: "already the id of a department", help: "an id of its own"),
        Mistake(
            "an operation of the affiliate that handles information",
            Sound.rules([
                "rules/operations.yaml": "- {id: op, name: 業務, department: gr-b, handles: {contract: constant}}\n"
            ]), .wrongCompany, at: "rules/operations.yaml", 1, 49, says: "`handles` belongs to", help: "write `uses`"),
        Mistake(
            "a matrix without a cell",
            Sound.rules([file: Sound.revision(constant: "{direct: prohibited, indirect: prohibited}")]),
            .incompleteMatrix, at: file, 5, 3, says: "`constant/none`", help: nil),
        Mistake(
            "a revision with the date of another", Sound.rules([file: Sound.revision(effective: "2024-10-01")]),
            .contradictoryRevision, at: file, 1, 12, says: "its name says otherwise", help: "name the file 2024-10-01"),
        Mistake(
            "a measure that isn't one",
            Sound.rules([file: Sound.revision(constant: "{direct: forbidden, indirect: prohibited, none: allowed}")]),
            .badValue, at: file, 5, 22, says: "`forbidden`", help: "`prohibited`"),
        Mistake(
            "a state of a cell that isn't there", revised("states: {constant/driect: {state: in_force}}"), .badValue,
            at: file, 8, 10, says: "`constant/driect`", help: "did you mean `constant/direct`?"),
        Mistake(
            "a cell that is in force from a coming day",
            revised("states: {constant/direct: {state: in_force, from: 2025-04-01}}"), .contradictoryRevision, at: file,
            8, 10, says: "after the revision's date", help: "`planned`"),
        Mistake(
            "a cell that is planned for no day",
            revised("states: {constant/none: {state: planned, measure: approval}}"),
            .undatedState, at: file, 8, 10, says: "stays `allowed`", help: "`from:`"),
        Mistake(
            "two departments of one name under one parent",
            Sound.rules(["organization/departments.csv": Sound.departments + "td-c,甲,grid,,\n"]), .sharedName,
            at: "organization/departments.csv", 4, 1, says: "`td-c` and `td-a`", help: "name of its own"),
        Mistake(
            "two exceptions about one pair",
            revised(
                """
                exceptions:
                  - {from: op-a, to: op-b, measure: allowed, reason: 甲, approved_by: 役員, expires: 2099-03-31}
                  - {from: op-a, to: op-b, measure: prohibited, reason: 乙, approved_by: 役員, expires: 2099-03-31}
                """), .ambiguousException, at: file, 10, 5, says: "line 9 is already about `op-a` to `op-b`",
            help: "join"),
        Mistake(
            "an exception from the wrong side",
            revised(
                "exceptions:\n  - {from: op-b, to: op-b, measure: allowed, reason: 甲, approved_by: 役員, expires: 2099-03-31}"
            ), .wrongCompany, at: file, 9,
            12, says: "`op-b` belongs to the affiliate", help: "from grid to affiliate"),
        Mistake(
            "an operation that leaves a category open",
            Sound.rules([
                "rules/information.yaml": Sound.information + "- {id: plan, name: 計画}\n",
                "rules/operations.yaml": "- {id: op, name: 業務, department: td-a, handles: {contract: constant}}\n",
            ]), .unclassified, at: "rules/operations.yaml", 1, 49, says: "`handles` leaves out `plan`",
            help: "`otherwise: none`"),
        Mistake(
            "an operation that says nothing",
            Sound.rules(["rules/operations.yaml": "- {id: op, name: 業務, department: td-a}\n"]), .missingKey,
            at: "rules/operations.yaml", 1, 8, says: "needs `handles`", help: "`otherwise: none`"),
        Mistake(
            "a matrix that is milder for those who handle more",
            Sound.rules([file: Sound.revision(constant: "{direct: approval, indirect: prohibited, none: allowed}")]),
            .invertedMatrix, at: file, 5, 22, says: "`constant/direct` is approval", help: "swapped",
            also: [.invertedMatrix]),
        Mistake(
            "an exception that nobody answers for",
            revised("exceptions:\n  - {from: op-a, to: op-b, measure: allowed, reason: 甲, expires: 2099-03-31}"),
            .exceptionWithoutPapers, at: file, 9, 5, says: "no `approved_by`", help: "who approved it"),
        Mistake(
            "a period of twenty years", revised("persons: [{titles: [役員], cooling_period: P20Y}]"), .unusualPeriod,
            at: file, 8, 42, says: "P20Y is longer than ten years", help: "P12M"),
        Mistake(
            "a cooling period of no time",
            revised("persons: [{titles: [役員], cooling_period: P0D}]"), .badPeriod, at: file, 8, 42,
            says: "not `P0D`", help: "`none`"),
        Mistake(
            "a department that does nothing",
            Sound.rules([
                "organization/departments.csv": Sound.departments + "td-c,丙,grid,,\n",
                "rules/transfers/2024-04-01.yaml": Sound.revision(),
            ]), .noOperations,
            at: "organization/departments.csv", 4, 1, says: "`td-c` has no operation", help: "operations.yaml"),
        Mistake(
            "a revision that comes too late",
            Sound.rules(["rules/transfers/2062-04-01.yaml": Sound.revision(effective: "2062-04-01")]), .noRuleInForce,
            at: "rules/transfers/2062-04-01.yaml", 1, 12, says: "no revision is in force", help: "--as-of"),
        Mistake(
            "a declared period that a pair falls short of",
            revised("holds:\n  - {minimum: {handling: constant, usability: direct, period: P5Y}}"), .invariantBroken,
            at: file, 9, 5, says: "doesn't hold on 2024-04-01 from `op-a` to `op-b`: `prohibited` for", help: "`except`"
        ),
        Mistake(
            "an invariant that claims nothing", revised("holds:\n  - {reason: 甲}"), .missingKey, at: file, 9, 5,
            says: "something that is to hold", help: "`never_looser_than`"),
        Mistake(
            "an invariant that claims two things",
            revised("holds:\n  - {exceptions_end_within: P1Y, prohibited_needs_other_way: approval}"), .badValue,
            at: file, 9, 5, says: "stand in one invariant", help: "an entry for each"),
        Mistake(
            "a minimum that asks for nothing", revised("holds:\n  - {minimum: {handling: constant}}"), .missingKey,
            at: file, 9, 15, says: "needs `measure` or `period`", help: "or both"),
        Mistake(
            "a comparison with a later revision", revised("holds:\n  - {never_looser_than: 2025-04-01}"), .badValue,
            at: file, 9, 5, says: "can't be compared with one of 2025-04-01", help: "earlier revision"),
        Mistake(
            "a comparison with no revision", revised("holds:\n  - {never_looser_than: 2023-04-01}"), .unknownReference,
            at: file, 9, 5, says: "no revision of 2023-04-01", help: "2024-04-01"),
        Mistake(
            "an exempted pair of one company",
            revised("holds:\n  - {exceptions_end_within: P1Y, except: [{from: op-a, to: td-a}]}"), .wrongCompany,
            at: file, 9, 60, says: "`td-a` belongs to the grid company", help: nil),
        Mistake(
            "an exception that changes nothing",
            revised(
                "exceptions:\n  - {from: op-a, to: op-b, measure: prohibited, reason: 甲, approved_by: 役員, expires: 2099-03-31}"
            ), .idleException, at: file, 9, 5, says: "changes no answer", help: "its ends are right"),
        Mistake(
            "a page that is behind the rules that it explains",
            Sound.rules([
                "rules/transfers/2024-04-01.yaml": Sound.revision(),
                "rules/transfers/2025-04-01.yaml": Sound.revision(
                    effective: "2025-04-01", constant: "{direct: prohibited, indirect: approval, none: allowed}"),
                "guidance/a.md": "---\ntitle: 解説\nrules: [2024-04-01]\n---\n\n本文です。\n",
            ]), .guidanceBehindRules, at: "guidance/a.md", 3, 9, says: "revision of 2025-04-01",
            help: "constant/direct"),
        Mistake(
            "two classes that cover the same persons",
            revised(
                "persons:\n  - {titles: [役員], cooling_period: P3Y}\n  - {titles: [役員], cooling_period: P2Y}"),
            .rulesDisagree, at: file, 10, 5, says: "the class on line 9", help: "the longer period holds"),
        Mistake(
            "an exception that has expired",
            revised(
                "exceptions:\n  - {from: op-a, to: op-b, measure: allowed, reason: 甲, approved_by: 役員, expires: 2026-11-23}"
            ),
            .exceptionExpired, at: file, 9, 5, says: "expired on 2026-11-23", help: "approved again"),
        Mistake(
            "an exception that expires soon",
            revised(
                "exceptions:\n  - {from: op-a, to: op-b, measure: allowed, reason: 甲, approved_by: 役員, expires: 2027-01-23}"
            ),
            .exceptionExpires, at: file, 9, 5, says: "in 60 days", help: "approved again"),
        Mistake(
            "a control in force since nobody knows when", control("state: in_force"), .controlInconsistent,
            at: "controls.yaml", 1, 71, says: "since when", help: "add `since:`"),
        Mistake(
            "a control in force from a day to come", control("state: in_force, since: 2027-01-01"),
            .controlInconsistent,
            at: "controls.yaml", 1, 8, says: "still to come", help: "state: planned"),
        Mistake(
            "a control that a missing page explains", control("state: planned, explained_by: [guidance/x.md]"),
            .brokenLink, at: "controls.yaml", 1, 95, says: "guidance/x.md", help: nil),
        Mistake(
            "a control whose owner isn't there",
            Sound.rules([
                "controls.yaml":
                    "- {id: c, title: 監査, category: 監査, company: grid, owner: td-x, state: planned}\n"
            ]), .unknownReference, at: "controls.yaml", 1, 58, says: "no department `td-x`", help: "`td-a`"),
    ]
}
