package import ShikiriTemplates

/// What each page offers to its template: the names that a template may use, and what they are.
package enum PageShapes {
    /// All kinds of pages of the portal for everybody, and the parts around them that are rendered for themselves.
    package static let portal: [PageDeclaration] =
        contentPages.merging(rulePages) { _, new in new }.merging(trainingPages) { _, new in new }
        .map { PageDeclaration($0, shape: .object($1), in: FrameView.self) }
        + SurroundingsView.templates.map { PageDeclaration($0, shows: SurroundingsView.self) }

    static let link: ViewShape = ["label": .text, "href": .text]
    /// A link whose words may be in another language than the page.
    static let foreignLink: ViewShape = link.adding(["spoken": .text])
    static let day: ViewShape = ["iso": .text, "text": .text]
    static let verdict: ViewShape = ["word": .text, "css": .text]
    static let state = verdict
    static let links: ViewShape = items(link)
    static let filtered: ViewShape = ["table": .markup, "filter": .text]

    static func items(_ shape: ViewShape) -> ViewShape { ["items": .list(shape)] }
}
