/// The moves between the companies that have happened, with every way in which a pledge can stand.
extension Story {
    static let moves: [Story] = [
        Story(("td-hr-labor", nil), ("gr-hr-personnel", Day(2023, 7, 1)), pledges: [.signed]),
        Story(("td-hr-personnel", nil), ("gr-hr-personnel", Day(2024, 4, 1)), pledges: [.signed]),
        Story(("td-east-line-maintenance", nil), ("gr-plant-maintenance", Day(2023, 7, 1)), pledges: [.signed]),
        Story(("td-east-line-maintenance", nil), ("gr-plant-maintenance", Day(2025, 7, 1)), pledges: [.late]),
        Story(("td-west-line-maintenance", nil), ("gr-plant-operation", Day(2024, 7, 1)), pledges: [.signed]),
        Story(("td-west-line-maintenance", nil), ("gr-west-sales", Day(2026, 7, 1)), pledges: [.signed]),
        Story(("td-it-infrastructure", nil), ("gr-it-infrastructure", Day(2023, 4, 1)), pledges: [.signed]),
        Story(("td-planning-strategy", nil), ("gr-accounting-ledger", Day(2026, 4, 1)), pledges: [.signed]),
        Story(("td-compliance-education", nil), ("gr-compliance-office", Day(2025, 4, 1)), pledges: [.signed]),
        Story(("td-procurement-contractors", nil), ("gr-home-support", Day(2026, 4, 1)), pledges: [.itemsOpen]),
        Story(("td-east-general", nil), ("gr-east-sales", Day(2026, 7, 1)), pledges: [.missing]),
        Story(("td-west-general", nil), ("gr-thermal-fuel", Day(2026, 10, 1)), pledges: [.blank]),
        Story(("gr-plant-maintenance", nil), ("td-substation-maintenance", Day(2024, 4, 1)), pledges: [.signed]),
        Story(("gr-plant-operation", nil), ("td-transmission-lines", Day(2025, 7, 1)), pledges: [.late]),
        Story(("gr-accounting-ledger", nil), ("td-planning-tariff", Day(2024, 7, 1)), pledges: [.signed]),
        Story(("gr-hr-personnel", nil), ("td-hr-labor", Day(2025, 4, 1)), pledges: [.signed]),
        Story(("gr-it-infrastructure", nil), ("td-it-infrastructure", Day(2026, 7, 1)), pledges: [.itemsOpen]),
        Story(("gr-planning-finance", nil), ("td-planning-strategy", Day(2026, 4, 1)), pledges: [.signed]),
        Story(("gr-compliance-office", nil), ("td-compliance-monitoring", Day(2026, 10, 1)), pledges: [.missing]),
        // A restricted operation, a harmless one for more than the cooling period, then the affiliate.
        Story(
            ("td-contracts-wheeling", nil), ("td-hr-labor", Day(2023, 4, 1)), ("gr-corporate-sales", Day(2025, 4, 1)),
            pledges: [.signed]),
        Story(
            ("td-dispatch-realtime", nil), ("td-west-general", Day(2023, 7, 1)), ("gr-trading-market", Day(2026, 4, 1)),
            pledges: [.signed]),
        // The same chain with too short a time between: found from the history, not from the last move.
        Story(
            ("td-east-desk-reception", nil), ("td-east-general", Day(2025, 10, 1)),
            ("gr-home-marketing", Day(2026, 7, 1)), pledges: [.late]),
        // There and back again.
        Story(
            ("td-substation-maintenance", nil), ("gr-plant-maintenance", Day(2023, 7, 1)),
            ("td-substation-maintenance", Day(2026, 7, 1)), pledges: [.signed, .signed]),
        Story(
            ("gr-home-support", nil), ("td-compliance-education", Day(2023, 4, 1)),
            ("gr-home-support", Day(2025, 7, 1)), pledges: [.signed, .itemsOpen]),
    ]

    /// Two posts at the same time.
    static let concurrentPosts: [Story] = [
        Story(("td-compliance-education", nil), besides: ("td-hr-labor", Day(2025, 4, 1))),
        Story(("td-balancing-forecast", nil), besides: ("td-dispatch-relief", Day(2024, 7, 1))),
        Story(("td-west-line-maintenance", nil), besides: ("td-west-line-meters", Day(2025, 7, 1))),
        Story(("td-it-accounts", nil), besides: ("td-compliance-monitoring", Day(2026, 4, 1))),
        Story(("gr-planning-finance", nil), besides: ("gr-accounting-ledger", Day(2025, 4, 1))),
    ]
}
