import CMark

extension SyntaxNode {
    /// Whether the node holds text and not other blocks.
    var isLeafBlock: Bool {
        switch kind {
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING, CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK,
            CMARK_NODE_THEMATIC_BREAK:
            true
        default: false
        }
    }

    /// The node after this one, in the order of the text, inside `root`.
    func following(in root: SyntaxNode, skippingChildren skips: Bool) -> SyntaxNode? {
        if !skips, let child = firstChild { return child }
        var node = self
        while node != root {
            if let next = node.next { return next }
            guard let parent = node.parent else { return nil }
            node = parent
        }
        return nil
    }

    /// Calls `visit` for each block below this node, in the order of the text. `visit` must not change the tree.
    func forEachBlock(_ visit: (SyntaxNode) -> Void) {
        var node = firstChild
        while let block = node {
            visit(block)
            node = block.following(in: self, skippingChildren: block.isLeafBlock)
        }
    }

    /// The last inline node without children below this one.
    var lastLeaf: SyntaxNode? {
        var node = lastChild
        while let inner = node?.lastChild { node = inner }
        return node
    }
}
