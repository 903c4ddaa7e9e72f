/// A place where two texts differ: lines of the one, and what stands for them in the other.
package struct LineChange: Sendable, Equatable {
    /// The number of the first line in the older text, counted from 1; of lines that were only added, that of the line
    /// that follows them.
    package let line: Int
    /// The lines that went.
    package private(set) var removed: [String] = []
    /// The lines that came.
    package private(set) var added: [String] = []

    /// Every difference, in the order of the lines.
    package static func all(from old: [Substring], to new: [Substring]) -> [LineChange] {
        let difference = new.difference(from: old)
        let gone = Set(difference.removals.map(\.offset))
        let come = Set(difference.insertions.map(\.offset))
        var changes: [LineChange] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            var change = LineChange(line: left + 1)
            while gone.contains(left) {
                change.removed.append(String(old[left]))
                left += 1
            }
            while come.contains(right) {
                change.added.append(String(new[right]))
                right += 1
            }
            if change.removed.isEmpty, change.added.isEmpty {
                left += 1
                right += 1
            } else {
                changes.append(change)
            }
        }
        return changes
    }
}

extension CollectionDifference.Change {
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
