import ShikiriDiagnostics
import ShikiriLoading
import ShikiriMarkdown
import ShikiriModel

/// Readers of one text.
enum TextTargets {
    static let frontMatter: @Sendable ([UInt8]) -> Void = { bytes in
        var log = DiagnosticLog()
        if let source = SourceText(file: "page.md", bytes: bytes, log: &log),
            let matter = FrontMatter(of: source, log: &log)
        {
            precondition(matter.bodyStart <= source.bytes.count)
            let before = source.bytes[..<matter.bodyStart].count { $0 == 0x0A }
            precondition(matter.bodyLine == before + 1 || matter.bodyStart == source.bytes.count)
        }
        Invariant.places(log, in: bytes, file: "page.md")
    }

    static let yaml: @Sendable ([UInt8]) -> Void = { bytes in
        var log = DiagnosticLog()
        if let source = SourceText(file: "a.yaml", bytes: bytes, log: &log) {
            let draft = YAMLReader.read(source.string, file: "a.yaml", log: &log)
            if log.findings.isEmpty, let draft { count(draft) }
        }
        Invariant.places(log, in: bytes, file: "a.yaml")
    }

    static let table: @Sendable ([UInt8]) -> Void = { bytes in
        var log = DiagnosticLog()
        if let table = TableReader.read(bytes, file: "a.csv", of: EmployeeColumns.declared.list, log: &log) {
            for row in table.rows {
                guard case .mapping(let members) = row.content else { preconditionFailure("a row is a mapping") }
                precondition(members.count <= table.columns.count)
            }
        }
        Invariant.places(log, in: bytes, file: "a.csv")
    }

    static let markdown: @Sendable ([UInt8]) -> Void = { bytes in
        let page = MarkdownDocument(source: bytes, options: .portal(words: MarkdownWords()))
        precondition(Set(page.anchors).count == page.anchors.count, "two headings with one anchor")
        precondition(String(validating: page.html, as: UTF8.self) != nil, "HTML that isn't UTF-8")
        precondition(String(validating: page.plainText, as: UTF8.self) != nil, "text that isn't UTF-8")
        for section in page.sections { _ = section.anchor }
        for problem in page.problems { precondition(problem.line >= 1 && problem.column >= 1) }
        _ = MarkdownDocument(source: bytes, options: .specification)
    }

    private static func count(_ draft: Draft) {
        switch draft.content {
        case .scalar, .null: break
        case .unreadable: preconditionFailure("unreadable, and nothing said")
        case .sequence(let items): for item in items { count(item) }
        case .mapping(let members): for member in members { count(member.value) }
        }
    }
}
