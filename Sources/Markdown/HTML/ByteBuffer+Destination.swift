extension ByteBuffer {
    /// The bytes of a destination as the value of `href` or `src`, as CommonMark's own renderer writes it: what a URL
    /// can't hold is percent-encoded, what it may hold and HTML can't is escaped.
    mutating func appendDestination(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "'"): append("&#x27;")
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                append(byte)
            case let byte where Self.signsInURLs.contains(byte): append(byte)
            default: appendPercentEncoded(byte)
            }
        }
    }

    private mutating func appendPercentEncoded(_ byte: UInt8) {
        append(UInt8(ascii: "%"))
        append(Self.digits[Int(byte >> 4)])
        append(Self.digits[Int(byte & 0x0F)])
    }

    private static let digits = Array("0123456789ABCDEF".utf8)
    private static let signsInURLs = Array("-_.+!*(),%#@?=;:/$~".utf8)
}
