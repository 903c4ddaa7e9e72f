import ShikiriBasics
package import ShikiriDiagnostics
import ShikiriLoading
package import ShikiriModel
import ShikiriOffice
import ShikiriPeople
package import ShikiriPublishing
import ShikiriRestrictions

/// The audit record of a day: the rules in force, every decision between departments with its reasons, pledges and
/// training, the input that they were worked out from, and checksums of it all. The same day and content give the same
/// bytes.
package struct AuditRecord: Sendable {
    /// The day whose record it is.
    package let asOf: CalendarDay
    /// The files of the record by their paths.
    package let files: [(path: String, bytes: [UInt8])]

    /// Works out the record of the day that the options name.
    ///
    /// - Parameter program: how the program names itself and its version.
    /// - Throws: `InputRejected` where the content has mistakes.
    package init(_ options: BuildOptions, by program: String) throws(InputRejected) {
        var run = BuildRun(options)
        let (loaded, material) = try run.load()
        let findings = run.evaluate(try run.model(loaded))
        let log = options.strict ? run.log.strict : run.log
        guard !log.hasErrors else { throw InputRejected(log) }
        let content = Self.files(of: material.folder)
        var files = OfficeSource(findings, material).recordFiles.map { (path: $0.path, bytes: $0.bytes) }
        files += content.filter { Self.isKept($0.path) }.map { (path: "input/" + $0.path, bytes: $0.bytes) }
        files.append(("decisions.csv", Self.decisions(findings.decisions)))
        files.append(("record.json", Self.about(findings, by: program)))
        files.append(("content.sha256", Bag.checksums(of: content)))
        files.sort { $0.path < $1.path }
        let settings = findings.portal.settings
        let bag = Bag(
            files,
            facts: [
                ("Source-Organization", settings.name(of: .grid)),
                ("External-Description", "\(settings.title), \(findings.asOf)"),
                ("Bagging-Date", findings.asOf.description),
                ("Bag-Software-Agent", program),
            ])
        let guide = ("README.txt", Array(RecordGuide.text(for: files.map(\.path)).utf8))
        let described = bag.files + [guide]
        let sums = Bag.checksums(of: described)
        let signature = options.signingKey.map { [("SHA256SUMS.sig", $0.signature(of: sums))] } ?? []
        self.files = described + [("SHA256SUMS", sums)] + signature
        asOf = findings.asOf
    }

    /// Writes the record into a new folder that only its owner can read: it names people.
    ///
    /// - Throws: if the folder isn't empty, lies in the portal for everybody, or can't be written. There is none then.
    package func write(to folder: String, outside portal: String? = nil) throws(PublishingError) {
        try PrivateFolder.reserve(folder, outside: portal).fill(with: files)
    }

    /// What the record is about, so that it says so under whatever name its folder is kept.
    private static func about(_ findings: Findings, by program: String) -> [UInt8] {
        let settings = findings.portal.settings
        let text = JSONText.object([
            ("as_of", .text(findings.asOf.description)),
            ("program", .text(program)),
            ("revision", .optional(findings.portal.rulebook.revision(on: findings.asOf)?.id)),
            ("title", .text(settings.title)),
            ("time_zone", .text(settings.timeZone)),
        ]).pretty
        return Array(text.utf8)
    }

    /// Whether a file of the content is kept as it is: what answers were worked out from. The exports of learning systems
    /// are not, because the record has what follows from them, and they hold more about people than it needs.
    private static func isKept(_ path: String) -> Bool {
        guard !path.hasPrefix("training/records/") else { return false }
        return ["rules/", "organization/", "training/"].contains { path.hasPrefix($0) }
            && [".yaml", ".csv"].contains { path.hasSuffix($0) } || path == "portal.yaml" || path == "tables.yaml"
    }

    /// The answer for every pair of departments of the two companies, in both directions, for a move on the day.
    private static func decisions(_ tables: [Direction: DecisionTable]) -> [UInt8] {
        var csv = SpreadsheetCSV(columns: [
            "from_department", "to_department", "verdict", "permitted_from", "pledge", "reasons",
        ])
        for table in Direction.allCases.compactMap({ tables[$0] }) {
            // Pairs of one outcome have the same reasons but for the operations in them, which a code doesn't name.
            var told: [Int: String] = [:]
            for origin in table.origins.positions {
                for destination in table.destinations.positions {
                    let answer = table.answer(from: origin, to: destination)
                    let outcome = table.outcome(from: origin, to: destination)
                    let reasons = told[outcome] ?? Self.reasons(table.decision(from: origin, to: destination))
                    told[outcome] = reasons
                    csv.add([
                        table.origins[origin].text, table.destinations[destination].text, answer.verdict.rawValue,
                        answer.permittedFrom?.description ?? "", answer.pledge.rawValue,
                        reasons,
                    ])
                }
            }
        }
        return csv.bytes
    }

    private static func reasons(_ decision: Decision?) -> String {
        decision?.reasons.map(\.code).joined(separator: "; ") ?? ""
    }

    private static func files(of folder: ContentFolder) -> [(path: String, bytes: [UInt8])] {
        var log = DiagnosticLog()
        return folder.files.compactMap { file in
            folder.bytes(of: file, log: &log).map { (file, $0) }
        }
    }
}
