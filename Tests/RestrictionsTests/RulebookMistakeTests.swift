import ShikiriDiagnostics
import ShikiriModel
import Testing

/// Every mistake in the rules is told with its code and its line, and all of them at once.
@Suite struct RulebookMistakeTests {
    /// A change to the seed's texts, and what it must lead to.
    struct Mistake: CustomTestStringConvertible {
        let name: String
        var file = "2024-04-01.yaml"
        let edit: @Sendable (inout RulebookText) -> Void
        let code: String
        let line: Int
        var help: String?

        var testDescription: String { name }

        /// A revision whose text is changed or gets more keys.
        static func revision(
            _ name: String, replacing old: String = "", with new: String = "", adding more: String = "", code: String,
            line: Int, help: String? = nil
        ) -> Mistake {
            Mistake(
                name: name,
                edit: { text in
                    let written = seedRevision + more
                    text.revisions["2024-04-01.yaml"] = old.isEmpty ? written : written.replacing(old, with: new)
                }, code: code, line: line, help: help)
        }

        /// One more operation at line 7.
        static func operation(_ name: String, _ keys: String, code: String, help: String? = nil) -> Mistake {
            Mistake(
                name: name, file: "operations.yaml", edit: { $0.operations += "\n- {\(keys)}" }, code: code, line: 7,
                help: help)
        }
    }

