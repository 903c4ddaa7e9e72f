import ShikiriDiagnostics
import ShikiriMarkdown
import ShikiriModel

/// What a content page's Markdown has to do with other pages, and what is wrong with it.
struct ManuscriptLinks: Sendable {
    let page: ContentPage
    /// The anchors that links may lead to.
    let anchors: PageAnchors
    let log: DiagnosticLog
    /// What a topic asks; empty for other pages.
    let questions: [AskedQuestion]
    private let links: [MarkdownLink]

    init(_ page: ContentPage, reader: ManuscriptReader) {
        self.page = page
        let document = reader.document(of: page)
        anchors = PageAnchors(document.sections.map(\.anchor))
        links = document.links
        var log = DiagnosticLog()
        for problem in document.problems { log.report(Diagnostic(problem, file: page.file)) }
        for section in document.sections where section.level == 1 {
            log.report(
                .secondTitle, "the title is the page's only heading of the first level",
                at: SourceLocation(
                    file: page.file, line: section.line), help: "begin it with `##`")
        }
        for link in links where link.kind == .image && !link.isRelative {
            log.report(
                .externalPicture, "the picture `\(link.destination)` would come from another host",
                at: SourceLocation(
                    file: page.file, line: link.line, column: link.column),
                help: "put the file beside the page and name it")
        }
        log.merge(LineReview(of: page).findings)
        if page.part == .faq {
            questions = AskedQuestion.list(document, of: page)
            AskedQuestion.reportContradictions(questions, reader.examples.answers.examples(of: page.file), into: &log)
        } else {
            questions = []
        }
        self.log = log
    }

    /// Reports links that lead nowhere. `anchorsOf` gives the anchors of another file's page.
    func check(_ targets: LinkTargets, anchorsOf: (String) -> PageAnchors?, log: inout DiagnosticLog) {
        for link in links where link.isRelative {
            let place = SourceLocation(file: page.file, line: link.line, column: link.column)
            switch targets.target(of: link.path, from: page) {
            case .page(let found): checkAnchor(link.fragment, in: found.file, anchorsOf(found.file), place, &log)
            case .here: checkAnchor(link.fragment, in: page.file, anchors, place, &log)
            case .attachment, .broken, .entrance: break
            case .unpublished(let day):
                log.report(
                    .notYetPublished, "`\(link.destination)` leads to an announcement that is published on \(day)",
                    at: place, help: "add the link when the announcement is out")
            case .missing(let path):
                log.report(
                    .brokenLink, "`\(link.destination)` leads to \(path), which isn't there", at: place,
                    help: targets.help(forMissingFile: path))
            case .outside:
                log.report(.pathLeavesContent, "`\(link.destination)` leads out of the content folder", at: place)
            }
        }
    }

    private func checkAnchor(
        _ fragment: String?, in file: String, _ anchors: PageAnchors?, _ place: SourceLocation,
        _ log: inout DiagnosticLog
    ) {
        guard let fragment, !fragment.isEmpty, let anchors, !anchors.contains(fragment) else { return }
        log.report(
            .brokenAnchor, "\(file) has no heading `#\(fragment)`", at: place,
            help: anchors.help(for: fragment))
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
            case .surplusCell: .surplusCell
            default: .markdown
            }
        let place = SourceLocation(file: file, line: problem.line, column: problem.column)
        self.init(code, problem.message, at: place, help: problem.help)
    }
}
