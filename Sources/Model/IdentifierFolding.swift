/// How ids from different systems are made comparable: width and case folded, blanks at the ends dropped, and, where a
/// source says so, leading zeros put back that a spreadsheet ate.
package enum IdentifierFolding {
    /// `Ｅ０００１`, `e0001` and ` E0001 ` all give `E0001`. With `padding`, a text of digits alone is filled up with
    /// zeros to that many digits.
    package static func folded(_ text: String, padding: Int = 0) -> String {
        let plain = narrowed(text).trimmed.uppercased()
        guard padding > plain.count, plain.utf8.allSatisfy({ (0x30...0x39).contains($0) }), !plain.isEmpty else {
            return plain
        }
        return String(repeating: "0", count: padding - plain.count) + plain
    }

    /// The text with full-width ASCII and the ideographic blank in their narrow forms, without scalars that nobody sees.
    package static func narrowed(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0xE2 }) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !isUnseen(scalar) { scalars.append(narrowed(scalar)) }
        return String(scalars)
    }

    /// Scalars that no reader sees: what word processors and web pages put between letters to steer line breaks.
    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200B...0x200F, 0x2060, 0xFEFF: true
        default: false
        }
    }

    private static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        case 0x3000: " "
        case 0x2212, 0x2010, 0x2011: "-"
        default: scalar
        }
    }
}
