/// Whom a course is for. Each condition that is given must hold; without any, it is for everybody.
package struct Audience: Hashable, Sendable {
    /// The companies; empty: both.
    package let companies: Set<Company>
    /// Departments, each with all below it; empty: all.
    package let departments: Set<DepartmentID>
    /// Titles (役職), exactly as the roster has them after folding width; empty: all.
    package let titles: Set<String>
    /// How strongly somebody's operations handle any category of information; empty: no matter.
    package let handling: Set<HandlingLevel>
    /// How usable any category of information is to somebody's operations; empty: no matter.
    package let usability: Set<Usability>

    /// Everybody.
    package static let everybody = Audience(companies: [], departments: [], titles: [], handling: [], usability: [])

    /// Whether an operation makes those who perform it part of the audience. With both levels given, one of them
    /// is enough: an operation handles information or could use it, according to its company.
    package func admits(_ operation: Operation) -> Bool {
        guard !handling.isEmpty || !usability.isEmpty else { return true }
        let handles = operation.company == .grid && Self.admits(Set(operation.handles.values), handling, .none)
        let uses = operation.company == .affiliate && Self.admits(Set(operation.uses.values), usability, .none)
        return handles || uses
    }

    /// Whether the audience asks what somebody's operations do.
    package var looksAtOperations: Bool { !handling.isEmpty || !usability.isEmpty }

    /// Whether everybody of this audience belongs to another one too, as far as the conditions tell.
    package func isWithin(_ other: Audience, of organization: Organization) -> Bool {
        let own = companies.isEmpty ? Set(departments.compactMap { organization.departments[$0]?.company }) : companies
        return Self.isNarrower(own, other.companies)
            && Self.isNarrower(departments, Set(other.departments.flatMap(organization.subtree)))
            && Self.isNarrower(titles, other.titles) && Self.isNarrower(handling, other.handling)
            && Self.isNarrower(usability, other.usability)
    }

    private static func isNarrower<Value>(_ own: Set<Value>, _ other: Set<Value>) -> Bool {
        other.isEmpty || !own.isEmpty && own.isSubset(of: other)
    }

    private static func admits<Level: Hashable>(_ levels: Set<Level>, _ wanted: Set<Level>, _ nothing: Level) -> Bool {
        let touched = levels.subtracting([nothing])
        return touched.isEmpty ? wanted.contains(nothing) : !touched.isDisjoint(with: wanted)
    }
}
