import ShikiriModel

/// Which groups' figures are withheld, so that no published figure, and no difference of published figures, is about
/// fewer people than the smallest group that may be shown.
///
/// The groups are a tree, so whatever can be worked out by adding and taking away is a sum of *remainders*: a published
/// group without the published groups next below it. A pattern is safe when every remainder is empty or has
/// at least the smallest size. Three steps lead there, from the bottom up:
///
/// 1. A group with somebody, but fewer than the smallest size, is withheld (primary suppression).
/// 2. Where a published group's remainder is too small, the smallest of the groups next below it that adds people
///    to the remainder is withheld too (complementary suppression), until it is large enough.
/// 3. Where none adds people, the group itself is withheld, and its remainder goes to the group above.
///
/// Several sizes of each group are looked at together: of every course with the same audience, and of every day for which
/// figures are shown. All have one pattern, so that a group that is withheld for one course or day can't be worked out
/// from another, where nearly the same people are asked.
///
/// A rate of 0 % or 100 % says something of everybody in a group. That is shown for groups of at least the smallest size,
/// published or worked out, and never for smaller ones.
struct Suppression: Sendable {
    /// Whether each node of the tree is withheld.
    private(set) var isWithheld: [Bool]

    /// Finds the groups to withhold.
    ///
    /// - Parameters:
    ///   - sizes: how many people each node has, with all below it; one list for each course and day.
    ///   - order: a number for each node, such as its population: those with smaller numbers are withheld first.
    init(tree: GroupTree, sizes: [[Int]], minimum: Int, order: [Int]) {
        isWithheld = tree.parents.indices.map { node in
            sizes.contains { $0[node] > 0 && $0[node] < minimum }
        }
        let children = tree.children
        for node in tree.bottomUp where !isWithheld[node] {
            protect(node, children, sizes, minimum, order)
        }
    }

    private mutating func protect(
        _ node: Int, _ children: [[Int]], _ sizes: [[Int]], _ minimum: Int, _ order: [Int]
    ) {
        while let list = sizes.first(where: { isTooSmall(remainder(of: node, children, $0), minimum) }) {
            let adding = publishedBelow(node, children).filter { remainder(of: $0, children, list) > 0 }
            guard let smallest = adding.min(by: { (order[$0], $0) < (order[$1], $1) }) else {
                isWithheld[node] = true
                return
            }
            isWithheld[smallest] = true
        }
    }

    private func isTooSmall(_ count: Int, _ minimum: Int) -> Bool { count > 0 && count < minimum }

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
