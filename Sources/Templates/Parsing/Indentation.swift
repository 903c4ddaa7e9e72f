extension [TemplateNode] {
    /// The white space that the first line begins with; nil where it doesn't begin with text, or there is no line.
    var intrinsicIndentation: Substring? {
        guard let first, first.startsLine, case .text(let text) = first.kind else { return nil }
        return text.prefix { $0 == " " || $0 == "\t" }
    }

    /// The same nodes with an indentation taken from the beginning of each line that has it.
    func dedented(by indentation: Substring) -> [TemplateNode] {
        guard !indentation.isEmpty else { return self }
        return map { TemplateNode(kind: $0.kind(dedentedBy: indentation, $0.startsLine), startsLine: $0.startsLine) }
    }

    /// The same nodes where the first stands behind something in its line.
    var continuingLine: [TemplateNode] {
        guard let first else { return self }
        return [TemplateNode(kind: first.kind, startsLine: false)] + dropFirst()
    }
}

extension TemplateNode {
    fileprivate func kind(dedentedBy indentation: Substring, _ startsLine: Bool) -> Kind {
        switch kind {
        case .text(let text):
            return .text(startsLine && text.hasPrefix(indentation) ? String(text.dropFirst(indentation.count)) : text)
        case .variable, .unescaped:
            return kind
        case .section(let name, let inner):
            return .section(name, inner.dedented(by: indentation))
        case .inverted(let name, let inner):
            return .inverted(name, inner.dedented(by: indentation))
        case .block(let name, let usual, let place):
            return .block(name, usual.dedented(by: indentation), place.dedented(by: indentation))
        case .partial(let name, let place):
            return .partial(name, place.dedented(by: indentation))
        case .layout(let name, let fillings, let place):
            return .layout(name, fillings, place.dedented(by: indentation))
        }
    }
}

extension TagPlace {
    fileprivate func dedented(by indentation: Substring) -> TagPlace {
        guard lead.hasPrefix(indentation) else { return self }
        return TagPlace(lead: String(lead.dropFirst(indentation.count)), isStandalone: isStandalone)
    }
}
