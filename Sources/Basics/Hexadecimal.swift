/// Bytes as hexadecimal digits, two a byte, in small letters: checksums and the names made of them.
package enum Hexadecimal {
    private static let signs = Array("0123456789abcdef".utf8)

    /// The digits of some bytes.
    package static func digits(of bytes: some Sequence<UInt8>) -> String {
        String(decoding: bytes.flatMap { [signs[Int($0 >> 4)], signs[Int($0 & 15)]] }, as: UTF8.self)
    }
}
