import ShikiriDiagnostics
import ShikiriMarkdown
import ShikiriModel
import ShikiriRestrictions

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
            log.report(.secondTitle, .secondTitle, at: SourceLocation(file: page.file, line: section.line))
        }
        for link in links where link.kind == .image && !link.isRelative {
            log.report(
                .externalPicture, .externalPicture(link.destination),
                at: SourceLocation(file: page.file, line: link.line, column: link.column))
        }
        for link in links { Self.checkMail(link, of: page, into: &log) }
        log.merge(LineReview(of: page).findings)
        if page.part == .faq {
            questions = AskedQuestion.list(document, of: page)
            AskedQuestion.reportContradictions(questions, reader.examples.answers.examples(of: page.file), into: &log)
        } else {
            questions = []
        }
        self.log = log
        reader.shelf.put(page, document)
    }

    /// A link for mail leads to an address that can be one.
    private static func checkMail(_ link: MarkdownLink, of page: ContentPage, into log: inout DiagnosticLog) {
        let scheme = "mailto:"
        guard link.destination.lowercased().hasPrefix(scheme) else { return }
        let addresses = link.destination.dropFirst(scheme.count).prefix { $0 != "?" }.split(
            separator: ",", omittingEmptySubsequences: false)
        guard !addresses.allSatisfy({ EmailAddress.isWellFormed(String($0)) }) else { return }
        log.report(
            .badAddress, .noMailAddress(link.destination),
            at: SourceLocation(file: page.file, line: link.line, column: link.column))
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
                log.report(.notYetPublished, .notYetPublished(link.destination, day), at: place)
            case .missing(let path):
                log.report(
                    .brokenLink, .brokenLink(link.destination, path, help: targets.help(forMissingFile: path)),
                    at: place)
            case .outside:
                log.report(.pathLeavesContent, .linkOutside(link.destination), at: place)
            }
        }
    }

    private func checkAnchor(
        _ fragment: String?, in file: String, _ anchors: PageAnchors?, _ place: SourceLocation,
        _ log: inout DiagnosticLog
    ) {
        guard let fragment, !fragment.isEmpty, let anchors, !anchors.contains(fragment) else { return }
        log.report(.brokenAnchor, .noHeading(fragment, in: file, help: anchors.help(for: fragment)), at: place)
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
            case .foreignMarkup: .foreignMarkup
            case .skippedHeading: .skippedHeading
            case .pictureWithoutText: .pictureWithoutText
            default: .markdown
            }
        let place = SourceLocation(file: file, line: problem.line, column: problem.column)
        self.init(code, problem.said, at: place)
    }
}
