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
        let plain = text.filter { $0 != "*" && $0 != "_" }
        guard let written = FAQVerdict.written(in: plain), FAQVerdict(paragraph: text) == nil else { return }
        let isEmphasized = FAQVerdict(paragraph: plain) != nil
        log.report(
            .unknownVerdict, isEmphasized ? .emphasizedVerdict(written) : .noVerdict(written), at: place)
    }

    /// A heading needs a blank after its signs, and an ideographic one is none; without it, or with wide signs, the line is
    /// shown as typed. One sign before a letter or a digit is a mark of another kind: `#1`, `#tag`.
    func reportHeading(into log: inout DiagnosticLog) {
        guard let start = contentStart, isSign(at: start) else { return }
        let text = String(decoding: bytes[start...], as: UTF8.self)
        let signs = text.prefix { $0 == "#" || $0 == "＃" }
        guard (1...6).contains(signs.count), let next = text.dropFirst(signs.count).first else { return }
        let isWide = signs.contains("＃")
        let isBlank = next == " " || next == "\t" || next.isNewline
        guard isWide || (!isBlank && (signs.count > 1 || next.utf8.count > 2)) else { return }
        log.report(.headingWithoutBlank, .headingWithoutBlank(String(signs), isWide: isWide), at: place)
    }

    /// Where the text begins behind the signs of quotes and lists; nil in indented code, and where nothing is.
    private var contentStart: Int? {
        let signs: Set<UInt8> = [UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")]
        guard !bytes.starts(with: "    ".utf8), bytes.first != UInt8(ascii: "\t") else { return nil }
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let byte = bytes[place]
            let isMark = signs.contains(byte) && place + 1 < bytes.endIndex && bytes[place + 1] == UInt8(ascii: " ")
            guard byte == UInt8(ascii: " ") || byte == UInt8(ascii: ">") || isMark else { return place }
            place += 1
        }
        return nil
    }

    private func isSign(at start: Int) -> Bool {
        bytes[start] == UInt8(ascii: "#") || bytes[start...].starts(with: "＃".utf8)
    }

    func reportPlaceholder(into log: inout DiagnosticLog) {
        guard let written = Placeholder.first(in: bytes) else { return }
        log.report(.placeholder, .placeholder(written), at: place)
    }
}
