import ShikiriDiagnostics
import Testing

/// Members of the kinds of mistakes that need more than one file, each with its neighbours that are no mistake.
@Suite("A kind of mistake")
struct KindTests {
    /// Changed files, and what must be found in them as `code file:line`.
    struct Example: CustomTestStringConvertible, Sendable {
        let name: String
        let files: [String: String]
        let found: [String]

        init(_ name: String, _ files: [String: String], _ found: String...) {
            (self.name, self.files, self.found) = (name, files, found)
        }

        var testDescription: String { name }
    }

    private static let heads = "id,name,department,title,manager,email,status,joined,left\n"
    private static let roster = "organization/employees.csv"
    private static let revision = "rules/transfers/2024-04-01.yaml"

    /// A portal with these people, one line each, and further files.
    private static func people(_ lines: String, _ more: [String: String] = [:]) -> [String: String] {
        Sound.rules([roster: heads + lines + "\n"]).merging(more) { $1 }
    }

    private static func leaves(_ lines: String) -> [String: String] {
        ["organization/leaves.csv": "employee,from,until,reason\n\(lines)\n"]
    }

    private static func posts(_ lines: String) -> [String: String] {
        ["organization/assignments.csv": "employee,operation,from,until\n\(lines)\n"]
    }

    private static func classes(_ titles: String) -> [String: String] {
        [revision: Sound.revision("persons: [{titles: [\(titles)], cooling_period: P3Y}]")]
    }

    private static func course(_ audience: String) -> [String: String] {
        [
            "training/courses.yaml":
                "- {id: KK-1, title: 基礎, kind: e-learning, opens: 2026-06-01, due: 2026-07-31, audience: \(audience)}\n"
        ]
    }

    private static let lines: [Example] = [
        Example(
            "somebody whom nobody leads",
            people(
                "E1,一,td-a,,,,,2020-04-01,\nE2,二,td-a,,E1,,,2020-04-01,\nE3,三,gr-b,,,,,2020-04-01,\nE4,四,gr-b,,,,,2020-04-01,"
            ),
            "in-nobodys-pack \(roster):4", "in-nobodys-pack \(roster):5"),
        Example("a head with the people under them", people("E1,一,td-a,,,,,2020-04-01,\nE2,二,td-a,,E1,,,2020-04-01,")),
        Example("nobody leads anybody", people("E1,一,td-a,,,,,2020-04-01,\nE2,二,td-a,,,,,2020-04-01,")),
        Example(
            "a manager who has left, with one above",
            people(
                "E1,一,td-a,,,,,2020-04-01,\nE2,二,td-a,,E1,,,2020-04-01,2026-03-31\nE3,三,td-a,,E2,,,2020-04-01,"),
            "absent-manager \(roster):3"),
        Example(
            "a manager who has not come yet",
            people("E1,一,td-a,,,,,2020-04-01,\nE2,二,td-a,,E1,,,2027-04-01,\nE3,三,td-a,,E2,,,2020-04-01,"),
            "absent-manager \(roster):3"),
        Example(
            "a manager who has left and led nobody",
            people("E1,一,td-a,,,,,2020-04-01,\nE2,二,td-a,,E1,,,2020-04-01,2026-03-31\nE3,三,td-a,,E1,,,2020-04-01,")),
    ]

    private static let away: [Example] = [
        Example(
            "at work in the roster, away in the leaves",
            people("E1,一,td-a,,,,active,2020-04-01,", leaves("E1,2026-04-01,,育児休業")), "leave-disagrees \(roster):2"),
        Example(
            "away in the roster, back in the leaves",
            people("E1,一,td-a,,,,leave,2020-04-01,", leaves("E1,2025-04-01,2026-03-31,育児休業")),
            "leave-disagrees \(roster):2"),
        Example(
            "seconded in the roster, and not yet in the leaves",
            people("E1,一,td-a,,,,seconded,2020-04-01,", leaves("E1,2027-04-01,,出向")), "leave-disagrees \(roster):2"),
        Example(
            "at work in both", people("E1,一,td-a,,,,active,2020-04-01,", leaves("E1,2025-04-01,2026-03-31,育児休業"))),
        Example("a roster that says nothing", people("E1,一,td-a,,,,,2020-04-01,", leaves("E1,2026-04-01,,育児休業"))),
    ]

