import ShikiriModel

/// Which groups' figures are withheld, so that no published figure, and no difference of published figures, is about
/// fewer people than the smallest group that may be shown. Only sizes decide, never how people stand: what is withheld
/// tells nothing about them. (This is complementary cell suppression in a hierarchical table; since the groups are a tree, it
/// needs no linear programming.)
///
/// Whatever can be worked out by adding and taking away is a sum of *cells*: a published group without the
/// published groups next below it. A pattern is safe when every cell is empty, or has at least the smallest size and
/// more people than withheld groups (five groups of one each would otherwise be told by their sum of five).
/// Three steps lead there, from the bottom up:
///
/// 1. A group with somebody, but fewer than the smallest size, is withheld (primary suppression).
/// 2. Where a published group's cell is too small, the smallest of the groups next below it that adds people
///    to the cell is withheld too (complementary suppression), until it is large enough.
/// 3. Where none adds people, the group itself is withheld, and its cell goes to the group above.
///
/// Several sizes of each group are looked at together: of every course with the same audience, of every day for which
/// figures are shown, and of those whom a wider audience asks and this one doesn't. All have one pattern, so that a group
/// that is withheld for one course or day can't be worked out from another, where nearly the same people are asked.
///
/// What a cell's numbers say of all its members, and so of the small groups inside, is for `CompletionBound`.
struct Suppression: Sendable {
    /// How many people each node has, with all below it. Where records decide who counts, there are bounds: what is withheld
    /// must not depend on them.
    struct Sizes: Hashable, Sendable {
        /// Those who count whatever the records say.
        let least: [Int]
        /// Those who may count.
        let most: [Int]

        init(least: [Int], most: [Int]) {
            self.least = least
            self.most = most
        }

        init(_ exactly: [Int]) { self.init(least: exactly, most: exactly) }

        /// The people whom others ask and these don't.
        func without(_ other: Sizes) -> Sizes {
            Sizes(least: zip(least, other.least).map { $0 - $1 }, most: zip(most, other.most).map { $0 - $1 })
        }
    }

    /// Whether each node of the tree is withheld.
    private(set) var isWithheld: [Bool]

    /// Finds the groups to withhold; none where single people may be shown.
    ///
    /// - Parameters:
    ///   - sizes: how many people each node has; one list for each course and day.
    ///   - order: a number for each node, such as its population: those with smaller numbers are withheld first.
    ///   - alsoWithheld: nodes that are withheld already, because wider audiences withhold them.
    init(tree: GroupTree, sizes: [Sizes], minimum: Int, order: [Int], alsoWithheld: [Bool]? = nil) {
        guard minimum > 1 else {
            isWithheld = tree.parents.map { _ in false }
            return
        }
        isWithheld = tree.parents.indices.map { node in
            alsoWithheld?[node] == true || sizes.contains { $0.most[node] > 0 && $0.least[node] < minimum }
        }
        let children = tree.children
        for node in tree.bottomUp where !isWithheld[node] {
            protect(node, children, sizes, minimum, order)
        }
    }

    /// The published node in whose cell each node lies: itself, or the nearest above; nil where all above are withheld.
    func owners(in tree: GroupTree) -> [Int?] {
        var owners: [Int?] = Array(repeating: nil, count: isWithheld.count)
        for node in tree.bottomUp.reversed() {
            owners[node] = isWithheld[node] ? tree.parents[node].flatMap { owners[$0] } : node
        }
        return owners
    }

    /// The nearest published node above each node.
    func ownersAbove(in tree: GroupTree) -> [Int?] {
        let owners = owners(in: tree)
        return tree.parents.map { $0.flatMap { owners[$0] } }
    }

    private mutating func protect(
        _ node: Int, _ children: [[Int]], _ sizes: [Sizes], _ minimum: Int, _ order: [Int]
    ) {
        while let list = sizes.first(where: { isTooSmall(node, children, $0, minimum) }) {
            let adding = publishedBelow(node, children).filter { remainder(of: $0, children, list.least) > 0 }
            guard let smallest = adding.min(by: { (order[$0], $0) < (order[$1], $1) }) else {
                isWithheld[node] = true
                return
            }
            isWithheld[smallest] = true
        }
    }

    private func isTooSmall(_ node: Int, _ children: [[Int]], _ sizes: Sizes, _ minimum: Int) -> Bool {
        guard remainder(of: node, children, sizes.most) > 0 else { return false }
        let count = remainder(of: node, children, sizes.least)
        return count < minimum || count <= withheldGroups(in: node, children, sizes.most)
    }

    /// How many withheld groups with somebody in them, and with none of their kind below them, lie in the cell of a node.
    private func withheldGroups(in node: Int, _ children: [[Int]], _ sizes: [Int]) -> Int {
        var count = 0
        var open = children[node].filter { isWithheld[$0] && sizes[$0] > 0 }
        while let next = open.popLast() {
            let below = children[next].filter { isWithheld[$0] && sizes[$0] > 0 }
            if below.isEmpty { count += 1 } else { open += below }
        }
        return count
    }

    /// How many people of a node are in none of the published groups next below it.
    private func remainder(of node: Int, _ children: [[Int]], _ sizes: [Int]) -> Int {
        sizes[node] - publishedBelow(node, children).reduce(0) { $0 + sizes[$1] }
    }

    /// The published nodes next below a node: those between are withheld.
    private func publishedBelow(_ node: Int, _ children: [[Int]]) -> [Int] {
        var result: [Int] = []
        var open = children[node]
        while let next = open.popLast() {
            if isWithheld[next] { open += children[next] } else { result.append(next) }
        }
        return result
    }
}
