/// How many people work in each department, its head and the leads of its groups included.
///
/// The audit office is smaller than the smallest group that the portal may show, on purpose.
enum Headcount {
    private static let counts = [
        "td-hq": 6, "td-compliance": 9, "td-audit": 4, "td-planning": 14, "td-hr": 13, "td-it": 21,
        "td-procurement": 12, "td-supply": 6, "td-dispatch": 28, "td-balancing": 18, "td-grid-planning": 22,
        "td-service": 6, "td-contracts": 27, "td-connection": 18, "td-metering": 24, "td-transmission": 20,
        "td-substation": 16, "td-east": 8, "td-east-control": 18, "td-east-line": 34, "td-east-desk": 12,
        "td-west": 7, "td-west-control": 16, "td-west-line": 36, "td-west-desk": 10, "td-island": 8,
        "gr-hq": 6, "gr-compliance": 6, "gr-planning": 12, "gr-hr": 11, "gr-accounting": 10, "gr-it": 15,
        "gr-supply": 6, "gr-trading": 18, "gr-scheduling": 14, "gr-retail": 6, "gr-corporate": 26, "gr-home": 26,
        "gr-pricing": 10, "gr-power": 6, "gr-development": 14, "gr-thermal": 14, "gr-plant": 26, "gr-east": 14,
        "gr-west": 12,
    ]

    static func of(_ department: Department) throws -> Int {
        guard let count = counts[department.id] else {
            throw SampleError.unknown(kind: "headcount for a department", id: department.id)
        }
        return count
    }

    /// The titles of those beside the president at a head office.
    static let officers = ["取締役", "取締役", "執行役員", "執行役員", "執行役員"]
}
