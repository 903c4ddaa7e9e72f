package import ShikiriModel

/// A chain of posts that looks like a way around a restriction: the direct move is refused, and a post of a short while
/// stands in between.
///
/// Nobody is accused: the chain may have its good reason. It is shown to whoever decides, because 18 CFR 358.7(f)(2) and
/// any rule of its kind forbid using transfers to get around it.
package struct Detour: Hashable, Sendable {
    /// The post from which the direct move is refused.
    package let origin: Place
    /// The last day in it.
    package let lastDay: CalendarDay
    /// The post in between, from which the chain goes on.
    package let through: Place
    /// What the chain leads to.
    package let destination: Place
    /// The first day there.
    package let on: CalendarDay
    /// What is asked of the direct move on that day.
    package let direct: Measure
}

extension RestrictionEngine {
    /// A post in between counts as a stop on a detour where it is shorter than this and no period of the rules says more: a
    /// direct move that no time ever permits has no period of its own.
    private static let shortStay = CalendarPeriod(months: 12)

    /// The chains that a question's history makes with its move.
    ///
    /// A post of the other company is the chain's origin where it ended before the origin of the question began, the
    /// direct move from it on the same day is refused, that from the question's own origin is asked for less, and the time
    /// since its last day is shorter than what the direct move would have to wait.
    package func detours(of question: TransferQuestion) -> [Detour] {
        guard let from = index.number(of: question.from), let destination = index.number(of: question.to) else {
            return []
        }
        let company = index.entries[destination].company.other
        let here = index.entries[from].operations
        let step = direct(from: question.from, question)?.verdict ?? .allowed
        let between = question.history.filter { posting in
            let operations = index.number(of: posting.place).map { index.entries[$0].operations } ?? []
            return operations.contains(where: here.contains) && posting.from <= question.lastDay
                && (posting.until ?? .distantFuture) >= question.lastDay
        }.map(\.from).min()
        var found: [Detour] = []
        for posting in question.history {
            guard let last = posting.until, last < between ?? question.lastDay,
                let place = index.number(of: posting.place), index.entries[place].company == company,
                index.entries[place].operations.allSatisfy({ !here.contains($0) }),
                !question.history.contains(where: { $0.place == posting.place && ($0.until ?? .distantFuture) > last }),
                let direct = direct(from: posting.place, question), direct.verdict > step, direct.verdict != .allowed,
                question.on < wait(after: last, posting, question, direct)
            else { continue }
            let detour = Detour(
                origin: posting.place, lastDay: last, through: question.from, destination: question.to, on: question.on,
                direct: direct.verdict)
            if !found.contains(detour) { found.append(detour) }
        }
        return found
    }

    /// The answer to a direct move from a place on the day of a question, by nobody in particular.
    private func direct(from place: Place, _ question: TransferQuestion) -> Answer? {
        answer(
            to: TransferQuestion(
                from: place, to: question.to, on: question.on, title: question.title,
                titleAtDestination: question.titleAtDestination))?.answer
    }

    /// The first day on which somebody who left a place after a last day has waited as long as a direct move asks.
    private func wait(
        after last: CalendarDay, _ posting: Posting, _ question: TransferQuestion, _ direct: Answer
    ) -> CalendarDay {
        guard direct.permittedFrom != nil else { return last.firstDay(after: Self.shortStay) }
        let waited = answer(
            to: TransferQuestion(
                from: posting.place, to: question.to, on: question.on, left: last, title: question.title,
                titleAtDestination: question.titleAtDestination))?.answer
        guard let waited, waited.verdict != .allowed else { return question.on }
        return waited.permittedFrom ?? .distantFuture
    }
}
