import CMark

/// The box of a task at the beginning of a list item: `[ ]`, or `[x]` where it is done.
struct TaskMark {
    let isDone: Bool
    /// How many bytes it takes in the text of the item, with the white space after it.
    static let length = 4

    /// Reads the beginning of an item's first paragraph as its author wrote it, before libcmark took backslashes away.
    init?(of paragraph: SyntaxNode, in manuscript: Manuscript) {
        guard paragraph.kind == CMARK_NODE_PARAGRAPH, paragraph.previous == nil,
            paragraph.parent?.kind == CMARK_NODE_ITEM, let text = paragraph.firstChild, text.kind == CMARK_NODE_TEXT
        else { return nil }
        let literal = text.literal
        let start = manuscript.start(of: paragraph)
        guard literal.count >= Self.length, start + Self.length <= manuscript.text.count,
            literal[0..<Self.length].buffer.elementsEqual(manuscript.text[start..<start + Self.length]),
            literal[0] == UInt8(ascii: "["), literal[2] == UInt8(ascii: "]"),
            literal[3] == UInt8(ascii: " ") || literal[3] == UInt8(ascii: "\t")
        else { return nil }
        switch literal[1] {
        case UInt8(ascii: " "): isDone = false
        case UInt8(ascii: "x"), UInt8(ascii: "X"): isDone = true
        default: return nil
        }
    }
}
