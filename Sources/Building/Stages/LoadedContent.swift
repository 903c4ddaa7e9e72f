import Crypto
import ShikiriBasics
import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPageKit

/// What Load gives of the content: what is written where, not yet what it means.
struct LoadedContent: Sendable {
    let folder: ContentFolder
    let draft: PortalDraft
    /// What earlier publications left, as far as the content has it.
    let history: PublicationHistory

    /// Reads the content folder.
    ///
    /// - Throws: `InputRejected` where it can't be read at all.
    init(_ root: String, jobs: Int, log: inout DiagnosticLog) throws(InputRejected) {
        folder = try ContentFolder.open(root)
        draft = try PortalLoader.load(folder, jobs: jobs, log: &log)
        history = PublicationHistory(draft.history, in: folder, log: &log)
    }

    /// The files of the rules with their checksums, by their paths.
    var ruleChecksums: [String: String] {
        var log = DiagnosticLog()
        let sums = draft.revisions.compactMap { file, _ in
            folder.bytes(of: file, log: &log).map { (file, Hexadecimal.digits(of: SHA256.hash(data: $0))) }
        }
        return Dictionary(sums) { first, _ in first }
    }
}

/// What Render needs besides what was evaluated.
struct Material: Sendable {
    /// How pages look.
    let look: SiteLook
    /// Where the content lies.
    let folder: ContentFolder
    /// Files beside the pages that are published as they are.
    let attachments: [String]
    /// The secret that the names of packs are derived from.
    let packNames: [UInt8]
    /// The warnings that authors let stand.
    let allowances: Allowances
}
