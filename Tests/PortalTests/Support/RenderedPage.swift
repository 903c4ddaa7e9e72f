/// A page as HTML, read the way a reader sees it: text without markup, found by ids.
struct RenderedPage {
    let html: String

    /// How many bytes the page has.
    var size: Int { html.utf8.count }

    /// All text of the page.
    var text: String { Self.text(of: html[...]) }

    /// The text of the element with an id; nil where the page has none.
    func text(id: String) -> String? { element(id: id).map(Self.text) }

    /// The markup of the element with an id.
    func element(id: String) -> Substring? {
        guard let attribute = html.firstRange(of: " id=\"\(id)\""),
            let start = html[..<attribute.lowerBound].lastIndex(of: "<")
        else { return nil }
        let name = html[html.index(after: start)...].prefix { $0.isLetter || $0.isNumber }
        var depth = 0
        var rest = html[start...]
        while let open = rest.firstIndex(of: "<") {
            let tag = rest[open...]
            if Self.isTag(tag, "<" + name) { depth += 1 }
            if tag.hasPrefix("</" + name + ">") { depth -= 1 }
            rest = rest[rest.index(after: open)...]
            guard depth == 0 else { continue }
            return html[start..<open]
        }
        return nil
    }

    /// The destinations of all links in an element.
    func links(id: String) -> [String] {
        (element(id: id) ?? "").split(separator: "href=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }

    private static func isTag(_ text: Substring, _ opening: String) -> Bool {
        guard text.hasPrefix(opening), let next = text.dropFirst(opening.count).first else { return false }
        return next == " " || next == ">"
    }

    private static func text(of html: Substring) -> String {
        var text = ""
        var isInTag = false
        for character in html {
            switch character {
            case "<": isInTag = true
            case ">" where isInTag:
                isInTag = false
                text.append(" ")
            default: if !isInTag { text.append(character) }
            }
        }
        let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        let plain = entities.reduce(text) {
            $0.split(separator: $1.0, omittingEmptySubsequences: false).joined(separator: $1.1)
        }
        return plain.split { $0.isWhitespace }.joined(separator: " ")
    }
}
