import ShikiriDiagnostics

/// A template as it is checked, and as it is handed to swift-mustache.
struct ParsedTemplate: Sendable {
    /// The file, as findings name it.
    let file: String
    let nodes: [TemplateNode]
    /// The template with every `{{name}}` written as `{{{name}}}`: values escape themselves, because the library's own
    /// escaping goes by `Character` and misses a quotation mark that carries a combining mark.
    let source: String

    /// Reads a template; what is wrong with its tags is in the log, and there is no template then.
    init?(_ text: String, file: String, log: inout DiagnosticLog) {
        var parser = TemplateParser()
        var reader = TemplateReader(text, file: file)
        while let piece = reader.next() {
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
        source = parser.source
    }
}

/// Builds the nodes of a template from its pieces. The first fault ends it: what follows one would be guessed.
private struct TemplateParser {
    private struct Open {
        let tag: TemplateTag
        var nodes: [TemplateNode] = []
        var blocks: [(name: Located<String>, nodes: [TemplateNode])] = []
    }

    private(set) var nodes: [TemplateNode] = []
    private(set) var source = ""
    private var open: [Open] = []

    mutating func take(_ piece: TemplateReader.Piece) -> Diagnostic? {
        switch piece {
        case .openBraces(let location):
            return Diagnostic(
                .templateSyntax, "a tag is never closed", at: location, help: "close it with as many braces")
        case .text(let text, let firstWord):
            source += text
            guard open.last?.tag.kind == .layout, let firstWord else { return nil }
            return outsideBlocks(firstWord)
        case .tag(let tag):
            source += tag.kind == .variable ? "{{{\(tag.name.value)}}}" : tag.text
            return take(tag)
        }
    }

    func end() -> Diagnostic? {
        guard let tag = open.last?.tag else { return nil }
        return Diagnostic(
            .templateSyntax, "`\(tag.text)` is never closed", at: tag.name.location,
            help: "close it with `{{/\(tag.name.value)}}`")
    }

    private mutating func take(_ tag: TemplateTag) -> Diagnostic? {
        if let fault = tag.fault {
            return Diagnostic(.templateSyntax, fault.message, at: tag.name.location, help: fault.help)
        }
        if open.last?.tag.kind == .layout, ![.block, .end, .comment].contains(tag.kind) {
            return outsideBlocks(tag.name.location)
        }
        switch tag.kind {
        case .variable: append(.variable(tag.name))
        case .braces, .ampersand: append(.unescaped(tag.name))
        case .partial: append(.partial(tag.name))
        case .section, .inverted, .block, .layout: open.append(Open(tag: tag))
        case .end: return close(tag)
        case .comment, .delimiters, .pragma: break
        }
        return nil
    }

    private mutating func close(_ tag: TemplateTag) -> Diagnostic? {
        guard let last = open.popLast() else {
            return Diagnostic(
                .templateSyntax, "`\(tag.text)` closes what was never opened", at: tag.name.location,
                help: "remove it, or open `{{#\(tag.name.value)}}` before it")
        }
        let name = last.tag.name
        guard name.value == tag.name.value else {
            return Diagnostic(
                .templateSyntax, "`\(tag.text)` closes `\(last.tag.text)` of line \(name.location.line)",
                at: tag.name.location, help: "close that first, with `{{/\(name.value)}}`")
        }
        switch last.tag.kind {
        case .inverted: append(.inverted(name, last.nodes))
        case .layout: append(.layout(name, last.blocks))
        case .block where open.last?.tag.kind == .layout: open[open.count - 1].blocks.append((name, last.nodes))
        case .block: append(.block(name, last.nodes))
        default: append(.section(name, last.nodes))
        }
        return nil
    }

    private mutating func append(_ node: TemplateNode) {
        if open.isEmpty {
            nodes.append(node)
        } else {
            open[open.count - 1].nodes.append(node)
        }
    }

    private func outsideBlocks(_ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .templateSyntax, "a page shows nothing of what stands between the blocks of its layout", at: location,
            help: "move it into a block, such as `{{$main}}…{{/main}}`")
    }
}
