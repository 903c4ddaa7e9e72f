import Foundation
import ShikiriBasics
package import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
package import ShikiriPublishing

/// The chain of publications in an output folder, read and checked: every link against the one before it, the last one against
/// the files that are published.
package struct PublicationChain: Sendable {
    /// A publication.
    package struct Entry: Sendable {
        /// What it left.
        package let link: ChainLink
        /// Its bytes, which are what is signed and stamped.
        package let bytes: [UInt8]
        /// Whose signature it has; nil where it has none that holds.
        package let signer: String?
        /// Whether a time stamp lies beside it.
        package let hasTimestamp: Bool
        /// Whether its portal can be brought back.
        package let isKept: Bool
    }

    /// The publications, oldest first.
    package let entries: [Entry]
    /// What doesn't agree: the chain was changed.
    package private(set) var faults: [Message] = []
    /// Rules that were changed after they had taken effect.
    package private(set) var backdated: [Message] = []

    /// Reads and checks the chain of an output folder; nil where there is none.
    package init?(at output: String) {
        let folder = output + "/" + Publication.chainFolder
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return nil }
        let files = Set(names)
        let numbers = names.compactMap { ChainFile.read($0) }.filter { $0.file == .link }.map(\.number).sorted()
        guard let last = numbers.last else { return nil }
        let kept = Set(Self.kept(beside: output))
        var faults: [Message] = []
        var entries: [Entry] = []
        var previous: String?
        for number in 1...last {
            func bytes(_ file: ChainFile) -> [UInt8]? {
                files.contains(file.name(number)) ? try? FileBytes.read(folder + "/" + file.name(number)).get() : nil
            }
            guard let read = bytes(.link), let link = ChainLink(read) else {
                faults.append(.lostLink(number))
                previous = nil
                continue
            }
            if link.number != number || (link.previous != previous && (number == 1 || previous != nil)) {
                faults.append(.unlinked(number))
            }
            previous = Checksum.text(of: read)
            let signature = bytes(.signature)
            let signed = signature.flatMap { SSHSignature($0) }
            if signature != nil, signed?.isValid(for: read) != true { faults.append(.wrongSignature(number)) }
            let list = bytes(.list)
            if let list, Checksum.text(of: list) != link.list { faults.append(.changedList(number)) }
            if number == last {
                faults += list.map { Self.changedFiles($0, in: output) } ?? [.lostList(number)]
            }
            entries.append(
                Entry(
                    link: link, bytes: read, signer: signed.flatMap { $0.isValid(for: read) ? $0.fingerprint : nil },
                    hasTimestamp: files.contains(ChainFile.timestamp.name(number)), isKept: kept.contains(number)))
        }
        self.entries = entries
        self.faults = faults
        backdated = Self.backdated(entries.map(\.link))
    }

    private static func kept(beside output: String) -> [Int] {
        let place = URL(fileURLWithPath: output).standardizedFileURL
        let folder = place.deletingLastPathComponent().path + "/" + Publication.keptFolder(of: place.lastPathComponent)
        return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).compactMap { Int($0) }
    }

    /// The files of the last publication that aren't what it wrote.
    private static func changedFiles(_ list: [UInt8], in output: String) -> [Message] {
        String(decoding: list, as: UTF8.self).split(separator: "\n").compactMap { line in
            let (sum, path) = (line.prefix(64), String(line.dropFirst(66)))
            guard let bytes = try? FileBytes.read(output + "/" + path).get() else { return .lostFile(path) }
            return Checksum.text(of: bytes) == sum ? nil : .changedFile(path)
        }
    }

    /// A revision may be written until it takes effect. What was in force at a publication and reads otherwise in a later one,
    /// and what came with a day on which an earlier publication had already been made, was changed after the fact.
    private static func backdated(_ links: [ChainLink]) -> [Message] {
        zip(links, links.dropFirst()).flatMap { before, after in
            Set(before.rules.keys).union(after.rules.keys).sorted().compactMap { file -> Message? in
                let day = String(file.split(separator: "/").last?.prefix { $0 != "." } ?? "")
                guard day <= before.asOf, before.rules[file] != after.rules[file] else { return nil }
                guard let text = before.rules[file] else {
                    return .backdatedRevision(day, number: after.number, asOf: after.asOf)
                }
                let first = links.first { $0.rules[file] == text } ?? before
                return .editedRevision(
                    day, published: first.asOf, number: after.number, asOf: after.asOf,
                    isGone: after.rules[file] == nil)
            }
        }
    }

    /// The whole chain for machines.
    package func json(in language: MessageLanguage) -> String {
        JSONText.object([
            (
                "publications",
                .array(
                    entries.map { entry in
                        .object([
                            ("number", .int(entry.link.number)), ("as_of", .text(entry.link.asOf)),
                            ("action", .text(entry.link.action.rawValue)), ("files", .int(entry.link.files)),
                            ("sha256", .text(Checksum.text(of: entry.bytes))), ("signer", .optional(entry.signer)),
                            ("timestamp", .bool(entry.hasTimestamp)), ("kept", .bool(entry.isKept)),
                        ])
                    })
            ),
            ("faults", .array(faults.map { .text($0.text[language]) })),
            ("backdated", .array(backdated.map { .text($0.text[language]) })),
        ]).pretty
    }
}