    private static let homes: [Example] = [
        Example(
            "a post of a department beside the person's",
            people("E1,一,td-c,,,,,2020-04-01,", posts("E1,op-a,2020-04-01,").merging(three) { $1 }),
            "department-disagrees \(roster):2"),
        Example(
            "two posts, both elsewhere",
            people(
                "E1,一,td-c,,,,,2020-04-01,", posts("E1,op-a,2020-04-01,\nE1,op-d,2021-04-01,").merging(three) { $1 }),
            "department-disagrees \(roster):2"),
        Example(
            "a post that begins today",
            people(
                "E1,一,td-c,,,,,2020-04-01,",
                posts("E1,op-c,2020-04-01,2026-11-23\nE1,op-a,2026-11-24,").merging(three) { $1 }),
            "department-disagrees \(roster):2"),
        Example(
            "a post of the department below",
            people("E1,一,td-a,,,,,2020-04-01,", posts("E1,op-d,2020-04-01,").merging(three) { $1 })),
        Example(
            "a post of the department above",
            people("E1,一,td-d,,,,,2020-04-01,", posts("E1,op-a,2020-04-01,").merging(three) { $1 })),
        Example(
            "a second post at home",
            people(
                "E1,一,td-c,,,,,2020-04-01,", posts("E1,op-a,2020-04-01,\nE1,op-c,2021-04-01,").merging(three) { $1 })),
        Example(
            "a post that is over",
            people("E1,一,td-c,,,,,2020-04-01,", posts("E1,op-a,2020-04-01,2026-11-23").merging(three) { $1 })),
    ]

    /// A third department, and one below the first, with their operations.
    private static let three = [
        "organization/departments.csv": Sound.departments + "td-c,丙,grid,,\ntd-d,丁,grid,td-a,\n",
        "rules/operations.yaml": Sound.operations
            + "- {id: op-c, name: 計画, department: td-c, handles: {otherwise: none}}\n"
            + "- {id: op-d, name: 受付, department: td-d, handles: {otherwise: none}}\n",
    ]

    private static let written: [Example] = [
        Example(
            "a key of a course without a value",
            ["training/courses.yaml": Sound.courses.replacing("kind:", with: "passing_score: , kind:")],
            "missing-key training/courses.yaml:1"),
        Example(
            "keys of a revision without a value", [revision: Sound.revision("pledge:\npersons:\n")],
            "missing-key \(revision):8", "missing-key \(revision):9"),
        Example(
            "a key of a page without a value", ["guidance/a.md": "---\ntitle: 題\nreview_by:\n---\n\n本文\n"],
            "missing-key guidance/a.md:3"),
        Example(
            "a cooling period that is left out by a sign",
            [revision: Sound.revision().replacing("P1Y", with: "~")], "missing-key \(revision):3"),
        Example("an empty text", ["guidance/a.md": "---\ntitle: 題\ndescription: \"\"\n---\n\n本文\n"]),
        Example(
            "courses whose ids differ in case",
            ["training/courses.yaml": Sound.courses + Sound.courses.replacing("KK-1", with: "kk-1")],
            "duplicate-id training/courses.yaml:2"),
        Example(
            "departments whose ids differ in case",
            ["organization/departments.csv": Sound.departments + "TD-A,丙,grid,,\n"],
            "duplicate-id organization/departments.csv:4"),
        Example(
            "operations whose ids differ in case",
            [
                "rules/operations.yaml": Sound.operations
                    + "- {id: OP-A, name: 別, department: td-a, handles: {otherwise: none}}\n"
            ],
            "duplicate-id rules/operations.yaml:3"),
    ].map { Example($0, Sound.rules($0.files)) }

