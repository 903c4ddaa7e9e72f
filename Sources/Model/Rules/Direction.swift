/// The way of a transfer across the wall.
package enum Direction: String, CaseIterable, Sendable {
    /// From the grid company to the affiliate.
    case outward
    /// From the affiliate to the grid company.
    case inward

    /// The direction of moves out of a company.
    package init(from company: Company) {
        self = company == .grid ? .outward : .inward
    }

    /// The company that a person leaves.
    package var origin: Company { self == .outward ? .grid : .affiliate }

    /// The company that a person joins.
    package var destination: Company { origin.other }

    /// The way back.
    package var reversed: Direction { self == .outward ? .inward : .outward }
}
