import ArgumentParser
import Foundation
import ShikiriBuilding
import ShikiriPublishing

/// `shikiri distribute`
struct DistributeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "distribute",
        abstract: "Make the managers' packs: for each manager one file about their own people.",
        discussion: """
            Each pack is one page that needs no other file; it opens from a mail attachment or a shared drive, and prints. It \
            lies in managers/ of the output folder, under a name that gives nothing away, and office/distribution.csv says \
            whose it is. Nothing else that is published changes.

            With passphrases, a pack shows nothing until its manager's own passphrase is typed (AES-256-GCM; the key comes \
            from the passphrase by 600,000 rounds of PBKDF2). Bring each manager their passphrase by another way than the \
            pack. Builds leave protected packs as they are; distribute again to renew them.

              shikiri distribute --make-passphrases passphrases.csv
              shikiri distribute --passphrases passphrases.csv --mail

            The packs' names change with the roster, unless content/organization/pack-names.key holds 16 or more bytes of \
            chance: head -c 32 /dev/urandom > content/organization/pack-names.key

            Some mail gateways refuse attached HTML or encrypted files: then put the folders where each manager alone can \
            read theirs.
            """)

    @OptionGroup var input: InputOptions

    @Option(help: ArgumentHelp("The folder that is published.", valueName: "folder"))
    var output = "output"

    @Option(
        help: ArgumentHelp(
            "Protect each pack with its manager's passphrase: a CSV file with the columns manager,passphrase.",
            valueName: "file"))
    var passphrases: String?

    @Option(
        name: .customLong("make-passphrases"),
        help: ArgumentHelp(
            "Make no packs, but add to this file a passphrase for every manager who has none.", valueName: "file"))
    var passphrasesToMake: String?

    @Flag(help: "Also write a mail draft a manager, with the pack attached: office/drafts/*.eml.")
    var mail = false

    @Option(
        help: ArgumentHelp(
            "Only the pack of this manager; the others stay as they are, but for those of managers who lead nobody now.",
            valueName: "id"))
    var only: String?

    @Flag(help: "Let open packs take the place of protected ones.")
    var open = false

    @Flag(help: "Say nothing but mistakes.")
    var quiet = false

    func validate() throws {
        if passphrasesToMake != nil, passphrases != nil || mail || only != nil || open {
            throw ValidationError("--make-passphrases stands alone: it makes no packs.")
        }
        if open, passphrases != nil {
            throw ValidationError("--open is for packs without passphrases: leave out --open or --passphrases.")
        }
    }

    func run() throws {
        try Terminal.telling(content: input.content) {
            if let passphrasesToMake { return try makePassphrases(passphrasesToMake) }
            let distribution = Distribution(
                input.build(output: output), passphrases: passphrases, makesDrafts: mail, only: only,
                opensProtected: open)
            do {
                let report = try distribution.run()
                Terminal.tell(report.warnings, content: input.content)
                if !quiet { print(report.summary) }
            } catch let obstacle as Distribution.Obstacle {
                Terminal.complain(Self.words(obstacle))
                throw ExitCode(2)
            }
        }
    }

    private func makePassphrases(_ file: String) throws {
        let (bytes, added) = try Distribution.completedPassphrases(file, input.build())
        if added > 0 {
            try Terminal.placing { () throws(PublishingError) in
                try PrivateFile.replace(file, with: bytes, outside: output)
            }
        }
        guard !quiet else { return }
        print(
            added == 0
                ? "\(file): every manager has a passphrase already"
                : "\(file): \(added == 1 ? "1 passphrase" : "\(added) passphrases") added, and only you can read the file. Keep it apart from the packs."
        )
    }

    private static func words(_ obstacle: Distribution.Obstacle) -> String {
        switch obstacle {
        case .unknownManager:
            "error: nobody in organization/employees.csv has the id of --only\n  help: write it as the roster has it"
        case .notAManager:
            """
            error: the person of --only has nobody in their line on this day, so there is no pack
              help: a line is `manager` in organization/employees.csv and in organization/departments.csv
            """
        case .protectedPacks:
            """
            error: the packs there open only with passphrases, and these would open without
              help: name the file of passphrases with --passphrases, or say --open if they shall be open from now on
            """
        case .damagedList:
            """
            error: office/distribution.csv isn't as it was written, so it doesn't tell which packs stay with --only
              help: make all packs: leave out --only; look at a copy of the list, because spreadsheets change it when they save
            """
        }
    }
}
