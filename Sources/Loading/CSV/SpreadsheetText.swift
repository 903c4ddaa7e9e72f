/// What spreadsheets and people who use them put around the values of a table.
package enum SpreadsheetText {
    /// The text that a cell means: `="0123"` and `'0123` are the ways to keep a spreadsheet from taking a text for a number.
    ///
    /// An apostrophe before a small letter begins a word (`'s-Gravenhage`) and stays.
    package static func plain(_ text: String) -> String {
        if text.hasPrefix("=\""), text.hasSuffix("\""), text.utf8.count >= 3 {
            return String(text.dropFirst(2).dropLast())
        }
        guard text.hasPrefix("'"), let next = text.utf8.dropFirst().first, !isSmallLetter(next) else { return text }
        return String(text.dropFirst())
    }

    /// The separator that a first line `sep=;` names, in quotes or without, and how many bytes that line has with its end.
    package static func separatorLine(_ bytes: some Collection<UInt8>) -> (separator: UInt8, length: Int)? {
        let line = bytes.prefix(16).prefix { $0 != 0x0A && $0 != 0x0D }
        let isQuoted = line.first == 0x22 && line.count > 1
        let words = Array(isQuoted ? line.dropFirst() : line.dropFirst(0))
        guard words.prefix(4).map({ $0 | 0x20 }) == Array("sep=".utf8).map({ $0 | 0x20 }), words.count > 4 else {
            return nil
        }
        let rest = words.dropFirst(5)
        guard rest.isEmpty || isQuoted && rest.elementsEqual([0x22]) else { return nil }
        var length = line.count
        let ends = bytes.dropFirst(length).prefix(2)
        if ends.elementsEqual([0x0D, 0x0A]) { length += 2 } else if !ends.isEmpty { length += 1 }
        return (words[4], length)
    }

    /// Whether a byte is a small letter of ASCII.
    package static func isSmallLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}

extension [CSVScanner.Field] {
    /// Whether a row holds nothing: spreadsheets write separators for rows that were once in use.
    package var isBlank: Bool { allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }
}
