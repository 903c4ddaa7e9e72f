import CMark

/// What begins and ends among the inline nodes of a block without a node of its own: `~~deleted~~`, and HTML elements
/// that are kept. Beginning and end stand in the same element, and what lies between is whole.
struct InlinePairs {
    /// A `~~` in a text, by its offset there.
    struct Strike {
        let offset: Int
        let isStart: Bool
    }

    /// The HTML nodes that are written.
    private(set) var kept: Set<SyntaxNode> = []
    /// The marks in each text, in order.
    private(set) var strikes: [SyntaxNode: [Strike]] = [:]

    /// What is open.
    private struct Opening {
        /// nil for `~~`.
        let element: KeptElement?
        let node: SyntaxNode
        let offset: Int
        /// Tags inside that stand or fall with it.
        var inner: [SyntaxNode] = []
    }

    private let isCell: Bool
    private let findsStrikes: Bool
    private let trimmed: (node: SyntaxNode, range: Range<Int>)?
    /// What is open in each element around the place that is looked at.
    private var open: [[Opening]] = [[]]

    /// Looks at `first` and the nodes after it up to `end`, and at all that is in them.
    ///
    /// - Parameter isCell: whether they are a table's cell, which can hold blocks.
    init(
        from first: SyntaxNode?, upTo end: SyntaxNode?, isCell: Bool, findsStrikes: Bool,
        trimmed: (node: SyntaxNode, range: Range<Int>)?
    ) {
        self.isCell = isCell
        self.findsStrikes = findsStrikes
        self.trimmed = trimmed
        guard let root = first?.parent else { return }
        var next = first
        while let node = next, node != end {
            read(node)
            if node.kind != CMARK_NODE_IMAGE, let child = node.firstChild {
                open.append([])
                next = child
                continue
            }
            var last = node
            while last.next == nil, let parent = last.parent, parent != root {
                open.removeLast()
                last = parent
            }
            next = last.next
        }
        for node in strikes.keys { strikes[node]?.sort { $0.offset < $1.offset } }
    }

    private mutating func read(_ node: SyntaxNode) {
        switch node.kind {
        case CMARK_NODE_TEXT where findsStrikes: readStrikes(in: node)
        case CMARK_NODE_HTML_INLINE:
            guard let tag = KeptTag(node.literal.buffer) else { return }
            read(tag, node)
        default: return
        }
    }

    private mutating func read(_ tag: KeptTag, _ node: SyntaxNode) {
        let around = open[open.count - 1].last?.element
        switch tag.role {
        case .void: kept.insert(node)
        case .start:
            guard tag.element.isPhrase || isCell else { return }
            if let wanted = tag.element.enclosing, around != wanted { return }
            open[open.count - 1].append(Opening(element: tag.element, node: node, offset: 0))
        case .end:
            guard let opening = close(tag.element) else { return }
            let tags = [opening.node, node] + opening.inner
            let outer = open[open.count - 1].count - 1
            if tag.element.enclosing == nil {
                kept.formUnion(tags)
            } else if outer >= 0 {
                open[open.count - 1][outer].inner += tags
            }
        }
    }

    /// Takes the nearest opening of an element, or of `~~`, and what is open inside it.
    private mutating func close(_ element: KeptElement?) -> Opening? {
        let level = open.count - 1
        guard let index = open[level].lastIndex(where: { $0.element == element }) else { return nil }
        let opening = open[level][index]
        open[level].removeSubrange(index...)
        return opening
    }

    private mutating func readStrikes(in node: SyntaxNode) {
        let text = node.literal
        let range = trimmed?.node == node ? trimmed?.range ?? 0..<text.count : 0..<text.count
        guard text.firstIndex(of: UInt8(ascii: "~"), from: range.lowerBound) != nil else { return }
        let addresses = BareAddress.all(in: text).map(\.range)
        var next = range.lowerBound
        while let start = text.firstIndex(of: UInt8(ascii: "~"), from: next), start < range.upperBound {
            var end = start
            while end < text.count, text[end] == UInt8(ascii: "~") { end += 1 }
            next = end
            guard end - start == 2, end <= range.upperBound, !addresses.contains(where: { $0.contains(start) }) else {
                continue
            }
            let flanks = Flanks(of: start..<end, in: text, of: node)
            if flanks.canClose, let opening = close(nil) {
                strikes[opening.node, default: []].append(Strike(offset: opening.offset, isStart: true))
                strikes[node, default: []].append(Strike(offset: start, isStart: false))
            } else if flanks.canOpen {
                open[open.count - 1].append(Opening(element: nil, node: node, offset: start))
            }
        }
    }
}

/// The rule by which a run of marks begins or ends something, as CommonMark has it for `*`; see ``EmphasisMark`` for why
/// punctuation beside Japanese doesn't count.
private struct Flanks {
    let canOpen: Bool
    let canClose: Bool

    init(of run: Range<Int>, in text: ByteView, of node: SyntaxNode) {
        let before = Self.before(run.lowerBound, in: text, of: node)
        let after = Self.after(run.upperBound, in: text, of: node)
        let isJapanese = before.isEastAsian || after.isEastAsian
        let beforeIsSign = before.isMarkdownWhitespace || before.isMarkdownPunctuation
        let afterIsSign = after.isMarkdownWhitespace || after.isMarkdownPunctuation
        canOpen = !after.isMarkdownWhitespace && (!after.isMarkdownPunctuation || beforeIsSign || isJapanese)
        canClose = !before.isMarkdownWhitespace && (!before.isMarkdownPunctuation || afterIsSign || isJapanese)
    }

    private static func before(_ index: Int, in text: ByteView, of node: SyntaxNode) -> Unicode.Scalar {
        var end = index
        while end >= Sentinel.bytes.count, text.buffer[..<end].suffix(4).elementsEqual(Sentinel.bytes) { end -= 4 }
        guard end == 0 else {
            var start = end - 1
            while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
            return Unicode.Scalar(decoding: text.buffer[start..<end]) ?? "\u{FFFD}"
        }
        return sign(of: node.previous, in: node)
    }

    private static func after(_ index: Int, in text: ByteView, of node: SyntaxNode) -> Unicode.Scalar {
        guard index < text.count, let scalar = text[index..<text.count].firstScalar else {
            return sign(of: node.next, in: node)
        }
        return scalar
    }

    /// What stands at the edge of a neighbour: white space, or one of the signs that elements are written with.
    private static func sign(of neighbour: SyntaxNode?, in node: SyntaxNode) -> Unicode.Scalar {
        guard let neighbour else { return node.parent?.isLeafBlock == true ? "\n" : "*" }
        return neighbour.kind == CMARK_NODE_SOFTBREAK || neighbour.kind == CMARK_NODE_LINEBREAK ? "\n" : "*"
    }
}
