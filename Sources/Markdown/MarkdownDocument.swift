import ShikiriDiagnostics

/// A page's Markdown as HTML, with what the portal wants to know of the page.
///
/// The dialect is CommonMark 0.30 with GitHub's tables, footnotes (`[^1]`), admonitions (`> [!NOTE]`), anchors for
/// headings (`{#id}` says one), emphasis beside Japanese brackets and full stops, and no space for a line break in
/// Japanese text.
package struct MarkdownDocument: Sendable {
    /// The whole page as an HTML fragment in UTF-8. Its tags are balanced unless raw HTML was allowed.
    package let html: [UInt8]
    /// The page's text without any markup, a line for each block, in UTF-8.
    package let plainText: [UInt8]
    /// What comes before the first section.
    package let opening: MarkdownPassage
    /// The parts that the page's headings begin, in order. Together with `opening` and `footnotes` they are the page.
    package let sections: [MarkdownSection]
    /// The footnotes, after all sections; empty if there are none.
    package let footnotes: MarkdownPassage
    /// The `id` of every heading, in order.
    package let anchors: [String]
    /// Every link and image that is on the page, in the order of the text.
    package let links: [MarkdownLink]
    /// Every code block with a word after its fence, in the order of the text.
    package let codes: [MarkdownCode]
    /// What the author should mend, by line and column.
    package let problems: [MarkdownProblem]

    /// Renders a page.
    ///
    /// - Parameters:
    ///   - source: The Markdown in UTF-8, at most 128 MiB. Bytes that aren't UTF-8 become U+FFFD, and a problem.
    ///   - firstLine: The line of the file, from 1, on which `source` begins: front matter may come before it.
    ///   - resolve: Says where a link or image with a relative destination leads instead; nil leaves it.
    package init(
        source: [UInt8], firstLine: Int = 1, options: MarkdownOptions,
        resolve: (MarkdownLink) -> String? = { _ in nil }
    ) {
        guard source.count <= SourceText.longest else {
            self.init(refusedAt: firstLine)
            return
        }
        let text = SourceText(source)
        let lines = LineTable(text.bytes)
        guard let reading = PageReading(text.bytes, lines: lines) else {
            self.init(refusedAt: firstLine)
            return
        }
        let places = PlaceFinder(source: text.bytes, lines: lines, firstLine: firstLine)
        self = withoutActuallyEscaping(resolve) { resolve in
            var writer = PageWriter(reading, options: options, places: places, resolve: resolve)
            if text.wasRepaired { writer.reportRepairedText() }
            writer.writePage(reading)
            return writer.document()
        }
    }

    /// Renders the part of a file that follows its front matter: see ``init(source:firstLine:options:resolve:)``.
    package init(
        source: ArraySlice<UInt8>, firstLine: Int = 1, options: MarkdownOptions,
        resolve: (MarkdownLink) -> String? = { _ in nil }
    ) {
        self.init(source: Array(source), firstLine: firstLine, options: options, resolve: resolve)
    }

    /// The HTML of a part of the page.
    package func html(in range: Range<Int>) -> ArraySlice<UInt8> {
        html[range]
    }

    /// The plain text of a part of the page.
    package func text(in range: Range<Int>) -> String {
        String(decoding: plainText[range], as: UTF8.self)
    }
}

// MARK: - From the writer

extension MarkdownDocument {
    fileprivate init(
        html: [UInt8], plainText: [UInt8], pageEnd: (html: Int, text: Int), outline: SectionOutline,
        anchors: [String], links: [MarkdownLink], codes: [MarkdownCode], problems: [MarkdownProblem]
    ) {
        self.html = html
        self.plainText = plainText
        opening = outline.opening(htmlEnd: pageEnd.html, textEnd: pageEnd.text)
        sections = outline.sections(htmlEnd: pageEnd.html, textEnd: pageEnd.text)
        footnotes = MarkdownPassage(html: pageEnd.html..<html.count, text: pageEnd.text..<plainText.count)
        self.anchors = anchors
        self.links = links
        self.codes = codes
        self.problems = problems.sorted {
            ($0.line, $0.column, $0.code.rawValue) < ($1.line, $1.column, $1.code.rawValue)
        }
    }

    private init(refusedAt line: Int) {
        let problem = MarkdownProblem(
            code: .tooLong, said: .longPage, line: line, column: 1)
        self.init(
            html: [], plainText: [], pageEnd: (0, 0), outline: SectionOutline(), anchors: [], links: [],
            codes: [], problems: [problem])
    }
}

extension PageWriter {
    fileprivate mutating func writePage(_ reading: PageReading) {
        if reading.hasExplicitAnchors {
            reserveExplicitAnchors(below: page.tree.root)
            for definition in reading.definitions { reserveExplicitAnchors(below: definition.body) }
        }
        for offset in reading.surplusCells {
            report(.surplusCell, at: places.place(at: offset), .surplusCell)
        }
        writeBlocks(below: page.tree.root)
        beginLine()
        pageEnd = (html.count, plain.count)
        writeFootnotes()
    }

    fileprivate consuming func document() -> MarkdownDocument {
        MarkdownDocument(
            html: html.bytes, plainText: plain.bytes, pageEnd: pageEnd, outline: outline, anchors: anchors.given,
            links: links, codes: codes, problems: problems)
    }

    fileprivate mutating func reportRepairedText() {
        report(.invalidUTF8, at: places.place(at: 0), .repairedText)
    }
}
