import Foundation
import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel

/// Brings the bytes of an export to UTF-8.
enum RecordText {
    /// The text of a file in UTF-8 without a byte-order mark; bytes that aren't in the encoding are reported.
    static func decode(
        _ bytes: [UInt8], as encoding: RecordEncoding, file: String, log: inout DiagnosticLog
    ) -> [UInt8]? {
        switch encoding {
        case .utf8: return SourceText(file: file, bytes: bytes, log: &log)?.bytes
        case .utf16: return transcoded(bytes, utf16(bytes), "UTF-16", file, &log)
        case .cp932: return transcoded(bytes, .shiftJIS, "CP932", file, &log)
        case .auto: return decode(bytes, as: sniffed(bytes), file: file, log: &log)
        }
    }

    /// The bytes of an export with the encoding in which they can be read in place: those in UTF-16 are brought to UTF-8.
    static func inPlace(
        _ bytes: ExportBytes, as encoding: RecordEncoding, file: String, log: inout DiagnosticLog
    ) -> (bytes: ExportBytes, encoding: ExportEncoding)? {
        do throws(ExportFault) {
            switch encoding == .auto ? try sniffed(bytes) : encoding {
            case .utf8, .auto: return (bytes, .utf8)
            case .cp932: return (bytes, .cp932)
            case .utf16:
                let whole = try bytes.piece(from: 0, count: bytes.count)
                return decode(whole, as: .utf16, file: file, log: &log).map { (.memory($0), .utf8) }
            }
        } catch {
            error.report(in: file, bytes, .utf8, to: &log)
            return nil
        }
    }

    /// The text of a whole export in UTF-8.
    static func whole(
        _ bytes: ExportBytes, as encoding: RecordEncoding, file: String, log: inout DiagnosticLog
    ) -> [UInt8]? {
        do throws(ExportFault) {
            return decode(try bytes.piece(from: 0, count: bytes.count), as: encoding, file: file, log: &log)
        } catch {
            error.report(in: file, bytes, .utf8, to: &log)
            return nil
        }
    }

    /// Whether an export begins as packed files and the workbooks of spreadsheets do.
    static func isPacked(_ bytes: ExportBytes) -> Bool {
        let start = (try? bytes.piece(from: 0, count: 4)) ?? []
        let packed: [[UInt8]] = [
            [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0xD0, 0xCF, 0x11, 0xE0], [0x1F, 0x8B],
        ]
        return packed.contains { start.starts(with: $0) }
    }

    private static func sniffed(_ bytes: ExportBytes) throws(ExportFault) -> RecordEncoding {
        if isUTF16(try bytes.piece(from: 0, count: 1_000)) { return .utf16 }
        do throws(ExportFault) {
            try ExportWindow(bytes, .utf8, from: 0).checkRest()
            return .utf8
        } catch {
            guard case .notText = error else { throw error }
            return .cp932
        }
    }

    /// A byte-order mark decides; else text that is UTF-8 is UTF-8; else it is CP932, which Japanese systems send.
    private static func sniffed(_ bytes: [UInt8]) -> RecordEncoding {
        if isUTF16(bytes) { return .utf16 }
        let isUTF8 = bytes.withUnsafeBytes { ExportEncoding.utf8.firstInvalid($0, in: $0.indices) == nil }
        return isUTF8 ? .utf8 : .cp932
    }

    private static func isUTF16(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
        // Without a mark: every separator and digit has a zero behind it, and few characters have one before them. A
        // stray zero makes no UTF-16 of a text.
        let start = bytes.prefix(1_000)
        let zeros = start.indices.filter { start[$0] == 0 }
        let behind = zeros.count { $0 % 2 == 1 }
        return behind > start.count / 16 && behind > 2 * (zeros.count - behind)
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
        return utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(utf8.dropFirst(3)) : utf8
    }
}
