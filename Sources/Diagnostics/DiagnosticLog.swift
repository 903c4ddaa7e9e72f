/// The findings of a run so far. Stages append to it and go on, so that a run tells every mistake at once.
package struct DiagnosticLog: Sendable {
    /// The findings, in the order in which they were met.
    package private(set) var findings: [Diagnostic] = []

    /// An empty log.
    package init() {}

    /// A log of findings that somebody else made.
    package init(_ findings: some Sequence<Diagnostic>) {
        self.findings = Array(findings)
    }

    /// Whether any finding stops the publication.
    package var hasErrors: Bool { findings.contains { $0.severity == .error } }

    /// Records one finding.
    package mutating func report(_ finding: Diagnostic) {
        findings.append(finding)
    }

    /// Records a finding by its code, with what it says.
    package mutating func report(_ code: DiagnosticCode, _ said: Message, at location: SourceLocation) {
        findings.append(Diagnostic(code, said, at: location))
    }

    /// Takes findings out.
    package mutating func remove(where isUnwanted: (Diagnostic) -> Bool) {
        findings.removeAll(where: isUnwanted)
    }

    /// Takes over the findings of another log.
    package mutating func merge(_ other: DiagnosticLog) {
        findings += other.findings
    }

    /// The findings for a report: sorted by place, each once.
    package var sorted: [Diagnostic] {
        var result: [Diagnostic] = []
        for finding in findings.sorted() where result.last != finding {
            result.append(finding)
        }
        return result
    }

    /// The same log with every warning raised to an error.
    package var strict: DiagnosticLog { DiagnosticLog(findings.map(\.strict)) }
}

/// Thrown where a stage can't go on because its input has mistakes; carries all that were found.
package struct InputRejected: Error, Sendable {
    /// Everything found, warnings included.
    package let log: DiagnosticLog

    /// Ends a stage with what it found.
    package init(_ log: DiagnosticLog) {
        self.log = log
    }
}
