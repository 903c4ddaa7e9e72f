/// What is wrong with an HTML fragment of the renderer's; nil if every tag is closed in its place, every attribute is
/// quoted, every sign that HTML needs is escaped, and the bytes are UTF-8 without the renderer's own character.
func faultOfMarkup(_ bytes: [UInt8]) -> String? {
    guard let html = String(validating: bytes, as: UTF8.self) else { return "not UTF-8" }
    if html.unicodeScalars.contains("\u{10FFFE}") { return "a sentinel was left" }
    var open: [[UInt8]] = []
    var rest = bytes[...]
    while let sign = rest.firstIndex(where: { $0 == 0x3C || $0 == 0x26 || $0 == 0x3E }) {
        rest = rest[sign...]
        switch rest[sign] {
        case UInt8(ascii: ">"):
            return "a bare >"
        case UInt8(ascii: "&"):
            guard let entity = entities.first(where: { rest.starts(with: $0) }) else { return "a bare &" }
            rest = rest.dropFirst(entity.count)
        default:
            guard let tag = Tag(rest) else { return "no tag: \(text(rest.prefix(40)))" }
            rest = rest.dropFirst(tag.length)
            switch tag.kind {
            case .empty: continue
            case .start: open.append(tag.name)
            case .end: if open.popLast() != tag.name { return "</\(text(tag.name))> closes nothing" }
            }
        }
    }
    return open.last.map { "<\(text($0))> is never closed" }
}

private let entities = ["&amp;", "&lt;", "&gt;", "&quot;", "&#x27;"].map { Array($0.utf8) }

private func text(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
}

private struct Tag {
    enum Kind { case start, end, empty }

    let kind: Kind
    let name: [UInt8]
    let length: Int

    init?(_ text: ArraySlice<UInt8>) {
        var rest = text.dropFirst()
        let isEnd = rest.first == UInt8(ascii: "/")
        if isEnd { rest = rest.dropFirst() }
        name = Array(rest.prefix(while: Self.isNameByte))
        guard !name.isEmpty else { return nil }
        rest = rest.dropFirst(name.count)
        while rest.first == UInt8(ascii: " "), rest.dropFirst().first != UInt8(ascii: "/") {
            let attribute = rest.dropFirst().prefix(while: Self.isNameByte)
            rest = rest.dropFirst(1 + attribute.count)
            guard !attribute.isEmpty, rest.starts(with: Array("=\"".utf8)),
                let end = rest.dropFirst(2).firstIndex(of: UInt8(ascii: "\"")),
                !rest[..<end].contains(UInt8(ascii: "<"))
            else { return nil }
            rest = rest[(end + 1)...]
        }
        let isEmpty = rest.starts(with: Array(" />".utf8))
        guard isEmpty || rest.first == UInt8(ascii: ">") else { return nil }
        kind = isEmpty ? .empty : isEnd ? .end : .start
        length = rest.startIndex - text.startIndex + (isEmpty ? 3 : 1)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }
}
