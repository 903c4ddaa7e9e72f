/// A generic view: values whose members are known only while a test runs, such as the data of a published test.
indirect enum ViewValue: Sendable, Equatable {
    case text(String)
    /// Finished HTML, which `{{{…}}}` takes as it is.
    case markup(String)
    case flag(Bool)
    case object([String: ViewValue])
    case list([ViewValue])
    /// Nothing. Unlike a missing member, it hides a value of the same name further out.
    case absent
}
