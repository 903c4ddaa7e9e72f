import Crypto
import Foundation
package import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPages
import ShikiriPeople
import ShikiriReports
import ShikiriRestrictions

/// The audit record of a day: the rules in force, every decision between departments, pledges and training, with
/// checksums that `sha256sum -c` accepts. The same day and content give the same bytes.
package struct AuditRecord: Sendable {
    /// Why a record can't be written.
    package enum Obstacle: Error, Sendable {
        /// The folder exists and isn't empty: a record is never written over another.
        case notEmpty(String)
        /// The disk refuses.
        case disk(String)
    }

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
        files.append(("decisions.csv", Self.decisions(modelled, jobs: options.jobs)))
        files.append(("content.sha256", Self.checksums(of: Self.content(loaded))))
        files.sort { $0.path < $1.path }
        files.append(("SHA256SUMS", Self.checksums(of: files)))
        self.files = files
    }

    /// Writes the record into a new folder that only its owner can read: it names people.
    package func write(to folder: String) throws(Obstacle) {
        let manager = FileManager.default
        if let found = try? manager.contentsOfDirectory(atPath: folder), !found.isEmpty { throw .notEmpty(folder) }
        do {
            for (path, bytes) in files {
                let url = URL(fileURLWithPath: folder + "/" + path)
                try manager.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true,
                    attributes: [.posixPermissions: 0o700])
                try Data(bytes).write(to: url)
                try manager.setAttributes([.posixPermissions: 0o600], ofItemAtPath: url.path)
            }
        } catch {
            throw .disk(error.localizedDescription)
        }
    }

    /// The files of the rules in force on the day, as they were written.
    private static func rules(_ modelled: ModelledPortal) -> [(path: String, bytes: [UInt8])] {
        let current = modelled.portal.rulebook.revision(on: modelled.asOf)?.file
        let names = [current, "rules/information.yaml", "rules/operations.yaml", "rules/systems.yaml"].compactMap { $0 }
        return content(modelled.loaded).filter { names.contains($0.path) }
    }

    /// The answer for every pair of departments of the two companies, in both directions, for a move on the day.
    private static func decisions(_ modelled: ModelledPortal, jobs: Int) -> [UInt8] {
        let engine = RestrictionEngine(modelled.portal.rulebook)
        var csv = SpreadsheetCSV(columns: ["from_department", "to_department", "verdict", "permitted_from", "pledge"])
        for direction in Direction.allCases {
            let table = DecisionTable(engine, direction, on: modelled.asOf, jobs: jobs)
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
