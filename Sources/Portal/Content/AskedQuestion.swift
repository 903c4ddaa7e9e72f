import ShikiriDiagnostics
import ShikiriMarkdown
import ShikiriModel
import ShikiriRestrictions

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
            let (line, file) = (earlier.place.line, earlier.place.file)
            guard let one = earlier.verdict, let other = question.verdict, one != other else {
                log.report(.askedTwice, .askedTwice(line: line, file: file), at: question.place)
                continue
            }
            log.report(.contradictoryAnswers, .answeredOtherwise(line: line, file: file), at: question.place)
        }
    }

    /// Reports verdicts that none of the examples below them bears out.
    ///
    /// An answer may show several cases, one before and one after a period is over; so one of them is enough.
    static func reportContradictions(
        _ questions: [AskedQuestion], _ examples: [(line: Int, example: AnsweredExample)],
        into log: inout DiagnosticLog
    ) {
        for (number, question) in questions.enumerated() {
            let end = number + 1 < questions.count ? questions[number + 1].place.line : .max
            let lines = question.place.line..<end
            let answers = examples.filter { lines.contains($0.line) }.compactMap { example in
                example.example.answer.verdict.map { (example.line, $0) }
            }
            guard let verdict = question.verdict?.measure, let first = answers.first,
                !answers.contains(where: { $0.1 == verdict })
            else { continue }
            log.report(
                .verdictContradictsExample, .verdictAgainstExample(verdict.rawValue, line: first.0, first.1.rawValue),
                at: question.place)
        }
    }

    private static func folded(_ text: String) -> String {
        String(IdentifierFolding.narrowed(text).lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
