import ShikiriDiagnostics

/// Turns a page's template into a program: layouts and partials are put in place, and every name becomes the place of its
/// value, so that writing a page looks nothing up.
struct PageCompiler {
    /// Why a template can't become a program.
    enum Obstacle: Error {
        /// With everything in place it has more than ``PageCompiler/largestPage`` pieces.
        case tooLarge
        /// Templates stand in each other more than ``PageCompiler/deepestTemplate`` deep.
        case tooDeep
    }

    /// How values are written.
    enum Escaping {
        /// As what they are: text is always escaped, whatever its tag says, so that no template makes markup of it.
        case byForm
        /// As their tags say, which is what Mustache promises elsewhere.
        case byTag
    }

    /// No page of a portal comes near it; partials that include others twice each double with every level.
    static let largestPage = 200_000
    /// How deep partials, layouts and sections may stand in each other.
    static let deepestTemplate = 100

    fileprivate struct Place {
        var scopes: Scopes
        /// What fills the blocks of the layouts; the page's own filling wins over that of a layout in between.
        var fillings: [String: [TemplateNode]] = [:]
        /// The blocks that are being filled, so that none is filled with itself.
        var filled: Set<String> = []
        /// What goes before each line.
        var indentation = ""
        var depth = 0
    }

    private let templates: [String: ParsedTemplate]
    private let escaping: Escaping
    private var size = 0

    init(_ templates: [String: ParsedTemplate], escaping: Escaping) {
        self.templates = templates
        self.escaping = escaping
    }

    /// The program of a page.
    mutating func program(of page: String, in scopes: Scopes) throws(Obstacle) -> PageProgram {
        size = 0
        var code = ProgramText()
        try add(templates[page]?.nodes ?? [], to: &code, Place(scopes: scopes))
        return PageProgram(instructions: code.finished)
    }

    private mutating func add(
        _ nodes: [TemplateNode], to code: inout ProgramText, _ place: Place
    ) throws(Obstacle) {
        guard place.depth <= Self.deepestTemplate else { throw .tooDeep }
        for node in nodes {
            size += 1
            guard size <= Self.largestPage else { throw .tooLarge }
            if node.startsLine, !node.isEmptyLine { code.append(place.indentation) }
            try add(node.kind, to: &code, place)
        }
    }

    private mutating func add(
        _ kind: TemplateNode.Kind, to code: inout ProgramText, _ place: Place
    ) throws(Obstacle) {
        switch kind {
        case .text(let text): code.append(text)
        case .variable(let name): addValue(name.value, isEscaped: true, to: &code, place)
        case .unescaped(let name): addValue(name.value, isEscaped: false, to: &code, place)
        case .section(let name, let inner):
            // What stands in a section of an unknown name is never shown.
            guard let found = try? place.scopes.resolve(name.value) else { return }
            try addSection(found, inner, to: &code, place)
        case .inverted(let name, let inner):
            guard let found = try? place.scopes.resolve(name.value) else { return try add(inner, to: &code, place) }
            if case .constant = found.reader { return }
            code.append(.unless(found.place, found.reader.isThere, try part(inner, place.deeper)))
        case .block(let name, let usual, let tag): try addBlock(name.value, usual, tag, to: &code, place)
        case .partial(let name, let tag):
            try add(templates[name.value]?.nodes ?? [], to: &code, place.deeper.indented(by: tag))
        case .layout(let name, let fillings, let tag):
            var inner = place.deeper.indented(by: tag)
            for filling in fillings where inner.fillings[filling.name.value] == nil {
                inner.fillings[filling.name.value] = filling.nodes
            }
            try add(templates[name.value]?.nodes ?? [], to: &code, inner)
        }
    }

    private func addValue(_ name: String, isEscaped: Bool, to code: inout ProgramText, _ place: Place) {
        guard let found = try? place.scopes.resolve(name) else { return }
        switch found.reader {
        case .constant(let text): code.appendEscaped(text)
        case .text(let read):
            code.append(isEscaped || escaping == .byForm ? .text(found.place, read) : .plain(found.place, read))
        case .markup(let read): code.append(.plain(found.place, read))
        case .flag, .view, .list: break
        }
    }

    private mutating func addSection(
        _ found: Scopes.Resolution, _ nodes: [TemplateNode], to code: inout ProgramText, _ place: Place
    ) throws(Obstacle) {
        var inner = place.deeper
        inner.scopes = place.scopes.inside(found)
        switch found.reader {
        case .constant: try add(nodes, to: &code, inner)
        case .text, .markup, .flag: code.append(.when(found.place, found.reader.isThere, try part(nodes, inner)))
        case .view(let nested): code.append(.each(found.place, nested, try part(nodes, inner)))
        case .list(let nested):
            // A list whose items have nothing has no items; a template that includes itself ends there.
            if nested.element.isEmpty { return }
            code.append(.each(found.place, nested, try part(nodes, inner)))
        }
    }

    private mutating func part(
        _ nodes: [TemplateNode], _ place: Place
    ) throws(Obstacle) -> [PageProgram.Instruction] {
        var code = ProgramText()
        try add(nodes, to: &code, place)
        return code.finished
    }

    private mutating func addBlock(
        _ name: String, _ usual: [TemplateNode], _ tag: TagPlace, to code: inout ProgramText, _ place: Place
    ) throws(Obstacle) {
        var inner = place.deeper
        guard let filling = place.fillings[name], inner.filled.insert(name).inserted else {
            return try add(usual, to: &code, inner)
        }
        if tag.isStandalone {
            inner.indentation += String(usual.intrinsicIndentation ?? tag.lead[...])
            try add(filling, to: &code, inner)
        } else {
            inner.indentation += tag.lead
            try add(filling.continuingLine, to: &code, inner)
        }
    }
}

extension PageCompiler.Place {
    /// Inside one more template or section.
    fileprivate var deeper: Self {
        var inner = self
        inner.depth += 1
        return inner
    }

    /// Inside a template whose tag has a line to itself.
    fileprivate func indented(by tag: TagPlace) -> Self {
        guard tag.isStandalone else { return self }
        var inner = self
        inner.indentation += tag.lead
        return inner
    }
}

extension TemplateNode {
    fileprivate var isEmptyLine: Bool {
        if case .text(let text) = kind { text == "\n" || text == "\r\n" } else { false }
    }
}

/// Instructions as they are put together: text that follows text becomes one piece.
private struct ProgramText {
    private var instructions: [PageProgram.Instruction] = []
    private var text: [UInt8] = []

    mutating func append(_ more: String) {
        text += more.utf8
    }

    mutating func appendEscaped(_ more: String) {
        var escaped = PageBytes()
        escaped.appendEscaped(more)
        text += escaped.bytes
    }

    mutating func append(_ instruction: PageProgram.Instruction) {
        endText()
        instructions.append(instruction)
    }

    var finished: [PageProgram.Instruction] {
        mutating get {
            endText()
            return instructions
        }
    }

    private mutating func endText() {
        guard !text.isEmpty else { return }
        instructions.append(.bytes(text))
        text = []
    }
}
