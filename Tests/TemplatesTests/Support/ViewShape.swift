/// What the values of a generic page look like: the names that its template may use, and what each of them is.
///
/// ```swift
/// let rule: ViewShape = ["title": .text, "draft": .flag, "body": .markup, "basis": ["items": .list(["kind": .text])]]
/// ```
indirect enum ViewShape: Sendable, Equatable {
    case text, markup, flag
    case object([String: ViewShape])
    case list(ViewShape)
}

extension ViewShape: ExpressibleByDictionaryLiteral {
    /// An object with these members.
    init(dictionaryLiteral members: (String, ViewShape)...) {
        self = .object(Dictionary(members) { _, last in last })
    }
}
