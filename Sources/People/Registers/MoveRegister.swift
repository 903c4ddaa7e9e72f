import ShikiriBasics
package import ShikiriModel

/// The register of all moves between the companies: person, both posts, and the date.
package struct MoveRegister: Sendable {
    /// The moves, earliest first, then in the order of the roster.
    package let moves: [CompanyMove]
    private let roster: Roster
    private let rulebook: Rulebook

    /// Finds the moves in the assignments of everybody, up to a day.
    package init(_ roster: Roster, rulebook: Rulebook, asOf day: CalendarDay) {
        self.roster = roster
        self.rulebook = rulebook
        moves = roster.employees.positions
            .flatMap { CompanyMove.moves(of: $0, in: roster.assignments(of: $0), rulebook) }
            .filter { $0.date <= day }
            .sorted { ($0.date, $0.person) < ($1.date, $1.person) }
    }

    /// The moves that everybody may see on a day: each on its date and for the days that follow, as many in all as the
    /// settings say; with names only where they say so. None without settings.
    package func postings(_ settings: PortalSettings.Postings?, on day: CalendarDay) -> [TransferPosting] {
        guard let settings else { return [] }
        return moves.compactMap { move in
            guard (0..<settings.days).contains(day.days(since: move.date)) else { return nil }
            return TransferPosting(
                date: move.date, fromDepartments: departments(of: move.from), fromPost: names(move.from),
                toDepartments: departments(of: move.to), toPost: names(move.to),
                name: settings.showsNames ? roster.employees[move.person].name : nil)
        }
    }

    /// The register for a spreadsheet of the office.
    package var csv: [UInt8] {
        var csv = SpreadsheetCSV(columns: [
            "employee", "date", "from_department", "from_operations", "to_department", "to_operations", "last_day",
        ])
        for move in moves {
            csv.add([
                roster.employees[move.person].id.text, move.date.description, words(departments(of: move.from)),
                words(move.from), words(departments(of: move.to)), words(move.to),
                move.lastDay.description,
            ])
        }
        return csv.bytes
    }

    /// The departments of some posts, each once, in the order of the posts.
    private func departments(of posts: [OperationID]) -> [DepartmentID] {
        posts.compactMap { rulebook.operations[$0]?.department }.reduce(into: []) { named, department in
            if !named.contains(department) { named.append(department) }
        }
    }

    private func words<Item>(_ ids: [Identifier<Item>]) -> String { ids.map(\.text).joined(separator: " ") }

    private func names(_ posts: [OperationID]) -> String {
        posts.map { rulebook.name(of: .operation($0)) }.joined(separator: "・")
    }
}
