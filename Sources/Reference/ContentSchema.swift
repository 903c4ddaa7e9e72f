package import ShikiriBasics
import ShikiriDiagnostics
package import ShikiriModel

/// A JSON Schema of a YAML file of the content, for editors (draft 7, which most of them know).
///
/// It is as strict as the program in names, words and forms. What rests on other files, or on more than one key, only
/// the program can tell.
package struct ContentSchema: Sendable {
    /// The file that it is about; for pages, their front matter.
    package let file: ContentFile
    private let keys: KeyList
    private let isList: Bool

    /// The schema of a file; nil for one that is neither YAML nor a page.
    package init?(of file: ContentFile) {
        switch file.form {
        case .mapping(let keys), .page(let keys): (self.keys, isList) = (keys, false)
        case .list(let keys): (self.keys, isList) = (keys, true)
        case .table, .bytes: return nil
        }
        self.file = file
    }

    /// Its name, such as `training-courses.schema.json`.
    package var name: String {
        let words = file.rawValue.split { "/*".contains($0) }.map { $0.prefix { $0 != "." } }.filter { !$0.isEmpty }
        return (words.isEmpty ? "pages" : words.joined(separator: "-")) + ".schema.json"
    }

    /// The schema.
    package var json: JSONText {
        let mapping = Self.object(keys)
        return .object(
            [
                ("$schema", .text("http://json-schema.org/draft-07/schema#")),
                ("title", .text("\(file): \(file.title.en) / \(file.title.ja)")),
                ("description", .text(Self.both(file.meaning))),
            ] + (isList ? [("type", .text("array")), ("items", .object(mapping))] : mapping))
    }

    private static func both(_ meaning: Meaning) -> String { meaning.ja + "\n" + meaning.en }

    private static func object(_ list: KeyList) -> [(String, JSONText)] {
        let required = list.keys.filter(\.presence.isRequired).map { JSONText.text($0.name) }
        return [("type", .text("object")), ("properties", .object(list.keys.map { ($0.name, property($0)) }))]
            + (required.isEmpty ? [] : [("required", .array(required))]) + [("additionalProperties", .bool(false))]
    }

    private static func property(_ key: KeyOutline) -> JSONText {
        .object([("description", .text(both(key.meaning)))] + value(key.shape))
    }

    /// YAML reads `2026` and `true` as other things than texts; where a text is meant, the program takes them as written.
    private static func value(_ shape: ValueShape) -> [(String, JSONText)] {
        switch shape {
        case .text: [types("string", "number", "boolean")]
        case .idOrName: [types("string", "number")]
        case .identifier: [types("string", "number"), ("pattern", .text("^[^ /]+$"))]
        case .day: [types("string"), ("pattern", .text("^ *([0-9０-９]{4}|[RHSrhs]|令和|平成|昭和)"))]
        case .period(let words):
            [
                types("string"),
                ("pattern", .text("^(\((["P[0-9YMWD]+"] + words.map(\.word)).joined(separator: "|")))$")),
            ]
        case .number(let range):
            [
                (
                    "anyOf",
                    .array([
                        .object([
                            types("integer"), ("minimum", .int(range.lowerBound)), ("maximum", .int(range.upperBound)),
                        ]),
                        .object([types("string"), ("pattern", .text("^-?[0-9０-９]+$"))]),
                    ])
                )
            ]
        case .flag: [("enum", .array([.bool(true), .bool(false), .text("yes"), .text("no")]))]
        case .word(let words): [("enum", .array(words.flatMap { [$0.word] + $0.otherWords }.map(JSONText.text)))]
        case .list(let item, let alone):
            list(of: value(item), alone: alone)
        case .keys(let list), .columns(let list): object(list)
        case .pairs(_, let inner, let also):
            [
                types("object"), ("properties", .object(also.map { ($0.name, property($0)) })),
                ("additionalProperties", .object(value(inner))),
            ]
        case .each(let words, let inner):
            [
                types("object"),
                (
                    "properties",
                    .object(
                        words.map { ($0.word, .object([("description", .text(both($0.meaning)))] + value(inner))) })
                ), ("additionalProperties", .bool(false)),
            ]
        }
    }

    private static func list(of item: [(String, JSONText)], alone: Bool) -> [(String, JSONText)] {
        let list = [types("array"), ("items", JSONText.object(item))]
        return alone ? [("anyOf", .array([.object(list), .object(item)]))] : list
    }

    private static func types(_ names: String...) -> (String, JSONText) {
        ("type", names.count == 1 ? .text(names[0]) : .array(names.map(JSONText.text)))
    }
}
