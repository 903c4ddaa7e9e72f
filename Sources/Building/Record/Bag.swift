import Crypto
import ShikiriBasics

/// Files packed by BagIt (RFC 8493): the files below `data/`, and beside it, in plain text, what they are and a checksum of
/// each. Archives know the form, and `sha256sum` checks it.
struct Bag {
    /// The files of the bag by their paths, those that are kept and those that describe them.
    let files: [(path: String, bytes: [UInt8])]

    /// Packs files.
    ///
    /// - Parameters:
    ///   - payload: the files that are kept, by their paths, sorted.
    ///   - facts: what `bag-info.txt` says, each a name and a text without line breaks.
    init(_ payload: [(path: String, bytes: [UInt8])], facts: [(name: String, text: String)]) {
        let kept = payload.map { (path: "data/" + $0.path, bytes: $0.bytes) }
        let octets = kept.reduce(0) { $0 + $1.bytes.count }
        let told = facts + [("Payload-Oxum", "\(octets).\(kept.count)")]
        let tags: [(path: String, bytes: [UInt8])] = [
            ("bag-info.txt", Array(told.map { "\($0.name): \($0.text)\n" }.joined().utf8)),
            ("bagit.txt", Array("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".utf8)),
            ("manifest-sha256.txt", Self.checksums(of: kept)),
        ]
        files = kept + tags + [("tagmanifest-sha256.txt", Self.checksums(of: tags))]
    }

    /// A line a file: the checksum, two blanks, the path, as `sha256sum -c` reads it.
    static func checksums(of files: [(path: String, bytes: [UInt8])]) -> [UInt8] {
        let lines = files.map { file in
            Hexadecimal.digits(of: SHA256.hash(data: file.bytes)) + "  " + file.path + "\n"
        }
        return Array(lines.joined().utf8)
    }
}
