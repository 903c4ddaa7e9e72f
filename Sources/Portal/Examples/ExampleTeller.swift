import ShikiriMarkdown
import ShikiriModel
import ShikiriPageKit
import ShikiriRestrictions
import ShikiriWords

/// Shows living examples: the case, and the answer as the rules give it, in place of the block that the author wrote.
struct ExampleTeller: Sendable {
    let answers: ExampleAnswers
    private let portal: Portal
    private let vocabulary: Vocabulary

    init(_ answers: ExampleAnswers, portal: Portal, vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        self.answers = answers
        self.portal = portal
    }

    /// What stands in the place of a block; nil for one that is no example, or one with a mistake.
    func html(for code: MarkdownCode, on page: ContentPage) -> [UInt8]? {
        guard code.word == ExampleAnswers.word, let found = answers[page.file, code.line] else { return nil }
        let words = vocabulary[page.language]
        var writer = HTMLWriter()
        writer.element("div", [("class", "example"), ("role", "group"), ("aria-label", words.examples.title)]) {
            writer in
            switch (found.example.given, found.answer) {
            case (.move(let move), .move(let question, let decision)):
                write(move, question, decision, words, to: &writer)
            case (.course(let taken), .course(let standing)): write(taken, standing, words, to: &writer)
            default: break
            }
        }
        return Array((writer.html + "\n").utf8)
    }

    private func write(
        _ move: MoveCase, _ question: TransferQuestion, _ decision: Decision, _ words: Words,
        to writer: inout HTMLWriter
    ) {
        let text = DecisionWording(words, rulebook: portal.rulebook).text(question, decision)
        write(title: words.examples.title, to: &writer) { writer in
            writer.element(
                "span", [("class", "verdict " + decision.verdict.rawValue)], text: words.word(decision.verdict))
        }
        writer.element("p", [("class", "example-answer")], text: text.headline)
        write(facts(of: move, question, words), to: &writer)
        if let pledge = text.pledge { writer.element("p", text: pledge) }
        write(list: text.coming, to: &writer)
        let source =
            decision.revision.map { words.examples.decidedBy(words.day($0)) }
            ?? words.examples.noRules(words.day(question.on))
        writer.element("p", [("class", "source")], text: source)
    }

    private func write(
        _ taken: CourseCase, _ standing: CourseStanding, _ words: Words, to writer: inout HTMLWriter
    ) {
        write(title: words.examples.title, to: &writer) { writer in
            writer.element("span", [("class", "state " + standing.status.word)], text: words.status(standing.status))
        }
        write(facts(of: taken, standing, words), to: &writer)
        writer.element("p", [("class", "source")], text: words.examples.statusOn(words.day(standing.on)))
    }

    private func write(title: String, to writer: inout HTMLWriter, badge: (inout HTMLWriter) -> Void) {
        writer.element("p", [("class", "example-title")]) { writer in
            writer.element("span", [("class", "example-kind")], text: title)
            writer.text(" ")
            badge(&writer)
        }
    }

    private func write(_ facts: [(name: String, values: [String])], to writer: inout HTMLWriter) {
        guard !facts.isEmpty else { return }
        writer.element("dl") { writer in
            for fact in facts {
                writer.element("div") { writer in
                    writer.element("dt", text: fact.name)
                    for value in fact.values { writer.element("dd", text: value) }
                }
            }
        }
    }

    private func write(list: [String], to writer: inout HTMLWriter) {
        guard !list.isEmpty else { return }
        writer.element("ul", [("class", "coming")]) { writer in
            for text in list { writer.element("li", text: text) }
        }
    }

    /// What a case says beside both ends and the day, which the answer's first sentence names.
    private func facts(
        of move: MoveCase, _ question: TransferQuestion, _ words: Words
    ) -> [(name: String, values: [String])] {
        var facts: [(name: String, values: [String])] = []
        if let left = move.left { facts.append((words.examples.lastDayHere, [words.day(left)])) }
        if let title = move.title { facts.append((words.examples.titleHere, [title])) }
        if let title = move.titleThere { facts.append((words.examples.titleThere, [title])) }
        let posts = move.history.map { post in
            let name = portal.rulebook.name(of: .operation(post.operation))
            let title = post.title.map { words.list([name, $0]) } ?? name
            return words.examples.post(words.time(from: post.from, until: post.until), title)
        }
        if !posts.isEmpty { facts.append((words.examples.postsBefore, posts)) }
        return facts
    }

    private func facts(
        of taken: CourseCase, _ standing: CourseStanding, _ words: Words
    ) -> [(name: String, values: [String])] {
        let course = portal.courses[taken.course]
        var facts = [(name: words.heads.course, values: [course?.title ?? taken.course.text])]
        if let due = standing.due { facts.append((words.heads.due, [words.day(due)])) }
        if let joined = taken.joined { facts.append((words.examples.inAudienceSince, [words.day(joined)])) }
        let absences = taken.absences.map { words.time(from: $0.from, until: $0.until) }
        if !absences.isEmpty { facts.append((words.examples.away, absences)) }
        let completions = taken.completions.map { completion in
            words.day(completion.day) + (completion.score.map { words.examples.score($0) } ?? "")
        }
        facts.append((words.statuses.completed, completions.isEmpty ? [words.examples.notYet] : completions))
        return facts
    }
}

extension Words {
    fileprivate func time(from: CalendarDay, until: CalendarDay?) -> String {
        until.map { examples.fromUntil(day(from), day($0)) } ?? examples.from(day(from))
    }
}
