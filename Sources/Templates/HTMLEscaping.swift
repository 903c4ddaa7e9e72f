extension String {
    /// The text with the five characters that mean something in HTML as references, fit for content and for quoted
    /// attributes.
    ///
    /// It works on bytes: one of the five that carries a combining mark is one `Character` with it and would be missed,
    /// and it would still end an attribute.
    var escapedForHTML: String {
        guard let first = utf8.firstIndex(where: \.isSpecialInHTML) else { return self }
        var escaped = String(self[..<first])
        escaped.reserveCapacity(utf8.count + 16)
        var plain = first
        for index in utf8.indices[first...] where utf8[index].isSpecialInHTML {
            escaped += self[plain..<index]
            escaped += utf8[index].referenceInHTML
            plain = utf8.index(after: index)
        }
        escaped += self[plain...]
        return escaped
    }
}

extension UInt8 {
    fileprivate var isSpecialInHTML: Bool {
        switch self {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
        }
    }

    fileprivate var referenceInHTML: String {
        switch self {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: "&#39;"
        }
    }
}
