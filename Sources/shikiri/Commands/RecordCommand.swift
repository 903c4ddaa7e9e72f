import ArgumentParser
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriPublishing

/// `shikiri record`
struct RecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: Phrase(
            en: "Write the audit record of a day: rules, decisions, pledges, training, checksums.",
            ja: "ある日の監査の記録（規則、判断、誓約書、研修、チェックサム）を書き出します。"),
        discussion: Phrase(
            en: """
                The folder must be new. It describes itself (README.txt) and is packed by BagIt (RFC 8493), which archives know. Check \
                it at any time: cd FOLDER && sha256sum -c SHA256SUMS
                """,
            ja: """
                フォルダは新しいものに限ります。何があるかはフォルダの中に書かれ（README.txt）、保管庫で使われる BagIt（RFC 8493）の形にまとめます。\
                いつでも確かめられます: cd FOLDER && sha256sum -c SHA256SUMS
                """))

    @OptionGroup var input: InputOptions

    @Option(
        help: ArgumentHelp(
            en: "The folder to write; audit-DATE where nothing is said.", ja: "書き出すフォルダ。指定しないと audit-日付。",
            valueName: "folder"))
    var to: String?

    @Option(
        help: ArgumentHelp(
            en: "Sign the checksums with this key of OpenSSH (Ed25519), into SHA256SUMS.sig.",
            ja: "チェックサムに署名する OpenSSH の鍵（Ed25519）。SHA256SUMS.sig に書きます。", valueName: "key"))
    var sign: String?

    func run() throws {
        let key = try SigningKey.read(sign)
        try Terminal.telling(content: input.content) {
            var options = input.build()
            options.signingKey = key
            let record = try AuditRecord(options, by: Program.description)
            let folder = to ?? "audit-\(record.asOf)"
            try input.keepOut(folder)
            try Terminal.placing { () throws(PublishingError) in
                try record.write(to: folder, outside: options.output + "/portal")
            }
            Terminal.say(.recorded(folder, asOf: record.asOf, files: record.files.count))
        }
    }
}
