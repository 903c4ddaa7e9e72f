import ShikiriDiagnostics
import ShikiriModel

/// The lines of a topic that give verdicts, as its author wrote them.
struct VerdictLines {
    /// Verdicts that are none of the words.
    let findings: DiagnosticLog

    init(of page: ContentPage) {
        var findings = DiagnosticLog()
        var isCode = false
        let lines = page.bytes[page.bodyStart...].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (number, bytes) in lines.enumerated() {
            if bytes.starts(with: "```".utf8) || bytes.starts(with: "~~~".utf8) { isCode.toggle() }
            guard !isCode else { continue }
            let line = String(decoding: bytes, as: UTF8.self)
            guard let written = FAQVerdict.written(in: line), FAQVerdict(paragraph: line) == nil else { continue }
            findings.report(
                .unknownVerdict, "`\(written)` is no verdict",
                at: SourceLocation(file: page.file, line: page.bodyLine + number),
                help: "write 可, 不可 or 要相談 (yes, no or ask)")
        }
        self.findings = findings
    }
}
