import ShikiriDiagnostics

/// What must be true of every reader, whatever it reads. What isn't ends the program, which the fuzzer tells.
enum Invariant {
    /// Every finding has a place in the file that was read: a line that it has, or the one behind its last.
    static func places(_ log: DiagnosticLog, in bytes: [UInt8], file: String) {
        let lines = 2 + bytes.count { $0 == 0x0A || $0 == 0x0D }
        for finding in log.findings where finding.location.file == file {
            let place = finding.location
            precondition(place.line >= 1 && place.line <= lines, "\(finding.code.name) at line \(place.line)")
            precondition(place.column >= 1, "\(finding.code.name) at column \(place.column)")
        }
        told(log)
    }

    /// Every finding can be written in each format.
    static func told(_ log: DiagnosticLog) {
        let findings = Array(log.sorted.prefix(20))
        _ = DiagnosticText(colour: .none, lines: SourceTexts()).render(findings)
    }
}
