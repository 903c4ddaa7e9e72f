import ArgumentParser
import Foundation
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriPublishing

/// `shikiri history`
struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: Phrase(en: "List the publications of a portal, and check their chain.", ja: "公開の記録を並べ、つながりを確かめます。"),
        discussion: Phrase(
            en: """
                Every publication leaves the checksum of all its files and of the one before it, in office/publications. A changed \
                link, list or file, a wrong signature, and a revision that was edited after it had taken effect are told; \
                exit status 1. Signatures are checked against the key they carry: whose key it is, ssh-keygen -Y verify says.
                """,
            ja: """
                公開のたびに、全ファイルのチェックサムと前の公開のチェックサムを office/publications に残します。書き換えられた記録やファイル、\
                合わない署名、施行後に書き換えられた改定があれば知らせます（終了状態 1）。署名は、署名に含まれる鍵で確かめます。だれの鍵かは \
                ssh-keygen -Y verify で確かめてください。
                """))

    @Option(help: ArgumentHelp(en: "The folder that is published.", ja: "公開先のフォルダ。", valueName: "folder"))
    var output = "output"

    @Flag(help: ArgumentHelp(en: "Tell it as JSON.", ja: "JSON で示します。"))
    var json = false

    @Option(
        name: .customLong("timestamp-request"),
        help: ArgumentHelp(
            en: "Write a request (RFC 3161) to stamp the last publication.", ja: "最後の公開のタイムスタンプ要求（RFC 3161）を書きます。",
            valueName: "file"))
    var timestampRequest: String?

    @OptionGroup var speech: LanguageOptions

    func run() throws {
        guard let chain = PublicationChain(at: output), let last = chain.entries.last else {
            throw Terminal.refusal(.noChain(output))
        }
        if let timestampRequest {
            try Terminal.placing { () throws(PublishingError) in
                try PrivateFile.replace(timestampRequest, with: TimestampRequest(for: last.bytes).bytes)
            }
        }
        if json {
            print(chain.json(in: Terminal.machineLanguage), terminator: "")
        } else {
            for entry in chain.entries {
                Terminal.say(
                    .chainLine(
                        String(ChainFile.link.name(entry.link.number).prefix { $0 != "." }), entry.link.asOf,
                        entry.link.action.rawValue, files: entry.link.files, signer: entry.signer,
                        isStamped: entry.hasTimestamp, isKept: entry.isKept))
            }
            for fault in chain.faults { Terminal.fail(fault) }
            for message in chain.backdated { Terminal.warn(message) }
            if chain.faults.isEmpty { Terminal.say(.chainHolds(chain.entries.count)) }
        }
        if !chain.faults.isEmpty || !chain.backdated.isEmpty { throw ExitCode(1) }
    }
}

/// Reads a key to sign with.
enum SigningKey {
    static func read(_ file: String?) throws -> SSHKey? {
        guard let file else { return nil }
        guard let bytes = FileManager.default.contents(atPath: file) else {
            throw Terminal.refusal(.unreadableKey(file, reason: .noSuchKey))
        }
        do throws(SSHKey.Fault) {
            return try SSHKey([UInt8](bytes))
        } catch {
            let reason: Phrase =
                switch error {
                case .notOpenSSH: Phrase.keyNotOpenSSH
                case .encrypted: Phrase.keyEncrypted
                case .otherKind(let kind): Phrase.keyOfOtherKind(kind)
                case .damaged: Phrase.keyDamaged
                }
            throw Terminal.refusal(.unreadableKey(file, reason: reason))
        }
    }
}
