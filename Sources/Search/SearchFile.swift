/// A file of the search index as bytes: a classic script that hands its content to `shikiriSearch`, so that a page
/// opened from a shared drive can load it too.
package struct SearchFile: Sendable, Equatable {
    /// The path below the root of the portal. Every file but the manifest carries a hash of its bytes in its name.
    package let path: String
    /// The whole content, UTF-8, at most ``limit`` bytes.
    package let bytes: [UInt8]

    /// The longest file that the index may have, in bytes. The manifest stays below it up to about 60,000 pages of the
    /// usual six kilobytes.
    package static let limit = 300_000
}

extension SearchFile {
    /// The families of files that the manifest refers to by hash.
    enum Family: String {
        case postings
        case texts
        case ranks
        case words
        case names
    }

    /// A part whose name is the hash of its bytes. The client makes the same path from the family and the hash.
    init(_ family: Family, bytes: [UInt8]) {
        self.init(path: "search/\(family.rawValue)/\(Self.fingerprint(of: bytes)).js", bytes: bytes)
    }

    /// The hash in the name of a part.
    var fingerprint: Substring {
        path.dropLast(3).suffix(Self.fingerprintLength)
    }

    static let fingerprintLength = 9

    /// Forty-five bits of a hash in the manner of FNV-1a, eight bytes a step, in digits that no file system confuses.
    private static func fingerprint(of bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(bytes.count)
        bytes.withUnsafeBytes { source in
            for start in stride(from: 0, to: source.count, by: 8) {
                var word: UInt64 = 0
                withUnsafeMutableBytes(of: &word) { $0.copyMemory(from: .init(rebasing: source[start...].prefix(8))) }
                hash = (hash ^ UInt64(littleEndian: word)) &* 0x9e37_79b9_7f4a_7c15
                // Multiplying carries differences up only: bring them down again.
                hash ^= hash >> 32
            }
        }
        let digits = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
        let shifts = (0..<fingerprintLength).map { UInt64(59 - 5 * $0) }
        return String(decoding: shifts.map { digits[Int(hash >> $0 & 31)] }, as: UTF8.self)
    }
}
