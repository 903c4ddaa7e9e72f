import Foundation
package import ShikiriDiagnostics
import ShikiriLoading

/// The warnings that an earlier report has told, so that a later one tells only what is new.
///
/// A warning is known by its code, its file and its words: lines move while people write. One that comes once more than
/// the earlier report has it is new. Errors are always told.
package struct Baseline: Sendable {
    /// Why a report can't be used.
    package enum Fault: Error, Sendable {
        /// It can't be read.
        case unreadable(Phrase)
        /// It isn't what `check --format json` writes.
        case otherForm
    }

    private struct Warning: Hashable, Decodable {
        let code: String
        let file: String
        let message: String
    }

    private let known: [Warning: Int]

    /// Reads a report that `check --format json` has written, in whatever language.
    package init(_ file: String) throws(Fault) {
        switch FileBytes.read(file) {
        case .failure(let failure): throw .unreadable(failure.reason)
        case .success(let bytes):
            guard let warnings = try? JSONDecoder().decode([Warning].self, from: Data(bytes)) else { throw .otherForm }
            known = Dictionary(warnings.map { ($0, 1) }, uniquingKeysWith: +)
        }
    }

    /// The findings that are new, and all errors.
    package func news(in findings: [Diagnostic]) -> [Diagnostic] {
        var left = known
        return findings.filter { finding in
            guard finding.severity == .warning else { return true }
            for words in [finding.said.text.en, finding.said.text.ja] {
                let warning = Warning(code: finding.code.name, file: finding.location.file, message: words)
                guard let number = left[warning], number > 0 else { continue }
                left[warning] = number - 1
                return false
            }
            return true
        }
    }
}
