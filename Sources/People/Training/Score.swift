/// A score in hundredths of a point, so that 79.96 is not 80.
package struct Score: Hashable, Sendable, Comparable {
    /// The score times one hundred.
    package let hundredths: Int32

    /// Takes a score in hundredths of a point.
    package init(hundredths: Int32) {
        self.hundredths = hundredths
    }

    /// Whole points.
    package init(points: Int) {
        hundredths = Int32(clamping: points * 100)
    }

    /// Lower scores are less.
    package static func < (left: Score, right: Score) -> Bool { left.hundredths < right.hundredths }
}

extension Score: CustomStringConvertible {
    /// The score in points, with as many decimals as it needs.
    package var description: String {
        let (whole, rest) = Int(hundredths.magnitude).quotientAndRemainder(dividingBy: 100)
        let sign = hundredths < 0 ? "-" : ""
        guard rest != 0 else { return sign + String(whole) }
        let decimals = rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest)
        return sign + String(whole) + "." + decimals
    }
}
