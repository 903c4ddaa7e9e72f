import ShikiriDiagnostics

extension DraftFields {
    /// A cooling period: one of ISO 8601, or `none`, which stands as `zero` for a direct move that no time permits.
    mutating func coolingPeriod(_ key: String) -> Located<CalendarPeriod>? {
        guard let word = text(key) else { return nil }
        if word.value == "none" { return Located(.zero, at: word.location) }
        let written = period(word, key, help: "`none` says that no time permits a direct move")
        checkLength(of: written)
        return written
    }

    /// A period that is far longer than information stays of use is probably mistyped: P12Y for P12M. The longest that
    /// a law of this field asks for is four years (Directive (EU) 2019/944, Article 48).
    mutating func checkLength(of written: Located<CalendarPeriod>?) {
        guard let written, written.value.months * 30 + written.value.days > 3650 else { return }
        report(
            .unusualPeriod, "a period of \(written.value) is longer than ten years", at: written.location,
            help: "see whether months or days were meant, such as P12M")
    }
}
