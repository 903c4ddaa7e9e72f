@testable import ShikiriTemplates

/// What the values of a page look like: the names that its template may use, and what each of them is.
///
/// ```swift
/// let rule: ViewShape = [
///     "title": .text, "draft": .flag, "body": .markup,
///     "basis": ["items": .list(["kind": .text, "cite": .text])],
/// ]
/// ```
///
/// Any value may be ``ViewValue/absent``; none may be missing.
indirect enum ViewShape: Sendable, Equatable {
    /// Text, for `{{name}}`.
    case text
    /// Finished HTML, for `{{{name}}}`.
    case markup
    /// A condition, for `{{#name}}` and `{{^name}}`.
    case flag
    /// Named values, for `{{#name}}` and `{{name.member}}`.
    case object([String: ViewShape])
    /// Values of one shape, for `{{#name}}`, once for each.
    case list(ViewShape)

    /// The same object with further members, which win where both have a name. Other shapes have no members to add to.
    func adding(_ members: [String: ViewShape]) -> ViewShape {
        guard case .object(let own) = self else { return self }
        return .object(own.merging(members) { _, new in new })
    }

    /// An object of texts, such as the interface strings by their keys.
    static func texts(_ names: some Sequence<String>) -> ViewShape {
        .object(Dictionary(names.map { ($0, .text) }) { first, _ in first })
    }
}

extension ViewShape: ExpressibleByDictionaryLiteral {
    /// An object with these members.
    init(dictionaryLiteral members: (String, ViewShape)...) {
        self = .object(Dictionary(members) { _, last in last })
    }
}

extension ViewShape {
    /// Where a value differs from its shape, as sentences such as `rule.basis: text where an object belongs`, sorted.
    ///
    /// Templates are checked against shapes, and pages are made from values: a test that calls this for every page of a
    /// portal closes the circle. A member that is missing is a difference even if no template asks for it, because the
    /// search for a name would go on further out and could find another value.
    func differences(from value: ViewValue) -> [String] {
        differences(from: value, at: "").sorted()
    }

    private func differences(from value: ViewValue, at path: String) -> [String] {
        switch (self, value) {
        case (_, .absent), (.text, .text), (.markup, .markup), (.flag, .flag):
            return []
        case (.object(let shapes), .object(let values)):
            return Self.differences(shapes, values, at: path.isEmpty ? "" : path + ".")
        case (.list(let shape), .list(let values)):
            return values.enumerated().flatMap { index, value in
                shape.differences(from: value, at: "\(path)[\(index)]")
            }
        default:
            return ["\(path.isEmpty ? "the page" : path): \(value.kind) where \(kind) belongs"]
        }
    }

    private static func differences(
        _ shapes: [String: ViewShape], _ values: [String: ViewValue], at path: String
    ) -> [String] {
        let undeclared = values.keys.filter { shapes[$0] == nil }.map { "\(path)\($0): not declared" }
        return undeclared
            + shapes.flatMap { name, shape in
                guard let value = values[name] else { return ["\(path)\(name): missing"] }
                return shape.differences(from: value, at: path + name)
            }
    }

    /// What it is, with its article.
    var kind: String {
        switch self {
        case .text: "text"
        case .markup: "markup"
        case .flag: "a flag"
        case .object: "an object"
        case .list: "a list"
        }
    }
}

extension ViewValue {
    fileprivate var kind: String {
        switch self {
        case .text: "text"
        case .markup: "markup"
        case .flag: "a flag"
        case .object: "an object"
        case .list: "a list"
        case .absent: "nothing"
        }
    }
}