    @Test(arguments: [
        Mistake.revision(
            "a cell is left out", replacing: "indirect: approval,   none: allowed", with: "none: allowed",
            code: "incomplete-matrix", line: 7),
        .revision(
            "a row is left out",
            replacing: "  none:        {direct: allowed,    indirect: allowed,    none: allowed}\n",
            code: "incomplete-matrix", line: 7),
        .revision(
            "a measure is misspelt", replacing: "approval", with: "aproval", code: "bad-value", line: 8,
            help: "did you mean `approval`?"),
        .revision("a row is misspelt", replacing: "exceptional:", with: "exeptional:", code: "unknown-key", line: 8),
        .revision(
            "the date is another than the file's", replacing: "effective: 2024-04-01", with: "effective: 2024-10-01",
            code: "contradictory-revision", line: 1, help: "name the file 2024-10-01.yaml"),
        .revision(
            "no such day", replacing: "effective: 2024-04-01", with: "effective: 2024-02-30", code: "impossible-date",
            line: 1),
        .revision("a period in words", replacing: "P1Y", with: "1 year", code: "bad-period", line: 4),
        .revision(
            "from a company to itself", replacing: "to: affiliate", with: "to: grid", code: "contradictory-revision",
            line: 3),
        .revision(
            "a cell that doesn't exist", adding: "states: {constant/directly: {state: in_force}}\n", code: "bad-value",
            line: 10, help: "did you mean `constant/direct`?"),
        .revision(
            "in force from a coming day", adding: "states: {constant/direct: {state: in_force, from: 2024-10-01}}\n",
            code: "contradictory-revision", line: 10),
        .revision(
            "two measures for one cell", adding: "states: {constant/direct: {state: added, measure: approval}}\n",
            code: "contradictory-revision", line: 10),
        .revision(
            "tightened to something milder",
            adding: "states: {constant/direct: {state: tightening, from: 2024-10-01, measure: approval}}\n",
            code: "contradictory-revision", line: 10),
        .revision(
            "planned, and nobody says from when", adding: "states: {constant/direct: {state: planned}}\n",
            code: "undated-state", line: 10),
        .revision(
            "planned to last longer, and nobody says from when",
            adding: "states: {constant/direct: {state: planned, measure: prohibited, cooling_period: P2Y}}\n",
            code: "undated-state", line: 10),
        .revision(
            "tightened, and nobody says from when",
            adding: "states: {exceptional/indirect: {state: tightening, measure: prohibited}}\n", code: "undated-state",
            line: 10),
        .revision(
            "an exception for an unknown place",
            adding: "exceptions:\n  - {from: td-dispach, to: gr-trading, measure: allowed, reason: r}\n",
            code: "unknown-reference", line: 11, help: "did you mean `td-dispatch`?"),
        .revision(
            "an exception the wrong way round",
            adding: "exceptions:\n  - {from: gr-trading, to: td-dispatch, measure: allowed, reason: r}\n",
            code: "wrong-company", line: 11),
        .revision(
            "two exceptions for one pair",
            adding: """
                exceptions:
                  - {from: td-dispatch, to: gr-trading, measure: allowed, reason: r}
                  - {from: td-dispatch, to: gr-trading, measure: prohibited, reason: r}
                """,
            code: "ambiguous-exception", line: 12),
        .revision(
            "an exception without a reason",
            adding: "exceptions:\n  - {from: td-dispatch, to: gr-trading, measure: allowed}\n", code: "missing-key",
            line: 11),
        .revision(
            "an exception that expires before its revision",
            adding: "exceptions:\n  - {from: td-hr, to: gr-plant, measure: approval, reason: r, expires: 2024-03-31}\n",
            code: "contradictory-revision", line: 11),
        .revision(
            "allowed with a cooling period",
            adding: "exceptions:\n  - {from: td-hr, to: gr-plant, measure: allowed, reason: r, cooling_period: P1Y}\n",
            code: "contradictory-revision", line: 11),
        .revision("a class of nobody", adding: "persons: [{cooling_period: P3Y}]\n", code: "missing-key", line: 10),
        .revision(
            "a class without a period", adding: "persons: [{titles: [取締役]}]\n", code: "missing-key", line: 10),
        .revision(
            "a class of an unknown role", adding: "persons: [{roles: [td-dispatch-realtme], after: P1Y}]\n",
            code: "unknown-reference", line: 10, help: "did you mean `td-dispatch-realtime`?"),
        .revision(
            "a class of the other company", adding: "persons: [{roles: [gr-trading-desk], after: P1Y}]\n",
            code: "wrong-company", line: 10),
        .revision(
            "both blocks for one direction",
            adding: """
                reverse:
                  applies: {from: grid, to: affiliate}
                  matrix: {constant: {direct: allowed, indirect: allowed, none: allowed}, exceptional: {direct: allowed, indirect: allowed, none: allowed}, none: {direct: allowed, indirect: allowed, none: allowed}}
                """,
            code: "contradictory-revision", line: 11),
        .revision(
            "a key that nothing reads", adding: "exeptions: []\n", code: "unknown-key", line: 10,
            help: "did you mean `exceptions`?"),
        Mistake(
            name: "two revisions of one date", file: "2024-04-01b.yaml",
            edit: { $0.revisions["2024-04-01b.yaml"] = seedRevision }, code: "contradictory-revision", line: 1),
        .operation(
            "levels on the wrong side", "id: gr-x, name: x, department: gr-plant, handles: {contract: constant}",
            code: "wrong-company"),
        .operation(
            "use on the wrong side", "id: td-x, name: x, department: td-hr, uses: {contract: direct}",
            code: "wrong-company"),
        .operation(
            "an unknown category", "id: td-x, name: x, department: td-hr, handles: {contrct: constant}",
            code: "unknown-reference", help: "did you mean `contract`?"),
        .operation(
            "a level that doesn't exist", "id: td-x, name: x, department: td-hr, handles: {contract: always}",
            code: "bad-value"),
        .operation(
            "an unknown department", "id: td-x, name: x, department: td-rh", code: "unknown-reference",
            help: "did you mean `td-hr`?"),
        .operation("the id of a department", "id: td-hr, name: x, department: td-hr", code: "duplicate-id"),
        .operation("an id twice", "id: td-hr-personnel, name: x, department: td-hr", code: "duplicate-id"),
        Mistake(
            name: "a category twice", file: "information.yaml",
            edit: { $0.information += "\n- {id: contract, name: x}" }, code: "duplicate-id", line: 3),
        Mistake(
            name: "a list that is none", file: "information.yaml", edit: { $0.information = "id: contract" },
            code: "wrong-type", line: 1),
        Mistake(
            name: "a system with unknown information", file: "systems.yaml",
            edit: { $0.systems = "- {id: oss, name: x, information: [contracts]}" }, code: "unknown-reference", line: 1,
            help: "did you mean `contract`?"),
        Mistake(
            name: "a system for an unknown operation", file: "systems.yaml",
            edit: { $0.systems = "- {id: oss, name: x, operations: [td-dispatch]}" }, code: "unknown-reference", line: 1
        ),
    ]) func aMistakeIsToldWithItsLine(_ mistake: Mistake) throws {
        var text = RulebookText.seed()
        mistake.edit(&text)
        let findings = try text.read().log.sorted
        let found = findings.contains {
            $0.code.name == mistake.code && $0.location.line == mistake.line
                && $0.location.file.hasSuffix("/\(mistake.file)") && (mistake.help == nil || $0.help == mistake.help)
        }
        let told = findings.map { "\($0.location.file):\($0.location.line) \($0.code.name) \($0.help ?? "")" }
        #expect(found, "\(told)")
    }

    @Test func allMistakesAreToldTogether() throws {
        var text = RulebookText.seed("exceptions: [{from: a, to: b, measure: maybe, reason: r}]\nnobody: reads this\n")
        text.operations += "\n- {id: td-x, name: x, department: td-rh, handles: {contrct: always}}"
        let codes = try text.read().log.sorted.map(\.code.name)
        #expect(
            codes.sorted() == [
                "bad-value", "bad-value", "exception-without-papers", "unknown-key", "unknown-reference",
                "unknown-reference", "unknown-reference",
                "unknown-reference",
            ])
    }

    @Test func aRevisionWithMistakesElsewhereStillCounts() throws {
        let (rulebook, log) = try RulebookText.seed("exceptions: [{from: a, to: b, measure: allowed, reason: r}]\n")
            .read()
        #expect(log.hasErrors)
        #expect(rulebook.revisions.count == 1)
    }
}
