import Crypto
import ShikiriBasics

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What a publication leaves of itself for ever: the checksum of the list of all its files, and that of what the publication
/// before it left. Who has one link, and trusts it, can tell of every earlier one whether it was changed since.
///
/// It holds checksums and no data. It knows no time of day: the same publications give the same chain. When one was made, is
/// proved by a time stamp.
package struct ChainLink: Codable, Equatable, Sendable {
    /// What was done.
    package enum Action: String, Codable, Sendable { case build, distribute, rollback }

    /// The form; it grows when an older program could no longer read it.
    package static let form = 1

    /// The form of this link.
    package let format: Int
    /// Its place in the chain, from 1.
    package let number: Int
    /// The day as of which the portal was evaluated.
    package let asOf: String
    /// What was done.
    package let action: Action
    /// The publication whose portal was brought back; nil where none was.
    package let restored: Int?
    /// The checksum (SHA-256) of the link before; nil for the first.
    package let previous: String?
    /// The checksum of the list of files.
    package let list: String
    /// How many files are in the list.
    package let files: Int
    /// The rules that were published, by their files, with their checksums.
    package let rules: [String: String]

    private enum CodingKeys: String, CodingKey {
        case format, number
        case asOf = "as_of"
        case action, restored, previous, list, files, rules
    }

    /// The form on disk: sorted keys, the same bytes for the same link.
    var bytes: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // A link holds texts and numbers alone, which JSON always has a form for.
        let json = (try? encoder.encode(self)) ?? Data()
        return [UInt8](json) + [UInt8(ascii: "\n")]
    }

    /// Reads a link; nil for what is none, or of a newer form.
    package init?(_ bytes: [UInt8]) {
        guard let link = try? JSONDecoder().decode(ChainLink.self, from: Data(bytes)), link.format <= Self.form else {
            return nil
        }
        self = link
    }

    init(
        number: Int, asOf: String, action: Action, restored: Int?, previous: String?, list: String, files: Int,
        rules: [String: String]
    ) {
        format = Self.form
        self.number = number
        self.asOf = asOf
        self.action = action
        self.restored = restored
        self.previous = previous
        self.list = list
        self.files = files
        self.rules = rules
    }
}

/// How the files of a chain are named in its folder.
package enum ChainFile: String, CaseIterable, Sendable {
    /// The link.
    case link = ".json"
    /// The signature of the link (OpenSSH's format).
    case signature = ".json.sig"
    /// The answer of a time stamping authority (RFC 3161) on the link.
    case timestamp = ".json.tsr"
    /// The list of all files with their checksums, as `sha256sum -c` reads it.
    case list = ".sha256"

    /// The name of the file of a link.
    package func name(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 6 - digits.count)) + digits + rawValue
    }

    /// Which file of which link a name means; nil for another one.
    package static func read(_ name: some StringProtocol) -> (number: Int, file: ChainFile)? {
        let digits = name.prefix { $0.isASCII && $0.isNumber }
        guard digits.count >= 6, let number = Int(digits) else { return nil }
        guard let file = ChainFile(rawValue: String(name.dropFirst(digits.count))) else { return nil }
        return (number, file)
    }
}

/// The checksum that chains are made of.
package enum Checksum {
    /// SHA-256 in hexadecimal.
    package static func text(of bytes: [UInt8]) -> String { Hexadecimal.digits(of: SHA256.hash(data: bytes)) }
}

/// What a link says that only who publishes knows.
package struct ChainEntry: Sendable {
    let asOf: String
    let action: ChainLink.Action
    let restored: Int?
    let rules: [String: String]
    let key: SSHKey?
    let keeps: @Sendable (ChainLink, Bool) -> Bool

    /// Describes a publication.
    ///
    /// - Parameters:
    ///   - asOf: the day as of which it was evaluated.
    ///   - action: what is done.
    ///   - restored: the publication whose portal is brought back.
    ///   - rules: the files of the rules, with their checksums.
    ///   - key: signs the link; nil: it isn't signed.
    ///   - keeps: whether the portal of an earlier publication is still kept, by the link that came after it, and whether that one
    ///     is being made now.
    package init(
        asOf: String, action: ChainLink.Action, restored: Int? = nil, rules: [String: String] = [:],
        key: SSHKey? = nil,
        keeps: @escaping @Sendable (ChainLink, Bool) -> Bool = { _, _ in false }
    ) {
        self.asOf = asOf
        self.action = action
        self.restored = restored
        self.rules = rules
        self.key = key
        self.keeps = keeps
    }
}
