package import ShikiriDiagnostics

/// A case with the answer that its author states.
package struct WorkedExample: Hashable, Sendable {
    /// The case.
    package let given: WorkedCase
    /// What its author says comes out.
    package let expect: CaseExpectation
    /// Where it was written.
    package let location: SourceLocation
}
