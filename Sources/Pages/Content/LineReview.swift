import ShikiriDiagnostics
import ShikiriModel

/// What single lines of a page's text tell, outside of code: verdicts that are no words, headings that are none, and places
/// that were to be filled.
struct LineReview {
    let findings: DiagnosticLog

    init(of page: ContentPage) {
        var findings = DiagnosticLog()
        var isCode = false
        let lines = page.bytes[page.bodyStart...].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (number, bytes) in lines.enumerated() {
            if bytes.starts(with: "```".utf8) || bytes.starts(with: "~~~".utf8) { isCode.toggle() }
            guard !isCode, !bytes.isEmpty else { continue }
            let line = Line(bytes: bytes, place: SourceLocation(file: page.file, line: page.bodyLine + number))
            if page.part == .faq { line.reportVerdict(into: &findings) }
            line.reportHeading(into: &findings)
            line.reportPlaceholder(into: &findings)
        }
        self.findings = findings
    }
}

/// A line of a page. Nearly all lines tell nothing, and are then never made a text.
private struct Line {
    let bytes: ArraySlice<UInt8>
    let place: SourceLocation

    private var text: String { String(decoding: bytes, as: UTF8.self) }

    func reportVerdict(into log: inout DiagnosticLog) {
        let text = text
        guard let written = FAQVerdict.written(in: text), FAQVerdict(paragraph: text) == nil else { return }
        log.report(.unknownVerdict, .noVerdict(written), at: place)
    }

    /// A heading needs a blank after its signs; without it, or with wide signs, the line is shown as typed. One sign before a
    /// letter or a digit is a mark of another kind: `#1`, `#tag`.
    func reportHeading(into log: inout DiagnosticLog) {
        guard bytes.first == UInt8(ascii: "#") || bytes.starts(with: "＃".utf8) else { return }
        let text = text
        let signs = text.prefix { $0 == "#" || $0 == "＃" }
        guard (1...6).contains(signs.count), let next = text.dropFirst(signs.count).first else { return }
        let isWide = signs.contains("＃")
        guard isWide || (!next.isWhitespace && (signs.count > 1 || next.utf8.count > 2)) else { return }
        log.report(.headingWithoutBlank, .headingWithoutBlank(String(signs), isWide: isWide), at: place)
    }

    func reportPlaceholder(into log: inout DiagnosticLog) {
        guard let written = Placeholder.first(in: bytes) else { return }
        log.report(.placeholder, .placeholder(written), at: place)
    }
}
