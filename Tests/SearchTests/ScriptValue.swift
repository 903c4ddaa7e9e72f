/// The argument of the call that a file of the index is. Strings are code units, because grams may be half a pair.
indirect enum ScriptValue {
    case units([UInt16])
    case number(Int)
    case array([ScriptValue])
    case object([String: ScriptValue])

    enum Failure: Error {
        case unexpected(at: Int)
    }

    var units: [UInt16]? { if case .units(let units) = self { units } else { nil } }
    var array: [ScriptValue]? { if case .array(let array) = self { array } else { nil } }
    var object: [String: ScriptValue]? { if case .object(let object) = self { object } else { nil } }
    var string: String { String(decoding: units ?? [], as: UTF16.self) }

    init(callIn bytes: [UInt8]) throws {
        let text = Array(String(decoding: bytes, as: UTF8.self).utf16)
        let call = Array("shikiriSearch(".utf16)
        let end = Array(");\n".utf16)
        guard text.starts(with: call), text.suffix(3) == end[...] else { throw Failure.unexpected(at: 0) }
        var parser = Parser(text: text, place: call.count)
        self = try parser.value()
        guard parser.place == text.count - 3 else { throw Failure.unexpected(at: parser.place) }
    }

    private struct Parser {
        let text: [UInt16]
        var place: Int

        mutating func value() throws -> ScriptValue {
            skipBlanks()
            switch text[place] {
            case unit("["): return .array(try list("]") { try $0.value() })
            case unit("\""): return .units(try string())
            case unit("{"):
                let pairs = try list("}") { parser in
                    parser.skipBlanks()
                    let key = String(decoding: try parser.string(), as: UTF16.self)
                    try parser.expect(":")
                    return (key, try parser.value())
                }
                return .object(Dictionary(uniqueKeysWithValues: pairs))
            default: return .number(try number())
            }
        }

        private mutating func list<Element>(
            _ end: Character, _ element: (inout Parser) throws -> Element
        ) throws -> [Element] {
            place += 1
            var elements: [Element] = []
            skipBlanks()
            while text[place] != unit(end) {
                elements.append(try element(&self))
                skipBlanks()
                if text[place] != unit(end) { try expect(",") }
            }
            place += 1
            return elements
        }

        mutating func string() throws -> [UInt16] {
            try expect("\"")
            var units: [UInt16] = []
            while text[place] != unit("\"") {
                guard text[place] >= 0x20 else { throw Failure.unexpected(at: place) }
                if text[place] == unit("\\") {
                    place += 1
                    if text[place] == unit("u") {
                        let digits = String(decoding: text[place + 1...place + 4], as: UTF16.self)
                        units.append(UInt16(digits, radix: 16) ?? 0)
                        place += 5
                        continue
                    }
                }
                units.append(text[place])
                place += 1
            }
            place += 1
            return units
        }

        private mutating func number() throws -> Int {
            let digits = text[place...].prefix { (0x30...0x39).contains($0) }
            guard let number = Int(String(decoding: digits, as: UTF16.self)) else {
                throw Failure.unexpected(at: place)
            }
            place += digits.count
            return number
        }

        mutating func expect(_ character: Character) throws {
            guard text[place] == unit(character) else { throw Failure.unexpected(at: place) }
            place += 1
        }

        mutating func skipBlanks() {
            while text[place] <= 0x20 { place += 1 }
        }

        private func unit(_ character: Character) -> UInt16 {
            UInt16(character.asciiValue ?? 0)
        }
    }
}
