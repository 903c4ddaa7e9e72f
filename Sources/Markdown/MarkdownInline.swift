/// A single line of Markdown as HTML: a title, or a note in a YAML file. It can't begin a block, whatever it begins with.
package struct MarkdownInline: Sendable {
    /// Inline HTML in UTF-8, escaped. Its tags are balanced unless raw HTML was allowed.
    package let html: [UInt8]
    /// The text without any markup.
    package let text: String
    package let links: [MarkdownLink]
    /// What the author should mend, in the order of the text.
    package let problems: [MarkdownProblem]

    /// Renders a line.
    ///
    /// - Parameters:
    ///   - source: The Markdown. Line breaks in it count as spaces.
    ///   - line: The line of the file on which it stands, from 1.
    ///   - column: The column at which it begins there, from 1, in Unicode scalars.
    ///   - resolve: Says where a link with a relative destination leads instead; nil leaves it.
    package init(
        _ source: String, line: Int = 1, column: Int = 1, options: MarkdownOptions,
        resolve: (MarkdownLink) -> String? = { _ in nil }
    ) {
        let frame = (before: "# ", after: " #")
        let content = source.utf8.map { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") ? UInt8(ascii: " ") : $0 }
        let text = SourceText(Array(frame.before.utf8) + content + Array(frame.after.utf8))
        let lines = LineTable(text.bytes)
        guard text.bytes.count <= SourceText.longest, let reading = PageReading(inline: text.bytes, lines: lines) else {
            self.init(escaping: source)
            return
        }
        let places = PlaceFinder(
            source: text.bytes, lines: lines, firstLine: line, firstColumn: column - frame.before.utf8.count)
        self = withoutActuallyEscaping(resolve) { resolve in
            var writer = PageWriter(reading, options: options, places: places, resolve: resolve)
            return writer.writeLine()
        }
    }

    /// The text as it is.
    private init(escaping source: String) {
        var escaped = ByteBuffer(capacity: source.utf8.count)
        escaped.appendEscaped(source)
        html = escaped.bytes
        text = source
        links = []
        problems = []
    }

    fileprivate init(html: [UInt8], text: String, links: [MarkdownLink], problems: [MarkdownProblem]) {
        self.html = html
        self.text = text
        self.links = links
        self.problems = problems
    }
}

extension PageWriter {
    /// Writes the page's only heading without its tags.
    fileprivate mutating func writeLine() -> MarkdownInline {
        if let heading = page.tree.root.firstChild {
            writeInlines(from: heading.firstChild, of: Leaf(node: heading, manuscript: page))
        }
        return MarkdownInline(
            html: html.bytes, text: plain.string(in: 0..<plain.count), links: links, problems: problems)
    }
}
