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
        arguments: lines + away + held + named + alike + periods)
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
