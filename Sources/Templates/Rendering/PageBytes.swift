import ShikiriBasics

/// The bytes of a page that is being written.
struct PageBytes {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ more: [UInt8]) {
        bytes += more
    }

    /// Appends finished markup.
    mutating func append(_ html: String) {
        bytes += html.utf8
    }

    /// Appends text with the five characters that mean something in HTML as references, fit for content and for quoted
    /// attributes.
    ///
    /// It works on bytes: one of the five that carries a combining mark is one `Character` with it and would be missed,
    /// and it would still end an attribute.
    mutating func appendEscaped(_ text: String) {
        var text = text
        text.withUTF8 { text in
            var plain = text.startIndex
            for index in text.indices {
                guard let entity = HTMLEntity.standing(for: text[index]) else { continue }
                bytes += text[plain..<index]
                bytes += entity.utf8
                plain = index + 1
            }
            bytes += text[plain...]
        }
    }
}
