import Foundation

/// A content folder of two small companies, removed with the value that holds it.
final class CompanyFolder {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("company-\(UUID().uuidString)").path

    private static let matrix = """
        cooling_period: P1Y
        matrix:
          constant:    {direct: prohibited, indirect: prohibited, none: allowed}
          exceptional: {direct: prohibited, indirect: approval,   none: allowed}
          none:        {direct: allowed,    indirect: allowed,    none: allowed}
        """

    init(_ more: [String: String] = [:]) throws {
        let files = [
            "portal.yaml": "title: 見本\norganization: {grid: 送配電, affiliate: 小売}\ncontact: {name: 窓口}\n",
            "organization/departments.csv": """
            id,name,company,parent,manager
            td-dispatch,給電部,grid,,
            td-hr,人事部,grid,,
            gr-trading,取引部,affiliate,,
            gr-hr,人事部,affiliate,,

            """,
            "rules/information.yaml": "- {id: plan, name: 計画}\n",
            "rules/operations.yaml": """
            - {id: td-dispatch-desk, name: 給電指令, department: td-dispatch, handles: {plan: constant}}
            - {id: td-hr-staff, name: 人事, department: td-hr, handles: {otherwise: none}}
            - {id: gr-trading-desk, name: 取引, department: gr-trading, uses: {plan: direct}}
            - {id: gr-hr-staff, name: 人事, department: gr-hr, uses: {otherwise: none}}

            """,
            "rules/transfers/2024-04-01.yaml": "effective: 2024-04-01\ntitle: 制限\n\(Self.matrix)\n",
            "rules/transfers/2027-04-01.yaml": """
            effective: 2027-04-01
            title: 見直し
            \(Self.matrix.replacing("P1Y", with: "P18M"))
            states:
              constant/none: {state: planned, from: 2027-10-01, measure: approval}

            """,
        ]
        for (name, text) in files.merging(more, uniquingKeysWith: { $1 }) {
            let file = URL(fileURLWithPath: path + "/" + name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Runs a command on the folder, as of a day before the second revision.
    func run(_ words: String...) throws -> Command { try runAll(words) }

    /// The same with the words in a list.
    func runAll(_ words: [String]) throws -> Command {
        try Command(words + ["--content", path, "--as-of", "2026-11-24"])
    }
}
