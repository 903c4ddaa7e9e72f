/// What is wrong with an HTML fragment of the renderer's; nil if every tag is closed in its place, every attribute is
/// quoted, every sign that HTML needs is escaped, and the bytes are UTF-8 without the renderer's own character.
func faultOfMarkup(_ bytes: [UInt8]) -> String? {
    guard let html = String(validating: bytes, as: UTF8.self) else { return "not UTF-8" }
    if html.unicodeScalars.contains("\u{10FFFE}") { return "a sentinel was left" }
    var open: [Substring] = []
    var rest = html[...]
    while let sign = rest.firstIndex(where: { $0 == "<" || $0 == "&" || $0 == ">" }) {
        if rest[sign] == ">" { return "a bare >" }
        if rest[sign] == "&" {
            guard let entity = entities.first(where: { rest[sign...].hasPrefix($0) }) else { return "a bare &" }
            rest = rest[sign...].dropFirst(entity.count)
            continue
        }
        guard let tag = Tag(rest[sign...]) else { return "no tag: \(rest[sign...].prefix(40))" }
        rest = rest[sign...].dropFirst(tag.length)
        switch tag.kind {
        case .empty: continue
        case .start: open.append(tag.name)
        case .end: if open.popLast() != tag.name { return "</\(tag.name)> closes nothing" }
        }
    }
    return open.isEmpty ? nil : "<\(open.last ?? "")> is never closed"
}

private let entities = ["&amp;", "&lt;", "&gt;", "&quot;", "&#x27;"]

private struct Tag {
    enum Kind { case start, end, empty }

    let kind: Kind
    let name: Substring
    let length: Int

    init?(_ text: Substring) {
        var rest = text.dropFirst()
        let isEnd = rest.first == "/"
        if isEnd { rest = rest.dropFirst() }
        name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
        guard !name.isEmpty else { return nil }
        rest = rest.dropFirst(name.count)
        while rest.first == " ", rest.dropFirst().first != "/" {
            let attribute = rest.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0 == "-") }
            rest = rest.dropFirst(1 + attribute.count)
            guard !attribute.isEmpty, rest.hasPrefix("=\""), let end = rest.dropFirst(2).firstIndex(of: "\"") else {
                return nil
            }
            if rest[..<end].contains("<") { return nil }
            rest = rest[rest.index(after: end)...]
        }
        let isEmpty = rest.hasPrefix(" />")
        guard isEmpty || rest.first == ">" else { return nil }
        kind = isEmpty ? .empty : isEnd ? .end : .start
        length = text.distance(from: text.startIndex, to: rest.startIndex) + (isEmpty ? 3 : 1)
    }
}
