import ShikiriMarkdown
import Testing

@Suite("The published specifications")
struct SpecificationTests {
    private static let commonMark = "commonmark-0.30.json"
    private static let tables = "gfm-tables.json"

    @Test(
        "CommonMark 0.30, all 652 examples, with every extension on",
        .enabled(
            if: Specification.has(commonMark), "commonmark-0.30.json is in neither ../shared/data nor SHIKIRI_SPEC_DIR")
    )
    func commonMarkExamples() throws {
        let examples = try Specification.examples(Self.commonMark)
        #expect(examples.count == 652)
        for example in examples {
            #expect(rendered(example.markdown) == example.html, "\(example.section), example \(example.example)")
        }
    }

    @Test(
        "GitHub's table examples",
        .enabled(if: Specification.has(tables), "gfm-tables.json is in neither ../shared/data nor SHIKIRI_SPEC_DIR"))
    func tableExamples() throws {
        let examples = try Specification.examples(Self.tables)
        #expect(examples.count == 8)
        for example in examples {
            #expect(rendered(example.markdown) == example.html, "\(example.section), example \(example.example)")
        }
    }
}

/// The HTML of a page by the rules of the specifications.
private func rendered(_ markdown: String) -> String {
    let document = MarkdownDocument(source: Array(markdown.utf8), options: .specification)
    return String(decoding: document.html, as: UTF8.self)
}
