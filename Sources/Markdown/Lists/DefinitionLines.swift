import CMark

/// A paragraph that defines words, as PHP Markdown Extra has it: lines with the words, and below them lines that begin
/// with a colon and white space.
/// ```
/// 送配電
/// : 一般送配電事業者
/// ```
struct DefinitionLines {
    /// A term or a definition: its first inline node, and the break that ends it.
    struct Part {
        let isTerm: Bool
        let first: SyntaxNode
        let end: SyntaxNode?
        /// How many bytes of the first node are its mark.
        let mark: Int
    }

    let parts: [Part]

    /// The parts of `paragraph`; nil where it defines nothing.
    init?(of paragraph: SyntaxNode, in manuscript: Manuscript) {
        guard let first = paragraph.firstChild, Self.markLength(of: first, in: paragraph, of: manuscript) == 0 else {
            return nil
        }
        var parts = [Part(isTerm: true, first: first, end: nil, mark: 0)]
        var hasDefinition = false
        var next = first.next
        while let node = next {
            next = node.next
            guard node.kind == CMARK_NODE_SOFTBREAK || node.kind == CMARK_NODE_LINEBREAK, let line = node.next else {
                continue
            }
            let mark = Self.markLength(of: line, in: paragraph, of: manuscript)
            // A line without a mark goes on with the definition before it; before the first one it is another term.
            guard mark > 0 || !hasDefinition else { continue }
            hasDefinition = hasDefinition || mark > 0
            parts[parts.count - 1] = parts[parts.count - 1].ending(at: node)
            parts.append(Part(isTerm: mark == 0, first: line, end: nil, mark: mark))
        }
        guard hasDefinition else { return nil }
        self.parts = parts
    }

    /// How many bytes a text that begins a line has before its definition; 0 if it is none.
    private static func markLength(
        of node: SyntaxNode, in paragraph: SyntaxNode, of manuscript: Manuscript
    ) -> Int {
        guard node.kind == CMARK_NODE_TEXT else { return 0 }
        let text = node.literal
        guard text.count >= 2, text[0] == UInt8(ascii: ":"), text[1] == UInt8(ascii: " ") || text[1] == 0x09 else {
            return 0
        }
        let line = manuscript.lines.content(of: node.startLine - 1, in: manuscript.text)
        let colon = manuscript.text[line].firstIndex(of: UInt8(ascii: ":"))
        // A backslash before it keeps the colon from being a mark, and is gone from the text.
        guard let colon, colon == line.lowerBound || manuscript.text[colon - 1] != UInt8(ascii: "\\") else { return 0 }
        return 1 + text[1..<text.count].buffer.prefix { $0 == UInt8(ascii: " ") || $0 == 0x09 }.count
    }
}

extension DefinitionLines.Part {
    fileprivate func ending(at end: SyntaxNode) -> Self {
        Self(isTerm: isTerm, first: first, end: end, mark: mark)
    }
}
