import ShikiriDiagnostics

extension Message {
    /// Markup of another tool, with what says the same here.
    static func foreign(_ kind: MarkdownProblem.Foreign, _ written: String) -> Message {
        switch kind {
        case .container: .foreignContainer
        case .template: .foreignTemplate(written)
        case .mathematics: .foreignMathematics
        case .attributes: .foreignAttributes(written)
        case .emoji: .foreignEmoji(written)
        case .contents: .foreignContents
        case .wikiLink: .foreignLink(written)
        case .frontMatter: .foreignFrontMatter
        case .diagram: .foreignDiagram(written)
        }
    }
}
