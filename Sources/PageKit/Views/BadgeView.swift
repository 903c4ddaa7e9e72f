package import ShikiriTemplates

/// A word with the class that gives it its shape and colour: a verdict, a state.
package struct BadgeView: TemplateView {
    let word: String
    let css: String

    /// A word with its class.
    package init(_ word: String, _ css: String) {
        self.word = word
        self.css = css
    }

    /// What a template may ask of a badge.
    package static let members: Members<Self> = ["word": .text(\.word), "css": .text(\.css)]
}

/// A badge with how many have it.
package struct CountView: TemplateView {
    let badge: BadgeView
    let count: String

    /// A count with its badge.
    package init(badge: BadgeView, count: String) {
        self.badge = badge
        self.count = count
    }

    /// What a template may ask of it.
    package static let members: Members<Self> = .all(of: \.badge) + ["count": .text(\.count)]
}
