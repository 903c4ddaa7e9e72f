package import ShikiriTemplates

/// The bar that shows a share of a whole; the figure in words always stands beside it.
package struct CompletionBar: Sendable {
    let done: Int
    let late: Int
    let asked: Int

    /// A bar of those who are done, those who are late, and all who are asked.
    package init(done: Int, late: Int, asked: Int) {
        self.done = done
        self.late = late
        self.asked = asked
    }

    /// The bar, with what it shows in words.
    package var markup: Markup {
        var writer = HTMLWriter()
        write(to: &writer)
        return writer.markup
    }

    /// Writes the bar; nothing where nobody is asked.
    package func write(to writer: inout HTMLWriter) {
        guard asked > 0 else { return }
        writer.element(
            "svg",
            [
                ("class", "bar"), ("viewBox", "0 0 100 8"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"),
            ]
        ) { writer in
            writer.empty("rect", [("class", "bar-track"), ("width", "100"), ("height", "8")])
            writer.empty("rect", [("class", "bar-done"), ("width", Self.length(done, asked)), ("height", "8")])
            guard late > 0 else { return }
            writer.empty(
                "rect",
                [
                    ("class", "bar-late"), ("x", Self.length(done, asked)), ("width", Self.length(late, asked)),
                    ("height", "8"),
                ])
        }
    }

    private static func length(_ part: Int, _ whole: Int) -> String {
        let tenths = part * 1000 / whole
        return "\(tenths / 10).\(tenths % 10)"
    }
}
