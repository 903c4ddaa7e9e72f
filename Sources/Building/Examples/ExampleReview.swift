import ShikiriBasics
import ShikiriDiagnostics
import ShikiriModel
import ShikiriPeople
import ShikiriRestrictions

/// Decides the living examples of all pages and reports those that the rules contradict.
struct ExampleReview {
    private let desk: CaseDesk
    private let asOf: CalendarDay

    init(_ portal: Portal, engine: RestrictionEngine, asOf: CalendarDay) {
        desk = CaseDesk(engine: engine, courses: portal.courses)
        self.asOf = asOf
    }

    /// The answers to the examples of a portal's pages.
    func answers(_ portal: Portal, jobs: Int, log: inout DiagnosticLog) -> ExampleAnswers {
        let ground = CaseGround(rulebook: portal.rulebook, courses: portal.courses)
        let blocks = ParallelMap.map(portal.content.pages, jobs: jobs) { page in
            var own = DiagnosticLog()
            return (blocks: ExampleBlocks(of: page, log: &own), log: own)
        }
        var answers = ExampleAnswers()
        for (page, read) in zip(portal.content.pages, blocks) {
            log.merge(read.log)
            for (line, draft) in read.blocks.drafts {
                let fields = Fields<ExampleKeys>(draft, log: &log)
                guard draft.isReadable, let example = WorkedExample(fields, on: ground, log: &log),
                    let answer = answer(to: example, log: &log)
                else { continue }
                answers.add(AnsweredExample(example, answer), file: page.file, line: line)
            }
        }
        return answers
    }

    /// The answer to an example; what its author states otherwise is reported.
    private func answer(to example: WorkedExample, log: inout DiagnosticLog) -> CaseAnswer? {
        guard let answer = desk.answer(to: example.given, asOf: asOf) else {
            log.report(.undecidedExample, .undecidedExample(asOf), at: example.location)
            return nil
        }
        let mismatches = example.expect.mismatches(with: answer)
        for mismatch in mismatches {
            log.report(
                .exampleContradicted,
                .exampleContradicted(
                    Self.ground(answer), mismatch.key, actual: mismatch.actual, expected: mismatch.expected),
                at: mismatch.location)
        }
        if mismatches.isEmpty { reportComing(example, log: &log) }
        return answer
    }

    /// Reports what a known change of the rules will contradict: what holds on the day before it, and not on it.
    ///
    /// Only a case without a day of its own is read as of every day; the others are judged by the rules of their day.
    private func reportComing(_ example: WorkedExample, log: inout DiagnosticLog) {
        guard case .move(let move) = example.given, move.on == nil else { return }
        for day in desk.engine.rulebook.changeDays where day > asOf {
            guard let before = desk.answer(to: example.given, asOf: day.adding(days: -1)),
                let after = desk.answer(to: example.given, asOf: day)
            else { continue }
            let known = Set(example.expect.mismatches(with: before).map(\.key))
            let new = example.expect.mismatches(with: after).filter { !known.contains($0.key) }
            guard !new.isEmpty else { continue }
            for mismatch in new {
                log.report(
                    .exampleWillChange,
                    .exampleWillChange(day, mismatch.key, actual: mismatch.actual, expected: mismatch.expected),
                    at: mismatch.location)
            }
            return
        }
    }

    private static func ground(_ answer: CaseAnswer) -> Phrase {
        switch answer {
        case .move(let question, let decision): .byRules(of: decision.revision, on: question.on)
        case .course(let standing): .onDay(standing.on)
        }
    }
}
