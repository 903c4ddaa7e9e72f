import ShikiriModel

/// A whole made-up portal for one comparison, as plain texts and lists: what the naive evaluator reads directly, and
/// what is written as YAML for the engine.
struct Scene {
    struct Operation {
        var id: String
        var department: String
        var company: String
        /// Category to level.
        var levels: [String: String]
        /// Whether `otherwise: none` says the level of the absent ones; without it nobody knows them.
        var saysOthers: Bool
    }
    struct State {
        var state: String
        var from: CalendarDay?
        var measure: String?
        var cooling: String?
    }
    struct Persons {
        var titles: [String]
        var roles: [String]
        var cooling: String?
        var before: String?
        var after: String?
    }
    struct Exception {
        var from: String
        var to: String
        var measure: String
        var cooling: String?
        var expires: CalendarDay?
    }
    struct Block {
        var cooling: String?
        /// `constant/direct` to measure.
        var matrix: [String: String]
        var states: [String: State]
        var persons: [Persons]
        var exceptions: [Exception]
    }
    struct Revision {
        var effective: CalendarDay
        var pledge: String?
        var concurrent: String?
        /// By the company that is left.
        var blocks: [String: Block]
        var holds: [Invariant] = []
    }
    /// Something declared under `holds`.
    struct Invariant {
        var claim: Claim
        /// Places with their ways.
        var except: [(from: String, to: String)]
    }
    enum Claim {
        case neverLooser(CalendarDay)
        case minimum(from: String?, handling: String?, usability: String?, measure: String?, period: String?)
        case otherWay(String)
        case exceptionsEnd(String)
    }
    struct Posting {
        /// An operation, or a department.
        var place: String
        var from: CalendarDay
        var until: CalendarDay?
        var title: String?
    }
    struct Question {
        var from: String
        var to: String
        var on: CalendarDay
        var left: CalendarDay?
        var title: String?
        var titleAtDestination: String?
        var history: [Posting]
    }

    static let rows = ["constant", "exceptional", "none"]
    static let columns = ["direct", "indirect", "none"]
    static let cells = rows.flatMap { row in columns.map { "\(row)/\($0)" } }

    var categories: [String] = []
    /// Department to company, with the department above.
    var departments: [(id: String, company: String, parent: String?)] = []
    var operations: [Operation] = []
    var revisions: [Revision] = []
}

extension Scene {
    /// The scene as the files of a portal.
    var text: RulebookText {
        var text = RulebookText()
        let rows = departments.map { "\($0.id),\($0.id),\($0.company),\($0.parent ?? "")," }
        text.departments = (["id,name,company,parent,manager"] + rows).joined(separator: "\n")
        text.information = Self.list(categories.map { "{id: \($0), name: \($0)}" })
        text.operations = Self.list(
            operations.map { operation in
                let levels =
                    operation.levels.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
                    + (operation.saysOthers ? ["otherwise: none"] : [])
                let key = operation.company == "grid" ? "handles" : "uses"
                return "{id: \(operation.id), name: \(operation.id), department: \(operation.department), "
                    + "\(key): {\(levels.joined(separator: ", "))}}"
            })
        for revision in revisions { text.revisions["\(revision.effective).yaml"] = Self.yaml(revision) }
        return text
    }

    private static func list(_ items: [String]) -> String {
        items.isEmpty ? "[]" : items.map { "- \($0)\n" }.joined()
    }

    private static func yaml(_ revision: Revision) -> String {
        var lines = ["effective: \(revision.effective)", "title: t"]
        if let pledge = revision.pledge { lines.append("pledge: \(pledge)") }
        if let concurrent = revision.concurrent { lines.append("concurrent: \(concurrent)") }
        lines.append("holds:\(revision.holds.isEmpty ? " []" : "")")
        lines += revision.holds.map { "  - " + yaml($0) }
        let sides = revision.blocks.keys.sorted()
        for (position, side) in sides.enumerated() {
            guard let block = revision.blocks[side] else { continue }
            if position > 0 { lines.append("reverse:") }
            lines += yaml(block, from: side).map { position > 0 ? "  " + $0 : $0 }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func yaml(_ invariant: Invariant) -> String {
        let pairs = invariant.except.map { keys([("from", $0.from), ("to", $0.to)]) }
        let except = ("except", pairs.isEmpty ? nil : "[\(pairs.joined(separator: ", "))]")
        switch invariant.claim {
        case .neverLooser(let day): return keys([("never_looser_than", day.description), except])
        case .minimum(let from, let handling, let usability, let measure, let period):
            let least = keys([
                ("from", from), ("handling", handling), ("usability", usability), ("measure", measure),
                ("period", period),
            ])
            return keys([("minimum", least), except])
        case .otherWay(let demand): return keys([("prohibited_needs_other_way", demand), except])
        case .exceptionsEnd(let period): return keys([("exceptions_end_within", period), except])
        }
    }

    private static func yaml(_ block: Block, from side: String) -> [String] {
        var lines = ["applies: {from: \(side), to: \(side == "grid" ? "affiliate" : "grid")}"]
        if let cooling = block.cooling { lines.append("cooling_period: \(cooling)") }
        lines.append("matrix:")
        for row in rows {
            let cells = columns.map { "\($0): \(block.matrix["\(row)/\($0)"] ?? "")" }
            lines.append("  \(row): {\(cells.joined(separator: ", "))}")
        }
        lines.append("states:\(block.states.isEmpty ? " {}" : "")")
        for (cell, state) in block.states.sorted(by: { $0.key < $1.key }) {
            let keys = keys([
                ("state", state.state), ("from", state.from?.description), ("measure", state.measure),
                ("cooling_period", state.cooling),
            ])
            lines.append("  \(cell): \(keys)")
        }
        lines.append("persons: [")
        for persons in block.persons {
            let keys = keys([
                ("titles", persons.titles.isEmpty ? nil : "[\(persons.titles.joined(separator: ", "))]"),
                ("roles", persons.roles.isEmpty ? nil : "[\(persons.roles.joined(separator: ", "))]"),
                ("cooling_period", persons.cooling), ("before", persons.before), ("after", persons.after),
            ])
            lines.append("  \(keys),")
        }
        lines.append("  ]")
        lines.append("exceptions: [")
        for exception in block.exceptions {
            let keys = keys([
                ("from", exception.from), ("to", exception.to), ("measure", exception.measure), ("reason", "r"),
                ("cooling_period", exception.cooling), ("expires", exception.expires?.description),
            ])
            lines.append("  \(keys),")
        }
        lines.append("  ]")
        return lines
    }

    private static func keys(_ pairs: [(String, String?)]) -> String {
        "{" + pairs.compactMap { key, value in value.map { "\(key): \($0)" } }.joined(separator: ", ") + "}"
    }
}
