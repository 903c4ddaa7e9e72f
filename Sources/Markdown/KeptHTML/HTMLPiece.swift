/// A piece of an HTML block: a tag, or the text up to the next one.
struct HTMLPiece {
    let range: Range<Int>
    /// The tag, if it is one of an element that is kept.
    let tag: KeptTag?
    /// Whether it is text, and not a tag.
    let isText: Bool

    /// The pieces of a block in order; comments are none. nil where a part of it is left out, and with it the block.
    static func all(in html: ByteView) -> [HTMLPiece]? {
        var pieces: [HTMLPiece] = []
        var index = 0
        while index < html.count {
            guard html[index] == UInt8(ascii: "<") else {
                let end = html.firstIndex(of: UInt8(ascii: "<"), from: index) ?? html.count
                pieces.append(HTMLPiece(range: index..<end, tag: nil, isText: true))
                index = end
                continue
            }
            if html[index..<html.count].starts(with: "<!--") {
                guard let end = html.commentEnd(from: index) else { return nil }
                index = end
                continue
            }
            guard let end = html.firstIndex(of: UInt8(ascii: ">"), from: index),
                let tag = KeptTag(html[index..<end + 1].buffer)
            else { return nil }
            pieces.append(HTMLPiece(range: index..<end + 1, tag: tag, isText: false))
            index = end + 1
        }
        return pieces
    }
}

extension ByteView {
    fileprivate func commentEnd(from start: Int) -> Int? {
        var next = start + 4
        while let sign = firstIndex(of: UInt8(ascii: ">"), from: next) {
            if self[sign - 1] == UInt8(ascii: "-"), self[sign - 2] == UInt8(ascii: "-"), sign >= start + 6 {
                return sign + 1
            }
            next = sign + 1
        }
        return nil
    }
}
