import ShikiriModel
import ShikiriPeople

/// Whom a row is about, as far as its words say it.
enum PersonMatch: Equatable, Sendable {
    /// One person, by their position in the roster.
    case one(Position<Employee>)
    /// Several people have the address: their place among `RecordLookup.shared`. The row's day decides.
    case several(Int)
    /// An id fits several people, or the id and the address name different ones.
    case ambiguous
    case unknown
}

/// How a row names a person: by an id, by an address, or by both.
struct PersonMark: Hashable, Sendable {
    var id: String?
    var address: String?
}

/// Why nobody is meant by a row.
enum PersonFault: Error {
    case unknown, ambiguous
}
