/// A character that the renderer puts into the text it hands to libcmark, and takes out of everything it writes.
///
/// It is the noncharacter U+10FFFE. libcmark takes it for a letter, so beside a run of `*` it makes the run open or
/// close emphasis, and inside `[^` it keeps an escaped bracket from being read as a footnote. No author can write
/// it: in a source it is replaced by U+FFFD before anything else happens (``SourceText``).
enum Sentinel {
    static let scalar: Unicode.Scalar = "\u{10FFFE}"

    /// The UTF-8 form, four bytes.
    static let bytes: [UInt8] = [0xF4, 0x8F, 0xBF, 0xBE]

    /// The UTF-8 form read as a little-endian integer.
    static let word: UInt32 = 0xBEBF_8FF4

    /// The first byte of the UTF-8 form. It begins only characters of plane 16, all of them for private use.
    static let lead: UInt8 = 0xF4
}
