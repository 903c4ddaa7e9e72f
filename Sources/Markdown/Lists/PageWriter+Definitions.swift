import CMark

extension PageWriter {
    /// The terms and definitions of a paragraph, if it is made of some.
    func definitions(in paragraph: SyntaxNode) -> DefinitionLines? {
        guard features.contains(.definitions), paragraph.kind == CMARK_NODE_PARAGRAPH, tables[paragraph] == nil else {
            return nil
        }
        return DefinitionLines(of: paragraph, in: page)
    }

    /// Writes a paragraph of definitions; several of them in a row are one list.
    mutating func write(_ definitions: DefinitionLines, of paragraph: SyntaxNode) {
        beginLine()
        if paragraph.previous.flatMap({ self.definitions(in: $0) }) == nil { html.append("<dl>\n") }
        for part in definitions.parts {
            html.append(part.isTerm ? "<dt>" : "<dd>")
            if part.mark > 0 { trimmed = (part.first, part.mark..<part.first.literal.count) }
            writeInlines(from: part.first, upTo: part.end, of: Leaf(node: paragraph, manuscript: page))
            html.append(part.isTerm ? "</dt>\n" : "</dd>\n")
            endPlainBlock()
        }
        if paragraph.next.flatMap({ self.definitions(in: $0) }) == nil { html.append("</dl>\n") }
    }
}
