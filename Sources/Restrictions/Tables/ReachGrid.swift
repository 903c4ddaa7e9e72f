import ShikiriBasics
import ShikiriDiagnostics
import ShikiriModel

/// Which cells every pair of profiles reaches in each category, with equal pairs kept once.
struct ReachGrid {
    /// For each row and column the number of what they reach.
    let numbers: [UInt32]
    /// What is reached, by number.
    let reached: ReachList

    /// - Parameters:
    ///   - rows: the origins, by their numbers in the index
    ///   - columns: the destinations
    ///   - relevant: cells that ask for something on some day; the others are as good as not reached
    ///   - jobs: how many slices of rows are looked at simultaneously
    init(rows: [Int], columns: [Int], index: PlaceIndex, relevant: CellMask, jobs: Int) {
        let sliceSize = max(1, (rows.count + jobs - 1) / max(1, jobs))
        let slices = stride(from: 0, to: rows.count, by: sliceSize).map { start in
            Array(rows[start..<min(start + sliceSize, rows.count)])
        }
        let levels = columns.map { index.entries[$0].profile.levels }
        let results = ParallelMap.map(slices, jobs: jobs) { slice in
            Self.slice(slice, against: levels, index: index, relevant: relevant)
        }
        var numbers: [UInt32] = []
        var reached = ReachList(categories: index.information.count)
        for (position, result) in results.enumerated() {
            if position == 0 {
                (numbers, reached) = (result.numbers, result.reached)
                numbers.reserveCapacity(rows.count * columns.count)
            } else {
                let renumbered = reached.takeIn(result.reached)
                for number in result.numbers { numbers.append(renumbered[Int(number)]) }
            }
        }
        self.numbers = numbers
        self.reached = reached
    }

    private static func slice(
        _ rows: [Int], against columns: [[LevelSet]], index: PlaceIndex, relevant: CellMask
    ) -> (numbers: [UInt32], reached: ReachList) {
        let categories = index.information.count
        var reached = ReachList(categories: categories)
        var numbers: [UInt32] = []
        numbers.reserveCapacity(rows.count * columns.count)
        var words = Array(repeating: UInt64(0), count: ReachList.words(for: categories))
        // The grid's levels take the upper four bits of a place in the tables of spans.
        let spans = zip(CellMask.saidSpans, CellMask.openSpans).map { said, open in
            UInt64(said & relevant.bits) | UInt64(open & relevant.bits) << 9
        }
        for row in rows {
            let entry = index.entries[row]
            let (own, other): (Int, Int) = entry.company == .grid ? (4, 0) : (0, 4)
            let origin = entry.profile.levels.map { Int($0) << own }
            for destination in columns {
                for word in words.indices { words[word] = 0 }
                for category in 0..<categories {
                    let mask = spans[origin[category] | Int(destination[category]) << other]
                    words[category / ReachList.perWord] |= mask << UInt64(category % ReachList.perWord * 18)
                }
                numbers.append(reached.number(of: words))
            }
        }
        return (numbers, reached)
    }
}
