import ShikiriMarkdown
import Testing

@Suite("The published specifications")
struct SpecificationTests {
    /// A file of examples: how many there are, and with what they are rendered.
    struct Source: Sendable, CustomTestStringConvertible {
        let file: String
        let count: Int
        let options: MarkdownOptions

        var testDescription: String { file }
    }

    private static let sources = [
        Source(file: "commonmark-0.30.json", count: 652, options: .commonMark),
        Source(file: "gfm-tables.json", count: 8, options: .specification),
        Source(file: "gfm-strikethrough.json", count: 2, options: .specification),
        Source(file: "gfm-task-lists.json", count: 2, options: .specification),
        Source(file: "gfm-autolinks.json", count: 11, options: .specification),
    ]

    @Test(
        "CommonMark 0.30 and GitHub's extensions, every example",
        .enabled(
            if: sources.allSatisfy { Specification.has($0.file) },
            "the examples are in neither ../shared/data nor SHIKIRI_SPEC_DIR"),
        arguments: sources)
    func examples(_ source: Source) throws {
        let examples = try Specification.examples(source.file)
        #expect(examples.count == source.count)
        for example in examples {
            let page = MarkdownDocument(source: Array(example.markdown.utf8), options: source.options)
            let html = String(decoding: page.html, as: UTF8.self)
            #expect(html == example.html, "\(example.section), example \(example.example)")
        }
    }
}
