/// A value that a template shows: a page's content, or a part of one.
///
/// What a template may ask for is declared once, by the type itself. The checker takes the form of each member from the
/// declaration, and the compiled page reads values through it:
///
/// ```swift
/// struct LinkView: TemplateView {
///     let label: String, href: String
///     var spoken: String?
///     static let members: Members<Self> = [
///         "label": .text(\.label), "href": .text(\.href), "spoken": .optional(\.spoken),
///     ]
/// }
/// ```
package protocol TemplateView: Sendable {
    /// What a template may ask for.
    static var members: Members<Self> { get }
}

/// The content of a kind of page, with the template that shows it.
package protocol PageContent: TemplateView {
    /// The template's name, such as `pages/rule`.
    static var template: String { get }
}

/// Finished HTML, which `{{{…}}}` takes as it is. Everything else that a template shows is escaped.
package struct Markup: Sendable, Equatable {
    /// The HTML.
    package let html: String

    /// Takes HTML from what writes it by construction: the Markdown renderer, the writers of tables and charts.
    package init(_ html: String) {
        self.html = html
    }

    /// Whether there is nothing to show.
    package var isEmpty: Bool { html.isEmpty }
}
