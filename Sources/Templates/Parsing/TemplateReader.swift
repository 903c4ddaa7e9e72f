import ShikiriDiagnostics

/// Cuts a template into its text and its tags.
///
/// Lines and columns are counted as ``ShikiriDiagnostics/SourceLocation`` says: from 1, in Unicode scalars.
struct TemplateReader {
    enum Piece {
        /// Text up to the end of its line, with the place of its first character that isn't white space.
        case text(String, firstWord: SourceLocation?)
        case tag(TemplateTag)
        /// Braces that open and never close.
        case openBraces(SourceLocation)
    }

    private let scalars: [Unicode.Scalar]
    private let file: String
    private var opening = Array("{{".unicodeScalars)
    private var closing = Array("}}".unicodeScalars)
    private var position = 0
    private var line = 1
    private var column = 1

    init(_ text: String, file: String) {
        scalars = Array(text.unicodeScalars)
        self.file = file
    }

    mutating func next() -> Piece? {
        guard position < scalars.count else { return nil }
        return starts(with: opening, at: position) ? tag() : text()
    }

    private mutating func text() -> Piece {
        let start = position
        var firstWord: SourceLocation?
        while position < scalars.count, !starts(with: opening, at: position) {
            if firstWord == nil, !scalars[position].properties.isWhitespace { firstWord = location }
            advance()
            if scalars[position - 1] == "\n" { break }
        }
        return .text(string(start..<position), firstWord: firstWord)
    }

    private mutating func tag() -> Piece {
        let start = location
        let first = position
        let sign = position + opening.count
        let kind = kind(of: sign)
        let end: [Unicode.Scalar] =
            switch kind {
            case .braces: Array("}".unicodeScalars) + closing
            case .delimiters: Array("=".unicodeScalars) + closing
            default: closing
            }
        let inside = kind == .variable ? sign : sign + 1
        guard let last = self.end(end, from: inside, of: kind) else { return .openBraces(start) }
        let name = string(inside..<last).trimmed
        while position < last + end.count { advance() }
        let text = string(first..<position)
        if kind == .delimiters { changeDelimiters(name) }
        return .tag(TemplateTag(kind: kind, name: Located(name, at: start), text: text))
    }

    /// What the sign behind the opening braces says. Three braces are one tag only while braces are the delimiters.
    private func kind(of sign: Int) -> TemplateTag.Kind {
        guard sign < scalars.count, let kind = TemplateTag.Kind(rawValue: Character(scalars[sign])) else {
            return .variable
        }
        return kind == .braces && opening != Array("{{".unicodeScalars) ? .variable : kind
    }

    private mutating func changeDelimiters(_ name: String) {
        guard let delimiters = TemplateTag.delimiters(name) else { return }
        opening = Array(delimiters.opening.unicodeScalars)
        closing = Array(delimiters.closing.unicodeScalars)
    }

    /// Where the closing braces are. Other tags than comments stand on one line and hold no braces: what looks different
    /// was meant to end before.
    private func end(_ end: [Unicode.Scalar], from start: Int, of kind: TemplateTag.Kind) -> Int? {
        var index = start
        while index < scalars.count {
            if starts(with: end, at: index) { return index }
            if kind != .comment, scalars[index] == "\n" || starts(with: opening, at: index) { return nil }
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

    private func starts(with word: [Unicode.Scalar], at index: Int) -> Bool {
        // The first sign alone rules out almost every place.
        guard index < scalars.count, scalars[index] == word.first else { return false }
        return scalars[index...].starts(with: word)
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
