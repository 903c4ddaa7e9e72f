import ShikiriBasics
import ShikiriDiagnostics
package import ShikiriModel
package import ShikiriRestrictions

/// Everything that was asked, so that it can be asked again.
package struct ReceiptInputs: Sendable, Decodable {
    let from: String
    let to: String
    let on: String
    let left: String
    let title: String?
    let titleThere: String?
    let history: [Post]
    /// The posts held on the day before, where the origin is none of them; nil where it is one.
    let posts: [String]?

    /// A post held before.
    struct Post: Sendable, Decodable {
        let place: String
        let from: String
        let until: String?
        let title: String?
    }

    private enum CodingKeys: String, CodingKey {
        case from, to, on, left, title, history, posts
        case titleThere = "title_there"
    }

    /// Takes a question, and for a line of a plan the posts held in place of the origin that was named.
    package init(_ question: TransferQuestion, otherPosts: [Place]?) {
        from = question.from.text
        to = question.to.text
        on = question.on.description
        left = question.lastDay.description
        title = question.title
        titleThere = question.titleAtDestination
        history = question.history.map { post in
            Post(
                place: post.place.text, from: post.from.description, until: post.until?.description, title: post.title)
        }
        posts = otherPosts?.map(\.text)
    }

    /// The question again, by rules that have its places; nil where they don't, or where a day is none.
    func question(by rulebook: Rulebook) -> (question: TransferQuestion, otherPosts: [Place]?)? {
        guard let origin = rulebook.place(named: from), let destination = rulebook.place(named: to),
            let day = CalendarDay(on), let last = CalendarDay(left), last < day
        else { return nil }
        let posts = history.compactMap { $0.posting(by: rulebook) }
        let others = self.posts?.compactMap { rulebook.place(named: $0) }
        guard posts.count == history.count, others?.count == self.posts?.count else { return nil }
        let question = TransferQuestion(
            from: origin, to: destination, on: day, left: last, title: title, titleAtDestination: titleThere,
            history: posts)
        return (question, others)
    }

    var json: JSONText {
        .object([
            ("from", .text(from)), ("to", .text(to)), ("on", .text(on)), ("left", .text(left)),
            ("title", .optional(title)), ("title_there", .optional(titleThere)),
            ("history", .array(history.map(\.json))),
            ("posts", posts.map { .array($0.map { .text($0) }) } ?? .null),
        ])
    }
}

extension ReceiptInputs.Post {
    func posting(by rulebook: Rulebook) -> Posting? {
        guard let place = rulebook.place(named: place), let from = CalendarDay(from) else { return nil }
        let last = until.flatMap { CalendarDay($0) }
        guard (last == nil) == (until == nil) else { return nil }
        return Posting(in: place, from: from, until: last, title: title)
    }

    var json: JSONText {
        .object([
            ("place", .text(place)), ("from", .text(from)), ("until", .optional(until)), ("title", .optional(title)),
        ])
    }
}
