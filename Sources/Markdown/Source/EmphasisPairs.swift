/// The runs of `*` of one paragraph as CommonMark pairs them, to see whether the rule for Japanese text is needed there.
///
/// The rule makes runs open and close that CommonMark lets only open or only close. Where CommonMark pairs every run that
/// the rule would touch, it stays away: in `（***）は…**重要。**` it would have the run behind … close what isn't open.
struct EmphasisPairs {
    private var marks: [EmphasisMark] = []

    /// How many runs back an opening one is looked for.
    private static let reach = 64

    mutating func add(_ mark: EmphasisMark) {
        if !mark.run.isEmpty { marks.append(mark) }
    }

    /// Ends the paragraph; where sentinels must stand in it.
    mutating func takeSentinels() -> [Int] {
        defer { marks.removeAll(keepingCapacity: true) }
        guard marks.contains(where: { $0.sentinel != nil }) else { return [] }
        let left = unpaired()
        // A run of which only a part is paired was paired with what it doesn't belong to.
        let isNeeded = zip(marks, left).contains { $1 > 0 && ($0.sentinel != nil || $1 < $0.run.count) }
        return isNeeded ? marks.compactMap(\.sentinel) : []
    }

    /// How many stars of each run CommonMark leaves as they are.
    private func unpaired() -> [Int] {
        var left = marks.map(\.run.count)
        var open: [Int] = []
        for (index, mark) in marks.enumerated() {
            while mark.canClose, left[index] > 0,
                let place = open.indices.suffix(Self.reach).last(where: { pairs(open[$0], index, left) })
            {
                let opener = open[place]
                let taken = min(left[opener], left[index], 2)
                left[opener] -= taken
                left[index] -= taken
                open.removeSubrange((place + (left[opener] > 0 ? 1 : 0))...)
            }
            if mark.canOpen, left[index] > 0 { open.append(index) }
        }
        return left
    }

    /// CommonMark's rule of three: a run that can do both pairs with one where their lengths together aren't a multiple
    /// of three, or both are.
    private func pairs(_ opener: Int, _ closer: Int, _ left: [Int]) -> Bool {
        let lengths = (marks[opener].run.count, marks[closer].run.count)
        guard marks[opener].canClose || marks[closer].canOpen else { return true }
        return (lengths.0 + lengths.1) % 3 != 0 || (lengths.0 % 3 == 0 && lengths.1 % 3 == 0)
    }
}
