package import ShikiriModel

/// A move of one person from one company to the other, found in the history of assignments.
package struct CompanyMove: Hashable, Sendable {
    /// The person's position in the roster.
    package let person: Position<Employee>
    /// The first day in the new company.
    package let date: CalendarDay
    /// The last day in the old one.
    package let lastDay: CalendarDay
    /// From which company to which.
    package let direction: Direction
    /// The posts that were left last, in the order in which they began.
    package let from: [OperationID]
    /// The posts that began on the date, in the order written.
    package let to: [OperationID]
}

extension CompanyMove {
    /// All moves in one person's posts, earliest first.
    ///
    /// A move happens on the day on which a post in a company begins, where the person holds no other post there on the
    /// day before and was in the other company last.
    static func moves(of person: Position<Employee>, in posts: [Assignment], _ rulebook: Rulebook) -> [CompanyMove] {
        let placed = posts.compactMap { post in
            rulebook.operations[post.operation].map { PlacedPost(post: post, company: $0.company) }
        }
        let starts = Set(placed.map(\.start)).sorted { ($0.day, $0.company) < ($1.day, $1.company) }
        return starts.compactMap { move(of: person, at: $0, placed) }
    }

    private struct PlacedPost {
        let post: Assignment
        let company: Company

        var start: Start { Start(day: post.from, company: company) }

        /// The last day of the post that lies before a day.
        func lastDay(before day: CalendarDay) -> CalendarDay {
            let eve = day.adding(days: -1)
            return post.until.map { min($0, eve) } ?? eve
        }
    }

    private struct Start: Hashable {
        let day: CalendarDay
        let company: Company
    }

    /// The operations of posts; one that several overlapping rows name stands once.
    private static func eachOnce(_ posts: [PlacedPost]) -> [OperationID] {
        posts.map(\.post.operation).reduce(into: []) { named, operation in
            if !named.contains(operation) { named.append(operation) }
        }
    }

    private static func move(of person: Position<Employee>, at start: Start, _ posts: [PlacedPost]) -> CompanyMove? {
        let earlier = posts.filter { $0.post.from < start.day }
        guard let lastDay = earlier.map({ $0.lastDay(before: start.day) }).max() else { return nil }
        let last = earlier.filter { $0.lastDay(before: start.day) == lastDay }
        guard last.allSatisfy({ $0.company != start.company }) else { return nil }
        let begun = posts.filter { $0.start == start }
        return CompanyMove(
            person: person, date: start.day, lastDay: lastDay, direction: Direction(from: start.company.other),
            from: eachOnce(last), to: eachOnce(begun))
    }
}
