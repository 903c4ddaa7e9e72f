import ShikiriMarkdown
import ShikiriModel

/// Reads the Markdown of content pages, each in the dialect of its part.
struct ManuscriptReader: Sendable {
    let settings: PortalSettings
    let links: LinkTargets
    let strings: InterfaceStrings
    /// What stands in the place of blocks `example`.
    let examples: ExampleTeller

    /// The body of a page, with relative links led to where the pages of the portal lie.
    func document(of page: ContentPage) -> MarkdownDocument {
        var options = MarkdownOptions.portal(words: MarkdownWords(page.language, strings))
        if settings.rawHTML == .allow { options.rawHTML = .allow }
        if page.part == .faq || page.part == .pledge { options.headings = .identified }
        options.showCode = { examples.html(for: $0, on: page) }
        return MarkdownDocument(
            source: page.bytes[page.bodyStart...], firstLine: page.bodyLine, options: options,
            resolve: { links.href(for: $0, from: page) })
    }
}

extension MarkdownWords {
    init(_ language: Language, _ strings: InterfaceStrings) {
        let words = Words(language)
        self.init(
            admonitions: [
                .note: words.pick("補足", "Note"), .tip: words.pick("ヒント", "Tip"),
                .important: words.pick("重要", "Important"), .warning: words.pick("注意", "Warning"),
                .caution: words.pick("警告", "Caution"), .desirable: words.pick("望ましい行為", "Desirable conduct"),
                .problematic: words.pick("問題となる行為", "Problematic conduct"),
            ],
            footnotes: words.pick("注", "Notes"),
            footnoteReference: MarkdownPhrase(words.pick("注{}", "Note {}")),
            footnoteReturn: MarkdownPhrase(words.pick("注{}の本文へ戻る", "Back to note {} in the text")),
            permalink: MarkdownPhrase(words.pick("「{}」へのリンク", "Link to “{}”")),
            table: MarkdownPhrase(words.pick("表{}", "Table {}")),
            taskDone: words.pick("済み", "Done"), taskOpen: words.pick("未了", "Not done"))
    }
}
