import ShikiriDiagnostics

/// One `{{…}}` of a template.
struct TemplateTag {
    enum Kind: Character {
        case variable = " "
        case braces = "{"
        case ampersand = "&"
        case section = "#"
        case inverted = "^"
        case end = "/"
        case block = "$"
        case partial = ">"
        case layout = "<"
        case comment = "!"
        case delimiters = "="
        case pragma = "%"
    }

    let kind: Kind
    /// What it names, with the place of the tag's first brace.
    let name: Located<String>
    /// The tag as it is written.
    let text: String

    /// Why this tag can't be used, with what to do instead, or nil.
    var fault: Message? {
        switch kind {
        case .comment: nil
        case .delimiters where Self.delimiters(name.value) == nil:
            .noDelimiters(text)
        case .delimiters: nil
        case .pragma: .pragma
        case .variable where isItem, .braces where isItem, .ampersand where isItem: nil
        case .section where isItem, .inverted where isItem, .end where isItem: nil
        case .layout where isTemplateName && name.value.contains("/"): layoutFault
        case .partial, .layout: isTemplateName ? nil : nameFault
        default: isName ? nil : nameFault
        }
    }

    /// The delimiters that the inside of a tag such as `{{=<% %>=}}` names.
    static func delimiters(_ name: String) -> (opening: String, closing: String)? {
        let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
        guard words.count == 2, !words.contains(where: { $0.contains("=") }) else { return nil }
        return (words[0], words[1])
    }

    private var nameFault: Message {
        let name = name.value
        if name.isEmpty { return .namelessTag }
        if name.contains("(") {
            return .functionCall(text)
        }
        if name.hasPrefix("*") { return .dynamicName(text) }
        return .noName(name)
    }

    /// Whether it names the value of the section that it stands in.
    private var isItem: Bool { name.value == "." }

    /// The tag that closes a layout can't hold a slash.
    private var layoutFault: Message {
        let short = name.value.split(separator: "/").last ?? ""
        return .layoutWithFolder(short)
    }

    private var isName: Bool {
        !name.value.isEmpty
            && name.value.split(separator: ".", omittingEmptySubsequences: false).allSatisfy {
                !$0.isEmpty && $0.allSatisfy(\.isPartOfName)
            }
    }

    private var isTemplateName: Bool {
        !name.value.isEmpty && name.value.allSatisfy { $0.isPartOfName || $0 == "/" || $0 == "." }
    }
}

extension Character {
    fileprivate var isPartOfName: Bool {
        isASCII && (isLetter || isNumber) || self == "_" || self == "-"
    }
}
