import ShikiriModel

/// The figures of one course and day as they may be told: made from the numbers of each cell alone, a cell being
/// a published group without the published groups next below it.
///
/// Everything told of a group is a sum over its cells. A cell that holds a withheld group tells its completions as
/// `CompletionBound` says, and a sum with such a cell in it lies between two bounds. So nothing published depends on who
/// of a cell is in which of its groups: the records of any two people of a cell could be exchanged.
struct PublishedTable: Sendable {
    private let tree: GroupTree
    private let pattern: Suppression
    private let asked: [Int]
    /// The nodes whose cells hold a withheld group with somebody in it.
    private let guarded: [Bool]
    /// For each node, whether such a cell is among those that it is a sum of.
    let holdsGuarded: [Bool]

    init(tree: GroupTree, pattern: Suppression, asked: [Int]) {
        self.tree = tree
        self.pattern = pattern
        self.asked = asked
        let owners = pattern.owners(in: tree)
        var guarded = Array(repeating: false, count: asked.count)
        for node in asked.indices where pattern.isWithheld[node] && asked[node] > 0 {
            if let owner = owners[node] { guarded[owner] = true }
        }
        self.guarded = guarded
        var counts = guarded.map { $0 ? 1 : 0 }
        tree.rollUp(&counts, width: 1)
        holdsGuarded = counts.map { $0 > 0 }
    }

    /// Whether a node's numbers are shown.
    func isShown(_ node: Int) -> Bool { !pattern.isWithheld[node] && asked[node] > 0 }

    /// How far each node's numbers may lie below and above the true ones, as they are told.
    ///
    /// - Parameters:
    ///   - done: how many of each node, with all below it, have passed.
    ///   - late: how many are late.
    ///   - onTime: how many have passed in time. It is nearly who had passed on the due date, and so is hidden as a number of an
    ///     earlier day is.
    ///   - dueLater: how many can't be late yet. Where a cell has such people beside others, who is neither done nor late is
    ///     one of them, so who is late isn't told.
    ///   - canBeLate: whether anybody could be late on the day.
    func ranges(
        done: [Int], late: [Int], onTime: [Int], dueLater: [Int], canBeLate: Bool, _ bound: CompletionBound
    ) -> (done: [ClosedRange<Int>], late: [ClosedRange<Int>], onTime: [ClosedRange<Int>]) {
        let cells = (
            asked: cells(asked), done: cells(done), late: cells(late), onTime: cells(onTime), dueLater: cells(dueLater)
        )
        let width = 6
        var slack = Array(repeating: 0, count: asked.count * width)
        for node in asked.indices where guarded[node] {
            if let range = CompletionBound(isToday: false).range(done: cells.onTime[node], asked: cells.asked[node]) {
                slack[node * width + 4] = cells.onTime[node]
                slack[node * width + 5] = range.upperBound - cells.onTime[node]
            }
            guard let range = bound.range(done: cells.done[node], asked: cells.asked[node]) else {
                guard canBeLate, 1..<cells.asked[node] ~= cells.dueLater[node] else { continue }
                slack[node * width + 2] = cells.late[node]
                slack[node * width + 3] = cells.asked[node] - cells.done[node] - cells.late[node]
                continue
            }
            let mostLate = canBeLate ? cells.asked[node] : 0
            slack[node * width] = cells.done[node]
            slack[node * width + 1] = range.upperBound - cells.done[node]
            slack[node * width + 2] = cells.late[node]
            slack[node * width + 3] = max(0, mostLate - cells.late[node])
        }
        tree.rollUp(&slack, width: width)
        func ranges(_ numbers: [Int], at slot: Int) -> [ClosedRange<Int>] {
            numbers.indices.map { node in
                let place = node * width + slot
                return numbers[node] - slack[place]...numbers[node] + slack[place + 1]
            }
        }
        return (ranges(done, at: 0), ranges(late, at: 2), ranges(onTime, at: 4))
    }

    /// The same for numbers of which nobody can be late.
    func ranges(done: [Int], _ bound: CompletionBound) -> [ClosedRange<Int>] {
        let nobody = done.map { _ in 0 }
        return ranges(done: done, late: nobody, onTime: nobody, dueLater: nobody, canBeLate: false, bound).done
    }

    /// The numbers of each published node without those of the published nodes next below it.
    private func cells(_ numbers: [Int]) -> [Int] {
        var result = numbers
        let above = pattern.ownersAbove(in: tree)
        for node in numbers.indices where !pattern.isWithheld[node] {
            if let owner = above[node] { result[owner] -= numbers[node] }
        }
        return result
    }
}
