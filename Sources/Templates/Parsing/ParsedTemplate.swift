import ShikiriDiagnostics

/// A template as a tree of text and tags.
struct ParsedTemplate: Sendable {
    /// The file, as findings name it.
    let file: String
    let nodes: [TemplateNode]
    /// What stands between the blocks of a layout, where no page shows it.
    let strays: [Diagnostic]

    /// Reads a template; what is wrong with its tags is in the log, and there is no template then.
    init?(_ text: String, file: String, log: inout DiagnosticLog) {
        var pieces: [TemplateReader.Piece] = []
        var reader = TemplateReader(text, file: file)
        while let piece = reader.next() {
            pieces.append(piece)
            // What follows braces that never close would be guessed.
            if case .openBraces = piece { break }
        }
        var parser = TemplateParser()
        for piece in TemplateLines(pieces).pieces {
            if let fault = parser.take(piece) {
                log.report(fault)
                return nil
            }
        }
        if let fault = parser.end() {
            log.report(fault)
            return nil
        }
        self.file = file
        nodes = parser.nodes
        strays = parser.strays
    }
}

/// Builds the nodes of a template from its pieces. The first fault ends it: what follows one would be guessed.
private struct TemplateParser {
    private struct Open {
        let tag: TemplateTag
        let place: TagPlace
        let startsLine: Bool
        var nodes: [TemplateNode] = []
        var fillings: [TemplateNode.Filling] = []
    }

    private(set) var nodes: [TemplateNode] = []
    private(set) var strays: [Diagnostic] = []
    private var open: [Open] = []

    mutating func take(_ piece: TemplateLines.Piece) -> Diagnostic? {
        switch piece.content {
        case .openBraces(let location):
            return Diagnostic(.templateSyntax, .openTag, at: location)
        case .text(let text, let firstWord):
            if open.last?.tag.kind == .layout {
                if let firstWord { noteStray(firstWord) }
            } else {
                append(.text(text), startsLine: piece.startsLine)
            }
            return nil
        case .tag(let tag):
            return take(tag, piece)
        }
    }

    func end() -> Diagnostic? {
        guard let tag = open.last?.tag else { return nil }
        return Diagnostic(.templateSyntax, .openSection(tag.text, tag.name.value), at: tag.name.location)
    }

    private mutating func take(_ tag: TemplateTag, _ piece: TemplateLines.Piece) -> Diagnostic? {
        if let fault = tag.fault {
            return Diagnostic(.templateSyntax, fault, at: tag.name.location)
        }
        if open.last?.tag.kind == .layout, ![.block, .end, .comment, .delimiters].contains(tag.kind) {
            noteStray(tag.name.location)
        }
        guard open.count < PageCompiler.deepestTemplate else {
            return Diagnostic(
                .templateSyntax, .deepTag(tag.text, most: PageCompiler.deepestTemplate), at: tag.name.location)
        }
        switch tag.kind {
        case .variable: append(.variable(tag.name), startsLine: piece.startsLine)
        case .braces, .ampersand: append(.unescaped(tag.name), startsLine: piece.startsLine)
        case .partial: append(.partial(tag.name, piece.place), startsLine: piece.startsLine)
        case .section, .inverted, .block, .layout:
            open.append(Open(tag: tag, place: piece.place, startsLine: piece.startsLine))
        case .end: return close(tag)
        case .comment, .delimiters, .pragma: break
        }
        return nil
    }

    private mutating func close(_ tag: TemplateTag) -> Diagnostic? {
        guard let last = open.popLast() else {
            return Diagnostic(.templateSyntax, .strayEnd(tag.text, tag.name.value), at: tag.name.location)
        }
        let name = last.tag.name
        guard name.value == tag.name.value else {
            return Diagnostic(
                .templateSyntax, .wrongEnd(tag.text, opened: last.tag.text, line: name.location.line, name.value),
                at: tag.name.location)
        }
        switch last.tag.kind {
        case .inverted: append(.inverted(name, last.nodes), startsLine: last.startsLine)
        case .layout: append(.layout(name, last.fillings, last.place), startsLine: last.startsLine)
        case .block where open.last?.tag.kind == .layout: fill(name, last)
        case .block: append(.block(name, last.nodes, last.place), startsLine: last.startsLine)
        default: append(.section(name, last.nodes), startsLine: last.startsLine)
        }
        return nil
    }

    private mutating func fill(_ name: Located<String>, _ block: Open) {
        let indentation = block.place.isStandalone ? block.nodes.intrinsicIndentation ?? "" : ""
        open[open.count - 1].fillings.append(
            TemplateNode.Filling(name: name, nodes: block.nodes.dedented(by: indentation)))
    }

    private mutating func append(_ kind: TemplateNode.Kind, startsLine: Bool) {
        let node = TemplateNode(kind: kind, startsLine: startsLine)
        if open.isEmpty {
            nodes.append(node)
        } else {
            open[open.count - 1].nodes.append(node)
        }
    }

    private mutating func noteStray(_ location: SourceLocation) {
        strays.append(
            Diagnostic(.templateSyntax, .strayText, at: location))
    }
}
