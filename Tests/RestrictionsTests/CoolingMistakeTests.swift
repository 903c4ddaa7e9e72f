import ShikiriDiagnostics
import ShikiriModel
import Testing

/// What is prohibited on some day says for how long, in the block or where the cell's state is.
@Suite struct CoolingMistakeTests {
    /// The measure of the cell `constant/direct`, its state, and whether a period is missing in a block without one.
    @Test(arguments: [
        ("prohibited", "", true),
        ("approval", "", false),
        ("prohibited", "state: in_force", true),
        ("prohibited", "state: in_force, cooling_period: P1Y", false),
        ("prohibited", "state: added", true),
        ("prohibited", "state: added, from: 2024-04-01, cooling_period: P6M", false),
        ("approval", "state: in_force", false),
        ("approval", "state: in_force, cooling_period: P1Y", false),
        // What is planned for a cell alone prohibits nothing before its day.
        ("prohibited", "state: planned, from: 2024-10-01", true),
        ("prohibited", "state: planned, from: 2024-10-01, cooling_period: P1Y", false),
        // With a measure of its own, the cell's holds until then.
        ("prohibited", "state: planned, from: 2024-10-01, measure: approval", true),
        ("prohibited", "state: planned, from: 2024-10-01, measure: prohibited, cooling_period: P1Y", true),
        ("approval", "state: planned, from: 2024-10-01, measure: prohibited", true),
        ("approval", "state: planned, from: 2024-10-01, measure: prohibited, cooling_period: P1Y", false),
        ("approval", "state: planned, from: 2024-10-01, cooling_period: P1Y", false),
        // What is tightened holds today too.
        ("prohibited", "state: tightening, from: 2024-10-01, cooling_period: P2Y", true),
        ("approval", "state: tightening, from: 2024-10-01, measure: prohibited", true),
        ("approval", "state: tightening, from: 2024-10-01, measure: prohibited, cooling_period: P1Y", false),
    ])
    func aPeriodIsMissing(_ measure: String, _ state: String, _ isMissing: Bool) throws {
        var text = RulebookText()
        text.revisions["2024-04-01.yaml"] = """
            effective: 2024-04-01
            title: 見直し
            applies: {from: grid, to: affiliate}
            matrix:
              constant:    {direct: \(measure), indirect: approval, none: allowed}
              exceptional: {direct: approval, indirect: approval, none: allowed}
              none:        {direct: allowed, indirect: allowed, none: allowed}
            \(state.isEmpty ? "" : "states: {constant/direct: {\(state)}}")
            """
        let findings = try text.read().log.sorted.filter { $0.code == .missingKey }
        #expect((findings.count == 1) == isMissing, "\(findings.map(\.message))")
    }
}
