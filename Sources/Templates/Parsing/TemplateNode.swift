import ShikiriDiagnostics

/// A piece of a template: text or a tag, with what the layout of the lines around it says.
struct TemplateNode: Sendable {
    /// What it is.
    let kind: Kind
    /// Whether a line of the template's own begins with it, so that an indentation goes before it.
    let startsLine: Bool

    indirect enum Kind: Sendable {
        /// Text up to the end of its line, the line's end with it.
        case text(String)
        /// `{{name}}`
        case variable(Located<String>)
        /// `{{{name}}}` or `{{&name}}`
        case unescaped(Located<String>)
        /// `{{#name}}…{{/name}}`
        case section(Located<String>, [TemplateNode])
        /// `{{^name}}…{{/name}}`
        case inverted(Located<String>, [TemplateNode])
        /// `{{$name}}…{{/name}}` where a layout leaves room, with what stands there if nobody fills it.
        case block(Located<String>, [TemplateNode], TagPlace)
        /// `{{>name}}`
        case partial(Located<String>, TagPlace)
        /// `{{<name}}…{{/name}}` with the blocks that it fills.
        case layout(Located<String>, [Filling], TagPlace)
    }

    /// What a page puts into a block of its layout.
    struct Filling: Sendable {
        let name: Located<String>
        /// Without the indentation that they share where the block has lines of its own.
        let nodes: [TemplateNode]
    }
}

/// How a tag stands in its line.
struct TagPlace: Sendable {
    /// The white space before it, if nothing else stands there.
    let lead: String
    /// Whether nothing but tags of structure stands in the line, which is then no line of the page.
    let isStandalone: Bool
}

extension [TemplateNode] {
    /// Every node, outer ones before inner ones.
    var everyNode: [TemplateNode] {
        flatMap { node -> [TemplateNode] in
            switch node.kind {
            case .text, .variable, .unescaped, .partial: [node]
            case .section(_, let inner), .inverted(_, let inner), .block(_, let inner, _): [node] + inner.everyNode
            case .layout(_, let blocks, _): [node] + blocks.flatMap(\.nodes).everyNode
            }
        }
    }

    /// The templates that these nodes name, as partials or layouts.
    var includes: [Located<String>] {
        everyNode.compactMap { node in
            switch node.kind {
            case .partial(let name, _), .layout(let name, _, _): name
            default: nil
            }
        }
    }
}
