/// Two texts laid beside each other, paragraph by paragraph.
package struct TextComparison: Sendable {
    /// A paragraph before and after.
    package struct Row: Sendable {
        /// How it read; nil for one that came.
        package let old: TextBlock?
        /// How it reads; nil for one that went.
        package let new: TextBlock?
        /// What differs between the two, where both are there and differ.
        package let changes: WordChanges?

        /// Whether it reads as it did.
        package var isUnchanged: Bool { old != nil && new != nil && changes == nil }
    }

    /// The rows, in the order of both texts.
    package let rows: [Row]

    /// Lays two texts beside each other.
    package init(_ old: [TextBlock], _ new: [TextBlock]) {
        rows = BlockPairing.pairs(old, new).map { pair in
            let (before, after) = (pair.old.map { old[$0] }, pair.new.map { new[$0] })
            guard let before, let after, before.text != after.text else {
                return Row(old: before, new: after, changes: nil)
            }
            return Row(old: before, new: after, changes: WordChanges(from: before.text, to: after.text))
        }
    }

    /// Whether both read alike.
    package var isUnchanged: Bool { rows.allSatisfy(\.isUnchanged) }
}
