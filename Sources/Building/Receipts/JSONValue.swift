/// Any JSON value as it was read, to be compared with another whatever order its keys stand in.
enum JSONValue: Decodable, Equatable, Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case text(String)
    case array([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let read = try? value.decode(Bool.self) {
            self = .bool(read)
        } else if let read = try? value.decode(Double.self) {
            self = .number(read)
        } else if let read = try? value.decode(String.self) {
            self = .text(read)
        } else if let read = try? value.decode([JSONValue].self) {
            self = .array(read)
        } else {
            self = .object(try value.decode([String: JSONValue].self))
        }
    }

    subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members[key]
    }

    /// The value in one form, whoever wrote it: keys sorted, no blanks, the lengths of texts in place of quotes.
    var canonical: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .number(let value): "\(value)"
        case .text(let value): "\(value.utf8.count):\(value)"
        case .array(let values): "[" + values.map(\.canonical).joined(separator: ",") + "]"
        case .object(let members):
            "{"
                + members.sorted { $0.key < $1.key }.map { "\($0.key.utf8.count):\($0.key)=\($0.value.canonical)" }
                .joined(separator: ",") + "}"
        }
    }

    /// The value in a line for a reader.
    var words: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .number(let value): value == value.rounded() ? String(Int(value)) : String(value)
        case .text(let value): value
        case .array(let values): "[" + values.map(\.words).joined(separator: ", ") + "]"
        case .object(let members):
            "{" + members.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.words)" }.joined(separator: ", ")
                + "}"
        }
    }

    /// Where another value differs from this one, by the paths of keys. Keys that only the other has are new to this one,
    /// and those that say where a rule stands change with every line above it: neither counts.
    func differences(from other: JSONValue?, at path: String = "") -> [(path: String, here: String, there: String)] {
        switch (self, other) {
        case (.object(let own), .object(let others)):
            return own.keys.sorted().filter { $0 != "source" }.flatMap { key in
                (own[key] ?? .null).differences(from: others[key], at: path.isEmpty ? key : "\(path).\(key)")
            }
        case (.array(let own), .array(let others)) where own.count == others.count:
            return own.indices.flatMap { own[$0].differences(from: others[$0], at: "\(path)[\($0)]") }
        default: return self == other ? [] : [(path, words, other?.words ?? "nothing")]
        }
    }
}
