import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel

/// Brings the bytes of an export to UTF-8, or leaves them where they can be read in place.
enum RecordText {
    /// The bytes of an export with the encoding in which they can be read in place: those in UTF-16 are brought to UTF-8.
    static func inPlace(
        _ bytes: ExportBytes, as encoding: TextEncoding, file: String, log: inout DiagnosticLog
    ) -> (bytes: ExportBytes, encoding: ExportEncoding)? {
        do throws(ExportFault) {
            switch encoding == .auto ? try sniffed(bytes) : encoding {
            case .utf8, .auto: return (bytes, .utf8)
            case .cp932: return (bytes, .cp932)
            case .utf16:
                let whole = try bytes.piece(from: 0, count: bytes.count)
                return EncodedText.decode(whole, as: .utf16, file: file, log: &log).map { (.memory($0), .utf8) }
            }
        } catch {
            error.report(in: file, bytes, .utf8, to: &log)
            return nil
        }
    }

    /// The text of a whole export in UTF-8.
    static func whole(
        _ bytes: ExportBytes, as encoding: TextEncoding, file: String, log: inout DiagnosticLog
    ) -> [UInt8]? {
        do throws(ExportFault) {
            return EncodedText.decode(
                try bytes.piece(from: 0, count: bytes.count), as: encoding, file: file, log: &log)
        } catch {
            error.report(in: file, bytes, .utf8, to: &log)
            return nil
        }
    }

    /// Whether an export begins as packed files and the workbooks of spreadsheets do.
    static func isPacked(_ bytes: ExportBytes) -> Bool {
        EncodedText.isPacked((try? bytes.piece(from: 0, count: 4)) ?? [])
    }

    /// What is UTF-8 from end to end is that; of anything else the beginning decides.
    private static func sniffed(_ bytes: ExportBytes) throws(ExportFault) -> TextEncoding {
        let start = try bytes.piece(from: 0, count: 1 << 16)
        if EncodedText.isUTF16(start) { return .utf16 }
        do throws(ExportFault) {
            try ExportWindow(bytes, .utf8, from: 0).checkRest()
            return .utf8
        } catch {
            guard case .notText = error else { throw error }
            let found = EncodedText.sniffed(start)
            return found == .utf8 && start.allSatisfy { $0 < 0x80 } ? .cp932 : found
        }
    }
}
