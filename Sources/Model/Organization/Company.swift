/// A company of the group, on one side of the wall.
package enum Company: String, CaseIterable, Sendable, Comparable {
    /// The general transmission and distribution operator (一般送配電事業者).
    case grid
    /// The generation and retail company of the group (特定関係事業者).
    case affiliate

    /// The company on the other side of the wall.
    package var other: Company { self == .grid ? .affiliate : .grid }

    /// The grid company comes first.
    package static func < (left: Company, right: Company) -> Bool { left == .grid && right == .affiliate }
}
