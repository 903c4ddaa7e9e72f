/// A JSON value that is written with its keys in the order given, so that reports have the same bytes each time.
package indirect enum JSONText: Sendable {
    /// `null`.
    case null
    /// A truth value.
    case bool(Bool)
    /// A whole number.
    case int(Int)
    /// A number with the decimals it is to be shown with.
    case decimal(Double, places: Int)
    /// A text.
    case text(String)
    /// An array.
    case array([JSONText])
    /// An object, in the order of its keys.
    case object([(String, JSONText)])

    /// A text, or `null` where there is none.
    package static func optional(_ text: String?) -> JSONText {
        text.map(JSONText.text) ?? .null
    }

    /// The value on several lines, indented by two blanks, with a line break at its end.
    package var pretty: String {
        var out = ""
        write(to: &out, indent: 0)
        return out + "\n"
    }

    /// The value on one line without blanks, for a browser.
    package var compact: String {
        var out = ""
        writeCompact(to: &out)
        return out
    }

    private func writeCompact(to out: inout String) {
        switch self {
        case .array(let values):
            out += "["
            for (index, value) in values.enumerated() {
                if index > 0 { out += "," }
                value.writeCompact(to: &out)
            }
            out += "]"
        case .object(let members):
            out += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { out += "," }
                Self.quote(member.0, to: &out)
                out += ":"
                member.1.writeCompact(to: &out)
            }
            out += "}"
        default: write(to: &out, indent: 0)
        }
    }

    private func write(to out: inout String, indent: Int) {
        switch self {
        case .null: out += "null"
        case .bool(let value): out += value ? "true" : "false"
        case .int(let value): out += String(value)
        case .decimal(let value, let places): out += Self.fixed(value, places: places)
        case .text(let value): Self.quote(value, to: &out)
        case .array(let values):
            Self.list(values, "[", "]", to: &out, indent: indent) { $0.write(to: &$1, indent: indent + 2) }
        case .object(let members):
            Self.list(members, "{", "}", to: &out, indent: indent) { member, out in
                Self.quote(member.0, to: &out)
                out += ": "
                member.1.write(to: &out, indent: indent + 2)
            }
        }
    }

    private static func list<Item>(
        _ items: [Item], _ open: String, _ close: String, to out: inout String, indent: Int,
        write: (Item, inout String) -> Void
    ) {
        out += open
        for (index, item) in items.enumerated() {
            out += index == 0 ? "\n" : ",\n"
            out += String(repeating: " ", count: indent + 2)
            write(item, &out)
        }
        if !items.isEmpty { out += "\n" + String(repeating: " ", count: indent) }
        out += close
    }

    private static func fixed(_ value: Double, places: Int) -> String {
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        let scaled = Int((value.magnitude * scale).rounded())
        let unit = Int(scale)
        let sign = value < 0 && scaled > 0 ? "-" : ""
        guard places > 0 else { return sign + String(scaled) }
        let fraction = String(scaled % unit)
        return sign + "\(scaled / unit)." + String(repeating: "0", count: places - fraction.count) + fraction
    }

    private static func quote(_ text: String, to out: inout String) {
        out += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case _ where scalar.isUnseen:
                // Terminals and logs act upon some of them; escaped, the text is the same.
                for unit in UTF16.encode(scalar) ?? .init() {
                    let hex = String(unit, radix: 16)
                    out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
                }
            default: out.unicodeScalars.append(scalar)
            }
        }
        out += "\""
    }
}
