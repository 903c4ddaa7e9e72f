import ShikiriDiagnostics

/// Reads an SVG file and tells what in it isn't a drawing.
///
/// An SVG file that a browser opens is a page of the portal: scripts in it run as the portal's own. What may stand in a
/// file is a list of elements that draw; everything else (scripts, links, foreign markup, animations that change
/// attributes, references to other files, declarations of a document type) is refused, so that what nobody thought of
/// is refused too. The reading is stricter than XML's: what it can't follow is no drawing either.
struct SVGDrawing {
    /// What is wrong, with its place in the bytes.
    struct Fault: Error, Equatable {
        let words: Phrase
        let offset: Int
    }

    /// Elements that draw or describe, by their names in SVG 1.1 and 2.
    private static let elements: Set<String> = [
        "svg", "g", "defs", "symbol", "use", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline",
        "polygon", "text", "tspan", "textPath", "marker", "pattern", "mask", "clipPath", "linearGradient",
        "radialGradient", "stop", "filter", "feGaussianBlur", "feOffset", "feBlend", "feFlood", "feComposite",
        "feMerge", "feMergeNode", "feColorMatrix", "feDropShadow", "style",
    ]

    private let bytes: [UInt8]
    private var at = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The first thing in a file that isn't part of a drawing; nil for a drawing.
    static func fault(in bytes: [UInt8]) -> Fault? {
        var reader = SVGDrawing(bytes)
        do throws(Fault) {
            try reader.read()
            return nil
        } catch {
            return error
        }
    }

    private mutating func read() throws(Fault) {
        guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else {
            throw Fault(words: .drawingNotUTF8, offset: 0)
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
        var hasDrawing = false
        while at < bytes.count {
            guard bytes[at] == UInt8(ascii: "<") else {
                at += 1
                continue
            }
            if follows("<!--") {
                try skip(past: "-->")
            } else if follows("<?xml ") {
                try readDeclaration()
            } else if follows("</") {
                try skip(past: ">")
            } else {
                try readElement()
                hasDrawing = true
            }
        }
        if !hasDrawing { throw Fault(words: .noDrawing, offset: 0) }
    }

    /// Only UTF-8 is read here, so only UTF-8 may be announced: a browser believes the announcement.
    private mutating func readDeclaration() throws(Fault) {
        let start = at
        try skip(past: "?>")
        let text = String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
        if text.contains("encoding"), !text.contains("\"utf-8\""), !text.contains("'utf-8'") {
            throw Fault(words: .drawingNotUTF8, offset: start)
        }
    }

    private mutating func readElement() throws(Fault) {
        let start = at
        at += 1
        let name = takeName()
        guard Self.elements.contains(name) else {
            throw Fault(words: name.isEmpty ? .drawingDeclares : .drawingElement(name), offset: start)
        }
        while true {
            skipBlanks()
            if follows("/>") {
                at += 2
                return
            }
            if follows(">") {
                at += 1
                if name == "style" { try readStyle() }
                return
            }
            try readAttribute()
        }
    }

    private mutating func readAttribute() throws(Fault) {
        let start = at
        let name = takeName()
        skipBlanks()
        guard !name.isEmpty, follows("=") else { throw Fault(words: .drawingMalformed, offset: start) }
        at += 1
        skipBlanks()
        guard at < bytes.count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[at]),
            let end = bytes[(at + 1)...].firstIndex(of: bytes[at])
        else { throw Fault(words: .drawingMalformed, offset: start) }
        let value = String(decoding: bytes[(at + 1)..<end], as: UTF8.self)
        at = end + 1
        let lower = name.lowercased()
        if lower.hasPrefix("on") { throw Fault(words: .drawingScript(name), offset: start) }
        if lower == "href" || lower.hasSuffix(":href") || lower == "src" || lower.hasSuffix(":base") {
            guard value.hasPrefix("#") else { throw Fault(words: .drawingLink(name), offset: start) }
        } else if lower != "xmlns", !lower.hasPrefix("xmlns:") {
            try checkStyle(value, at: start)
        }
    }

    /// The text of a `style` element, which ends where its tag closes.
    private mutating func readStyle() throws(Fault) {
        let start = at
        while at < bytes.count, !follows("</") {
            // A section of raw characters (CDATA) would be another reading of what follows than this one.
            if follows("<") { throw Fault(words: .drawingStyleMarkup, offset: at) }
            at += 1
        }
        try checkStyle(String(decoding: bytes[start..<at], as: UTF8.self), at: start)
    }

    /// A style takes in nothing from elsewhere. Escapes and references to characters could hide that it does.
    private func checkStyle(_ text: String, at offset: Int) throws(Fault) {
        let lower = text.lowercased()
        let hides = lower.contains("\\") || (lower.contains("&") && lower.contains("(")) || lower.contains("@import")
        let leaves = lower.components(after: "url(").contains { part in
            !part.drop(while: { " \t\r\n\"'".contains($0) }).hasPrefix("#")
        }
        if hides || leaves || lower.contains("image-set(") || lower.contains("javascript:") {
            throw Fault(words: .drawingTakesIn, offset: offset)
        }
    }

    // MARK: Steps

    private func follows(_ text: String) -> Bool { bytes[at...].starts(with: text.utf8) }

    private mutating func skip(past text: String) throws(Fault) {
        guard let found = bytes[at...].firstRange(of: Array(text.utf8)) else {
            throw Fault(words: .drawingMalformed, offset: at)
        }
        at = found.upperBound
    }

    private mutating func skipBlanks() {
        while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
    }

    /// A name of ASCII letters, digits, `-`, `_`, `.` and `:`; empty where there is none.
    private mutating func takeName() -> String {
        let start = at
        while at < bytes.count, Self.isNamed(bytes[at]) { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private static func isNamed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
    }
}

extension String {
    /// What stands behind each place of a word, up to the next.
    fileprivate func components(after word: String) -> [Substring] {
        Array(split(separator: word, omittingEmptySubsequences: false).dropFirst())
    }
}
