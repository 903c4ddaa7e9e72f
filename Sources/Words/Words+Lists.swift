// Lists, numbers and remarks.
extension Words {
    /// Names one after the other.
    package func list(_ names: [String]) -> String { names.joined(separator: lists.comma) }

    /// A text with a remark on it.
    package func remarked(_ text: String, _ remark: String) -> String { lists.remarked(text, remark) }

    /// A share of a whole in per cent with one decimal place, rounded down so that 100.0 means everybody.
    package func percent(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "–" }
        let tenths = part * 1000 / whole
        return "\(tenths / 10).\(tenths % 10)"
    }

    /// A whole number with commas between its thousands.
    package func grouped(_ number: Int) -> String { number.grouped }
}
