/// What the text of a page may hold that libcmark doesn't know: looked for only where a page has the signs of it.
struct InlineFeatures: OptionSet {
    let rawValue: Int

    static let strikes = InlineFeatures(rawValue: 1)
    static let addresses = InlineFeatures(rawValue: 2)
    static let ruby = InlineFeatures(rawValue: 4)
    static let tags = InlineFeatures(rawValue: 8)
    static let definitions = InlineFeatures(rawValue: 16)
    static let foreign = InlineFeatures(rawValue: 32)

    init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// What of these the options understand.
    func understood(by options: MarkdownOptions) -> InlineFeatures {
        var features = self
        if !options.extensions.contains(.strikes) { features.remove(.strikes) }
        if !options.extensions.contains(.addresses) { features.remove(.addresses) }
        if !options.extensions.contains(.ruby) { features.remove(.ruby) }
        if !options.extensions.contains(.definitions) { features.remove(.definitions) }
        // Where nothing but CommonMark counts, nothing is foreign.
        if options.extensions.isEmpty { features.remove(.foreign) }
        if options.rawHTML == .allow { features.remove(.tags) }
        return features
    }

    /// What may be in `text`.
    init(of text: [UInt8]) {
        self = []
        if text.holds("~~") { insert(.strikes) }
        if text.holds("://") || text.holds("@") || text.holds("www.") || text.holds("WWW.") { insert(.addresses) }
        if text.holds("《") { insert(.ruby) }
        if text.holds(": ") || text.holds(":\t") { insert(.definitions) }
        if text.holds("<") { insert(.tags) }
        if ["{", "$", ":", "[[", "[T", "[t", "+++"].contains(where: text.holds) { insert(.foreign) }
    }
}
