import ShikiriDiagnostics
import ShikiriLoading
import ShikiriMarkdown
import ShikiriModel
import ShikiriRestrictions

/// The living examples of one page: its blocks `example`, read as YAML.
struct ExampleBlocks {
    /// The lines on which the blocks begin, with what stands in them; a block that isn't YAML is reported and left out.
    let drafts: [(line: Int, draft: Draft)]

    init(of page: ContentPage, log: inout DiagnosticLog) {
        guard Self.mayHaveSome(page) else {
            drafts = []
            return
        }
        let lines = page.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        drafts = Self.blocks(of: page).map { block in
            let text = block.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            let indents = text.enumerated().map {
                lines.indices.contains(block.line + $0.offset)
                    ? Self.length(lines[block.line + $0.offset]) - $0.element.unicodeScalars.count : 0
            }
            var own = DiagnosticLog()
            let draft = YAMLReader.read(
                block.text, file: page.file, lineOffset: block.line, indents: indents.map { max(0, $0) }, log: &own)
            log.merge(own)
            // A block that can't be read is told already; one without a word in it lacks its keys.
            return (block.line, draft ?? Draft(own.hasErrors ? .unreadable : .null, at: Self.place(page, block)))
        }
    }

    /// The blocks, wherever they stand: in a list or in a note too.
    private static func blocks(of page: ContentPage) -> [MarkdownCode] {
        let document = MarkdownDocument(
            source: page.bytes[page.bodyStart...], firstLine: page.bodyLine,
            options: .portal(words: MarkdownWords()))
        return document.codes.filter { $0.word == ExampleAnswers.word }
    }

    private static func place(_ page: ContentPage, _ block: MarkdownCode) -> SourceLocation {
        SourceLocation(file: page.file, line: block.line)
    }

    /// How many characters a line has.
    private static func length(_ line: some Sequence<UInt8>) -> Int {
        line.count { $0 & 0xC0 != 0x80 && $0 != UInt8(ascii: "\r") }
    }

    /// Whether a fence and the word stand together anywhere: a page without them need not be read once more.
    private static func mayHaveSome(_ page: ContentPage) -> Bool {
        let word = Array(ExampleAnswers.word.utf8)
        let body = page.bytes[page.bodyStart...]
        var rest = body
        while let found = rest.firstIndex(of: word[0]) {
            rest = body[(found + 1)...]
            guard body[found...].starts(with: word) else { continue }
            let before = body[..<found].last { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
            if before == UInt8(ascii: "`") || before == UInt8(ascii: "~") { return true }
        }
        return false
    }
}
