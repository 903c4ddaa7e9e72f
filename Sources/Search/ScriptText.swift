/// Text as the inside of a JavaScript string literal.
enum ScriptText {
    private static let quote: UInt8 = 0x22
    private static let backslash: UInt8 = 0x5c
    private static let blank: UInt8 = 0x20

    /// Appends text with runs of blanks and control characters as one space, which is how HTML shows them.
    static func append(_ text: Substring, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { source in
            var start = 0
            for (place, byte) in source.enumerated() where byte <= blank || byte == quote || byte == backslash {
                bytes.append(contentsOf: source[start..<place])
                if byte > blank {
                    bytes.append(backslash)
                    bytes.append(byte)
                } else if bytes.last != blank {
                    bytes.append(blank)
                }
                start = place + 1
            }
            bytes.append(contentsOf: source[start...])
        }
    }

    /// Appends UTF-16 code units exactly, halves of surrogate pairs and control characters too.
    static func append(units: some Sequence<UInt16>, to bytes: inout [UInt8]) {
        for unit in units {
            if unit == UInt16(quote) || unit == UInt16(backslash) {
                bytes.append(backslash)
                bytes.append(UInt8(unit))
            } else if let scalar = Unicode.Scalar(unit), unit >= 0x20, unit < 0xfff0 {
                bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            } else {
                let digits = String(unit, radix: 16)
                bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
            }
        }
    }

    /// Appends a whole literal.
    static func appendLiteral(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(quote)
        append(text[...], to: &bytes)
        bytes.append(quote)
    }

    /// The call that every file of the index is.
    static func call(_ argument: [UInt8]) -> [UInt8] {
        Array("shikiriSearch(".utf8) + argument + Array(");\n".utf8)
    }
}
