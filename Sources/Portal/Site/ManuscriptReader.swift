import ShikiriMarkdown
import ShikiriModel
import ShikiriWords

/// Reads the Markdown of content pages, each in the dialect of its part.
struct ManuscriptReader: Sendable {
    let settings: PortalSettings
    let links: LinkTargets
    let vocabulary: Vocabulary
    /// What stands in the place of blocks `example`.
    let examples: ExampleTeller

    /// The body of a page, with relative links led to where the pages of the portal lie.
    func document(of page: ContentPage) -> MarkdownDocument {
        var options = MarkdownOptions.portal(words: MarkdownWords(vocabulary[page.language].markdown))
        if settings.rawHTML == .allow { options.rawHTML = .allow }
        if page.part == .faq || page.part == .pledge { options.headings = .identified }
        options.showCode = { examples.html(for: $0, on: page) }
        return MarkdownDocument(
            source: page.bytes[page.bodyStart...], firstLine: page.bodyLine, options: options,
            resolve: { links.href(for: $0, from: page) })
    }
}

extension MarkdownWords {
    init(_ words: MarkdownTexts) {
        self.init(
            admonitions: [
                .note: words.note, .tip: words.tip,
                .important: words.important, .warning: words.warning,
                .caution: words.caution, .desirable: words.desirable,
                .problematic: words.problematic,
            ],
            footnotes: words.footnotes,
            footnoteReference: MarkdownPhrase(words.footnote("{}")),
            footnoteReturn: MarkdownPhrase(words.footnoteReturn("{}")),
            permalink: MarkdownPhrase(words.permalink("{}")),
            table: MarkdownPhrase(words.table("{}")),
            taskDone: words.taskDone, taskOpen: words.taskOpen)
    }
}
