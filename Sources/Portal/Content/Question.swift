import ShikiriMarkdown
import ShikiriModel
import ShikiriPageKit
import ShikiriWords

/// A question of a topic, with its answer, its verdict and the explanations that it is about.
struct Question: Sendable {
    let id: String
    /// The question as HTML.
    let html: String
    /// The question as text.
    let text: String
    let verdict: FAQVerdict?
    /// The answer as HTML, without the verdict's and the related links' paragraphs.
    let answer: String
    /// Files of the explanations that it is about.
    let pages: [String]

    func verdictView(_ words: Words) -> BadgeView? { verdict.map { BadgeView($0.word(words), $0.css) } }

    /// The question as a link to where it stands on the page of its topic.
    func link(in topic: Address, from here: Address, _ words: Words) -> AnsweredLinkView {
        AnsweredLinkView(
            link: PageLink(text, topic, fragment: id).link(from: here), verdict: verdictView(words))
    }
}

extension Manuscript {
    /// The questions of a topic: each heading of the second level with what follows it.
    func questions(_ library: LinkTargets) -> [Question] {
        // Links in the order of their lines are dealt out in one pass, as the sections are in theirs.
        var rest = links.sorted { $0.line < $1.line }[...]
        let parents = sections.filter { $0.level <= 2 }
        return zip(parents, parents.dropFirst().map(\.line) + [.max]).compactMap { section, nextLine in
            rest = rest.drop { $0.line < section.line }
            let targets = rest.prefix { $0.line < nextLine }
            guard section.level == 2 else { return nil }
            let parts = AnswerParts(html: html(section.extent))
            return Question(
                id: section.anchor, html: section.headingHTML, text: section.headingText, verdict: parts.verdict,
                answer: parts.answer,
                pages: targets.compactMap { link in
                    guard case .page(let page) = library.target(of: link.path, from: self.page) else { return nil }
                    return page.part == .faq ? nil : page.file
                })
        }
    }
}

/// The first paragraph of an answer that gives its verdict, the last that names related pages, and what lies between.
///
/// The renderer writes a paragraph as `<p>…</p>` and nothing else begins so; the parts are cut at those marks.
private struct AnswerParts {
    private(set) var verdict: FAQVerdict?
    private(set) var answer: String

    init(html: String) {
        var body = html.drop { $0.isNewline }
        if body.hasPrefix("<p>"), let end = body.range(ofFirst: "</p>"),
            let found = FAQVerdict(paragraph: String(body[body.index(body.startIndex, offsetBy: 3)..<end.lowerBound]))
        {
            verdict = found
            body = body[end.upperBound...].drop { $0.isNewline }
        }
        answer = Self.withoutRelated(body)
    }

    private static func withoutRelated(_ body: Substring) -> String {
        for mark in ["<p>関連: ", "<p>関連：", "<p>Related: "] {
            guard let start = body.range(ofLast: mark) else { continue }
            let rest = body[start.lowerBound...]
            guard let end = rest.range(ofFirst: "</p>"), rest[end.upperBound...].allSatisfy(\.isWhitespace) else {
                continue
            }
            return String(body[..<start.lowerBound])
        }
        return String(body)
    }
}

extension Substring {
    fileprivate func range(ofFirst mark: String) -> Range<Index>? { ranges(of: mark).first }

    fileprivate func range(ofLast mark: String) -> Range<Index>? { ranges(of: mark).last }
}
