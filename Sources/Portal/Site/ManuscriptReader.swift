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

    /// What was read for the check of links, as long as no page was made of it.
    let shelf: ManuscriptShelf

    /// The text of a page for making it: read once for the check of links and now, where there was room to keep it.
    func manuscript(of page: ContentPage) -> Manuscript {
        shelf.take(page) ?? Manuscript(page, document(of: page))
    }

    /// The text of a page for looking something up in it, before it is made.
    func draft(of page: ContentPage) -> Manuscript {
        shelf.look(at: page) ?? Manuscript(page, document(of: page))
    }

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
