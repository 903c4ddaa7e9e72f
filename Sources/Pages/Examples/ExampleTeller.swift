import ShikiriMarkdown
import ShikiriModel
import ShikiriRestrictions

/// Shows living examples: the case, and the answer as the rules give it, in place of the block that the author wrote.
struct ExampleTeller: Sendable {
    let answers: ExampleAnswers
    private let portal: Portal

    init(_ answers: ExampleAnswers, portal: Portal) {
        self.answers = answers
        self.portal = portal
    }

    /// What stands in the place of a block; nil for one that is no example, or one with a mistake.
    func html(for code: MarkdownCode, on page: ContentPage) -> [UInt8]? {
        guard code.word == ExampleAnswers.word, let found = answers[page.file, code.line] else { return nil }
        let words = Words(page.language)
        var writer = HTMLWriter()
        writer.element("div", [("class", "example"), ("role", "group"), ("aria-label", words.example)]) { writer in
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
        let text = DecisionWording(words.language, rulebook: portal.rulebook).text(question, decision)
        write(title: words.example, to: &writer) { writer in
            writer.element(
                "span", [("class", "verdict " + decision.verdict.rawValue)], text: words.word(decision.verdict))
        }
        writer.element("p", [("class", "example-answer")], text: text.headline)
        write(facts(of: move, question, words), to: &writer)
        if let pledge = text.pledge { writer.element("p", text: pledge) }
        write(list: text.coming, to: &writer)
        let rules = decision.revision.map(words.day)
        writer.element("p", [("class", "source")], text: words.exampleSource(rules: rules, on: question.on))
    }

    private func write(
        _ taken: CourseCase, _ standing: CourseStanding, _ words: Words, to writer: inout HTMLWriter
    ) {
        write(title: words.example, to: &writer) { writer in
            writer.element("span", [("class", "state " + standing.status.word)], text: words.status(standing.status))
        }
        write(facts(of: taken, standing, words), to: &writer)
        writer.element("p", [("class", "source")], text: words.exampleSource(courseOn: standing.on))
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
        if let left = move.left { facts.append((words.lastDayHere, [words.day(left)])) }
        if let title = move.title { facts.append((words.titleHere, [title])) }
        if let title = move.titleThere { facts.append((words.titleThere, [title])) }
        let posts = move.history.map { post in
            let name = portal.rulebook.name(of: .operation(post.operation))
            let title = post.title.map { words.list([name, $0]) } ?? name
            return words.time(from: post.from, until: post.until) + words.pick("　", ": ") + title
        }
        if !posts.isEmpty { facts.append((words.postsBefore, posts)) }
        return facts
    }

    private func facts(
        of taken: CourseCase, _ standing: CourseStanding, _ words: Words
    ) -> [(name: String, values: [String])] {
        let course = portal.courses[taken.course]
        var facts = [(name: words.course, values: [course?.title ?? taken.course.text])]
        if let due = standing.due { facts.append((words.dueDate, [words.day(due)])) }
        if let joined = taken.joined { facts.append((words.joinedAudience, [words.day(joined)])) }
        let absences = taken.absences.map { words.time(from: $0.from, until: $0.until) }
        if !absences.isEmpty { facts.append((words.timesAway, absences)) }
        let completions = taken.completions.map { completion in
            words.day(completion.day) + (completion.score.map { words.inBrackets(score: $0) } ?? "")
        }
        facts.append((words.completion, completions.isEmpty ? [words.notYet] : completions))
        return facts
    }
}
