/// Text as a browser shows it: character references resolved, runs of white space as one space, none at the ends.
struct VisibleText {
    private var bytes: [UInt8] = []
    private var isParted = false
    /// How many UTF-16 code units the first `counted` bytes are.
    private var units = 0
    private var counted = 0

    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// This text, and another after it.
    func followed(by other: VisibleText) -> String {
        String(
            decoding: other.bytes.isEmpty || bytes.isEmpty ? bytes + other.bytes : bytes + [0x20] + other.bytes,
            as: UTF8.self)
    }

    /// Keeps what follows apart from what came before.
    mutating func part() { isParted = !bytes.isEmpty }

    /// Where the next character will stand, in UTF-16 code units.
    mutating func nextOffset() -> Int {
        units += bytes[counted...].reduce(0) { $0 + ($1 & 0xc0 == 0x80 ? 0 : $1 < 0xf0 ? 1 : 2) }
        counted = bytes.count
        return units + (isParted ? 1 : 0)
    }

    /// Appends the text between two tags.
    mutating func append(_ html: [UInt8], _ range: Range<Int>) {
        var start = range.lowerBound
        var place = start
        while place < range.upperBound {
            let byte = html[place]
            if byte > 0x20, byte != UInt8(ascii: "&") {
                place += 1
                continue
            }
            append(html[start..<place])
            if byte <= 0x20 {
                part()
                place += 1
            } else {
                place = appendReference(html, place..<range.upperBound)
            }
            start = place
        }
        append(html[start..<place])
    }

    private mutating func append(_ visible: some Collection<UInt8>) {
        guard !visible.isEmpty else { return }
        if isParted { bytes.append(0x20) }
        isParted = false
        bytes.append(contentsOf: visible)
    }

    /// Appends what the character reference at the start of a range stands for, and returns the place after it. What is
    /// no reference that the portal's own pages have is taken as it is.
    private mutating func appendReference(_ html: [UInt8], _ range: Range<Int>) -> Int {
        let name = html[(range.lowerBound + 1)..<range.upperBound].prefix(10).prefix { $0 != UInt8(ascii: ";") }
        let after = name.endIndex + 1
        guard after <= range.upperBound, html[name.endIndex] == UInt8(ascii: ";"),
            let scalar = Self.scalar(String(decoding: name, as: UTF8.self))
        else {
            append(CollectionOfOne(UInt8(ascii: "&")))
            return range.lowerBound + 1
        }
        if scalar == "\u{a0}" { part() } else { append(String(scalar).utf8) }
        return after
    }

    private static func scalar(_ name: String) -> Unicode.Scalar? {
        if let known = names[name] { return known }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        return UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10)
            .flatMap(Unicode.Scalar.init)
    }

    private static let names: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{a0}",
    ]
}
