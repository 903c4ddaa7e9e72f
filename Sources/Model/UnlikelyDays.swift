package import ShikiriDiagnostics

extension Portal {
    /// Reports revisions, courses and announcements with a day more than ten years ahead: with a slip in its year a rule never
    /// comes, nobody is ever late, and an announcement is never seen.
    package func reportUnlikelyDays(from day: CalendarDay, into log: inout DiagnosticLog) {
        func check(_ date: CalendarDay, _ what: Phrase, at place: SourceLocation) {
            guard date.isUnlikely(from: day) else { return }
            log.report(.unlikelyDate, .unlikelyDate(what, date, after: day), at: place)
        }
        // That no revision is in force yet is told as such.
        for revision in rulebook.revisions where rulebook.revision(on: day) != nil {
            check(revision.effective, .revisionTakesEffect, at: revision.location)
        }
        for course in courses.items {
            check(course.opens, .courseOpens, at: course.location)
            if !course.opens.isUnlikely(from: day) { check(course.due, .courseIsDue, at: course.location) }
        }
        for page in content.pages where page.part == .news {
            if let date = page.matter.date { check(date, .newsAppears, at: page.matter.title.location) }
        }
    }
}
