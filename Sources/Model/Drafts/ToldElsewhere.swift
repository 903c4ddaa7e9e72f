/// What was left out of a list because of mistakes that are told where they stand.
///
/// That something else refers to it is then no mistake of its own, and isn't told: the mend is elsewhere. An error is
/// told already wherever something was left out, so nothing is published on the strength of this silence.
package struct ToldElsewhere: Sendable {
    private var ids: Set<String> = []
    private var hasUnnamed: Bool

    /// Nothing is left out of a list that is whole; of one that can't be read, anything may be.
    package init(of isWhole: Bool = true) {
        hasUnnamed = !isWhole
    }

    /// Notes something left out, by its id if that could be read.
    package mutating func add(_ id: String?) {
        guard let id else {
            hasUnnamed = true
            return
        }
        ids.insert(id)
    }

    /// Whether nothing was left out.
    package var isEmpty: Bool { ids.isEmpty && !hasUnnamed }

    /// Whether something with an id may have been left out.
    package func mayHold(_ id: String) -> Bool { hasUnnamed || ids.contains(id) }
}
