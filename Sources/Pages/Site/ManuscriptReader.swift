import ShikiriMarkdown
import ShikiriModel

/// Reads the Markdown of content pages, each in the dialect of its part.
struct ManuscriptReader: Sendable {
    let settings: PortalSettings
    let links: LinkTargets
    let strings: InterfaceStrings

    /// The body of a page, with relative links led to where the pages of the portal lie.
    func document(of page: ContentPage) -> MarkdownDocument {
        var options = MarkdownOptions.portal(words: MarkdownWords(page.language, strings))
        if settings.rawHTML == .allow { options.rawHTML = .allow }
        if page.part == .faq || page.part == .pledge { options.headings = .identified }
        return MarkdownDocument(
            source: page.bytes[page.bodyStart...], firstLine: page.bodyLine, options: options,
            resolve: { links.href(for: $0, from: page) })
    }
}
