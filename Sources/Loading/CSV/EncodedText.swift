import Foundation
package import ShikiriDiagnostics
package import ShikiriModel

/// Brings the bytes of tables and exports to UTF-8, whatever they come in.
package enum EncodedText {
    /// The text of a file in UTF-8 without a byte-order mark; bytes that aren't in the encoding are reported.
    package static func decode(
        _ bytes: [UInt8], as encoding: TextEncoding, file: String, log: inout DiagnosticLog
    ) -> [UInt8]? {
        switch encoding {
        case .utf8: return SourceText(file: file, bytes: bytes, log: &log)?.bytes
        case .utf16 where !isUTF16(bytes):
            // Any pair of bytes is some character: text of another encoding would be read as one that nobody wrote.
            log.report(.wrongEncoding, .whollyWrongEncoding("UTF-16"), at: SourceLocation(file: file))
            return nil
        case .utf16: return transcoded(bytes, utf16(bytes), "UTF-16", file, &log)
        case .cp932: return transcoded(bytes, .shiftJIS, "CP932", file, &log)
        case .auto: return decode(bytes, as: sniffed(bytes), file: file, log: &log)
        }
    }

    /// The encoding of a text. A byte-order mark decides; else what is UTF-8, or nearly, is UTF-8; else it is CP932, which
    /// Japanese systems send.
    package static func sniffed(_ bytes: [UInt8]) -> TextEncoding {
        if isUTF16(bytes) { return .utf16 }
        guard SourceText.firstInvalidOffset(in: bytes) != nil else { return .utf8 }
        return isDamagedUTF8(bytes) ? .utf8 : .cp932
    }

    /// Whether a text is in UTF-16, with a byte-order mark or without.
    package static func isUTF16(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
        // Without a mark: every separator and digit has a zero behind it, and few characters have one before them. A
        // stray zero makes no UTF-16 of a text.
        let start = bytes.prefix(1_000)
        let zeros = start.indices.filter { start[$0] == 0 }
        let behind = zeros.count { $0 % 2 == 1 }
        return behind > start.count / 16 && behind > 2 * (zeros.count - behind)
    }

    /// Whether the bytes are those of packed files and of the workbooks of spreadsheets.
    package static func isPacked(_ start: [UInt8]) -> Bool {
        let packed: [[UInt8]] = [
            [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0xD0, 0xCF, 0x11, 0xE0], [0x1F, 0x8B],
        ]
        return packed.contains { start.starts(with: $0) }
    }

    /// Whether a text that isn't UTF-8 is one that was damaged: Japanese characters are three bytes in UTF-8, and two that
    /// hardly ever look like those in CP932.
    private static func isDamagedUTF8(_ bytes: [UInt8]) -> Bool {
        var (whole, broken, place) = (0, 0, 0)
        let start = bytes.prefix(1 << 16)
        while place < start.count {
            let byte = start[place]
            let isThree =
                (0xE1...0xEF).contains(byte) && place + 2 < start.count && start[place + 1] & 0xC0 == 0x80
                && start[place + 2] & 0xC0 == 0x80
            if isThree { whole += 1 } else if byte >= 0x80 { broken += 1 }
            place += isThree ? 3 : 1
        }
        return whole > 0 && whole * 2 >= broken
    }

    private static func utf16(_ bytes: [UInt8]) -> String.Encoding {
        bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? .utf16 : .utf16LittleEndian
    }

    private static func transcoded(
        _ bytes: [UInt8], _ encoding: String.Encoding, _ name: String, _ file: String, _ log: inout DiagnosticLog
    ) -> [UInt8]? {
        guard let text = String(bytes: bytes, encoding: encoding) else {
            log.report(.wrongEncoding, .whollyWrongEncoding(name), at: SourceLocation(file: file))
            return nil
        }
        let utf8 = Array(text.utf8)
        return utf8.starts(with: SourceText.byteOrderMark) ? Array(utf8.dropFirst(3)) : utf8
    }
}
