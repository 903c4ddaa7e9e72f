extension DiagnosticCode {
    static let references: [DiagnosticCode] = [unknownReference, duplicateID, parentCycle, wrongCompany, sharedName]

    /// A name of something that is not there.
    package static let unknownReference = DiagnosticCode(
        "unknown-reference",
        meaning: "An id names something that the portal doesn't have.",
        reason: "An operation without its department, or an owner who isn't there, would vanish from the tables.",
        example: "department: td-dispach",
        remedy: "department: td-dispatch")

    /// Two things with one id.
    package static let duplicateID = DiagnosticCode(
        "duplicate-id",
        meaning: "Two things of one kind have the same id.",
        reason: "A reference to it could mean either.",
        example: "- id: contract\n- id: contract",
        remedy: "- id: contract\n- id: metering")

    /// Departments that are each other's parents.
    package static let parentCycle = DiagnosticCode(
        "parent-cycle",
        meaning: "Departments are each other's parents in a circle.",
        reason: "Figures are rolled up to the top, which a circle doesn't have.",
        example: "id,parent\na,b\nb,a",
        remedy: "id,parent\na,\nb,a")

    /// A thing that belongs to the other company.
    package static let wrongCompany = DiagnosticCode(
        "wrong-company",
        meaning: "Something belongs to the other company than its place says.",
        reason: "Only grid operations handle the information, only the affiliate's could use it.",
        example: "handles: {contract: constant}   # in an operation of the affiliate",
        remedy: "uses: {contract: direct}")

    /// Two departments that nobody can tell apart.
    package static let sharedName = DiagnosticCode(
        "shared-name", .warning,
        meaning: "Two departments of one company have the same name and the same parent.",
        reason: "A list that names them, and a reader of a page, can't tell which of the two is meant.",
        example: "td-hr-a,人事課,grid,td-hq,\ntd-hr-b,人事課,grid,td-hq,",
        remedy: "td-hr-a,人事第一課,grid,td-hq,\ntd-hr-b,人事第二課,grid,td-hq,")
}
