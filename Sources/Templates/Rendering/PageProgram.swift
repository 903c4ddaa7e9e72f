/// A page's template with its layout and partials in place and every name resolved: what is left to do is to write.
struct PageProgram: Sendable {
    let instructions: [Instruction]

    /// Which of the open scopes a value is read from, counted from the outermost.
    typealias Scope = Int

    enum Instruction: Sendable {
        /// Text of the template.
        case bytes([UInt8])
        /// Text of the page, escaped.
        case text(Scope, @Sendable (ViewReference) -> String?)
        /// A value as it is.
        case plain(Scope, @Sendable (ViewReference) -> String?)
        /// Instructions for a value that is there.
        case when(Scope, @Sendable (ViewReference) -> Bool, [Instruction])
        /// Instructions for a value that isn't.
        case unless(Scope, @Sendable (ViewReference) -> Bool, [Instruction])
        /// Instructions for a view, or for each of a list, in a scope of its own.
        case each(Scope, Nested, [Instruction])
    }

    /// Writes a page whose scopes are these, the outermost first.
    func run(_ scopes: [ViewReference], into output: inout PageBytes) {
        var run = PageRun(scopes: scopes, output: output)
        run.run(instructions)
        output = run.output
    }
}

/// One run of a program: the views whose scopes are open, and what was written.
private struct PageRun {
    var scopes: [ViewReference]
    var output: PageBytes

    mutating func run(_ instructions: [PageProgram.Instruction]) {
        for instruction in instructions {
            switch instruction {
            case .bytes(let bytes): output.append(bytes)
            case .text(let scope, let read):
                if let text = read(scopes[scope]) { output.appendEscaped(text) }
            case .plain(let scope, let read):
                if let html = read(scopes[scope]) { output.append(html) }
            case .when(let scope, let isThere, let inner):
                if isThere(scopes[scope]) { run(inner) }
            case .unless(let scope, let isThere, let inner):
                if !isThere(scopes[scope]) { run(inner) }
            case .each(let scope, let nested, let inner):
                nested.visit(scopes[scope]) { view in
                    scopes.append(view)
                    run(inner)
                    scopes.removeLast()
                }
            }
        }
    }
}
