/// Markup of other tools in a text, which the portal shows as it was typed.
struct ForeignMark: Hashable {
    /// Which tool's.
    let kind: MarkdownProblem.Foreign
    /// Where it stands in the text.
    let range: Range<Int>

    /// The languages of blocks of code that other tools draw.
    static let drawingLanguages: Set<String> = ["mermaid", "plantuml", "puml", "graphviz", "math", "katex", "latex"]

    /// What stands in a text, the first of each kind.
    static func all(in text: ByteView) -> [ForeignMark] {
        // Nearly all texts hold no sign of one, and are then not copied.
        guard text.buffer.contains(where: mayBegin) else { return [] }
        let bytes = text.bytes
        var marks: [ForeignMark] = []
        var seen: Set<MarkdownProblem.Foreign> = []
        func add(_ kind: MarkdownProblem.Foreign, _ start: Int, _ end: Int?) {
            guard let end, seen.insert(kind).inserted else { return }
            marks.append(ForeignMark(kind: kind, range: start..<end))
        }
        // What ends a box says nothing that its beginning hasn't.
        if bytes.starts(with: ":::".utf8), bytes.contains(where: { $0 != UInt8(ascii: ":") }) { add(.container, 0, 3) }
        if bytes.elementsEqual("+++".utf8) { add(.frontMatter, 0, 3) }
        for place in bytes.indices {
            switch bytes[place] {
            case UInt8(ascii: "{"):
                add(.template, place, template(bytes, place))
                add(.attributes, place, attributes(bytes, place))
            case UInt8(ascii: "$"): add(.mathematics, place, mathematics(bytes, place))
            case UInt8(ascii: ":"): add(.emoji, place, emoji(bytes, place))
            case UInt8(ascii: "["):
                if let end = contents(bytes, place) {
                    add(.contents, place, end)
                } else {
                    add(.wikiLink, place, wikiLink(bytes, place))
                }
            default: break
            }
        }
        return marks
    }

    private static func mayBegin(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "$"), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "+"): true
        default: false
        }
    }

    /// Where `{{ … }}` or `{% … %}` that begins here ends.
    private static func template(_ bytes: [UInt8], _ start: Int) -> Int? {
        if bytes[start...].starts(with: "{{".utf8) { return end(of: "}}", in: bytes, from: start + 2) }
        return bytes[start...].starts(with: "{%".utf8) ? end(of: "%}", in: bytes, from: start + 2) : nil
    }

    /// Where a list of classes and ids ends: `{.class}`, `{#id .class}`, `{: .class}`.
    private static func attributes(_ bytes: [UInt8], _ start: Int) -> Int? {
        guard let close = bytes[start...].firstIndex(of: UInt8(ascii: "}")), close - start < 80 else { return nil }
        var inner = bytes[start + 1..<close]
        if inner.first == UInt8(ascii: ":") { inner = inner.dropFirst() }
        let words = inner.split(separator: UInt8(ascii: " "))
        guard !words.isEmpty else { return nil }
        let areMarks = words.allSatisfy { word in
            guard let first = word.first, let next = word.dropFirst().first else { return false }
            return (first == UInt8(ascii: "#") || first == UInt8(ascii: ".")) && isLetter(next)
                && word.allSatisfy { $0 < 0x80 }
        }
        return areMarks ? close + 1 : nil
    }

    /// Where a formula ends. A sign of money is none: a formula holds what only formulas do.
    private static func mathematics(_ bytes: [UInt8], _ start: Int) -> Int? {
        if bytes[start...].starts(with: "$$".utf8) { return start + 2 }
        guard start == 0 || !isWord(bytes[start - 1]), start + 1 < bytes.count, bytes[start + 1] > 0x20 else {
            return nil
        }
        guard let close = bytes[(start + 1)...].firstIndex(of: UInt8(ascii: "$")), bytes[close - 1] > 0x20 else {
            return nil
        }
        guard close + 1 == bytes.count || !isWord(bytes[close + 1]) else { return nil }
        let inner = bytes[start + 1..<close]
        let isFormula =
            inner.contains { #"\^_={"#.utf8.contains($0) } || (inner.count == 1 && isLetter(inner[start + 1]))
        return isFormula ? close + 1 : nil
    }

    /// Where the code of an emoji ends: `:smile:`, `:+1:`. A time of day and a path are none.
    private static func emoji(_ bytes: [UInt8], _ start: Int) -> Int? {
        guard start == 0 || (!isWord(bytes[start - 1]) && bytes[start - 1] != UInt8(ascii: ":")) else { return nil }
        let name = bytes[(start + 1)...].prefix(32).prefix {
            isWord($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+")
        }
        let end = start + 1 + name.count
        guard name.count > 1, end < bytes.count, bytes[end] == UInt8(ascii: ":") else { return nil }
        guard name.contains(where: isLetter) || name.first == UInt8(ascii: "+") || name.first == UInt8(ascii: "-")
        else {
            return nil
        }
        guard !name.contains(where: { (0x41...0x5A).contains($0) }) else { return nil }
        return end + 1 < bytes.count && (isWord(bytes[end + 1]) || bytes[end + 1] == UInt8(ascii: ":")) ? nil : end + 1
    }

    /// Where the mark for a table of contents ends, which stands alone.
    private static func contents(_ bytes: [UInt8], _ start: Int) -> Int? {
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        return start == 0 && ["[toc]", "[[toc]]", "[[_toc_]]"].contains(text) ? bytes.count : nil
    }

    /// Where a link of a wiki ends.
    private static func wikiLink(_ bytes: [UInt8], _ start: Int) -> Int? {
        guard bytes[start...].starts(with: "[[".utf8) else { return nil }
        return end(of: "]]", in: bytes, from: start + 2)
    }

    private static func end(of mark: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
        mark.withUTF8Buffer { mark in
            var place = start
            while place + 1 < bytes.count {
                if bytes[place] == mark[0], bytes[place + 1] == mark[1] { return place > start ? place + 2 : nil }
                place += 1
            }
            return nil
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func isWord(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
    }
}
