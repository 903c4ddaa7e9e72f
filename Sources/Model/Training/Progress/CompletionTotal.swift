/// Several courses together, for one group.
///
/// Counted are only the courses whose own figures the group shows. The total says nothing that its parts don't, so no
/// withheld figure can be worked out by taking them away from it; how many courses are left out is said.
package struct CompletionTotal: Hashable, Sendable {
    /// The numbers, with each person counted once for each course.
    package let figures: CompletionFigures
    /// How many courses are counted.
    package let courses: Int
    /// How many courses are left out because the group is too small to show there.
    package let withheldCourses: Int

    /// Adds up figures of several courses.
    package init(_ figures: some Sequence<GroupFigure>) {
        var sum = CompletionFigures.none
        var shown = 0
        var withheld = 0
        for figure in figures {
            if let part = figure.figures {
                sum = sum + part
                shown += 1
            } else if figure == .withheld {
                withheld += 1
            }
        }
        self.figures = sum
        courses = shown
        withheldCourses = withheld
    }
}
