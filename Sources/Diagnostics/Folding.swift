extension DiagnosticLog {
    /// Records many findings of one kind: up to three are told one by one, more become one finding with a count and the
    /// first few places, so that a thousand bad rows read as one line.
    ///
    /// - Parameter headline: what the folded finding says is wrong, given the count.
    package mutating func reportFolded(_ findings: [Diagnostic], headline: (Int) -> Phrase) {
        guard findings.count > Diagnostic.shownSingly, let first = findings.min() else {
            for finding in findings { report(finding) }
            return
        }
        let others = findings.map(\.location).sorted().dropFirst().prefix(Diagnostic.placesShown)
        report(
            Diagnostic(
                first.code, Message(headline(findings.count), help: first.said.help), at: first.location,
                otherPlaces: Array(others), count: findings.count))
    }
}

extension Diagnostic {
    /// How many further places a folded finding names.
    fileprivate static let placesShown = 4
    /// So many findings of one kind are told one by one.
    fileprivate static let shownSingly = 3

    /// The message without the values in it: what findings of one kind have in common.
    fileprivate var pattern: String {
        message.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .map { $0.offset.isMultiple(of: 2) ? String($0.element.filter { !$0.isNumber }) : "`" }.joined()
    }

    /// The same finding, standing for others too.
    fileprivate func standing(for others: [Diagnostic]) -> Diagnostic {
        let places = otherPlaces + others.flatMap { [$0.location] + $0.otherPlaces }
        return Diagnostic(
            code, said, at: location, otherPlaces: Array(places.prefix(Self.placesShown)),
            count: others.reduce(count) { $0 + $1.count })
    }
}

extension [Diagnostic] {
    /// The findings for a reader: more than three of one code whose messages differ in nothing but the values in them
    /// become one, in the place of the first.
    package var folded: [Diagnostic] {
        let kinds = map { FindingKind(code: $0.code.name, severity: $0.severity, pattern: $0.pattern) }
        let members = Dictionary(grouping: indices, by: { kinds[$0] })
        return indices.compactMap { index in
            guard let alike = members[kinds[index]], alike.count > Diagnostic.shownSingly else { return self[index] }
            guard alike.first == index else { return nil }
            let folded = self[index].standing(for: alike.dropFirst().map { self[$0] })
            return self[index].severity == .error ? folded.strict : folded
        }
    }
}

/// What findings that a reader takes for the same have in common.
private struct FindingKind: Hashable {
    let code: String
    let severity: Severity
    let pattern: String
}
