/// The author's text: UTF-8, and free of the character that the renderer needs for itself.
struct SourceText {
    /// The bytes, of which at most ``longest``.
    let bytes: [UInt8]
    /// Whether the bytes as they came were something else, and U+FFFD stands where they couldn't be read.
    let wasRepaired: Bool

    /// The most bytes that a page may have. libcmark ends the process when one of its strings passes 1 GiB.
    static let longest = 128 << 20

    init(_ bytes: [UInt8]) {
        wasRepaired = !bytes.isCleanText
        self.bytes = wasRepaired ? Self.repaired(bytes) : bytes
    }

    private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
        var text = String.UnicodeScalarView()
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            text.append(scalar == Sentinel.scalar ? "\u{FFFD}" : scalar)
        }
        return Array(String(text).utf8)
    }
}
