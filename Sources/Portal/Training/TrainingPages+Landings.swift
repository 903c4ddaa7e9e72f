import ShikiriModel
import ShikiriPageKit
import ShikiriWords

// What training asks of a department, and of somebody new.
extension TrainingPages {
    /// The courses that are open for a department, the next to fall due first, with what is shown of how it stands.
    func landingDues(_ group: TrainingGroup, from here: Address) -> [LandingView.Due] {
        progress.running.compactMap { course in
            guard let figure = progress[course.id]?.today[group], figure != .nobody else { return nil }
            let left = words.board.daysLeft(course.due.days(since: progress.asOf))
            let open = figure.figures?.open.exact.map { words.landings.open($0) }
            return LandingView.Due(
                link: PageLink(course.title, .course(course.id.text)).link(from: here),
                date: DayView(course.due, words),
                standing: [left, open].compactMap { $0 }.joined(separator: words.lists.comma))
        }
    }

    /// What falls to somebody who comes new in the next days: courses that give newcomers time of their own, and those that are open.
    func firstDays(from here: Address, _ words: Words) -> [FirstDayView] {
        let courses = progress.courses.items.filter { course in
            course.isRunning(on: progress.asOf)
                || (course.newcomersDue != nil && course.fiscalYear == year && course.opens <= progress.asOf)
        }
        return courses.map { course in
            let link = PageLink(course.title, .course(course.id.text), language: self.words.language)
            let own = course.newcomersDue.map { words.landings.within(words.period($0)) }
            return FirstDayView(
                link: link.link(from: here, in: words.language),
                when: own ?? words.landings.until(words.day(course.due)),
                who: audience(course.audience, words))
        }
    }
}
