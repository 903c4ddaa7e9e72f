import ShikiriDiagnostics
import ShikiriModel
import ShikiriRestrictions

/// A made-up rulebook of any size, the same in every run.
struct RestrictionCorpus {
    /// How many departments each company has.
    let departments: Int
    /// How many operations each department has.
    let operations: Int
    /// How many categories of information there are.
    let categories: Int
    /// How many pairs an exception names.
    let exceptions: Int

    /// The rulebook, with one revision in force and one coming.
    func rulebook() throws -> Rulebook {
        var log = DiagnosticLog()
        var random = SplitMix(state: 20_240_401)
        let organization = Organization(departments: departmentTable, log: &log)
        let rulebook = Rulebook(
            information: information, operations: operationList(&random), systems: nil,
            revisions: ["2024-04-01", "2027-04-01"].map {
                ("rules/transfers/\($0).yaml", revision(effective: $0))
            },
            organization: organization, log: &log)
        guard !log.hasErrors else { throw InputRejected(log) }
        return rulebook
    }

    /// Questions about random moves across the wall, each with a history of ten postings.
    func questions(_ count: Int, postings: Int) -> [TransferQuestion] {
        var random = SplitMix(state: 1)
        let start = CalendarDay(daysSinceEpoch: 20_500)
        return (0..<count).map { _ in
            let sides = random.below(2) == 0 ? ["td", "gr"] : ["gr", "td"]
            let origin = random.below(departments)
            let on = start.adding(days: random.below(300))
            let history = (0..<postings).map { step in
                let department = step == 0 ? origin : random.below(departments)
                let first = on.adding(days: -400 * (step + 1))
                let last = step == 0 ? nil : first.adding(days: 399)
                return Posting(
                    OperationID(operationID(sides[0], department, random.below(operations))), from: first, until: last)
            }
            return TransferQuestion(
                from: .department(DepartmentID("\(sides[0])-\(origin)")),
                to: .department(DepartmentID("\(sides[1])-\(random.below(departments))")), on: on, history: history)
        }
    }

    private func operationID(_ side: String, _ department: Int, _ operation: Int) -> String {
        "\(side)-\(department)-o\(operation)"
    }

    private var departmentTable: DraftTable {
        let rows = [("td", "grid"), ("gr", "affiliate")].flatMap { side, company in
            (0..<departments).map { number in
                Self.mapping(["id": "\(side)-\(number)", "name": "部署\(number)", "company": company])
            }
        }
        return DraftTable(file: "organization/departments.csv", columns: ["id", "name", "company"], rows: rows)
    }

    private var information: Draft {
        Self.list((0..<categories).map { Self.mapping(["id": "info\($0)", "name": "情報\($0)"]) })
    }

    private func operationList(_ random: inout SplitMix) -> Draft {
        let sides = [("td", "handles", ["constant", "exceptional"]), ("gr", "uses", ["direct", "indirect"])]
        var records: [Draft] = []
        for (side, key, words) in sides {
            for department in 0..<departments {
                for operation in 0..<operations {
                    var levels: [String: Draft] = [:]
                    for category in 0..<categories where random.below(10) < 3 {
                        levels["info\(category)"] = Self.text(words[random.below(words.count)])
                    }
                    records.append(
                        Self.mapping([
                            "id": Self.text(operationID(side, department, operation)), "name": Self.text("業務"),
                            "department": Self.text("\(side)-\(department)"), key: Self.mapping(levels),
                        ]))
                }
            }
        }
        return Self.list(records)
    }

    private func revision(effective: String) -> Draft {
        let handling = ["constant", "exceptional", "none"]
        let measures = [
            ["prohibited", "prohibited", "allowed"], ["prohibited", "approval", "allowed"],
            ["allowed", "allowed", "allowed"],
        ]
        let rows = zip(handling, measures).map { row, cells in
            (row, Self.mapping(["direct": cells[0], "indirect": cells[1], "none": cells[2]]))
        }
        let matrix = Self.mapping(Dictionary(uniqueKeysWithValues: rows))
        let state = Self.mapping(["state": "tightening", "from": "2026-10-01", "cooling_period": "P18M"])
        func block(_ from: String, _ to: String, _ sides: (String, String)) -> [String: Draft] {
            [
                "applies": Self.mapping(["from": from, "to": to]), "cooling_period": Self.text("P1Y"),
                "matrix": matrix,
                "states": Self.mapping(effective < "2027" ? ["constant/direct": state] : [:]),
                "exceptions": Self.list(
                    (0..<exceptions).map { number in
                        Self.mapping([
                            "from": "\(sides.0)-\(number * 7 % departments)",
                            "to": "\(sides.1)-\(number % departments)", "measure": "prohibited",
                            "cooling_period": "P2Y", "reason": "見本",
                        ])
                    }),
            ]
        }
        var members = block("grid", "affiliate", ("td", "gr"))
        members["effective"] = Self.text(effective)
        members["title"] = Self.text("見直し")
        members["pledge"] = Self.text("required")
        members["reverse"] = Self.mapping(block("affiliate", "grid", ("gr", "td")))
        return Self.mapping(members)
    }

    private static let place = SourceLocation(file: "made-up")

    private static func text(_ text: String) -> Draft { Draft(.scalar(text), at: place) }

    private static func list(_ items: [Draft]) -> Draft { Draft(.sequence(items), at: place) }

    private static func mapping(_ texts: [String: String]) -> Draft { mapping(texts.mapValues(text)) }

    private static func mapping(_ members: [String: Draft]) -> Draft {
        let sorted = members.sorted { $0.key < $1.key }
        return Draft(.mapping(sorted.map { Draft.Member(key: Located($0.key, at: place), value: $0.value) }), at: place)
    }
}

/// Pseudo-random numbers (SplitMix64) for made-up input.
struct SplitMix {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}
