extension DiagnosticLog {
    /// How many further places a folded finding names.
    private static let placesShown = 4

    /// Records many findings of one kind: up to three are told one by one, more become one finding with a count and the
    /// first few places, so that a thousand bad rows read as one line.
    ///
    /// - Parameter headline: the message of the folded finding, given the count.
    package mutating func reportFolded(_ findings: [Diagnostic], headline: (Int) -> String) {
        guard findings.count > 3, let first = findings.min() else {
            for finding in findings { report(finding) }
            return
        }
        let others = findings.map(\.location).sorted().dropFirst().prefix(Self.placesShown)
        report(
            Diagnostic(
                first.code, headline(findings.count), at: first.location, help: first.help,
                otherPlaces: Array(others), count: findings.count))
    }
}
