import ShikiriModel

/// The groups that figures are about, as one tree: everybody, the companies below, the departments below them.
///
/// Nodes are numbered: everybody is 0, the companies follow, then the departments in the order of the organisation.
struct GroupTree: Sendable {
    /// The group of each node.
    let groups: [TrainingGroup]
    /// The node above each; nil for everybody.
    let parents: [Int?]
    /// All nodes, each after those below it.
    let bottomUp: [Int]

    init(_ organization: Organization) {
        let companies = Company.allCases
        let departments = organization.departments.items
        groups =
            [.everybody] + companies.map { .company($0) } + departments.map { .department($0.id) }
        let firstDepartment = 1 + companies.count
        let companyNodes = Dictionary(uniqueKeysWithValues: zip(companies, 1...))
        var parents: [Int?] = [nil] + companies.map { _ in 0 }
        for department in departments {
            let above = department.parent.flatMap { organization.departments.position(of: $0) }
            parents.append(above.map { firstDepartment + $0.index } ?? companyNodes[department.company])
        }
        let depths = departments.map { 2 + organization.ancestors(of: $0.id).count }
        self.parents = parents
        bottomUp =
            departments.indices.sorted { (depths[$1], $0) < (depths[$0], $1) }.map { firstDepartment + $0 }
            + companies.indices.map { $0 + 1 } + [0]
    }

    /// The node of a department by its position in the organisation.
    func node(ofDepartment position: Position<Department>) -> Int { 1 + Company.allCases.count + position.index }

    /// The lowest node that two nodes are both in.
    func meeting(_ left: Int, _ right: Int) -> Int {
        guard left != right else { return left }
        var above: Set<Int> = []
        var node: Int? = left
        while let next = node {
            above.insert(next)
            node = parents[next]
        }
        var other = right
        while !above.contains(other), let next = parents[other] { other = next }
        return other
    }

    /// The nodes directly below each node.
    var children: [[Int]] {
        var result = Array(repeating: [Int](), count: parents.count)
        for (node, parent) in parents.enumerated() {
            if let parent { result[parent].append(node) }
        }
        return result
    }

    /// Adds each node's numbers to the node above, from the bottom up.
    ///
    /// - Parameter rows: for each node, `width` numbers of those who belong to it directly.
    func rollUp(_ rows: inout [Int], width: Int) {
        for node in bottomUp {
            guard let parent = parents[node] else { continue }
            for slot in 0..<width { rows[parent * width + slot] += rows[node * width + slot] }
        }
    }
}
