/// Words among which the one that an author probably meant is found without comparing each: those that begin alike are
/// read once, as a tree of letters, and a branch is left as soon as nothing on it can be near.
package struct SuggestionIndex: Sendable {
    /// A letter of the tree. Node 0 is the beginning of every word.
    private struct Node {
        let letter: Int32
        let depth: Int
        /// The first word, in alphabetical order, that ends here.
        var word: String?
        /// The first node after this one that isn't below it.
        var end: Int
    }

    /// In the order of the words: a node's branch follows it.
    private var nodes = [Node(letter: -1, depth: 0, word: nil, end: 1)]
    private var letters: [Character: Int32] = [:]
    /// All words, sorted, where they are so few that a sentence may list them; empty where they are more.
    package let listed: [String]
    private let count: Int

    /// Longer words are nobody's slip of the pen, and comparing them takes long.
    private static let longestWord = 256
    /// The most words that are compared to the end, however long that takes.
    private static let few = 64
    /// How many cells of the table of distances are filled for a word at most, where there are more words than that.
    private static let patience = 60_000
    /// The most words that a sentence lists.
    private static let mostListed = 12

    /// Words, in any order.
    package init(_ words: some Sequence<String>) {
        let words = words.sorted()
        count = words.count
        listed = words.count <= Self.mostListed ? words : []
        var spelled: [(letters: [Int32], word: String)] = []
        for word in words {
            let folded = Array(word.lowercased())
            guard folded.count <= Self.longestWord else { continue }
            spelled.append((folded.map { number(of: $0) }, word))
        }
        spelled.sort {
            $0.letters == $1.letters ? $0.word < $1.word : $0.letters.lexicographicallyPrecedes($1.letters)
        }
        var path = [0]
        for (letters, word) in spelled { add(letters, word, &path) }
        for node in path { nodes[node].end = nodes.count }
    }

    /// The word nearest to `written`, or nil where none is near; ties go to the first in alphabetical order.
    package func nearest(to written: String) -> String? {
        let wanted = Array(written.lowercased()).map { letters[$0] ?? -1 }
        guard wanted.count <= Self.longestWord else { return nil }
        let limit = max(1, wanted.count / 3)
        var cells = count > Self.few ? Self.patience : .max
        var reach = 1
        while cells > 0 {
            var walk = Walk(wanted: wanted, reach: min(reach, limit))
            if let found = walk.nearest(in: nodes, cells: &cells) { return found }
            guard reach < limit else { return nil }
            reach *= 2
        }
        return nil
    }

    // MARK: - The tree

    private mutating func number(of letter: Character) -> Int32 {
        let number = letters[letter] ?? Int32(letters.count)
        letters[letter] = number
        return number
    }

    /// Adds a word that comes after those already there. `path` holds the nodes of the word before it.
    private mutating func add(_ letters: [Int32], _ word: String, _ path: inout [Int]) {
        var shared = 0
        while shared < letters.count, shared + 1 < path.count, nodes[path[shared + 1]].letter == letters[shared] {
            shared += 1
        }
        for node in path[(shared + 1)...] { nodes[node].end = nodes.count }
        path.removeSubrange((shared + 1)...)
        for depth in shared..<letters.count {
            path.append(nodes.count)
            nodes.append(Node(letter: letters[depth], depth: depth + 1, word: nil, end: 0))
        }
        let last = path[letters.count]
        nodes[last].word = nodes[last].word ?? word
    }

    /// A walk over the tree for one word. `reach` is how far away a word may be that is still looked for.
    private struct Walk {
        let wanted: [Int32]
        var reach: Int
        /// For each depth a row: the distance of the letters so far to each beginning of the word wanted.
        private var rows: [Int16]
        private var path: [Int32] = []
        private var best: String?

        init(wanted: [Int32], reach: Int) {
            self.wanted = wanted
            self.reach = reach
            let width = wanted.count + 1
            let far = Int16(Self.far)
            rows = [Int16](repeating: far, count: width * (wanted.count + reach + 2))
            path = [Int32](repeating: -1, count: wanted.count + reach + 2)
            for column in 0...min(reach, wanted.count) { rows[column] = Int16(column) }
        }

        private static let far = 1_000

        /// The nearest word within reach; `cells` is how many distances may still be computed.
        mutating func nearest(in nodes: [Node], cells: inout Int) -> String? {
            consider(nodes[0])
            var index = 1
            while index < nodes.count {
                let node = nodes[index]
                guard node.depth <= wanted.count + reach, fill(node) <= reach else {
                    index = node.end
                    continue
                }
                cells -= 2 * reach + 1
                guard cells > 0 else { break }
                consider(node)
                index += 1
            }
            return best
        }

        /// Takes a node's word if it is nearer than the best so far, or as near and before it in the alphabet.
        private mutating func consider(_ node: Node) {
            let distance = Int(rows[node.depth * (wanted.count + 1) + wanted.count])
            guard let word = node.word, distance <= reach else { return }
            if let best, distance == reach, best < word { return }
            reach = distance
            best = word
        }

        /// Fills the row of a node; its least distance. Optimal string alignment: a swap of neighbours counts once.
        private mutating func fill(_ node: Node) -> Int {
            let width = wanted.count + 1
            let depth = node.depth
            let row = depth * width
            path[depth] = node.letter
            let first = max(0, depth - reach)
            let last = min(wanted.count, depth + reach)
            guard first <= last else { return Self.far }
            var least = Self.far
            if first > 0 { rows[row + first - 1] = Int16(Self.far) }
            for column in first...last {
                let cell = distance(depth, column, row, width)
                rows[row + column] = Int16(cell)
                least = min(least, cell)
            }
            if last < wanted.count { rows[row + last + 1] = Int16(Self.far) }
            return least
        }

        private func distance(_ depth: Int, _ column: Int, _ row: Int, _ width: Int) -> Int {
            guard column > 0 else { return depth }
            let isSame = wanted[column - 1] == path[depth]
            var cell = min(Int(rows[row - width + column - 1]) + (isSame ? 0 : 1), Int(rows[row + column - 1]) + 1)
            cell = min(cell, Int(rows[row - width + column]) + 1)
            let isSwap =
                depth > 1 && column > 1 && wanted[column - 2] == path[depth] && wanted[column - 1] == path[depth - 1]
            return isSwap ? min(cell, Int(rows[row - 2 * width + column - 2]) + 1) : min(cell, Self.far)
        }
    }
}
