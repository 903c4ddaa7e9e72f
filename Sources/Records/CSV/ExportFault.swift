import ShikiriDiagnostics

/// Why an export as a whole can't be read.
enum ExportFault: Error {
    /// From this byte on it isn't text in its encoding.
    case notText(at: Int)
    /// The system can't read it; the reason in words.
    case unreadable(String)

    /// Tells the fault.
    func report(in file: String, _ bytes: ExportBytes, _ encoding: ExportEncoding, to log: inout DiagnosticLog) {
        switch self {
        case .notText(let place):
            log.report(
                .wrongEncoding, "the file is not \(encoding.name) from here on",
                at: Self.location(of: place, in: file, bytes, encoding),
                help: Self.isUTF8(bytes)
                    ? "it is UTF-8: write `encoding: utf-8`, or `auto`, in training/sources.yaml"
                    : "name its encoding in training/sources.yaml, or `auto`")
        case .unreadable(let reason):
            log.report(
                .unreadableFile, "\(file) can't be read: \(reason)", at: SourceLocation(file: file),
                help: "make the file readable, or take it out of the content folder")
        }
    }

    private static func isUTF8(_ bytes: ExportBytes) -> Bool {
        (try? ExportWindow(bytes, .utf8, from: 0).checkRest()) != nil
    }

    private static func location(
        of place: Int, in file: String, _ bytes: ExportBytes, _ encoding: ExportEncoding
    ) -> SourceLocation {
        var (line, lineStart, position) = (1, 0, 0)
        while position < place, let piece = try? bytes.piece(from: position, count: min(1 << 18, place - position)) {
            guard !piece.isEmpty else { break }
            for (offset, byte) in piece.enumerated() where byte == 0x0A {
                line += 1
                lineStart = position + offset + 1
            }
            position += piece.count
        }
        let before = (try? bytes.piece(from: lineStart, count: min(1 << 16, place - lineStart))) ?? []
        let text = before.withUnsafeBytes { encoding.text(of: $0) }
        return SourceLocation(file: file, line: line, column: text.unicodeScalars.count + 1)
    }
}
