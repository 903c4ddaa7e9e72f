import ArgumentParser
import ShikiriBuilding
import ShikiriModel

/// `shikiri record`
struct RecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Write the audit record of a day: rules, decisions, pledges, training, checksums.",
        discussion: "The folder must be new. Check it at any time: cd FOLDER && sha256sum -c SHA256SUMS")

    @OptionGroup var input: InputOptions

    @Option(help: ArgumentHelp("The folder to write; audit-DATE where nothing is said.", valueName: "folder"))
    var to: String?

    func run() throws {
        try Terminal.telling(content: input.content) {
            let record = try AuditRecord(input.build())
            let folder = to ?? "audit-" + (input.asOf?.day ?? Today.day()).description
            do throws(AuditRecord.Obstacle) {
                try record.write(to: folder)
            } catch .notEmpty(let path) {
                Terminal.complain(
                    "error: \(path) isn't empty\n  help: name a new folder with --to: a record is never overwritten")
                throw ExitCode(2)
            } catch .disk(let reason) {
                Terminal.complain(
                    "error: \(folder) can't be written: \(reason)\n  help: name a folder that can be written")
                throw ExitCode(2)
            }
            print("\(folder): \(record.files.count) files; check them with: cd \(folder) && sha256sum -c SHA256SUMS")
        }
    }
}
