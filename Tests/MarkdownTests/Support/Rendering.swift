import ShikiriMarkdown

/// A page rendered for the portal, with English words, as text.
struct Rendering {
    let document: MarkdownDocument

    init(
        _ markdown: String, firstLine: Int = 1, options: MarkdownOptions = .test,
        resolve: (MarkdownLink) -> String? = { _ in nil }
    ) {
        document = MarkdownDocument(
            source: Array(markdown.utf8), firstLine: firstLine, options: options, resolve: resolve)
    }

    var html: String { String(decoding: document.html, as: UTF8.self) }

    /// The problems as `code line:column`.
    var problems: [String] {
        document.problems.map { "\($0.code.rawValue) \($0.line):\($0.column)" }
    }

    /// The links as `destination line:column`.
    var links: [String] {
        document.links.map { "\($0.destination) \($0.line):\($0.column)" }
    }
}

extension MarkdownOptions {
    /// Plain blocks, so that a test shows what it is about; nothing raw, nothing dangerous.
    static let test = {
        var options = MarkdownOptions(
            rawHTML: .drop, dangerousLinks: .drop, headings: .plain, wideBlocks: .plain, words: MarkdownWords())
        options.taskBoxes = .plain
        return options
    }()

    /// What the portal uses.
    static let portal = MarkdownOptions.portal(words: MarkdownWords())
}
