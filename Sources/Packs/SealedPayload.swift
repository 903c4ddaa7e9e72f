import Crypto
import CryptoExtras
import Foundation
import ShikiriBasics
import ShikiriDiagnostics

/// A text that only its passphrase opens: AES-256-GCM (NIST SP 800-38D) with a key that PBKDF2-HMAC-SHA-256 (RFC 8018)
/// derives from the passphrase and a salt of its own.
///
/// Salt and nonce are random for each payload, so two payloads never have one key, even with one passphrase.
struct SealedPayload {
    /// The rounds of the key's derivation: the least that OWASP names for PBKDF2-HMAC-SHA-256.
    static let rounds = 600_000

    private let salt: [UInt8]
    private let sealed: AES.GCM.SealedBox

    /// Seals a text.
    ///
    /// - Throws: what the library throws where it is out of memory; nothing else can go wrong.
    init(_ plain: [UInt8], passphrase: Passphrase) throws {
        var generator = SystemRandomNumberGenerator()
        salt = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let key = try KDF.Insecure.PBKDF2.deriveKey(
            from: Array(passphrase.text.utf8), salt: salt, using: .sha256, outputByteCount: 32, rounds: Self.rounds)
        sealed = try AES.GCM.seal(plain, using: key)
    }

    /// The payload as `pack.js` reads it: everything but the passphrase, in base64; the tag follows the ciphertext.
    var json: String {
        JSONText.object([
            ("v", .int(1)), ("kdf", .text("PBKDF2-HMAC-SHA-256")), ("iterations", .int(Self.rounds)),
            ("salt", .text(Self.base64(salt))), ("iv", .text(Self.base64(sealed.nonce))),
            ("data", .text(Self.base64(sealed.ciphertext + sealed.tag))),
        ]).pretty
    }

    private static func base64(_ bytes: some Sequence<UInt8>) -> String { Data(bytes).base64EncodedString() }
}
