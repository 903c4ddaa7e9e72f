extension DiagnosticCode {
    static let people: [DiagnosticCode] = [managerCycle, sharedAddress, similarIDs]

    /// Employees who are each other's managers.
    package static let managerCycle = DiagnosticCode(
        "manager-cycle",
        meaning: "Employees are each other's managers in a circle.",
        reason: "A manager's pack holds everybody below them, which in a circle would be everybody in it.",
        example: "id,manager\nE00001,E00002\nE00002,E00001",
        remedy: "id,manager\nE00001,\nE00002,E00001")

    /// Two people with one address.
    package static let sharedAddress = DiagnosticCode(
        "shared-address", .warning,
        meaning: "Two people who are employed at the same time have one address.",
        reason: "Records and reminders that name only the address can't be told apart, and are counted for nobody.",
        example: "id,email\nE00001,hanako@example.jp\nE00002,hanako@example.jp",
        remedy: "id,email\nE00001,hanako@example.jp\nE00002,taro@example.jp")

    /// Ids that a spreadsheet makes equal.
    package static let similarIDs = DiagnosticCode(
        "similar-ids", .warning,
        meaning: "Two ids of employees differ only in leading zeros.",
        reason: "A spreadsheet drops the zeros, and then a record of one person is about the other.",
        example: "id\n0123\n123",
        remedy: "id\n0123\n9123")
}
