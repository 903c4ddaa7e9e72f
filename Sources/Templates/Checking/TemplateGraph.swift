import ShikiriDiagnostics

/// Which templates include which: checks what needs no page, so that it is found in templates that no page reaches, too.
struct TemplateGraph {
    let templates: [String: ParsedTemplate]
    /// The names of all files, those that can't be read included.
    let names: Set<String>
    /// For each template that includes itself, by others or not, the first by name of those that include each other.
    private let rings: [String: String]

    init(templates: [String: ParsedTemplate], names: Set<String>) {
        self.templates = templates
        self.names = names
        rings = IncludeRings(includes: templates.mapValues { $0.nodes.includes.map(\.value) }).firstByName
    }

    /// Templates that aren't there, templates that include themselves, blocks that a layout doesn't have, and pages without the
    /// mark that the search reads.
    var findings: [Diagnostic] {
        templates.sorted { $0.key < $1.key }.flatMap { name, template in
            missing(in: template) + circles(through: name, template) + unknownBlocks(in: template)
                + unmarked(in: template)
        }
    }

    private func missing(in template: ParsedTemplate) -> [Diagnostic] {
        template.nodes.includes.filter { !names.contains($0.value) }.map { name in
            Diagnostic(
                .unknownTemplate, .noTemplate(name.value, help: Suggestion.help(for: name.value, among: names)),
                at: name.location)
        }
    }

    /// Every circle is told once, at the includes of its first template by name.
    private func circles(through start: String, _ template: ParsedTemplate) -> [Diagnostic] {
        template.nodes.includes.compactMap { include in
            guard rings[start] == start, rings[include.value] == start else { return nil }
            let other = include.value == start ? nil : include.value
            return Diagnostic(.templateSyntax, .includesItself(start, through: other), at: include.location)
        }
    }

    private func unknownBlocks(in template: ParsedTemplate) -> [Diagnostic] {
        template.nodes.everyNode.flatMap { node -> [Diagnostic] in
            guard case .layout(let layout, let fillings, _) = node.kind, templates[layout.value] != nil else {
                return []
            }
            let known = blockNames(of: layout.value)
            return fillings.filter { !known.contains($0.name.value) }.map { block in
                Diagnostic(
                    .unknownTemplateName,
                    .noBlock(
                        block.name.value, in: layout.value, help: Suggestion.help(for: block.name.value, among: known)),
                    at: block.name.location)
            }
        }
    }

    /// Pages that don't say whether search finds them, where their layout asks for it.
    private func unmarked(in template: ParsedTemplate) -> [Diagnostic] {
        template.nodes.everyNode.compactMap { node in
            guard case .layout(let layout, let fillings, _) = node.kind, templates[layout.value] != nil,
                blockNames(of: layout.value).contains(Self.mark),
                !fillings.contains(where: { $0.name.value == Self.mark })
            else { return nil }
            return Diagnostic(.unmarkedTemplate, .unmarkedTemplate, at: layout.location)
        }
    }

    /// The block with which a page says what search reads of it.
    private static let mark = "search"

    /// The blocks that a page can fill which uses this template as its layout.
    private func blockNames(of name: String) -> Set<String> {
        var blocks: Set<String> = []
        for template in reachable(from: name).sorted() {
            for node in templates[template]?.nodes.everyNode ?? [] {
                if case .block(let block, _, _) = node.kind { blocks.insert(block.value) }
            }
        }
        return blocks
    }

    /// The template and everything that it includes.
    private func reachable(from name: String) -> Set<String> {
        var found: Set<String> = []
        var waiting = [name]
        while let next = waiting.popLast() {
            guard found.insert(next).inserted else { continue }
            waiting += templates[next]?.nodes.includes.map(\.value) ?? []
        }
        return found
    }
}
