import Foundation

/// What opens a protected pack, in the form from which the key is derived: whoever types it on another keyboard, in
/// full-width letters, or with a blank behind it, has the same.
package struct Passphrase: Hashable, Sendable {
    /// How many characters a passphrase has that isn't worth guessing; 12 of chance are some 59 bits, and each guess
    /// costs the rounds of the key's derivation.
    static let leastLength = 12

    /// The passphrase after compatibility composition (NFKC) and without blanks around it.
    let text: String

    /// Takes a passphrase as it was written; nil where nothing is left of it.
    package init?(_ written: String) {
        let scalars = written.precomposedStringWithCompatibilityMapping.unicodeScalars
        text = String(String.UnicodeScalarView(scalars.trimmed(while: Self.isBlank)))
        if text.isEmpty { return nil }
    }

    /// Blanks as Unicode has them, and two that nobody sees and that come along when a text is copied. `pack.js` has the
    /// same: what the libraries of the two languages call a blank differs.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
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
