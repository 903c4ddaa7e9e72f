extension DiagnosticCode {
    static let people: [DiagnosticCode] = [managerCycle]

    /// Employees who are each other's managers.
    package static let managerCycle = DiagnosticCode(
        "manager-cycle",
        meaning: "Employees are each other's managers in a circle.",
        reason: "A manager's pack holds everybody below them, which in a circle would be everybody in it.",
        example: "id,manager\nE00001,E00002\nE00002,E00001",
        remedy: "id,manager\nE00001,\nE00002,E00001")
}
