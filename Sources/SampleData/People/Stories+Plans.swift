/// The planned moves: between them they draw every verdict of the rules in force and of the coming ones.
extension Story {
    static let plans: [Story] = [
        // Out of restricted operations.
        Story(("td-dispatch-realtime", nil), plan: ("gr-trading", Day(2027, 2, 1))),
        Story(("td-contracts-wheeling", nil), plan: ("gr-corporate", Day(2026, 12, 16))),
        Story(("td-contracts-wheeling", nil), plan: ("gr-corporate", Day(2027, 1, 4))),
        Story(("td-metering-data", nil), plan: ("gr-hr", Day(2026, 12, 16))),
        Story(("td-metering-data", nil), plan: ("gr-hr", Day(2027, 3, 1))),
        Story(("td-balancing-settlement", nil), plan: ("gr-scheduling", Day(2027, 4, 1))),
        Story(("td-west-line-meters", nil), plan: ("gr-it", Day(2026, 12, 16))),
        Story(("td-west-line-meters", nil), plan: ("gr-it", Day(2027, 4, 1))),
        Story(
            ("td-grid-planning-local", nil), besides: ("td-connection-study", Day(2025, 4, 1)),
            plan: ("gr-development", Day(2027, 4, 1))),
        Story(("td-hq-management", nil), plan: ("gr-hq", Day(2027, 4, 1)), title: "執行役員"),
        // Exceptions: in force, about to expire, gone with the next revision, new in it.
        Story(("td-island-supply", nil), plan: ("gr-plant", Day(2026, 12, 15))),
        Story(("td-island-supply", nil), plan: ("gr-plant", Day(2027, 1, 15))),
        Story(("td-it-infrastructure", nil), plan: ("gr-it", Day(2027, 3, 1))),
        Story(("td-it-infrastructure", nil), plan: ("gr-it", Day(2027, 4, 1))),
        Story(("td-hr-personnel", nil), plan: ("gr-hr", Day(2027, 4, 1))),
        Story(("td-substation-maintenance", nil), plan: ("gr-plant", Day(2027, 4, 1))),
        // Chains: the cooling period counts from the last day in the restricted operation.
        Story(
            ("td-metering-data", nil), ("td-hr-labor", Day(2026, 7, 1)), plan: ("gr-corporate", Day(2027, 1, 4))),
        Story(
            ("td-contracts-switching", nil), ("td-east-general", Day(2025, 10, 1)), plan: ("gr-home", Day(2026, 12, 1))
        ),
        // Harmless, with a pledge.
        Story(("td-east-line-maintenance", nil), plan: ("gr-plant", Day(2027, 1, 18))),
        Story(("td-compliance-education", nil), plan: ("gr-compliance", Day(2027, 4, 1))),
        // The other direction.
        Story(("gr-trading-market", nil), plan: ("td-supply", Day(2027, 4, 1))),
        Story(("gr-corporate-sales", nil), plan: ("td-contracts", Day(2026, 12, 16))),
        Story(("gr-thermal-fuel", nil), plan: ("td-dispatch", Day(2027, 4, 1))),
        Story(("gr-plant-maintenance", nil), plan: ("td-transmission", Day(2027, 1, 18))),
        // Inside one company: nothing to restrict.
        Story(("td-procurement-materials", nil), plan: ("td-planning", Day(2027, 4, 1))),
        Story(("gr-home-support", nil), plan: ("gr-corporate", Day(2027, 4, 1))),
    ]
}
