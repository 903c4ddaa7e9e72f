import CMark

/// What is kept of the HTML blocks inside one container. `<details>` may begin in one of them and end in a later one,
/// with Markdown between; every other element ends in the block in which it begins.
struct KeptBlocks {
    /// The place of a tag: its block, and its number among the block's pieces.
    private struct Place: Hashable {
        let block: SyntaxNode
        let piece: Int
    }

    private struct Opening {
        let element: KeptElement
        let place: Place
        var inner: [Place] = []
    }

    /// The pieces of each block of which nothing else than kept elements is written.
    private(set) var pieces: [SyntaxNode: [HTMLPiece]] = [:]
    private var kept: Set<Place> = []
    private var open: [Opening] = []

    /// Looks at the blocks directly below `container`.
    init(below container: SyntaxNode) {
        var next = container.firstChild
        while let block = next {
            next = block.next
            guard block.kind == CMARK_NODE_HTML_BLOCK, let found = HTMLPiece.all(in: block.literal) else { continue }
            pieces[block] = found
            for (number, piece) in found.enumerated() {
                guard let tag = piece.tag else { continue }
                read(tag, Place(block: block, piece: number), isFirst: isFirst(number, in: found, of: block))
            }
            dropUnended()
        }
    }

    /// Forgets what was begun inside the innermost `<details>` and can't end any more. Below it nothing else is open, so
    /// that only the end of the list is looked at, however many folds never close.
    private mutating func dropUnended() {
        while let last = open.last, last.element != .details { open.removeLast() }
    }

    /// Whether a tag is written.
    func keeps(_ piece: Int, of block: SyntaxNode) -> Bool {
        kept.contains(Place(block: block, piece: piece))
    }

    private mutating func read(_ tag: KeptTag, _ place: Place, isFirst: Bool) {
        switch tag.role {
        case .void: kept.insert(place)
        case .start:
            if tag.element == .details { dropUnended() }
            if let outer = tag.element.enclosing, open.last?.element != outer { return }
            if tag.element == .summary, !isFirst { return }
            open.append(Opening(element: tag.element, place: place))
        case .end:
            guard let index = open.lastIndex(where: { $0.element == tag.element || $0.element == .details }),
                open[index].element == tag.element
            else { return }
            let opening = open[index]
            open.removeSubrange(index...)
            let places = [opening.place, place] + opening.inner
            if tag.element.enclosing != nil, let outer = open.indices.last {
                open[outer].inner += places
            } else {
                kept.formUnion(places)
            }
        }
    }

    /// Whether a piece comes right after `<details>`.
    private func isFirst(_ number: Int, in pieces: [HTMLPiece], of block: SyntaxNode) -> Bool {
        let html = block.literal
        let before = pieces[..<number].last { !$0.isText || html[$0.range].buffer.contains { $0 > 0x20 } }
        return before?.tag?.element == .details && before?.tag?.role == .start
    }
}
