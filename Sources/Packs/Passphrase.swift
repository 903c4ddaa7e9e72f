import Foundation

/// What opens a protected pack, in the form from which the key is derived: whoever types it on another keyboard, in
/// full-width or capital letters, without its hyphens, or with a blank behind it, has the same.
package struct Passphrase: Hashable, Sendable {
    /// How many characters a passphrase has that isn't worth guessing; 12 of chance are some 59 bits, and each guess
    /// costs the rounds of the key's derivation.
    static let leastLength = 12

    /// The passphrase after compatibility composition (NFKC), without hyphens and blanks around it, in small letters.
    let text: String

    /// Takes a passphrase as it was written; nil where nothing is left of it.
    package init?(_ written: String) {
        let scalars = written.precomposedStringWithCompatibilityMapping.unicodeScalars
        let kept = scalars.filter { !Self.isHyphen($0) }.map(Self.small)
        text = String(String.UnicodeScalarView(String.UnicodeScalarView(kept).trimmed(while: Self.isBlank)))
        if text.isEmpty { return nil }
    }

    /// Blanks as Unicode has them, and two that nobody sees and that come along when a text is copied. `pack.js` has the
    /// same: what the libraries of the two languages call a blank differs.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
    }

    /// What a keyboard gives for a hyphen, also a Japanese one. The list is spelt out in `pack.js` too.
    private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2D, 0xAD, 0x2010...0x2015, 0x2212, 0x30FC: true
        default: false
        }
    }

    /// The small form of a Latin letter; what further letters there are, the languages of program and page see differently.
    private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar
    }

    /// Whether it is shorter than a passphrase should be.
    var isShort: Bool { text.count < Self.leastLength }

    /// A passphrase of 16 characters of chance in four groups, some 79 bits, without characters that look alike.
    package static func random(using generator: inout some RandomNumberGenerator) -> String {
        let groups = (0..<4).map { _ in
            String((0..<4).map { _ in alphabet[Int.random(in: alphabet.indices, using: &generator)] })
        }
        return groups.joined(separator: "-")
    }

    private static let alphabet = Array("abcdefghjkmnpqrstuvwxyz23456789")
}

extension String.UnicodeScalarView {
    /// The scalars without those at both ends for which a condition holds.
    fileprivate func trimmed(while isLeftOut: (Unicode.Scalar) -> Bool) -> SubSequence {
        let rest = drop(while: isLeftOut)
        guard let last = rest.lastIndex(where: { !isLeftOut($0) }) else {
            return rest[rest.startIndex..<rest.startIndex]
        }
        return rest[...last]
    }
}
