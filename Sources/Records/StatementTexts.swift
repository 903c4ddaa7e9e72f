import ShikiriDiagnostics

/// The texts of the statements of an export, each with its place: the members of a JSON array, or one a line.
///
/// An array is only cut at its commas here, so that one member that is no JSON costs only itself. Whether a member is a
/// statement, the decoder decides.
struct StatementTexts {
    /// A statement's bytes, and where they begin.
    struct Piece {
        let bytes: ArraySlice<UInt8>
        let place: SourceLocation
    }

    private let file: String
    private let text: [UInt8]
    private var position = 0
    private var line = 1
    private var lineStart = 0

    private init(_ text: [UInt8], file: String) {
        (self.text, self.file) = (text, file)
    }

    /// Cuts an export into statements.
    static func pieces(of text: [UInt8], file: String) throws(Fault) -> [Piece] {
        var texts = StatementTexts(text, file: file)
        texts.skipBlanks()
        guard texts.byte == UInt8(ascii: "[") else { return StatementTexts(text, file: file).lines() }
        return try texts.members()
    }

    /// An array that doesn't end, or that something follows.
    struct Fault: Error {
        let message: String
        let place: SourceLocation
    }

    private consuming func lines() -> [Piece] {
        var pieces: [Piece] = []
        while position < text.count {
            skipBlanks()
            let start = position
            let place = place
            while let byte, byte != 0x0A { position += 1 }
            if position > start { pieces.append(Piece(bytes: text[start..<position], place: place)) }
        }
        return pieces
    }

    private consuming func members() throws(Fault) -> [Piece] {
        let opening = place
        var pieces: [Piece] = []
        repeat {
            position += 1
            skipBlanks()
            let (start, place) = (position, place)
            skipMember()
            guard let byte else {
                let isOpen = start < text.count
                throw Fault(
                    message: isOpen ? "the statement that begins here never ends" : "the array is never closed",
                    place: isOpen ? place : opening)
            }
            if position > start || byte == UInt8(ascii: ",") {
                pieces.append(Piece(bytes: text[start..<position], place: place))
            }
        } while byte == UInt8(ascii: ",")
        position += 1
        skipBlanks()
        if byte != nil { throw Fault(message: "text follows the array of statements", place: place) }
        return pieces
    }

    /// Goes to the comma or bracket behind a member, or to the end of the text.
    private mutating func skipMember() {
        var depth = 0
        while let byte {
            switch byte {
            case UInt8(ascii: "\""): skipString()
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ","), UInt8(ascii: "]"):
                if depth == 0 { return }
                if byte == UInt8(ascii: "]") { depth -= 1 }
            case UInt8(ascii: "}"): depth = max(depth - 1, 0)
            default: break
            }
            step()
        }
    }

    /// Goes to the closing quote of a string.
    private mutating func skipString() {
        step()
        while let byte, byte != UInt8(ascii: "\"") {
            if byte == UInt8(ascii: "\\") { step() }
            step()
        }
    }

    private mutating func skipBlanks() {
        while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { step() }
    }

    private mutating func step() {
        guard let byte else { return }
        position += 1
        guard byte == 0x0A else { return }
        line += 1
        lineStart = position
    }

    private var byte: UInt8? { position < text.count ? text[position] : nil }

    private var place: SourceLocation {
        let before = text[lineStart..<position].count { $0 & 0xC0 != 0x80 }
        return SourceLocation(file: file, line: line, column: before + 1)
    }
}
