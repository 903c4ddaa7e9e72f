import Crypto

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A private key as OpenSSH keeps it (`ssh-keygen -t ed25519`), for signatures that `ssh-keygen -Y verify` checks on a machine
/// that has nothing else (OpenSSH, PROTOCOL.key and PROTOCOL.sshsig).
package struct SSHKey: Sendable {
    /// Why a file can't be used as a key.
    package enum Fault: Error, Equatable {
        /// It isn't in OpenSSH's format.
        case notOpenSSH
        /// A passphrase protects it, which nobody could type at night.
        case encrypted
        /// It is of another kind than Ed25519.
        case otherKind(String)
        /// It is cut off, or contradicts itself.
        case damaged
    }

    private let key: Curve25519.Signing.PrivateKey

    /// What a signature is for: a file, as `ssh-keygen -Y sign -n file` says it.
    package static let namespace = "file"

    /// Reads the text of a key file.
    package init(_ bytes: [UInt8]) throws(Fault) {
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        guard lines.first == "-----BEGIN OPENSSH PRIVATE KEY-----", lines.last == "-----END OPENSSH PRIVATE KEY-----",
            let blob = Data(base64Encoded: lines.dropFirst().dropLast().joined())
        else { throw .notOpenSSH }
        var reader = SSHReader([UInt8](blob))
        guard reader.take(Self.magic) else { throw .notOpenSSH }
        guard let cipher = reader.text(), let derivation = reader.text(), reader.string() != nil else { throw .damaged }
        guard cipher == "none", derivation == "none" else { throw .encrypted }
        guard reader.number() == 1, reader.string() != nil, let secret = reader.string() else { throw .damaged }
        var inner = SSHReader(secret)
        guard let check = inner.number(), check == inner.number(), let kind = inner.text() else { throw .damaged }
        guard kind == "ssh-ed25519" else { throw .otherKind(kind) }
        guard let open = inner.string(), let both = inner.string(), both.count == 64, Array(both.suffix(32)) == open,
            let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: both.prefix(32)),
            Array(key.publicKey.rawRepresentation) == open, (try? key.signature(for: open)) != nil
        else { throw .damaged }
        self.key = key
    }

    private static let magic = Array("openssh-key-v1\0".utf8)

    /// The signature of a file, in the armoured form that OpenSSH writes.
    package func signature(of message: [UInt8]) -> [UInt8] {
        let signed = SSHSignature.signed(message, namespace: Self.namespace)
        // The key has signed when it was read.
        let raw = (try? key.signature(for: signed)).map { [UInt8]($0) } ?? []
        return SSHSignature(
            key: [UInt8](key.publicKey.rawRepresentation), namespace: Self.namespace, signature: raw
        ).armoured
    }
}

/// A signature in OpenSSH's format, by an Ed25519 key.
package struct SSHSignature: Equatable, Sendable {
    /// The 32 bytes of the public key.
    package let key: [UInt8]
    /// What the signature is for.
    package let namespace: String
    private let signature: [UInt8]

    init(key: [UInt8], namespace: String, signature: [UInt8]) {
        self.key = key
        self.namespace = namespace
        self.signature = signature
    }

    private static let magic = Array("SSHSIG".utf8)
    private static let kind = Array("ssh-ed25519".utf8)
    private static let digest = Array("sha512".utf8)

    /// Reads an armoured signature; nil for what is none, or by another kind of key.
    package init?(_ bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        guard lines.first == "-----BEGIN SSH SIGNATURE-----", lines.last == "-----END SSH SIGNATURE-----",
            let blob = Data(base64Encoded: lines.dropFirst().dropLast().joined())
        else { return nil }
        var reader = SSHReader([UInt8](blob))
        guard reader.take(Self.magic), reader.number() == 1, let key = reader.string(), let namespace = reader.text(),
            reader.string() != nil, reader.string() == Self.digest, let signature = reader.string()
        else { return nil }
        var keyReader = SSHReader(key)
        var signatureReader = SSHReader(signature)
        guard keyReader.string() == Self.kind, let open = keyReader.string(), open.count == 32,
            signatureReader.string() == Self.kind, let raw = signatureReader.string(), raw.count == 64
        else { return nil }
        self.init(key: open, namespace: namespace, signature: raw)
    }

    /// Whether it is the key's signature of a file.
    package func isValid(for message: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key) else { return false }
        return key.isValidSignature(signature, for: Self.signed(message, namespace: namespace))
    }

    /// How the key is called where keys are compared, as `ssh-keygen -l` writes it.
    package var fingerprint: String {
        let digest = Data(SHA256.hash(data: publicKey)).base64EncodedString()
        return "SHA256:" + digest.prefix { $0 != "=" }
    }

    private var publicKey: [UInt8] { Self.string(Self.kind) + Self.string(key) }

    /// What is really signed: the checksum of the file, with what the signature is for.
    static func signed(_ message: [UInt8], namespace: String) -> [UInt8] {
        magic + string(Array(namespace.utf8)) + string([]) + string(digest) + string(Array(SHA512.hash(data: message)))
    }

    var armoured: [UInt8] {
        let blob =
            Self.magic + Self.number(1) + Self.string(publicKey) + Self.string(Array(namespace.utf8)) + Self.string([])
            + Self.string(Self.digest) + Self.string(Self.string(Self.kind) + Self.string(signature))
        var text = "-----BEGIN SSH SIGNATURE-----\n"
        var rest = Data(blob).base64EncodedString()[...]
        while !rest.isEmpty {
            text += rest.prefix(70) + "\n"
            rest = rest.dropFirst(70)
        }
        return Array((text + "-----END SSH SIGNATURE-----\n").utf8)
    }

    private static func number(_ value: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    private static func string(_ bytes: [UInt8]) -> [UInt8] { number(bytes.count) + bytes }
}

/// Reads numbers and strings as the SSH protocol writes them (RFC 4251, 5).
private struct SSHReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    mutating func take(_ expected: [UInt8]) -> Bool {
        guard rest.starts(with: expected) else { return false }
        rest = rest.dropFirst(expected.count)
        return true
    }

    mutating func number() -> Int? {
        guard rest.count >= 4 else { return nil }
        defer { rest = rest.dropFirst(4) }
        return rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    }

    mutating func string() -> [UInt8]? {
        guard let count = number(), count <= rest.count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
    }

    mutating func text() -> String? { string().map { String(decoding: $0, as: UTF8.self) } }
}
