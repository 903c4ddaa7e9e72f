import ShikiriModel
import ShikiriTemplates

/// What the pages of workplace discussions show of the discussions that were held: where, when, how many, what came up.
struct DiscussionTables: Sendable {
    func link(toCourse id: String) -> PageLink? { nil }

    func table(ofCourse id: String, _ words: Words, from here: Address) -> ViewValue { .absent }

    func tableOfAll(_ words: Words, from here: Address) -> ViewValue { .absent }
}
