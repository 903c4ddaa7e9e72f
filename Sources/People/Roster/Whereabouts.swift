package import ShikiriModel

/// Where people are on a day, and what they do there.
///
/// Somebody's department on a day is that of their posts on that day: their present department where one of the posts
/// is in it, else the department of the post that began first (兼務: everybody is counted once). Where no post covers the day,
/// the department of the roster stands in.
package struct Whereabouts: Sendable {
    private let roster: Roster
    private let rulebook: Rulebook

    /// Looks at a roster with the operations of a rulebook.
    package init(_ roster: Roster, rulebook: Rulebook) {
        self.roster = roster
        self.rulebook = rulebook
    }

    /// The department in which the person at a position is counted on a day.
    package func department(of position: Position<Employee>, on day: CalendarDay) -> DepartmentID {
        let present = roster.employees[position].department
        let places = posts(of: position, on: day).compactMap { rulebook.operations[$0.operation]?.department }
        guard let longest = places.first, !places.contains(present) else { return present }
        return longest
    }

    /// The departments of all posts of the person at a position on a day, each once, sorted; without a post, the one of
    /// the roster.
    package func departments(of position: Position<Employee>, on day: CalendarDay) -> [DepartmentID] {
        let places = posts(of: position, on: day).compactMap { rulebook.operations[$0.operation]?.department }
        return places.isEmpty ? [roster.employees[position].department] : Set(places).sorted()
    }

    /// The operations that the person at a position performs on a day: those of their posts, else those of their
    /// department; each once, sorted.
    package func operations(of position: Position<Employee>, on day: CalendarDay) -> [OperationID] {
        let held = posts(of: position, on: day).map(\.operation)
        guard held.isEmpty else { return Set(held).sorted() }
        return rulebook.operations(of: roster.employees[position].department).map(\.id).sorted()
    }

    private func posts(of position: Position<Employee>, on day: CalendarDay) -> [Assignment] {
        roster.assignments(of: position).filter { $0.covers(day) }
            .sorted { ($0.from, $0.operation) < ($1.from, $1.operation) }
    }
}
