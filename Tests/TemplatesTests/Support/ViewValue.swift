@testable import ShikiriTemplates

/// A value that a template shows.
///
/// How a value is written into a page depends on what it is, not on how a template asks for it: text is always escaped,
/// so no mistake in a template lets it become markup.
indirect enum ViewValue: Sendable, Equatable {
    /// Text, which is escaped.
    case text(String)
    /// Finished HTML, which `{{{…}}}` takes as it is.
    case markup(String)
    /// A condition for sections.
    case flag(Bool)
    /// Named values.
    case object([String: ViewValue])
    /// Values one after the other.
    case list([ViewValue])
    /// Nothing: it is shown as nothing, and sections of this name are left out. Unlike a missing member, it hides a value
    /// of the same name further out.
    case absent
}
