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
            .unknownKey, at: "organization/departments.csv", 1, 17, says: "`parrent`", help: "did you mean `parent`?"),
        Mistake(
            "a table without a column", ["organization/departments.csv": "id,name\ntd-a,甲\n"], .missingKey,
            at: "organization/departments.csv", 1, 1, says: "no column `company`", help: "first row"),
        Mistake(
            "a table with Japanese column names, whatever its length",
            ["organization/departments.csv": "No,名称,法人\n" + String(repeating: "td-a,甲,grid\n", count: 300)],
            .missingKey, at: "organization/departments.csv", 1, 1, says: "`company`, `id`, `name`, and 3 columns",
            help: "first row"),
        Mistake(
            "a column that a mapping doesn't mention",
            [
                "tables.yaml": "organization/departments.csv: {columns: {id: 番号}}\n",
                "organization/departments.csv": "番号,name,company,等級\ntd-a,甲,grid,3\n",
            ], .unreadColumn, at: "organization/departments.csv", 1, 17, says: "`等級`", help: "ignore_columns"),
        Mistake(
            "a mapping of a table that isn't there", ["tables.yaml": "organization/leaves.csv: {encoding: cp932}\n"],
            .missingTable, at: "tables.yaml", 1, 26, says: "isn't there", help: "put the table"),
        Mistake(
            "two misspelt columns", ["organization/departments.csv": "id,nmae,company,parrent\ntd-a,甲,grid,\n"],
            .unknownKey, at: "organization/departments.csv", 1, 4, says: "2 columns", help: "`name` for `nmae`"),
        Mistake(
            "a roster with Japanese column names",
            Sound.rules([
                "organization/employees.csv": "番号,名,課\n" + String(repeating: "E1,見本 一,td-a\n", count: 300),
                "organization/leaves.csv": "employee,from,until,reason\nE1,2026-01-01,,\n",
            ]), .missingKey, at: "organization/employees.csv", 1, 1, says: "no column `department`, `id`, `name`",
            help: "first row"),
        Mistake(
            "a broken department that others name",
            Sound.rules([
                "organization/departments.csv": header + "td-a,甲,gird,,\ngr-b,乙,affiliate,,\n",
                "organization/employees.csv": Sound.employees,
            ]), .badValue, at: "organization/departments.csv", 2, 8, says: "`gird`", help: "did you mean `grid`?"),
        Mistake(
            "operations that can't be read, which assignments and revisions name",
            Sound.people([
                "rules/operations.yaml": "- {id: op-a\n  name: x\n",
                "organization/assignments.csv": "employee,operation,from,until\nE1,op-a,2024-04-01,\n",
                "rules/transfers/2024-04-01.yaml": Sound.revision(
                    "exceptions: [{from: op-a, to: op-b, measure: allowed, reason: 理由, approved_by: 長, expires: 2030-03-31}]"
                ),
            ]), .yamlSyntax, at: "rules/operations.yaml", 2, 7, says: "not YAML", help: nil),
        Mistake(
            "an employee who can't be read, whom others name",
            Sound.people([
                "organization/employees.csv": Sound.employees.replacing("見本 一,td-a", with: "見本 一,"),
                "pledges.csv":
                    "employee,transfer_date,signed_on,items_returned,document\nE1,2024-04-01,2024-04-01,yes,\n",
            ]), .missingKey, at: "organization/employees.csv", 2, 9, says: "`department` has no value", help: "add"),
        Mistake(
            "settings that can't be read", ["portal.yaml": "title: [\n"], .yamlSyntax, at: "portal.yaml", 2, 1,
            says: "not YAML", help: nil),
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
