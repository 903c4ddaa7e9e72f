/// How reliably a department's people finish a course, in people of a thousand.
struct Punctuality {
    /// Finished by the due date.
    let onTime: Int
    /// Finished within four weeks after it.
    let late: Int

    /// Departments that were behind in a fiscal year; the others do what is usual.
    private static let behind2025 = [
        "td-west-line": (700, 110), "td-transmission": (790, 90), "gr-home": (740, 120), "gr-plant": (800, 80),
        "td-procurement": (820, 60),
    ]
    private static let behind2026 = [
        "td-west-line": (740, 60), "td-substation": (810, 70), "gr-home": (780, 80), "gr-east": (800, 60),
    ]

    static func of(_ department: String, on day: Day) -> Punctuality {
        let isThisYear = day >= .fiscalYear2026
        let usual = isThisYear ? (955, 32) : (930, 42)
        let (onTime, late) = (isThisYear ? behind2026 : behind2025)[department] ?? usual
        return Punctuality(onTime: onTime, late: late)
    }
}
