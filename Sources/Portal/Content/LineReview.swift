import ShikiriDiagnostics
import ShikiriModel

/// What single lines of a page's text tell, outside of code: verdicts that are no words, headings that are none, and places
/// that were to be filled.
struct LineReview {
    let findings: DiagnosticLog

    init(of page: ContentPage) {
        var findings = DiagnosticLog()
        var isCode = false
        var answer = AnswerPlace.outside
        let body = page.bytes[page.bodyStart...]
        // Hardly any page has one, and then its lines needn't be searched one by one.
        let mayHoldPlaceholder = Placeholder.mayStand(in: body)
        var next = body
        var number = -1
        while let bytes = Self.takeLine(&next) {
            number += 1
            if bytes.starts(with: "```".utf8) || bytes.starts(with: "~~~".utf8) { isCode.toggle() }
            guard !isCode else { continue }
            let line = Line(bytes: bytes, place: SourceLocation(file: page.file, line: page.bodyLine + number))
            if page.part == .faq {
                let isAlone = next.prefix { $0 != UInt8(ascii: "\n") }.allSatisfy(\.isBlank)
                line.reportVerdict(answer, isAlone: isAlone, into: &findings)
                answer = line.place(after: answer)
            }
            guard !bytes.isEmpty else { continue }
            line.reportHeading(into: &findings)
            if mayHoldPlaceholder { line.reportPlaceholder(into: &findings) }
        }
        self.findings = findings
    }

    /// Takes the first line off the rest of a text, without its end; nil behind the last.
    private static func takeLine(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
            defer { rest = [] }
            return rest.isEmpty ? nil : rest
        }
        defer { rest = rest[(end + 1)...] }
        return rest[..<end]
    }
}

/// Where a line of a topic stands: only the first paragraph below a question gives its verdict.
private enum AnswerPlace {
    case outside, first, further
}

extension UInt8 {
    fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0D }
}

/// A line of a page. Nearly all lines tell nothing, and are then never made a text.
private struct Line {
    let bytes: ArraySlice<UInt8>
    let place: SourceLocation

    private var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Reports a verdict that isn't read: by its word, its form or its place.
    func reportVerdict(_ answer: AnswerPlace, isAlone: Bool, into log: inout DiagnosticLog) {
        // Code that is indented shows what others write.
        guard !bytes.allSatisfy(\.isBlank), !bytes.starts(with: "    ".utf8) else { return }
        let text = text.trimmed
        guard let line = VerdictLine(text) else { return }
        switch line {
        case .verdict:
            guard answer != .first || !isAlone else { return }
            log.report(.unknownVerdict, .misplacedVerdict(text), at: place)
        case .unknownWord(let written): log.report(.unknownVerdict, .noVerdict(written), at: place)
        case .emphasized(let written): log.report(.unknownVerdict, .emphasizedVerdict(written), at: place)
        case .otherForm(let written): log.report(.unknownVerdict, .verdictForm(written), at: place)
        }
    }

    /// Where the line below this one stands: a question is a heading of the second level.
    func place(after answer: AnswerPlace) -> AnswerPlace {
        if bytes.allSatisfy(\.isBlank) { return answer }
        let text = text.trimmed
        if text.hasPrefix("## ") || text.hasPrefix("##\t") { return .first }
        // A line of hyphens below a text makes it a heading of the second level.
        if answer != .first, !text.isEmpty, text.allSatisfy({ $0 == "-" }) { return .first }
        return answer == .outside ? .outside : .further
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
        guard !bytes.starts(with: "    ".utf8), bytes.first != UInt8(ascii: "\t") else { return nil }
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let byte = bytes[place]
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: ">"): place += 1
            case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
                guard place + 1 < bytes.endIndex, bytes[place + 1] == UInt8(ascii: " ") else { return place }
                place += 1
            default: return place
            }
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
