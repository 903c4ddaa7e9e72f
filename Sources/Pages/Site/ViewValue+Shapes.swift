import ShikiriModel
import ShikiriTemplates

// The forms that recur in what templates show.
extension ViewValue {
    /// Text, or nothing.
    static func optional(_ text: String?) -> ViewValue {
        guard let text, !text.isEmpty else { return .absent }
        return .text(text)
    }

    /// A list with a wrapper that is left out when the list is empty.
    static func items(_ items: [ViewValue], _ more: [String: ViewValue] = [:]) -> ViewValue {
        items.isEmpty ? .absent : .object(more.merging(["items": .list(items)]) { _, new in new })
    }

    /// A day for machines and for readers.
    static func day(_ day: CalendarDay, _ words: Words) -> ViewValue {
        .object(["iso": .text(day.description), "text": .text(words.day(day))])
    }

    /// A day, or nothing.
    static func day(_ day: CalendarDay?, _ words: Words) -> ViewValue {
        day.map { .day($0, words) } ?? .absent
    }

    /// A word with the class that gives it its shape and colour.
    static func badge(_ word: String, _ css: String) -> ViewValue {
        .object(["word": .text(word), "css": .text(css)])
    }

    /// An object with further members.
    func adding(_ members: [String: ViewValue]) -> ViewValue {
        guard case .object(let own) = self else { return self }
        return .object(own.merging(members) { _, new in new })
    }
}
