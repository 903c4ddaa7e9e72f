package import ShikiriDiagnostics
package import ShikiriModel

/// A Markdown file, divided into its front matter and its body.
package struct FrontMatter: Sendable {
    /// The keys between the two `---` lines.
    package let fields: Draft
    /// Where the body begins in the file's bytes.
    package let bodyStart: Int
    /// The line of the file on which the body begins.
    package let bodyLine: Int

    /// Divides a file. Front matter that is missing, not closed or not YAML is reported.
    package init?(of source: SourceText, log: inout DiagnosticLog) {
        let start = SourceLocation(file: source.file)
        var lines = ByteLines(source.bytes)
        guard let first = lines.next(), Self.isFence(source.bytes[first]) else {
            log.report(.missingFrontMatter, .noFrontMatter, at: start)
            return nil
        }
        let yamlStart = lines.position
        var count = 1
        while let line = lines.next() {
            count += 1
            guard Self.isFence(source.bytes[line]) else { continue }
            let text = String(decoding: source.bytes[yamlStart..<line.lowerBound], as: UTF8.self)
            let findingsBefore = log.findings.count
            let draft = YAMLReader.read(text, file: source.file, lineOffset: 1, log: &log)
            guard log.findings.count == findingsBefore else { return nil }
            fields = draft ?? Draft(.null, at: start)
            bodyStart = lines.position
            bodyLine = count + 1
            return
        }
        log.report(.unclosedFrontMatter, .openFrontMatter, at: start)
        return nil
    }

    /// Whether a line is `---`, blanks at its end apart.
    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.starts(with: [0x2D, 0x2D, 0x2D]) else { return false }
        return line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }
    }
}

/// Goes through bytes line by line; lines end in LF, which is not a part of them.
struct ByteLines {
    private let bytes: [UInt8]
    private(set) var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func next() -> Range<Int>? {
        guard position < bytes.count else { return nil }
        let start = position
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        position = min(end + 1, bytes.count)
        return start..<end
    }
}
