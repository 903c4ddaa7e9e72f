import ShikiriDiagnostics

/// Cuts a template into its text and its tags.
///
/// Lines and columns are counted as ``ShikiriDiagnostics/SourceLocation`` says: from 1, in Unicode scalars.
struct TemplateReader {
    enum Piece {
        /// Text, with the place of its first character that isn't white space.
        case text(String, firstWord: SourceLocation?)
        case tag(TemplateTag)
        /// Braces that open and never close.
        case openBraces(SourceLocation)
    }

    private let scalars: [Unicode.Scalar]
    private let file: String
    private var position = 0
    private var line = 1
    private var column = 1

    init(_ text: String, file: String) {
        scalars = Array(text.unicodeScalars)
        self.file = file
    }

    mutating func next() -> Piece? {
        guard position < scalars.count else { return nil }
        return starts(with: "{{", at: position) ? tag() : text()
    }

    private mutating func text() -> Piece {
        let start = position
        var firstWord: SourceLocation?
        while position < scalars.count, !starts(with: "{{", at: position) {
            if firstWord == nil, !scalars[position].properties.isWhitespace { firstWord = location }
            advance()
        }
        return .text(string(start..<position), firstWord: firstWord)
    }

    private mutating func tag() -> Piece {
        let start = location
        let opening = position + 2
        let sign = opening < scalars.count ? TemplateTag.Kind(rawValue: Character(scalars[opening])) : nil
        let kind = sign == .variable ? nil : sign
        let closing = kind == .braces ? "}}}" : "}}"
        let inside = kind == nil ? opening : opening + 1
        guard let end = end(closing, from: inside, of: kind) else { return .openBraces(start) }
        let name = string(inside..<end).trimmed
        let first = position
        while position < end + closing.count { advance() }
        return .tag(
            TemplateTag(kind: kind ?? .variable, name: Located(name, at: start), text: string(first..<position)))
    }

    /// Where the closing braces are. Other tags than comments stand on one line and hold no braces: what looks different
    /// was meant to end before.
    private func end(_ closing: String, from start: Int, of kind: TemplateTag.Kind?) -> Int? {
        var index = start
        while index < scalars.count {
            if starts(with: closing, at: index) { return index }
            if kind != .comment, scalars[index] == "\n" || starts(with: "{{", at: index) { return nil }
            index += 1
        }
        return nil
    }

    private var location: SourceLocation { SourceLocation(file: file, line: line, column: column) }

    private mutating func advance() {
        if scalars[position] == "\n" {
            line += 1
            column = 1
        } else {
            column += 1
        }
        position += 1
    }

    private func starts(with word: String, at index: Int) -> Bool {
        scalars[index...].starts(with: word.unicodeScalars)
    }

    private func string(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range])
        return String(text)
    }
}

extension String {
    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
