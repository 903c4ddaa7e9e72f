package import ShikiriModel
package import ShikiriTemplates
package import ShikiriWords

/// A day for machines and for readers.
package struct DayView: TemplateView {
    let iso: String
    let text: String

    /// A day as readers of some words write it.
    package init(_ day: CalendarDay, _ words: Words) {
        iso = day.description
        text = words.day(day)
    }

    /// What a template may ask of a day.
    package static let members: Members<Self> = ["iso": .text(\.iso), "text": .text(\.text)]
}
