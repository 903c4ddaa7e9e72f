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
        text = written.precomposedStringWithCompatibilityMapping.trimmingCharacters(in: .whitespacesAndNewlines)
        if text.isEmpty { return nil }
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
