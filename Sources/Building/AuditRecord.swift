import Crypto
package import ShikiriDiagnostics
import ShikiriLoading
package import ShikiriModel
import ShikiriPages
import ShikiriPeople
package import ShikiriPublishing
import ShikiriReports
import ShikiriRestrictions

/// The audit record of a day: the rules in force, every decision between departments, pledges and training, with
/// checksums that `sha256sum -c` accepts. The same day and content give the same bytes.
package struct AuditRecord: Sendable {
    /// The day whose record it is.
    package let asOf: CalendarDay
    /// The files of the record by their paths, sorted.
    package let files: [(path: String, bytes: [UInt8])]

    /// Works out the record of the day that the options name.
    ///
    /// - Throws: `InputRejected` where the content has mistakes.
    package init(_ options: BuildOptions) throws(InputRejected) {
        var run = BuildRun(options)
        let loaded = try run.load()
        let modelled = try run.model(loaded)
        let evaluated = run.evaluate(modelled)
        let log = options.strict ? run.log.strict : run.log
        guard !log.hasErrors else { throw InputRejected(log) }
        var files = evaluated.office.recordFiles.map { (path: $0.path, bytes: $0.bytes) }
        files += Self.rules(modelled)
        files.append(("decisions.csv", Self.decisions(evaluated.decisions)))
        files.append(("record.json", Self.about(modelled)))
        files.append(("content.sha256", Self.checksums(of: Self.content(loaded))))
        files.sort { $0.path < $1.path }
        files.append(("SHA256SUMS", Self.checksums(of: files)))
        self.files = files
        asOf = modelled.asOf
    }

    /// Writes the record into a new folder that only its owner can read: it names people.
    ///
    /// - Throws: if the folder isn't empty, lies in the portal for everybody, or can't be written. There is none then.
    package func write(to folder: String, outside portal: String? = nil) throws(PublishingError) {
        try PrivateFolder.reserve(folder, outside: portal).fill(with: files)
    }

    /// What the record is about, so that it says so under whatever name its folder is kept.
    private static func about(_ modelled: ModelledPortal) -> [UInt8] {
        let settings = modelled.portal.settings
        let text = JSONText.object([
            ("as_of", .text(modelled.asOf.description)),
            ("revision", .optional(modelled.portal.rulebook.revision(on: modelled.asOf)?.id)),
            ("title", .text(settings.title)),
            ("time_zone", .text(settings.timeZone)),
        ]).pretty
        return Array(text.utf8)
    }

    /// The files of the rules in force on the day, as they were written.
    private static func rules(_ modelled: ModelledPortal) -> [(path: String, bytes: [UInt8])] {
        let current = modelled.portal.rulebook.revision(on: modelled.asOf)?.file
        let names = [current, "rules/information.yaml", "rules/operations.yaml", "rules/systems.yaml"].compactMap { $0 }
        return content(modelled.loaded).filter { names.contains($0.path) }
    }

    /// The answer for every pair of departments of the two companies, in both directions, for a move on the day.
    private static func decisions(_ tables: [Direction: DecisionTable]) -> [UInt8] {
        var csv = SpreadsheetCSV(columns: ["from_department", "to_department", "verdict", "permitted_from", "pledge"])
        for table in Direction.allCases.compactMap({ tables[$0] }) {
            for origin in table.origins.indices {
                for destination in table.destinations.indices {
                    let answer = table.answer(from: origin, to: destination)
                    csv.add([
                        table.origins[origin].text, table.destinations[destination].text, answer.verdict.rawValue,
                        answer.permittedFrom?.description ?? "", answer.pledge.rawValue,
                    ])
                }
            }
        }
        return csv.bytes
    }

    private static func content(_ loaded: LoadedContent) -> [(path: String, bytes: [UInt8])] {
        var log = DiagnosticLog()
        return loaded.folder.files.compactMap { file in
            loaded.folder.bytes(of: file, log: &log).map { (file, $0) }
        }
    }

    /// A line a file: the checksum, two blanks, the path.
    private static func checksums(of files: [(path: String, bytes: [UInt8])]) -> [UInt8] {
        let lines = files.map { file in
            Hexadecimal.digits(of: SHA256.hash(data: file.bytes)) + "  " + file.path + "\n"
        }
        return Array(lines.joined().utf8)
    }
}
