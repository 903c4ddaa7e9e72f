/// A value that a template shows.
package indirect enum ViewValue: Sendable {
    /// Text, which is escaped.
    case text(String)
    /// Finished HTML, which `{{{…}}}` takes as it is.
    case markup(String)
    /// A condition.
    case flag(Bool)
    /// Named values.
    case object([String: ViewValue])
    /// Values one after the other.
    case list([ViewValue])
    /// Nothing: sections of this name are left out.
    case absent
}
