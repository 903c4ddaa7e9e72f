import ShikiriModel

// The tables of a new portal, with people whom nobody could take for real ones.
extension StartingContent {
    func table(_ file: ContentFile) -> String {
        let columns = file.keys.map { $0.keys.map(\.name) } ?? []
        let lines = [columns] + rows(file).map { row in columns.map { row[$0] ?? "" } }
        return lines.map { $0.joined(separator: ",") + "\n" }.joined()
    }

    /// The export that `training/sources.yaml` maps: none where the roster is one of people whom it doesn't know.
    var export: [(path: String, text: String)] {
        guard roster == nil, exports.isEmpty else { return [] }
        let head = pick("社員番号,講座コード,状態,修了日", "employee,course,status,completed")
        let (done, open) = (pick("修了", "done"), pick("未受講", "open"))
        return [("training/records/first.csv", "\(head)\nE00001,KK-01,\(done),\(day(-3))\nE00002,KK-01,\(open),\n")]
    }

    private func rows(_ file: ContentFile) -> [[String: String]] {
        // Beside a roster that came from elsewhere the invented people are nobody.
        if roster != nil, file != .departments, file.isPersonal { return [] }
        return sampleRows(file)
    }

    private var departments: [[String: String]] {
        let own = [
            [
                "id": "first-grid-department", "name": open("送配電側の部署", "a department of the grid company"),
                "company": "grid", "manager": roster == nil ? "E00001" : "",
            ],
            [
                "id": "first-affiliate-department", "name": open("発電・小売側の部署", "a department of the affiliate"),
                "company": "affiliate", "manager": roster == nil ? "G00001" : "",
            ],
        ]
        return own
            + (roster?.departments ?? []).map {
                ["id": $0.id, "name": cell($0.name), "company": "grid", "parent": $0.parent ?? ""]
            }
    }

    /// A text as a cell of CSV.
    private func cell(_ text: String) -> String {
        text.contains { ",\"\n".contains($0) } ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }

    private func sampleRows(_ file: ContentFile) -> [[String: String]] {
        switch file {
        case .departments: departments
        case .employees: employees
        case .leaves: [["employee": "E00003", "from": day(-20), "reason": open("理由", "why")]]
        case .assignments:
            [
                ["employee": "E00001", "operation": "first-grid-operation", "from": "2020-04-01"],
                ["employee": "E00002", "operation": "first-grid-operation", "from": "2020-04-01"],
                [
                    "employee": "G00001", "operation": "first-grid-operation", "from": "2020-04-01",
                    "until": "2024-03-31",
                ],
                ["employee": "G00001", "operation": "first-affiliate-operation", "from": "2025-04-01"],
            ]
        case .access: [["employee": "E00002", "system": "contract-system", "granted": "2020-04-01"]]
        case .discussions:
            [
                [
                    "course": "discussion-01", "department": "first-grid-department", "held_on": day(-5),
                    "attended": "2",
                    "issues": open("出た意見", "what came up"),
                ]
            ]
        case .pledges:
            [
                [
                    "employee": "G00001", "transfer_date": "2025-04-01", "signed_on": "2025-03-31",
                    "items_returned": "yes", "document": open("文書番号", "the document's number"),
                ]
            ]
        case .plannedTransfers:
            [
                [
                    "employee": "E00002", "name": open("見本 二", "Sample Two"),
                    "from_department": "first-grid-department",
                    "to_department": "first-affiliate-department", "date": day(365),
                ]
            ]
        default: []
        }
    }

    private var employees: [[String: String]] {
        let people = [
            ("E00001", open("見本 一", "Sample One"), "first-grid-department", "", "active"),
            ("E00002", open("見本 二", "Sample Two"), "first-grid-department", "E00001", "active"),
            ("E00003", open("見本 三", "Sample Three"), "first-grid-department", "E00001", "leave"),
            ("G00001", open("見本 四", "Sample Four"), "first-affiliate-department", "", "active"),
            ("G00002", open("見本 五", "Sample Five"), "first-affiliate-department", "G00001", "active"),
        ]
        return people.map { id, name, department, manager, status in
            [
                "id": id, "name": name, "department": department, "manager": manager, "status": status,
                "joined": "2020-04-01",
            ]
        }
    }
}
