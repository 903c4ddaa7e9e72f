import Mustache

// What swift-mustache sees of a value. Every object that it can come across answers for its members itself: for any other
// it would ask `Mirror`, at four times the cost. Values are wrapped one by one, when a template asks for them.
extension ViewValue {
    var forMustache: Any {
        switch self {
        case .text(let text): MustacheText(text: text)
        case .markup(let html): MustacheMarkup(html: html)
        case .flag(let flag): flag
        case .object(let members): MustacheObject(members: members)
        case .list(let items): MustacheList(items: items)
        case .absent: MustacheNothing()
        }
    }
}

/// Text. Tags reach the library as unescaped ones (see ``ParsedTemplate/source``), so that it is escaped here and only
/// here.
private struct MustacheText: MustacheCustomRenderable, MustacheParent {
    let text: String

    var renderText: String { text.escapedForHTML }
    var isNull: Bool { false }
    func child(named: String) -> Any? { nil }
}

private struct MustacheMarkup: MustacheCustomRenderable, MustacheParent {
    let html: String

    var renderText: String { html }
    var isNull: Bool { false }
    func child(named: String) -> Any? { nil }
}

private struct MustacheNothing: MustacheCustomRenderable, MustacheParent {
    var renderText: String { "" }
    var isNull: Bool { true }
    func child(named: String) -> Any? { nil }
}

/// Named values; also the outermost ones, which a page is rendered with.
struct MustacheObject: MustacheParent {
    let members: [String: ViewValue]

    func child(named name: String) -> Any? { members[name]?.forMustache }
}

private struct MustacheList: MustacheSequence, MustacheParent {
    let items: [ViewValue]

    func makeIterator() -> some IteratorProtocol<Any> { items.lazy.map(\.forMustache).makeIterator() }
    func child(named: String) -> Any? { nil }
}
