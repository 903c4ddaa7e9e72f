/// An HTML element that authors may write in Markdown, without attributes: what Markdown has no sign for.
enum KeptElement: String, CaseIterable {
    case br, sup, sub, kbd, del, ins, ruby, rt, rp, details, summary

    /// The element around it, where it may stand in no other.
    var enclosing: KeptElement? {
        switch self {
        case .rt, .rp: .ruby
        case .summary: .details
        default: nil
        }
    }

    /// Whether it stands in a line of text.
    var isPhrase: Bool { self != .details && self != .summary }

    /// Whether what is in it is read beside the text, and no part of the sentence.
    var isBesideText: Bool { self == .rt || self == .rp }
}

/// A tag of an element that is kept.
struct KeptTag: Equatable {
    enum Role { case start, end, void }

    let element: KeptElement
    let role: Role

    /// The tag that `bytes` are, from `<` to `>`; nil where they are another element's, or have attributes.
    init?(_ bytes: some BidirectionalCollection<UInt8>) {
        guard let name = TagName(bytes), name.isAlone, let element = KeptElement(rawValue: name.text) else {
            return nil
        }
        guard element == .br || !name.isVoid else { return nil }
        guard element != .br || !name.isEnd else { return nil }
        self.element = element
        role = element == .br ? .void : name.isEnd ? .end : .start
    }
}

/// What a tag says of itself.
struct TagName {
    /// The name in lower case.
    let text: String
    let isEnd: Bool
    /// Whether it ends with a slash.
    let isVoid: Bool
    /// Whether there is nothing beside the name.
    let isAlone: Bool

    /// Reads a tag, from `<` to `>`.
    init?(_ bytes: some BidirectionalCollection<UInt8>) {
        guard bytes.first == UInt8(ascii: "<"), bytes.last == UInt8(ascii: ">") else { return nil }
        var rest = bytes.dropFirst().dropLast()
        isEnd = rest.first == UInt8(ascii: "/")
        if isEnd { rest = rest.dropFirst() }
        let name = rest.prefix { Self.isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
        guard let first = name.first, Self.isLetter(first) else { return nil }
        text = String(decoding: name, as: UTF8.self).lowercased()
        isVoid = rest.last == UInt8(ascii: "/")
        if isVoid { rest = rest.dropLast() }
        isAlone = rest.dropFirst(name.count).allSatisfy { $0 <= 0x20 }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
