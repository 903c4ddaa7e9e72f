/// Where a template finds a value: in which scope, counted from the page inwards, and through which members.
struct ValuePath: Sendable, Equatable {
    let scope: Int
    let members: [String]
}

/// A page's template with its layout and partials in place and every name resolved: what is left to do is to write.
struct PageProgram: Sendable {
    let instructions: [Instruction]

    indirect enum Instruction: Sendable {
        /// Text of the template.
        case bytes([UInt8])
        /// Text of the page, escaped.
        case text(ValuePath)
        /// A value as it is.
        case plain(ValuePath)
        /// Instructions for a value that is there, for each of a list; inside a scope of its own unless it is a flag.
        case section(ValuePath, [Instruction])
        /// Instructions for a value that isn't.
        case inverted(ValuePath, [Instruction])
    }

    /// Writes the page.
    func run(_ page: ViewValue, into output: inout PageBytes) {
        var run = PageRun(scopes: [page])
        run.run(instructions, into: &output)
    }
}

/// One run of a program: the values of the scopes that are open.
private struct PageRun {
    var scopes: [ViewValue]

    mutating func run(_ instructions: [PageProgram.Instruction], into output: inout PageBytes) {
        for instruction in instructions {
            switch instruction {
            case .bytes(let bytes): output.append(bytes)
            case .text(let path):
                switch value(at: path) {
                case .text(let text): output.appendEscaped(text)
                case .markup(let html): output.append(html)
                case .flag, .object, .list, .absent: break
                }
            case .plain(let path):
                switch value(at: path) {
                case .text(let text): output.append(text)
                case .markup(let html): output.append(html)
                case .flag, .object, .list, .absent: break
                }
            case .section(let path, let inner): section(value(at: path), inner, into: &output)
            case .inverted(let path, let inner):
                if !value(at: path).isThere { run(inner, into: &output) }
            }
        }
    }

    private mutating func section(
        _ value: ViewValue, _ inner: [PageProgram.Instruction], into output: inout PageBytes
    ) {
        switch value {
        case .absent, .flag(false): break
        case .flag(true): run(inner, into: &output)
        case .text, .markup, .object: run(inner, inside: value, into: &output)
        case .list(let items):
            for item in items { run(inner, inside: item, into: &output) }
        }
    }

    private mutating func run(
        _ inner: [PageProgram.Instruction], inside scope: ViewValue, into output: inout PageBytes
    ) {
        scopes.append(scope)
        run(inner, into: &output)
        scopes.removeLast()
    }

    private func value(at path: ValuePath) -> ViewValue {
        var value = scopes[path.scope]
        for member in path.members {
            guard case .object(let members) = value, let inner = members[member] else { return .absent }
            value = inner
        }
        return value
    }
}

extension ViewValue {
    /// Whether a section of it is shown.
    fileprivate var isThere: Bool {
        switch self {
        case .absent, .flag(false): false
        case .list(let items): !items.isEmpty
        case .text, .markup, .flag, .object: true
        }
    }
}
