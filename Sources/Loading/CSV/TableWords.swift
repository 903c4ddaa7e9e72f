import ShikiriModel

/// Words of tables and exports, and of what maps them, made comparable.
package enum TableWords {
    /// The text with its width folded, without blanks at its ends, with the signs that code page 932 leaves open in one
    /// form, and without what web pages write for `&` and its like.
    package static func folded(_ text: String) -> String {
        let plain = IdentifierFolding.narrowed(unescaped(text)).trimmed
        guard plain.unicodeScalars.contains(where: { signs[$0] != nil }) else { return plain }
        var scalars = String.UnicodeScalarView()
        for scalar in plain.unicodeScalars { scalars.append(signs[scalar] ?? scalar) }
        return String(scalars)
    }

    /// Code page 932 has one byte pair for each of these pairs of Unicode, and systems disagree on which it is: the wave
    /// dash at 0x8160 is U+301C or U+FF5E, which is `~` when narrowed.
    private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
        "\u{301C}": "~", "\u{2016}": "\u{2225}", "\u{2014}": "\u{2015}", "\u{00A2}": "\u{FFE0}",
        "\u{00A3}": "\u{FFE1}", "\u{00AC}": "\u{FFE2}", "\u{00A6}": "\u{FFE4}",
    ]

    private static let escapes = [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#039;", "'"), ("&#39;", "'"), ("&apos;", "'"),
        ("&nbsp;", " "), ("&amp;", "&"),
    ]

    private static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        return escapes.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}
