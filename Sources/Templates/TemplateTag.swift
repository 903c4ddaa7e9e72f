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
    var fault: (message: String, help: String)? {
        switch kind {
        case .comment: nil
        case .delimiters: ("delimiters can't be changed", "write tags with `{{` and `}}`")
        case .pragma: ("pages are HTML, always", "remove the tag")
        case .variable where name.value == ".", .braces where name.value == ".": nil
        case .layout where isTemplateName && name.value.contains("/"): layoutFault
        case .partial, .layout: isTemplateName ? nil : nameFault
        default: isName ? nil : nameFault
        }
    }

    private var nameFault: (message: String, help: String) {
        let name = name.value
        if name.isEmpty { return ("a tag names nothing", "write the name between the braces, or remove the tag") }
        if name.contains("(") {
            return ("`\(text)` calls a function, and there are none", "let the page offer the value")
        }
        if name.hasPrefix("*") { return ("`\(text)` chooses a template by a value", "name the template") }
        return ("`\(name)` can't be a name", "names have letters, digits, `_` and `-`, with dots between them")
    }

    /// The tag that closes a layout can't hold a slash.
    private var layoutFault: (message: String, help: String) {
        let short = name.value.split(separator: "/").last ?? ""
        return ("a layout is named without its folder", "write `{{<\(short)}}…{{/\(short)}}`")
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
