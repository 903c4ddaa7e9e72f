/// Bytes as hexadecimal digits, two a byte, in small letters: checksums and the names made of them.
package enum Hexadecimal {
    /// The digits of some bytes.
    package static func digits(of bytes: some Sequence<UInt8>) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
