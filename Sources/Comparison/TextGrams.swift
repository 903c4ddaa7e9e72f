/// The pairs of neighbouring characters of a text, by which texts are told to be alike: it works alike in Japanese, which
/// has no spaces, and in English.
struct TextGrams {
    private let pairs: [UInt64]

    init(_ text: String) {
        let scalars = text.unicodeScalars.filter { !$0.properties.isWhitespace }.map { UInt64($0.value) }
        pairs = zip(scalars, scalars.dropFirst()).map { $0 << 32 | $1 }.sorted()
    }

    /// How much two texts have in common, 0 to 1 (Dice's coefficient); 0 where it would be below `least`.
    func similarity(to other: TextGrams, least: Double) -> Double {
        let sum = pairs.count + other.pairs.count
        guard sum > 0, Double(2 * min(pairs.count, other.pairs.count)) >= least * Double(sum) else { return 0 }
        var (left, right, shared) = (0, 0, 0)
        while left < pairs.count, right < other.pairs.count {
            if pairs[left] == other.pairs[right] {
                shared += 1
                left += 1
                right += 1
            } else if pairs[left] < other.pairs[right] {
                left += 1
            } else {
                right += 1
            }
        }
        let similarity = Double(2 * shared) / Double(sum)
        return similarity < least ? 0 : similarity
    }
}
