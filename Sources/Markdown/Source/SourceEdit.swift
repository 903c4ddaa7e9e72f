/// One change on the way from the author's text to the text that libcmark reads.
struct SourceEdit: Comparable {
    /// The bytes of the author's text that are replaced; empty where something is only put in.
    let range: Range<Int>
    /// What stands there instead.
    let insertion: [UInt8]
    /// Whether the insertion is a line of its own, which stands before anything else put in at its place.
    private let isLine: Bool

    init(replacing range: Range<Int>, with insertion: [UInt8]) {
        self.init(replacing: range, with: insertion, isLine: false)
    }

    private init(replacing range: Range<Int>, with insertion: [UInt8], isLine: Bool) {
        self.range = range
        self.insertion = insertion
        self.isLine = isLine
    }

    /// The order in which edits are made.
    static func < (first: SourceEdit, second: SourceEdit) -> Bool {
        guard first.range.lowerBound == second.range.lowerBound else {
            return first.range.lowerBound < second.range.lowerBound
        }
        return first.isLine && !second.isLine
    }

    /// A sentinel at `offset`.
    static func sentinel(at offset: Int) -> SourceEdit {
        SourceEdit(replacing: offset..<offset, with: Sentinel.bytes)
    }

    /// A line that ends whatever block a line begins inside, without a blank line, which would make a list loose:
    /// an HTML comment that no author can write, since it holds a sentinel. `lead` are the container marks before it.
    static func separator(at lineStart: Int, lead: [UInt8]) -> SourceEdit {
        let line = lead + separatorMark + [UInt8(ascii: "\n")]
        return SourceEdit(replacing: lineStart..<lineStart, with: line, isLine: true)
    }

    /// The comment by which a separator is known in the tree.
    static let separatorMark: [UInt8] = Array("<!--".utf8) + Sentinel.bytes + Array("-->".utf8)
}

extension [UInt8] {
    /// The text after `edits`, which are in order and don't overlap, and the way back.
    func applying(_ edits: [SourceEdit]) -> (text: [UInt8], origins: OffsetMap) {
        var text: [UInt8] = []
        text.reserveCapacity(count + edits.reduce(0) { $0 + $1.insertion.count })
        var origins = OffsetMap()
        var done = 0
        for edit in edits where edit.range.lowerBound >= done {
            origins.add(text.count, from: done..<edit.range.lowerBound)
            text += self[done..<edit.range.lowerBound]
            text += edit.insertion
            done = edit.range.upperBound
        }
        origins.add(text.count, from: done..<count)
        text += self[done...]
        return (text, origins)
    }
}
