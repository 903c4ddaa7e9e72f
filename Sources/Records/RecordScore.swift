import ShikiriPeople

/// A score as exports write it: `85`, `85.5`, `85点`, `85/100`, `85%`, or nothing.
struct RecordScore {
    let value: Score?

    init?(_ text: String) {
        let folded = RecordWords.folded(text)
        guard !folded.isEmpty, folded != "-" else {
            value = nil
            return
        }
        var number = folded
        for ending in ["点", "%"] where number.hasSuffix(ending) { number.removeLast() }
        let parts = number.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let reached = Double(parts[0]), reached.isFinite else { return nil }
        let whole = parts.count == 2 ? Double(parts[1]) : 100
        guard let whole, whole > 0 else { return nil }
        let hundredths = (reached / whole * 10_000).rounded()
        guard abs(hundredths) < 1_000_000 else { return nil }
        value = Score(hundredths: Int32(hundredths))
    }
}
