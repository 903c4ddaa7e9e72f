import ShikiriBasics
import ShikiriDiagnostics
import ShikiriModel
import ShikiriPacks
import ShikiriPeople

/// Which packs are made, and how.
struct PackOrder: Sendable {
    let packs: ManagerPacks
    /// Which packs are made.
    let positions: [Position<ManagerLine>]
    /// The passphrases, one for each of the managers; nil makes open packs.
    let passphrases: PassphraseList?
    /// Who writes the drafts; nil makes none.
    let mail: PackMail?
    /// What was found that stops nothing.
    let warnings: [Diagnostic]

    /// A pack that was made and delivered.
    struct Made: Sendable {
        let entry: PackList.Entry
        let hasDraft: Bool
    }

    /// Makes the packs, several at the same time, and delivers each with its draft as soon as it is made.
    func make(
        jobs: Int, deliver: @escaping @Sendable (ManagerPacks.Pack, _ draft: [UInt8]?) throws -> Void
    ) throws -> [Made] {
        try ParallelMap.map(positions, jobs: jobs) { position in
            Result {
                let pack = try pack(at: position)
                let draft = mail?.draft(of: pack)
                try deliver(pack, draft)
                return Made(entry: pack.entry, hasDraft: draft != nil)
            }
        }.map { try $0.get() }
    }

    private func pack(at position: Position<ManagerLine>) throws -> ManagerPacks.Pack {
        guard let passphrases else { return packs.pack(at: position) }
        guard let passphrase = passphrases[packs.manager(at: position)] else {
            preconditionFailure("an order is made only where every manager has a passphrase")
        }
        return try packs.pack(at: position, sealedWith: passphrase)
    }
}
