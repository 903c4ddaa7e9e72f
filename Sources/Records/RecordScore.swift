import ShikiriLoading
import ShikiriModel
import ShikiriPeople

/// A score as exports write it: `85`, `85.5`, `85,5`, `85 点`, `85/100`, `85%`, or nothing.
struct RecordScore {
    let value: Score?

    /// Why a text says no score.
    enum Fault: Error {
        /// It is no number, and not empty.
        case notNumber
        /// It lies outside of 0 to 100 points.
        case outside
    }

    init(_ text: String) throws(Fault) {
        let folded = TableWords.folded(text)
        guard !folded.isEmpty, folded != "-" else {
            value = nil
            return
        }
        var number = folded
        for ending in ["点", "%"] where number.hasSuffix(ending) { number.removeLast() }
        let parts = number.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let reached = Self.number(parts[0]) else { throw .notNumber }
        let whole = parts.count == 2 ? Self.number(parts[1]) : 100
        guard let whole, whole > 0 else { throw .notNumber }
        value = try Score(reached, of: 0...whole)
    }

    /// A number in digits, with a point or a comma before its decimals; two decimals at most behind a comma, because three
    /// digits behind one are thousands.
    private static func number(_ text: Substring) -> Double? {
        var plain = String(text).trimmed
        let parts = plain.split(separator: ",", omittingEmptySubsequences: false)
        if parts.count == 2, parts[1].count <= 2, !parts[1].isEmpty { plain = parts.joined(separator: ".") }
        guard plain.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }) else { return nil }
        return Double(plain).flatMap { $0.isFinite ? $0 : nil }
    }
}

extension Score {
    /// The points of 100 that a result has between the least and the most that can be reached.
    init(_ reached: Double, of range: ClosedRange<Double>) throws(RecordScore.Fault) {
        guard range.contains(reached), range.upperBound > range.lowerBound else { throw .outside }
        let share = (reached - range.lowerBound) / (range.upperBound - range.lowerBound)
        guard share.isFinite else { throw .notNumber }
        self.init(share: share)
    }

    /// The points of 100 that a share of the whole is, the decimals behind the second left out: 79.995 is under 80. The little
    /// that is added is less than any score says, and more than what a fraction loses in binary.
    init(share: Double) {
        self.init(hundredths: Int32((share * 10_000 + 1e-6).rounded(.down)))
    }
}
