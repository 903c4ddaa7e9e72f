import Crypto

/// What is sent to a time stamping authority: it says when it saw this checksum (RFC 3161, 2.4.1). Nothing of the file itself
/// leaves the house.
///
/// In DER (ITU-T X.690): a request without a nonce, so that the same file gives the same request, that asks for the authority's
/// certificate in the answer.
package struct TimestampRequest: Sendable {
    /// The request.
    package let bytes: [UInt8]

    /// Asks about a file.
    package init(for message: [UInt8]) {
        let sha256: [UInt8] = [0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01]
        let algorithm = Self.sequence(sha256 + [0x05, 0x00])
        let imprint = Self.sequence(algorithm + Self.value(0x04, Array(SHA256.hash(data: message))))
        let wantsCertificate: [UInt8] = [0x01, 0x01, 0xFF]
        bytes = Self.sequence([0x02, 0x01, 0x01] + imprint + wantsCertificate)
    }

    private static func sequence(_ content: [UInt8]) -> [UInt8] { value(0x30, content) }

    /// A value with its tag and length; nothing here is longer than 127 bytes.
    private static func value(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] { [tag, UInt8(content.count)] + content }
}
