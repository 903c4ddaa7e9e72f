/// What an entry of the search index is: readers see it beside the result, and it moves a result up or down among
/// results that match equally well.
package enum SearchKind: String, Sendable, CaseIterable {
    case rule
    case faq
    case restriction
    case operation
    case information
    case course
    case control
    case department
    case system
    case page
    case discussion
    case news
    case revision

    /// How much a reader gains from such a result, from 0 (a record of the past) to 4 (guidance in force).
    package var weight: Int {
        switch self {
        case .rule, .faq: 4
        case .restriction, .operation, .information: 3
        case .course, .control, .department, .system, .page: 2
        case .discussion, .revision: 1
        case .news: 0
        }
    }
}
