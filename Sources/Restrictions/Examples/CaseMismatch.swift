package import ShikiriDiagnostics
package import ShikiriModel

/// Something that the author of a case states and that doesn't come out.
package struct CaseMismatch: Hashable, Sendable {
    /// The key of the expectation.
    package let key: String
    /// What the author states, as a word of the contract.
    package let expected: String
    /// What comes out.
    package let actual: String
    /// Where the author states it.
    package let location: SourceLocation
}

extension CaseExpectation {
    /// What the author states and an answer doesn't bear out, in the order of the keys.
    package func mismatches(with answer: CaseAnswer) -> [CaseMismatch] {
        switch answer {
        case .move(_, let decision):
            return [
                Self.compare("verdict", verdict, decision.verdict, \.rawValue),
                Self.compare("first_permitted", firstPermitted, decision.firstPermitted) { $0?.description ?? "null" },
                Self.compare("pledge", pledge, decision.pledge, \.rawValue),
            ].compactMap { $0 }
        case .course(let standing): return [Self.compare("status", status, standing.status, \.word)].compactMap { $0 }
        }
    }

    private static func compare<Value: Equatable>(
        _ key: String, _ expected: Located<Value>?, _ actual: Value, _ word: (Value) -> String
    ) -> CaseMismatch? {
        guard let expected, expected.value != actual else { return nil }
        return CaseMismatch(
            key: key, expected: word(expected.value), actual: word(actual), location: expected.location)
    }
}
