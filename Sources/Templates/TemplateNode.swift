import ShikiriDiagnostics

/// What a template consists of, beside its text.
indirect enum TemplateNode: Sendable {
    /// `{{name}}`
    case variable(Located<String>)
    /// `{{{name}}}` or `{{&name}}`
    case unescaped(Located<String>)
    /// `{{#name}}…{{/name}}`
    case section(Located<String>, [TemplateNode])
    /// `{{^name}}…{{/name}}`
    case inverted(Located<String>, [TemplateNode])
    /// `{{$name}}…{{/name}}` where a layout leaves room, with what stands there if nobody fills it.
    case block(Located<String>, [TemplateNode])
    /// `{{>name}}`
    case partial(Located<String>)
    /// `{{<name}}…{{/name}}` with the blocks that it fills.
    case layout(Located<String>, [(name: Located<String>, nodes: [TemplateNode])])
}

extension [TemplateNode] {
    /// Every node, outer ones before inner ones.
    var everyNode: [TemplateNode] {
        flatMap { node -> [TemplateNode] in
            switch node {
            case .variable, .unescaped, .partial: [node]
            case .section(_, let inner), .inverted(_, let inner), .block(_, let inner): [node] + inner.everyNode
            case .layout(_, let blocks): [node] + blocks.flatMap(\.nodes).everyNode
            }
        }
    }

    /// The templates that these nodes name, as partials or layouts.
    var includes: [Located<String>] {
        everyNode.compactMap { node in
            switch node {
            case .partial(let name), .layout(let name, _): name
            default: nil
            }
        }
    }
}
