import ShikiriDiagnostics
import ShikiriMarkdown
import ShikiriModel

/// A question of a topic with what it answers, so that questions asked twice can be told.
struct AskedQuestion: Sendable {
    /// The question without case, width, blanks and signs.
    let folded: String
    let verdict: FAQVerdict?
    let language: Language
    let place: SourceLocation

    /// The questions of a topic, in its order.
    static func list(_ document: MarkdownDocument, of page: ContentPage) -> [AskedQuestion] {
        document.sections.filter { $0.level == 2 }.map { section in
            AskedQuestion(
                folded: folded(section.headingText),
                verdict: document.text(in: section.text).split(separator: "\n").lazy
                    .compactMap { FAQVerdict(paragraph: String($0)) }.first,
                language: page.language, place: SourceLocation(file: page.file, line: section.line))
        }
    }

    /// Reports questions that are asked twice in one language; two that are answered otherwise contradict each other.
    static func reportDoubles(_ questions: [AskedQuestion], into log: inout DiagnosticLog) {
        var first: [String: AskedQuestion] = [:]
        for question in questions where !question.folded.isEmpty {
            let key = "\(question.language) \(question.folded)"
            guard let earlier = first[key] else {
                first[key] = question
                continue
            }
            let place = "line \(earlier.place.line) of \(earlier.place.file)"
            guard let one = earlier.verdict, let other = question.verdict, one != other else {
                log.report(
                    .askedTwice, "\(place) asks the same question", at: question.place,
                    help: "keep one of the two, and link to it")
                continue
            }
            log.report(
                .contradictoryAnswers, "\(place) answers the same question with another verdict", at: question.place,
                help: "decide which is right, and keep that one")
        }
    }

    private static func folded(_ text: String) -> String {
        String(IdentifierFolding.narrowed(text).lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
