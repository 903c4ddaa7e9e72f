import Foundation
import Testing

@Suite("shikiri test")
struct TestCommandTests {
    static let scenarios = """
        - name: 給電指令から取引へ
          given: {from: td-dispatch-desk, to: gr-trading-desk, on: 2026-12-01}
          expect: {verdict: prohibited, first_permitted: 2028-06-01}
        - name: 人事から取引へ
          given: {from: td-hr-staff, to: gr-trading-desk, on: 2026-12-01}
          expect: {verdict: allowed}

        """

    private func folder(_ scenarios: String?) throws -> CompanyFolder {
        try CompanyFolder(scenarios.map { ["rules/scenarios/moves.yaml": $0] } ?? [:])
    }

    @Test("tells in TAP that all come out as stated")
    func passes() throws {
        let command = try folder(Self.scenarios).run("test")
        #expect(command.status == 0, "\(command.errors)")
        #expect(command.output == "TAP version 14\n1..2\nok 1 - 給電指令から取引へ\nok 2 - 人事から取引へ\n")
    }

    @Test("tells what comes out otherwise, with its place, and ends with 1")
    func fails() throws {
        let command = try folder(Self.scenarios.replacing("2028-06-01", with: "2027-12-01")).run("test")
        #expect(command.status == 1)
        #expect(
            command.output.contains(
                """
                not ok 1 - 給電指令から取引へ
                  ---
                  at: rules/scenarios/moves.yaml:1
                  first_permitted: {expected: 2027-12-01, found: 2028-06-01}
                  ...
                ok 2
                """), "\(command.output)")
    }

    @Test("writes JUnit's XML, in which names are escaped")
    func junit() throws {
        let text = Self.scenarios.replacing("人事から", with: "人事<&>から").replacing("allowed", with: "approval")
        let command = try folder(text).run("test", "--format", "junit")
        #expect(command.status == 1)
        #expect(
            command.output.hasPrefix("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<testsuites name=\"shikiri test\""))
        #expect(command.output.contains("tests=\"2\" failures=\"1\""))
        #expect(command.output.contains("name=\"人事&lt;&amp;&gt;から取引へ\""))
        #expect(command.output.contains("<failure message=\"verdict is allowed, and the scenario says approval\">"))
    }

    @Test("without scenarios says so, and has nothing to fail")
    func none() throws {
        let command = try folder(nil).run("test")
        #expect(command.status == 0)
        #expect(command.output.contains("1..0 # skipped"))
    }

    @Test("ends with 1 at a mistake in a scenario, and says where")
    func mistaken() throws {
        let command = try folder(Self.scenarios.replacing("verdict: allowed", with: "verdict: alowed")).run("test")
        #expect(command.status == 1)
        #expect(command.output.isEmpty)
        #expect(command.errors.contains("rules/scenarios/moves.yaml:6:21"), "\(command.errors)")
    }

    @Test("tells what no scenario touches, and writes scenarios for it that say no answer")
    func coverage() throws {
        let told = try folder(Self.scenarios).run("test", "--coverage")
        #expect(told.output.contains("# not touched: 2027-04-01 outward: cell constant/direct\n"))
        #expect(!told.output.contains("# not touched: 2024-04-01 outward: cell constant/direct\n"))
        let skeleton = try folder(Self.scenarios).run("test", "--skeleton")
        #expect(skeleton.status == 0)
        #expect(skeleton.output.contains("- name: \"2027-04-01 outward: cell constant/none from 2027-10-01 on\""))
        #expect(skeleton.output.contains("  expect: {}\n"))
        #expect(
            skeleton.output.contains("# 2024-04-01 outward: cell constant/indirect: nothing that is written reaches it")
        )
        // What is left as it was written is refused: a case that states no answer proves nothing.
        let both = try CompanyFolder(["rules/scenarios/new.yaml": skeleton.output]).run("test")
        #expect(both.status == 1)
        #expect(both.errors.contains("states an answer"))
        // Filled in with what the rules say, nothing that can be reached is left.
        let filled =
            skeleton.output.split(separator: "\n").filter { !$0.hasSuffix("expect: {}") }
            .map { $0.replacing("  # comes out today:", with: "  expect:") }.joined(separator: "\n") + "\n"
        let all = try CompanyFolder([
            "rules/scenarios/moves.yaml": Self.scenarios, "rules/scenarios/new.yaml": filled,
        ]).run("test", "--coverage")
        #expect(all.status == 0, "\(all.output) \(all.errors)")
        let rest = all.output.split(separator: "\n").filter { $0.hasPrefix("# not touched: ") }
            .map { $0.dropFirst("# not touched: ".count) }
        #expect(rest.allSatisfy { skeleton.output.contains("# \($0): nothing") }, "\(rest)")
    }
}
