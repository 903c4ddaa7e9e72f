/// Finds the word that an author probably meant.
///
/// The distance counts insertions, deletions, substitutions and swaps of neighbours (optimal string alignment), after
/// folding case; a suggestion is made only within a third of the word's length, so that far-fetched ones stay unsaid.
package enum Suggestion {
    /// The candidate nearest to `word`, or nil where none is near; ties go to the first in alphabetical order.
    package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let written = Array(word.lowercased())
        let limit = max(1, written.count / 3)
        var best: (distance: Int, word: String)?
        for candidate in candidates.sorted() {
            let other = Array(candidate.lowercased())
            guard abs(other.count - written.count) <= limit else { continue }
            let distance = alignment(written, other)
            guard distance <= limit, distance < best?.distance ?? .max else { continue }
            best = (distance, candidate)
        }
        return best?.word
    }

    /// A help sentence: the nearest candidate, or all of them where they are few.
    package static func help(for word: String, among candidates: some Sequence<String>) -> String? {
        let known = candidates.sorted()
        if let nearest = nearest(to: word, among: known) { return "did you mean `\(nearest)`?" }
        guard !known.isEmpty, known.count <= 12 else { return nil }
        return "known here: " + known.map { "`\($0)`" }.joined(separator: ", ")
    }

    private static func alignment(_ left: [Character], _ right: [Character]) -> Int {
        guard !left.isEmpty else { return right.count }
        guard !right.isEmpty else { return left.count }
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in 1...left.count {
            var current = [row]
            for column in 1...right.count {
                let substitution = last[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
                var cost = min(last[column] + 1, current[column - 1] + 1, substitution)
                let swapped =
                    row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1]
                if swapped { cost = min(cost, beforeLast[column - 2] + 1) }
                current.append(cost)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
