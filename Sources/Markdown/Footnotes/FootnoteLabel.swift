/// The label of a footnote, as it is compared: `[^Note]` and `[^note]` are the same.
struct FootnoteLabel: Hashable {
    private let folded: String

    /// The most bytes that a label may have, as for link labels in CommonMark.
    static let longest = 999

    /// The label between `[^` and `]`; nil where the bytes can't be one: it has to have some, and no white space.
    init?(_ bytes: some Collection<UInt8>) {
        guard !bytes.isEmpty, !bytes.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "[") }),
            !bytes.contains(Sentinel.lead)
        else { return nil }
        folded = String(decoding: bytes, as: UTF8.self).lowercased()
    }
}
