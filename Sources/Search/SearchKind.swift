/// What an entry of the search index is: readers see it beside the result, and it moves a result up or down among
/// results that match equally well.
package enum SearchKind: String, Sendable, CaseIterable {
    /// An explanation of a rule, or a section of one.
    case rule
    /// A question with its answer, or a topic of questions.
    case faq
    /// What a department may move to, or from where into it.
    case restriction
    /// An operation of one of the companies.
    case operation
    /// A category of information.
    case information
    /// A course.
    case course
    /// A control of the improvement plan.
    case control
    /// A department.
    case department
    /// How far training is.
    case progress
    /// A list that leads to other pages.
    case list
    /// Any other page, the home page among them.
    case page
    /// Material for a workplace discussion.
    case discussion
    /// An announcement.
    case news
    /// A revision of the transfer restrictions.
    case revision

    /// How much a reader gains from such a result, from 0 (a list, a record of the past) to 4 (guidance in force, an answer).
    package var weight: Int {
        switch self {
        case .rule, .faq: 4
        case .restriction, .information: 3
        case .operation, .control, .page: 2
        case .course, .department, .discussion, .revision: 1
        case .progress, .news, .list: 0
        }
    }
}
