import ShikiriDiagnostics

/// Why an export as a whole can't be read.
enum ExportFault: Error {
    /// From this byte on it isn't text in its encoding.
    case notText(at: Int)
    /// The system can't read it; the reason in words.
    case unreadable(Phrase)

    /// Tells the fault.
    func report(in file: String, _ bytes: ExportBytes, _ encoding: ExportEncoding, to log: inout DiagnosticLog) {
        switch self {
        case .notText(let place):
            log.report(
                .wrongEncoding, .wrongEncoding(encoding.name, isUTF8: Self.isUTF8(bytes)),
                at: Self.location(of: place, in: file, bytes, encoding))
        case .unreadable(let reason):
            log.report(.unreadableFile, .unreadable(file, reason: reason), at: SourceLocation(file: file))
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
