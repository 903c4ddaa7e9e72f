package import ShikiriDiagnostics
import ShikiriModel

/// The secret from which the names of the managers' packs are derived.
///
/// A file of chance bytes, `organization/pack-names.key`, keeps the names what they are for as long as the file is there.
/// Without it the roster itself is the secret, which no manager has as a whole; the names then change whenever it does.
package enum PackNameKey {
    static let file = ContentFile.packNames.rawValue

    /// Fewer bytes could be found by trying: 128 bits.
    private static let leastLength = 16
    private static let rosterFiles = [ContentFile.employees, .assignments].map(\.rawValue)

    /// The bytes of the secret. A key that is too short is reported.
    package static func bytes(in folder: ContentFolder, log: inout DiagnosticLog) -> [UInt8] {
        guard folder.has(file) else {
            // Whatever can't be read was reported when the roster was read.
            var ignored = DiagnosticLog()
            return rosterFiles.flatMap { folder.has($0) ? folder.bytes(of: $0, log: &ignored) ?? [] : [] }
        }
        let key = folder.bytes(of: file, log: &log) ?? []
        if key.count < leastLength {
            log.report(.badValue, .shortKey(key.count, least: leastLength, file: file), at: SourceLocation(file: file))
        }
        return key
    }
}
