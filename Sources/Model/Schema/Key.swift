/// A key of a file, or a column of a table, declared once: its name, what it takes, and what it says.
///
/// `Value` is what a reader gets for it, such as `Located<CalendarDay>?`.
package final class Key<Value>: DeclaredKey {
    /// What findings, references and editors need to know.
    package let outline: KeyOutline
    private let form: Form<Value>

    /// Declares a key.
    ///
    /// - Parameters:
    ///   - takesNull: whether a key that is written without a value says something, and wasn't left unfinished
    ///   - headings: the Japanese names that the heading of a column may have, the product's own first
    package init(
        _ name: String, _ form: Form<Value>, _ presence: Presence = .optional, ja: String, en: String,
        isPersonal: Bool = false, takesNull: Bool = false, headings: [String] = [], example: String? = nil
    ) {
        self.form = form
        outline = KeyOutline(
            name: name, shape: form.shape, presence: presence, meaning: Meaning(ja: ja, en: en),
            isPersonal: isPersonal, takesNull: takesNull, headings: headings, example: example)
    }

    /// The value of a draft; nil is a key without a value.
    func read(_ value: Draft?, _ reading: inout KeyReading) -> Value { form.read(value, &reading) }

    func check(_ value: Draft?, _ reading: inout KeyReading) { _ = read(value, &reading) }
}

/// A key of any type.
protocol DeclaredKey: Sendable {
    var outline: KeyOutline { get }
    /// Reports whatever doesn't fit in a value.
    func check(_ value: Draft?, _ reading: inout KeyReading)
}
