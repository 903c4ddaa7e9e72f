import ArgumentParser
import ShikiriBuilding
import ShikiriPublishing

/// `shikiri record`
struct RecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Write the audit record of a day: rules, decisions, pledges, training, checksums.",
        discussion: """
            The folder must be new. It describes itself (README.txt) and is packed by BagIt (RFC 8493), which archives know. Check \
            it at any time: cd FOLDER && sha256sum -c SHA256SUMS
            """)

    @OptionGroup var input: InputOptions

    @Option(help: ArgumentHelp("The folder to write; audit-DATE where nothing is said.", valueName: "folder"))
    var to: String?

    func run() throws {
        try Terminal.telling(content: input.content) {
            let options = input.build()
            let record = try AuditRecord(options, by: Program.description)
            let folder = to ?? "audit-\(record.asOf)"
            try Terminal.placing { () throws(PublishingError) in
                try record.write(to: folder, outside: options.output + "/portal")
            }
            print(
                "\(folder): the record as of \(record.asOf), \(record.files.count) files; "
                    + "check them with: cd \(folder) && sha256sum -c SHA256SUMS")
        }
    }
}