    /// Days in years that nobody means.
    private static let years: [Example] =
        [
            Example(
                "a revision of 2204",
                [
                    revision: Sound.revision(),
                    "rules/transfers/2204-04-01.yaml": Sound.revision(effective: "2204-04-01"),
                ],
                "unlikely-date rules/transfers/2204-04-01.yaml:1"),
            Example(
                "a course that is due in 2062",
                ["training/courses.yaml": Sound.courses.replacing("2026-07", with: "2062-07")],
                "unlikely-date training/courses.yaml:1"),
            Example(
                "a course that opens in 2206",
                ["training/courses.yaml": Sound.courses.replacing("2026-0", with: "2206-0")],
                "unlikely-date training/courses.yaml:1"),
            Example(
                "an announcement of 2062", ["news/a.md": "---\ntitle: 題\ndate: 2062-11-02\n---\n\n本文\n"],
                "unlikely-date news/a.md:2"),
            Example(
                "a deadline of thirty years",
                ["training/courses.yaml": Sound.courses.replacing("kind:", with: "newcomers_due: P30Y, kind:")],
                "unusual-period training/courses.yaml:1"),
            Example(
                "a deadline of thirty months",
                ["training/courses.yaml": Sound.courses.replacing("kind:", with: "newcomers_due: P30M, kind:")],
                "unusual-period training/courses.yaml:1"),
            Example(
                "what is planned for the next years",
                [
                    revision: Sound.revision(),
                    "rules/transfers/2036-04-01.yaml": Sound.revision(effective: "2036-04-01"),
                    "training/courses.yaml": Sound.courses.replacing("kind:", with: "newcomers_due: P1Y, kind:"),
                ]),
        ].map { Example($0, Sound.rules($0.files)) }
        + [
            Example(
                "a leave until 2062",
                people("E1,一,td-a,,,,leave,2020-04-01,", leaves("E1,2026-04-01,2062-06-30,休業")),
                "unlikely-date \(roster):2"),
            Example(
                "a leave without a known end",
                people("E1,一,td-a,,,,leave,2020-04-01,", leaves("E1,2026-04-01,9999-12-31,休業"))),
            Example(
                "away in the roster, and others' leaves are kept",
                people(
                    "E1,一,td-a,,,,leave,2020-04-01,\nE2,二,td-a,,,,active,2020-04-01,",
                    leaves("E2,2025-04-01,2025-06-30,休業")), "leave-disagrees \(roster):2"),
            Example(
                "away in the roster, and nobody in the leaves",
                people("E1,一,td-a,,,,leave,2020-04-01,", ["organization/leaves.csv": "employee,from,until,reason\n"]),
                "leave-disagrees \(roster):2"),
            Example("away in a roster beside which no leaves are kept", people("E1,一,td-a,,,,leave,2020-04-01,")),
        ]

    /// What follows from another mistake is not told beside it.
    private static let consequences: [Example] =
        [
            Example(
                "a level that is no word",
                [
                    "rules/operations.yaml": Sound.operations.replacing(
                        "{contract: constant}", with: "{contract: often}")
                ],
                "bad-value rules/operations.yaml:1"),
            Example(
                "levels that are no mapping",
                ["rules/operations.yaml": Sound.operations.replacing("{contract: constant}", with: "none")],
                "wrong-type rules/operations.yaml:1"),
            Example(
                "a word that `otherwise` doesn't take",
                [
                    "rules/operations.yaml": Sound.operations.replacing(
                        "{contract: constant}", with: "{otherwise: constant}")
                ],
                "bad-value rules/operations.yaml:1"),
            Example(
                "a copy of a revision",
                [revision: Sound.revision(), "rules/transfers/2024-04-01 のコピー.yaml": Sound.revision()],
                "contradictory-revision rules/transfers/2024-04-01 のコピー.yaml:1"),
            Example(
                "a revision with the day of another",
                [revision: Sound.revision(), "rules/transfers/2025-04-01.yaml": Sound.revision()],
                "contradictory-revision rules/transfers/2025-04-01.yaml:1"),
            Example(
                "a cell that changes after the next revision",
                [
                    revision: Sound.revision("states: {constant/direct: {state: tightening, from: 2028-01-01}}"),
                    "rules/transfers/2027-04-01.yaml": Sound.revision(effective: "2027-04-01"),
                ], "undated-state \(revision):8"),
            Example(
                "a cell that changes on the day before the next revision",
                [
                    revision: Sound.revision("states: {constant/direct: {state: tightening, from: 2027-03-31}}"),
                    "rules/transfers/2027-04-01.yaml": Sound.revision(effective: "2027-04-01"),
                ]),
            Example(
                "a pledge that the next revision takes back",
                [
                    revision: Sound.revision("pledge: required"),
                    "rules/transfers/2027-04-01.yaml": Sound.revision(effective: "2027-04-01", "pledge: none"),
                ]),
        ].map { Example($0, Sound.rules($0.files)) }
        + [
            Example(
                "a roster that has only its header",
                Sound.training([
                    roster: heads,
                    "organization/assignments.csv": "employee,operation,from,until\nE1,op-a,2020-04-01,\n",
                ]),
                "empty-file \(roster):1"),
            Example(
                "a row of the roster that is too short",
                Sound.training([roster: heads + "E1,一,td-a\nE2,二,td-a,,,,,2020-04-01,\n"]), "too-few-fields \(roster):2"
            ),
            Example(
                "a column without a name",
                Sound.training([roster: heads.replacing("left\n", with: "left,\n") + "E1,一,td-a,,,,,2020-04-01,,\n"]),
                "missing-header \(roster):1"),
        ]

