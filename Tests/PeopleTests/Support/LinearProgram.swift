/// The smallest and largest value of a sum of unknown numbers that are not negative, given what some other sums of them
/// are: what somebody can find out who knows the published figures and how to use linear programming.
///
/// A dense simplex over two phases with Bland's rule, for a few dozen unknowns.
struct LinearProgram {
    private let unknowns: Int
    private var rows: [[Double]] = []

    init(unknowns: Int) { self.unknowns = unknowns }

    /// Tells that some unknowns (each as often as it is named) add up to a number.
    mutating func know(sumOf members: [Int], is total: Int) {
        var row = Array(repeating: 0.0, count: unknowns + 1)
        for member in members { row[member] += 1 }
        row[unknowns] = Double(total)
        rows.append(row)
    }

    /// The bounds of a sum; the upper one is nil where nothing limits it. Nil where the facts contradict each other.
    func bounds(ofSumOf members: [Int]) -> (low: Int, high: Int?)? {
        guard var tableau = Tableau(rows, unknowns: unknowns) else { return nil }
        var weights = Array(repeating: 0.0, count: unknowns)
        for member in members { weights[member] += 1 }
        let high = tableau.maximum(of: weights)
        let low = tableau.maximum(of: weights.map { -$0 }) ?? 0
        return (Int((-low).rounded(.up) + 0.0), high.map { Int(($0 + 1e-6).rounded(.down)) })
    }
}

/// The equations in a form in which each has an unknown of its own.
private struct Tableau {
    private var rows: [[Double]]
    private var basis: [Int]
    private let unknowns: Int
    private static let tiny = 1e-9

    /// The first phase: artificial unknowns are driven out. Nil where that isn't possible.
    init?(_ equations: [[Double]], unknowns: Int) {
        self.unknowns = unknowns
        let count = equations.count
        rows = equations.enumerated().map { number, equation in
            var row = Array(equation[..<unknowns]) + Array(repeating: 0.0, count: count)
            row[unknowns + number] = 1
            return row + [equation[unknowns]]
        }
        basis = (0..<count).map { unknowns + $0 }
        let weights = Array(repeating: 0.0, count: unknowns) + Array(repeating: -1.0, count: count)
        guard let best = optimum(weights, columns: unknowns + count), best > -1e-6 else { return nil }
        for (number, member) in basis.enumerated() where member >= unknowns {
            if let column = (0..<unknowns).first(where: { abs(rows[number][$0]) > 1e-7 }) { pivot(number, column) }
        }
        let kept = basis.indices.filter { basis[$0] < unknowns }
        rows = kept.map { Array(rows[$0][..<unknowns]) + [rows[$0][unknowns + count]] }
        basis = kept.map { basis[$0] }
    }

    /// The second phase; nil where the sum has no limit.
    mutating func maximum(of weights: [Double]) -> Double? { optimum(weights, columns: unknowns) }

    private mutating func optimum(_ weights: [Double], columns: Int) -> Double? {
        while true {
            let entering = (0..<columns).first { column in
                let reduced = weights[column] - basis.indices.reduce(0) { $0 + weights[basis[$1]] * rows[$1][column] }
                return !basis.contains(column) && reduced > 1e-7
            }
            guard let entering else {
                return basis.indices.reduce(0) { $0 + weights[basis[$1]] * (rows[$1].last ?? 0) }
            }
            let candidates = rows.indices.filter { rows[$0][entering] > 1e-7 }
            let leaving = candidates.min { left, right in
                let (first, second) = (ratio(left, entering), ratio(right, entering))
                return abs(first - second) > Self.tiny ? first < second : basis[left] < basis[right]
            }
            guard let leaving else { return nil }
            pivot(leaving, entering)
        }
    }

    private func ratio(_ row: Int, _ column: Int) -> Double { (rows[row].last ?? 0) / rows[row][column] }

    private mutating func pivot(_ row: Int, _ column: Int) {
        let factor = rows[row][column]
        for place in rows[row].indices { rows[row][place] /= factor }
        for other in rows.indices where other != row && abs(rows[other][column]) > Self.tiny {
            let share = rows[other][column]
            for place in rows[other].indices { rows[other][place] -= share * rows[row][place] }
        }
        basis[row] = column
    }
}
