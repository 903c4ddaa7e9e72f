internal import Foundation

/// Goes through HTML from tag to tag. Whatever it is given it comes to the end; it asks for nothing but tags that are
/// closed by `>`.
struct MarkupScan {
    /// A tag, or the text between two.
    enum Token {
        case text(Range<Int>)
        case tag(MarkupTag)
    }

    private let html: [UInt8]
    private var place = 0
    /// The element whose content is not markup, while inside it.
    private var code: MarkupTagName?

    init(_ html: [UInt8]) {
        self.html = html
    }

    /// The next tag or text; nil at the end. Comments are passed over.
    mutating func next() -> Token? {
        while place < html.count {
            let start = place
            guard html[start] == UInt8(ascii: "<") else {
                place = find(UInt8(ascii: "<"), from: start) ?? html.count
                return .text(start..<place)
            }
            place = start + 1
            if let tag = tag() { return .tag(tag) }
        }
        return nil
    }

    /// The tag that begins before the current place; nil for a comment, and inside an element of code.
    private mutating func tag() -> MarkupTag? {
        if place < html.count, html[place] == UInt8(ascii: "!"), html[place...].starts(with: "!--".utf8) {
            skipComment()
            return nil
        }
        let isEnd = place < html.count && html[place] == UInt8(ascii: "/")
        let start = place + (isEnd ? 1 : 0)
        var end = start
        while end < html.count, html[end] & 0xdf &- 0x41 < 26 || html[end] &- 0x30 < 10 { end += 1 }
        var tag = MarkupTag(name: MarkupTagName(html[start..<end]), isEnd: isEnd)
        place = end
        if let code, !isEnd || tag.name != code { return nil }
        readAttributes(&tag)
        code = tag.role == .code && !isEnd ? tag.name : nil
        return tag
    }

    private mutating func skipComment() {
        while let end = find(UInt8(ascii: ">"), from: place) {
            place = end + 1
            if html[..<end].suffix(2).elementsEqual("--".utf8) { return }
        }
        place = html.count
    }

    private mutating func readAttributes(_ tag: inout MarkupTag) {
        while place < html.count {
            let byte = html[place]
            place += 1
            if byte == UInt8(ascii: ">") { return }
            if byte == UInt8(ascii: "/") { tag.isClosed = place < html.count && html[place] == UInt8(ascii: ">") }
            if byte > 0x20, byte != UInt8(ascii: "/") { readAttribute(from: place - 1, &tag) }
        }
    }

    private mutating func readAttribute(from start: Int, _ tag: inout MarkupTag) {
        while place < html.count, !Self.endsName(html[place]) { place += 1 }
        let name = html[start..<place]
        guard place < html.count, html[place] == UInt8(ascii: "=") else { return tag.set(name, place..<place) }
        place += 1
        guard place < html.count else { return }
        let quote = html[place]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let end = find(quote, from: place + 1) ?? html.count
            tag.set(name, min(place + 1, end)..<end)
            place = min(end + 1, html.count)
        } else {
            let valueStart = place
            while place < html.count, html[place] > 0x20, html[place] != UInt8(ascii: ">") { place += 1 }
            tag.set(name, valueStart..<place)
        }
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
    }

    private func find(_ byte: UInt8, from start: Int) -> Int? {
        guard start < html.count else { return nil }
        return html.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, let found = memchr(base + start, Int32(byte), bytes.count - start)
            else { return nil }
            return base.distance(to: UnsafeRawPointer(found))
        }
    }
}

/// A start or end tag with the attributes that say how its text is read.
struct MarkupTag {
    let name: MarkupTagName
    let role: MarkupTagName.Role
    let isEnd: Bool
    /// Whether it ends with `/>`.
    var isClosed = false
    /// Where the value of `id` is.
    private(set) var id: Range<Int>?
    /// Where the value of `data-search` is.
    private(set) var mark: Range<Int>?

    init(name: MarkupTagName, isEnd: Bool) {
        self.name = name
        role = name.role
        self.isEnd = isEnd
    }

    mutating func set(_ attribute: ArraySlice<UInt8>, _ value: Range<Int>) {
        switch attribute.count {
        case 2 where attribute.elementsEqual("id".utf8): id = value.isEmpty ? nil : value
        case 11 where attribute.elementsEqual("data-search".utf8): mark = value
        default: break
        }
    }
}