    private static let held: [Example] = [
        Example(
            "one post twice for some of the same days",
            people("E1,一,td-a,,,,,2020-04-01,", posts("E1,op-a,2020-04-01,2026-03-31\nE1,op-a,2026-03-31,")),
            "doubled-assignment organization/assignments.csv:3"),
        Example(
            "one post within another",
            people("E1,一,td-a,,,,,2020-04-01,", posts("E1,op-a,2020-04-01,\nE1,op-a,2022-04-01,2023-03-31")),
            "doubled-assignment organization/assignments.csv:3"),
        Example(
            "the same row twice",
            people("E1,一,td-a,,,,,2020-04-01,", posts("E1,op-a,2020-04-01,\nE1,op-a,2020-04-01,")),
            "doubled-assignment organization/assignments.csv:3"),
        Example(
            "one post again after a break",
            people("E1,一,td-a,,,,,2020-04-01,", posts("E1,op-a,2020-04-01,2022-03-31\nE1,op-a,2024-04-01,"))),
        Example(
            "a post in the other company", people("E1,一,td-a,,,,,2020-04-01,", posts("E1,op-b,2026-04-01,")),
            "other-companys-post organization/assignments.csv:2"),
        Example(
            "a post in either company",
            people("E1,一,gr-b,,,,,2020-04-01,", posts("E1,op-a,2020-04-01,\nE1,op-b,2026-04-01,")),
            "other-companys-post organization/assignments.csv:2"),
        Example(
            "a post in the other company until yesterday",
            people("E1,一,td-a,,,,,2020-04-01,", posts("E1,op-b,2020-04-01,2026-11-23\nE1,op-a,2026-11-24,"))),
        Example(
            "somebody seconded to the other company",
            people("E1,一,td-a,,,,seconded,2020-04-01,", posts("E1,op-b,2026-04-01,"))),
    ]

    private static let named: [Example] = [
        Example(
            "a class whose title is misspelt",
            people("E1,一,td-a,取締役,,,,2020-04-01,", classes("取り締役")), "unmatched-class \(revision):8"),
        Example(
            "a class of two titles that nobody has", people("E1,一,td-a,課長,,,,2020-04-01,", classes("社長, 会長")),
            "unmatched-class \(revision):8", "unmatched-class \(revision):8"),
        Example(
            "a class of which one title is nearly another's",
            people("E1,一,td-a,執行役員,,,,2020-04-01,\nE2,二,td-a,取締役,,,,2020-04-01,", classes("執行役員, 取締締役")),
            "unmatched-class \(revision):8"),
        Example(
            "a class ahead of its time", people("E1,一,td-a,取締役,,,,2020-04-01,", classes("取締役, 最高情報管理責任者"))),
        Example(
            "an audience of the company without people",
            people("E1,一,td-a,,,,,2020-04-01,", course("{companies: [affiliate]}")),
            "empty-audience training/courses.yaml:1"),
        Example(
            "an audience of two conditions that nobody meets",
            people("E1,一,td-a,課長,,,,2020-04-01,", course("{companies: [affiliate], titles: [課長]}")),
            "empty-audience training/courses.yaml:1"),
        Example(
            "an audience of people who have left",
            people(
                "E1,一,td-a,,,,,2020-04-01,\nE2,二,gr-b,,,,,2020-04-01,2026-03-31", course("{companies: [affiliate]}")),
            "empty-audience training/courses.yaml:1"),
        Example(
            "an audience of one", people("E1,一,td-a,,,,,2020-04-01,", course("{companies: [grid]}"))),
    ]

