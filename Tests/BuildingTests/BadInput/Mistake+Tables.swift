import ShikiriDiagnostics

extension Mistake {
    private static let header = "id,name,company,parent,manager\n"

    /// Mistakes of CSV files.
    static let tables: [Mistake] = [
        Mistake(
            "a row with too few fields", ["organization/departments.csv": header + "td-a,甲,grid\n"], .tooFewFields,
            at: "organization/departments.csv", 2, 1, says: "3 of 5", help: "every field"),
        Mistake(
            "a row with too many fields", ["organization/departments.csv": header + "td-a,甲,乙,grid,,責任者\n"],
            .tooManyFields, at: "organization/departments.csv", 2, 1, says: "6 fields", help: "quotes"),
        Mistake(
            "a quote that never closes", ["organization/departments.csv": header + "td-a,\"甲,grid,,\n"],
            .unclosedQuote, at: "organization/departments.csv", 2, 6, says: "never closed", help: "closing"),
        Mistake(
            "text behind a closing quote", ["organization/departments.csv": header + "td-a,\"甲\"乙,grid,,\n"],
            .strayQuote, at: "organization/departments.csv", 2, 6, says: "follows the closing quote", help: "twice"),
        Mistake(
            "an empty table", ["organization/departments.csv": ""], .missingHeader, at: "organization/departments.csv",
            1, 1, says: "empty", help: nil),
        Mistake(
            "a column without a name", ["organization/departments.csv": "id,name,company,parent,manager,\n"],
            .missingHeader, at: "organization/departments.csv", 1, 32, says: "no name", help: nil),
        Mistake(
            "a column that stands twice", ["organization/departments.csv": "id,name,name,company\n"], .duplicateKey,
            at: "organization/departments.csv", 1, 9, says: "name of another", help: nil),
        Mistake(
            "a column that nothing reads", ["organization/departments.csv": "id,name,company,parrent\ntd-a,甲,grid,\n"],
            .unknownKey, at: "organization/departments.csv", 2, 13, says: "`parrent`", help: "did you mean `parent`?"),
        Mistake(
            "a table without a column", ["organization/departments.csv": "id,name\ntd-a,甲\n"], .missingKey,
            at: "organization/departments.csv", 2, 1, says: "needs `company`", help: "add"),
    ]

    /// Mistakes of departments.
    static let organization: [Mistake] = [
        Mistake(
            "a circle of parents", ["organization/departments.csv": header + "a,甲,grid,b,\nb,乙,grid,a,\n"],
            .parentCycle, at: "organization/departments.csv", 2, 10, says: "`a` → `b` → `a`", help: "`parent` empty"),
        Mistake(
            "a department that is its own parent", ["organization/departments.csv": header + "a,甲,grid,a,\n"],
            .parentCycle, at: "organization/departments.csv", 2, 10, says: "`a` → `a`", help: "`parent` empty"),
        Mistake(
            "a parent that isn't there", ["organization/departments.csv": header + "td-a,甲,grid,td-b,\n"],
            .unknownReference, at: "organization/departments.csv", 2, 13, says: "no department `td-b`",
            help: "did you mean `td-a`?"),
        Mistake(
            "a parent of the other company",
            ["organization/departments.csv": header + "a,甲,grid,,\nb,乙,affiliate,a,\n"], .wrongCompany,
            at: "organization/departments.csv", 3, 15, says: "the other company", help: nil),
        Mistake(
            "an id that is taken", ["organization/departments.csv": header + "a,甲,grid,,\na,乙,grid,,\n"],
            .duplicateID, at: "organization/departments.csv", 3, 1, says: "already a department `a`", help: nil),
        Mistake(
            "a company that isn't one", ["organization/departments.csv": header + "a,甲,gird,,\n"], .badValue,
            at: "organization/departments.csv", 2, 5, says: "`gird`", help: "did you mean `grid`?"),
    ]
}
