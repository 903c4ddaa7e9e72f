package import ShikiriDiagnostics
import ShikiriLoading
package import ShikiriModel

/// Files of other systems that a portal begins with: the roster of personnel, and exports of learning systems.
package struct SystemFiles: Sendable {
    let roster: RosterSurvey?
    let exports: [ExportSurvey]

    /// Looks at files.
    ///
    /// - Throws: `InputRejected` where one can't be read.
    package init(roster: String?, exports: [String], in language: Language) throws(InputRejected) {
        var log = DiagnosticLog()
        let found = roster.flatMap { file in
            Self.bytes(of: file, &log).flatMap { RosterSurvey($0, file: Self.name(of: file), in: language, log: &log) }
        }
        self.roster = found
        self.exports = exports.compactMap { file in
            Self.bytes(of: file, &log).flatMap {
                ExportSurvey($0, file: Self.name(of: file), roster: found?.ids ?? [], in: language, log: &log)
            }
        }
        guard !log.hasErrors else { throw InputRejected(log) }
    }

    /// What `tables.yaml` and `training/sources.yaml` are to say of them.
    package var mappings: String {
        let parts =
            (roster.map { ["# \(ContentFile.tables)\n" + $0.mapping] } ?? [])
            + (exports.isEmpty ? [] : ["# \(ContentFile.sources)\n" + exports.map(\.source).joined(separator: "\n")])
        return parts.joined(separator: "\n")
    }

    private static func bytes(of file: String, _ log: inout DiagnosticLog) -> [UInt8]? {
        switch FileBytes.read(file) {
        case .success(let bytes): return bytes
        case .failure(let failure):
            log.report(.missingFile, .unreadable(file, reason: failure.reason), at: SourceLocation(file: file))
            return nil
        }
    }

    private static func name(of file: String) -> String { file.split(separator: "/").last.map(String.init) ?? file }
}
