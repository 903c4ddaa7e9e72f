import CMark

/// libcmark's tree of one text. It owns the memory of its nodes.
///
/// Invariant: every ``SyntaxNode`` of the tree, whether still in its place or unlinked by ``detach(_:)``, is freed here
/// exactly once, when the tree ends.
struct SyntaxTree: ~Copyable {
    let root: SyntaxNode
    private var detached: [SyntaxNode] = []

    /// The tree of `text`; nil if libcmark can't make one.
    init?(parsing text: [UInt8]) {
        let document = text.withUnsafeBytes { buffer in
            guard let start = buffer.baseAddress else { return cmark_parse_document("", 0, CMARK_OPT_SOURCEPOS) }
            return cmark_parse_document(
                start.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_SOURCEPOS)
        }
        guard let document else { return nil }
        root = SyntaxNode(document)
    }

    /// Takes `node`, with what is in it, out of the tree. It remains readable.
    mutating func detach(_ node: SyntaxNode) {
        node.unlink()
        detached.append(node)
    }

    /// A paragraph that hangs nowhere, to hold nodes that were taken from their place.
    mutating func makeParagraph() -> SyntaxNode? {
        guard let node = SyntaxNode.makeParagraph() else { return nil }
        detached.append(node)
        return node
    }

    deinit {
        for node in detached { node.free() }
        root.free()
    }
}
