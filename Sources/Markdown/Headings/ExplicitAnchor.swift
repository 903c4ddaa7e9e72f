/// An anchor that the author wrote at the end of a heading: `## 例外 {#exceptions}`.
struct ExplicitAnchor {
    let name: String
    /// How many bytes of the heading's last text come before it, without the white space between.
    let textLength: Int

    /// Reads the end of a heading's last text; nil if it says no anchor.
    init?(in text: ByteView) {
        guard text.count >= 4, text[text.count - 1] == UInt8(ascii: "}"),
            let brace = (0..<text.count - 2).last(where: { text[$0] == UInt8(ascii: "{") }),
            text[brace + 1] == UInt8(ascii: "#")
        else { return nil }
        let name = text[(brace + 2)..<(text.count - 1)].text
        guard Anchors.isValid(name) else { return nil }
        self.name = name
        let blanks = (0..<brace).reversed().prefix { text[$0] == UInt8(ascii: " ") || text[$0] == UInt8(ascii: "\t") }
        textLength = brace - blanks.count
    }
}
