import ShikiriDiagnostics

/// The texts of the statements of an export, each with its place: the members of a JSON array, those of the `statements` of
/// a store's answer, or objects one after the other, one a line or indented.
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

    /// Where the last answer read says that the store has more; nil where it was the last one.
    private var more: SourceLocation?

    private init(_ text: [UInt8], file: String) {
        (self.text, self.file) = (text, file)
    }

    /// Cuts an export into statements.
    ///
    /// - Returns: the statements, and where the store's last answer says that it has more than those.
    static func pieces(
        of text: [UInt8], file: String
    ) throws(Fault) -> (statements: [Piece], more: SourceLocation?) {
        var texts = StatementTexts(text, file: file)
        texts.skipBlanks()
        if texts.byte == UInt8(ascii: "[") {
            let pieces = try texts.members()
            guard texts.byte == nil else {
                throw Fault(said: .textBehindStatements, place: texts.place)
            }
            return (pieces, nil)
        }
        guard texts.isAnswer else { return (texts.lines(), nil) }
        // Several answers, page after page, may stand in one file.
        var pieces: [Piece] = []
        while texts.byte != nil { pieces += try texts.answer() }
        return (pieces, texts.more)
    }

    /// An array that doesn't end, or that something follows.
    struct Fault: Error {
        let said: Phrase
        let place: SourceLocation
    }

    /// Whether an object begins here that has `statements`, as a store answers.
    private var isAnswer: Bool {
        var look = self
        return look.goToStatements()
    }

    /// Goes to the array of `statements` of the object that begins here; false where it has none.
    private mutating func goToStatements() -> Bool {
        guard byte == UInt8(ascii: "{") else { return false }
        repeat {
            step()
            guard let key = key() else { return false }
            if key.elementsEqual("\"statements\"".utf8) { return byte == UInt8(ascii: "[") }
            skipValue(of: key)
        } while byte == UInt8(ascii: ",")
        return false
    }

    /// The key that begins here, with its quotes, and goes to its value; nil where there is none.
    private mutating func key() -> ArraySlice<UInt8>? {
        skipBlanks()
        let start = position
        guard byte == UInt8(ascii: "\"") else { return nil }
        skipString()
        step()
        let key = text[start..<position]
        skipBlanks()
        guard byte == UInt8(ascii: ":") else { return nil }
        step()
        skipBlanks()
        return key
    }

    /// Goes behind the value of a key of an answer. `more` is the address of the store's next answer, and empty in the last.
    private mutating func skipValue(of key: ArraySlice<UInt8>) {
        let (start, place) = (position, place)
        skipMember(upTo: UInt8(ascii: "}"))
        let value = text[start..<position]
        if key.elementsEqual("\"more\"".utf8), value.first == UInt8(ascii: "\""), !value.starts(with: "\"\"".utf8) {
            more = place
        }
    }

    /// The members of the `statements` of one answer, and goes behind it.
    private mutating func answer() throws(Fault) -> [Piece] {
        let opening = place
        more = nil
        guard goToStatements() else {
            throw Fault(said: .textBehindAnswer, place: opening)
        }
        let pieces = try members()
        while byte == UInt8(ascii: ",") {
            step()
            guard let key = key() else { break }
            skipValue(of: key)
        }
        guard byte == UInt8(ascii: "}") else {
            throw Fault(said: .openAnswer, place: opening)
        }
        step()
        skipBlanks()
        return pieces
    }

    /// One piece an object that begins a line and is closed before the next one begins; where it isn't, its line alone.
    private mutating func lines() -> [Piece] {
        var pieces: [Piece] = []
        // Before this place no object that goes over several lines is closed.
        var open = 0
        while position < text.count {
            skipBlanks()
            let (start, place) = (position, place)
            if byte == UInt8(ascii: "{"), start >= open {
                var look = self
                if look.skipObject() { self = look } else { open = look.position }
            }
            while let byte, byte != 0x0A { position += 1 }
            if position > start { pieces.append(Piece(bytes: text[start..<position], place: place)) }
        }
        return pieces
    }

    /// Goes behind the object that begins here; false where another one begins at the start of a line before it is closed.
    private mutating func skipObject() -> Bool {
        var depth = 0
        while let byte {
            if position == lineStart, depth > 0, byte == UInt8(ascii: "{") { return false }
            switch byte {
            case UInt8(ascii: "\""): skipString()
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
            step()
            if depth == 0 { return true }
        }
        return false
    }

    /// The members of the array that begins here, and goes behind it.
    private mutating func members() throws(Fault) -> [Piece] {
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
                    said: isOpen ? .openStatement : .openArray,
                    place: isOpen ? place : opening)
            }
            if position > start || byte == UInt8(ascii: ",") {
                pieces.append(Piece(bytes: text[start..<position], place: place))
            }
        } while byte == UInt8(ascii: ",")
        position += 1
        skipBlanks()
        return pieces
    }

    /// Goes to the comma or bracket behind a member, or to the end of the text.
    private mutating func skipMember(upTo closing: UInt8 = UInt8(ascii: "]")) {
        var depth = 0
        while let byte {
            switch byte {
            case UInt8(ascii: "\""): skipString()
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ","), closing:
                if depth == 0 { return }
                if byte == closing { depth -= 1 }
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(depth - 1, 0)
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