    private static let alike: [Example] = [
        Example(
            "two people of one address",
            people("E1,一,td-a,,,a@example.jp,,2020-04-01,\nE2,二,td-a,,,A@example.jp,,2020-04-01,"),
            "shared-address \(roster):3"),
        Example(
            "two people of one address in full width",
            people("E1,一,td-a,,,a@example.jp,,2020-04-01,\nE2,二,gr-b,,,ａ@example.jp,,2021-04-01,"),
            "shared-address \(roster):3", "bad-address \(roster):3"),
        Example(
            "an address of somebody who leaves later",
            people("E1,一,td-a,,,a@example.jp,,2020-04-01,2027-03-31\nE2,二,td-a,,,a@example.jp,,2026-04-01,"),
            "shared-address \(roster):3"),
        Example(
            "an address that is free again",
            people("E1,一,td-a,,,a@example.jp,,2020-04-01,2025-03-31\nE2,二,td-a,,,a@example.jp,,2026-04-01,")),
        Example(
            "ids that differ in a zero", people("0123,一,td-a,,,,,2020-04-01,\n123,二,td-a,,,,,2020-04-01,"),
            "similar-ids \(roster):3"),
        Example(
            "three ids that differ in zeros",
            people("00123,一,td-a,,,,,2020-04-01,\n123,二,td-a,,,,,2020-04-01,\n0123,三,td-a,,,,,2020-04-01,"),
            "similar-ids \(roster):3", "similar-ids \(roster):4"),
        Example(
            "ids that differ in a zero, of somebody who has left",
            people("0123,一,td-a,,,,,2020-04-01,2025-03-31\n123,二,td-a,,,,,2026-04-01,"), "similar-ids \(roster):3"),
        Example("ids that differ in a letter", people("A0123,一,td-a,,,,,2020-04-01,\nB0123,二,td-a,,,,,2020-04-01,")),
    ]

    private static let periods: [Example] = [
        Example(
            "twenty years", [revision: Sound.revision().replacing("P1Y", with: "P20Y")], "unusual-period \(revision):3"),
        Example(
            "years that are days", [revision: Sound.revision().replacing("P1Y", with: "P3651D")],
            "unusual-period \(revision):3"),
        Example(
            "months of a cell",
            [revision: Sound.revision("states: {constant/direct: {state: in_force, cooling_period: P180M}}")],
            "unusual-period \(revision):8"),
        Example("ten years", [revision: Sound.revision().replacing("P1Y", with: "P10Y")]),
        Example(
            "the only revision in the future",
            ["rules/transfers/2062-04-01.yaml": Sound.revision(effective: "2062-04-01")],
            "no-rule-in-force rules/transfers/2062-04-01.yaml:1"),
        Example(
            "the first revision tomorrow",
            [
                "rules/transfers/2026-11-25.yaml": Sound.revision(effective: "2026-11-25"),
                "rules/transfers/2027-04-01.yaml": Sound.revision(effective: "2027-04-01"),
            ], "no-rule-in-force rules/transfers/2026-11-25.yaml:1"),
        Example(
            "the first revision today", ["rules/transfers/2026-11-24.yaml": Sound.revision(effective: "2026-11-24")]),
    ].map { Example($0, Sound.rules($0.files)) }

    @Test(
        "is found in each of its members, and in nothing beside them",
        arguments: [lines, away, held, named, alike, periods, homes, written, years, consequences].flatMap { $0 })
    func found(_ example: Example) throws {
        let found = try TemporaryPortal(example.files).findings()
        #expect(found.map { "\($0.code.name) \($0.location.file):\($0.location.line)" } == example.found)
    }
}

extension KindTests.Example {
    /// The same in other files.
    fileprivate init(_ other: Self, _ files: [String: String]) {
        (name, self.files, found) = (other.name, files, other.found)
    }
}
