import ShikiriDiagnostics
import ShikiriMarkdown
import ShikiriModel

/// A content page whose Markdown was read: its headings and its links. The HTML is made again when the page is published,
/// because that of all pages at once would take more memory than everything else in a build.
struct Manuscript: Sendable {
    let page: ContentPage
    let sections: [MarkdownSection]
    let links: [MarkdownLink]
    let log: DiagnosticLog
    private let reader: ManuscriptReader

    init(_ page: ContentPage, reader: ManuscriptReader) {
        self.page = page
        self.reader = reader
        let document = reader.document(of: page)
        sections = document.sections
        links = document.links
        var log = DiagnosticLog()
        for problem in document.problems { log.report(Diagnostic(problem, file: page.file)) }
        self.log = log
    }

    /// The anchors that links may lead to.
    var anchors: Set<String> { Set(sections.map(\.anchor)) }

    /// The whole body.
    var html: String { html { 0..<$0 } }

    /// What comes before the first heading.
    var opening: String { html { 0..<(sections.first?.heading.lowerBound ?? $0) } }

    /// The HTML of each of some parts of the body.
    func html(of parts: [Range<Int>]) -> [String] {
        let html = reader.document(of: page).html
        return parts.map { String(decoding: html[$0], as: UTF8.self) }
    }

    /// The part of the body that is chosen when its length is known.
    private func html(_ part: (Int) -> Range<Int>) -> String {
        let html = reader.document(of: page).html
        return String(decoding: html[part(html.count)], as: UTF8.self)
    }

    /// The contents list: headings of the second level with those of the third below them.
    var contents: [(heading: MarkdownSection, children: [MarkdownSection])] {
        var result: [(heading: MarkdownSection, children: [MarkdownSection])] = []
        for section in sections {
            if section.level <= 2 {
                result.append((section, []))
            } else if section.level == 3, !result.isEmpty {
                result[result.count - 1].children.append(section)
            }
        }
        return result
    }

    /// Reports links that lead nowhere. `anchorsOf` gives the anchors of another file's page.
    func checkLinks(_ targets: LinkTargets, anchorsOf: (String) -> Set<String>?, log: inout DiagnosticLog) {
        for link in links where link.isRelative {
            let place = SourceLocation(file: page.file, line: link.line, column: link.column)
            switch targets.target(of: link.path, from: page) {
            case .page(let found): checkAnchor(link.fragment, in: found.file, anchorsOf(found.file), place, &log)
            case .here: checkAnchor(link.fragment, in: page.file, anchors, place, &log)
            case .attachment, .broken: break
            case .missing(let path):
                log.report(
                    .brokenLink, "`\(link.destination)` leads to \(path), which isn't there", at: place,
                    help: Suggestion.nearest(to: path, among: targets.library.pages.map(\.file)).map {
                        "did you mean `\($0)`?"
                    })
            case .outside:
                log.report(.pathLeavesContent, "`\(link.destination)` leads out of the content folder", at: place)
            }
        }
    }

    private func checkAnchor(
        _ fragment: String?, in file: String, _ anchors: Set<String>?, _ place: SourceLocation,
        _ log: inout DiagnosticLog
    ) {
        guard let fragment, !fragment.isEmpty, let anchors, !anchors.contains(fragment) else { return }
        log.report(
            .brokenAnchor, "\(file) has no heading `#\(fragment)`", at: place,
            help: Suggestion.help(for: fragment, among: anchors))
    }
}

extension Diagnostic {
    /// A problem of Markdown as a finding of the portal.
    init(_ problem: MarkdownProblem, file: String) {
        let code: DiagnosticCode =
            switch problem.code {
            case .dangerousLink: .dangerousLink
            case .rawHTMLDropped: .rawHTML
            case .invalidUTF8: .wrongEncoding
            default: .markdown
            }
        let place = SourceLocation(file: file, line: problem.line, column: problem.column)
        self.init(code, problem.message, at: place, help: problem.help)
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
            table: MarkdownPhrase(words.pick("表{}", "Table {}")))
    }
}
