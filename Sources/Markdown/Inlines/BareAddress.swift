/// A web or mail address in running text, without any mark around it: GitHub's extended autolinks.
///
/// An address is made of the characters of RFC 3986 and of letters that aren't East Asian: Japanese goes on behind an
/// address without a space, so `https://example.jp/kabeを見る` ends before を. GitHub's rule would take the rest of the
/// sentence for a part of the address.
struct BareAddress {
    /// The bytes of the text that show it.
    let range: Range<Int>
    /// What is written before the text to make the destination of it.
    let prefix: StaticString
    /// Whether a kanji or katakana follows where the path goes on with a new part, so that the author may mean more.
    let mayGoOn: Bool

    /// The addresses in a text, in order.
    static func all(in text: ByteView) -> [BareAddress] {
        var found: [BareAddress] = []
        var index = 0
        while index < text.count {
            let address: BareAddress? =
                switch text[index] {
                case UInt8(ascii: ":"): web(at: index, in: text, after: found.last?.range.upperBound ?? 0)
                case UInt8(ascii: "w"), UInt8(ascii: "W"): host(at: index, in: text)
                case UInt8(ascii: "@"): mail(at: index, in: text, after: found.last?.range.upperBound ?? 0)
                default: nil
                }
            if let address { found.append(address) }
            index = max(index + 1, address?.range.upperBound ?? 0)
        }
        return found
    }

    private static let schemes = ["https", "http", "ftp"].map { Array($0.utf8) }

    /// `https://example.jp/…`, whose colon stands at `colon`.
    private static func web(at colon: Int, in text: ByteView, after limit: Int) -> BareAddress? {
        guard text.has("://", at: colon) else { return nil }
        for scheme in schemes where colon - scheme.count >= limit {
            let start = colon - scheme.count
            guard text[start..<colon].buffer.elementsEqual(scheme, by: { $0 | 0x20 == $1 }),
                start == 0 || !isWord(text[start - 1])
            else { continue }
            guard let domain = domainEnd(from: colon + 3, in: text, dots: 0) else { return nil }
            return BareAddress(from: start, domainEnd: domain, prefix: "", in: text)
        }
        return nil
    }

    /// `www.example.jp/…`.
    private static func host(at start: Int, in text: ByteView) -> BareAddress? {
        guard start == 0 || !isWord(text[start - 1]) && !".-@/".utf8.contains(text[start - 1]),
            start + 4 <= text.count, text[start + 3] == UInt8(ascii: "."),
            text[start..<start + 3].buffer.allSatisfy({ $0 | 0x20 == UInt8(ascii: "w") }),
            let domain = domainEnd(from: start, in: text, dots: 1)
        else { return nil }
        return BareAddress(from: start, domainEnd: domain, prefix: "http://", in: text)
    }

    /// `name@example.jp`, whose sign stands at `sign`.
    private static func mail(at sign: Int, in text: ByteView, after limit: Int) -> BareAddress? {
        var start = sign
        while start > limit, isWord(text[start - 1]) || ".-_+".utf8.contains(text[start - 1]) { start -= 1 }
        var end = sign + 1
        while end < text.count, isWord(text[end]) || ".-_".utf8.contains(text[end]) { end += 1 }
        while end > sign + 1, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
        guard start < sign, end > sign + 1, isWord(text[end - 1]),
            text[(sign + 1)..<end].firstIndex(of: UInt8(ascii: ".")) != nil,
            text[sign + 1] != UInt8(ascii: ".")
        else { return nil }
        return BareAddress(range: start..<end, prefix: "mailto:", mayGoOn: false)
    }

    private init(range: Range<Int>, prefix: StaticString, mayGoOn: Bool) {
        self.range = range
        self.prefix = prefix
        self.mayGoOn = mayGoOn
    }

    /// An address whose host ends at `domainEnd`; what follows belongs to it but for signs that end a sentence.
    private init(from start: Int, domainEnd: Int, prefix: StaticString, in text: ByteView) {
        var end = domainEnd
        while end < text.count, let length = text.lengthOfAddressCharacter(at: end) { end += length }
        let whole = end
        end = Self.withoutTrailingSigns(domainEnd..<end, in: text)
        let next = Unicode.Scalar(decoding: text.buffer[whole...].prefix(4))
        let joins = "/=_-#?&%".utf8.contains(text[whole - 1]) && end == whole
        let isName = next.map { $0.isKanaOrIdeograph && !(0x3041...0x3096).contains($0.value) } ?? false
        self.init(range: start..<end, prefix: prefix, mayGoOn: joins && isName)
    }

    /// Where an address ends if the bytes of `tail` follow its host.
    private static func withoutTrailingSigns(_ tail: Range<Int>, in text: ByteView) -> Int {
        var end = tail.upperBound
        var surplus = tail.reduce(0) { sum, index in
            sum + (text[index] == UInt8(ascii: ")") ? 1 : text[index] == UInt8(ascii: "(") ? -1 : 0)
        }
        while end > tail.lowerBound {
            switch text[end - 1] {
            case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
                UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"):
                end -= 1
            case UInt8(ascii: ")") where surplus > 0:
                surplus -= 1
                end -= 1
            case UInt8(ascii: ";"):
                var name = end - 1
                while name > tail.lowerBound, isWord(text[name - 1]) { name -= 1 }
                let isEntity = name < end - 1 && name > tail.lowerBound && text[name - 1] == UInt8(ascii: "&")
                end = isEntity ? name - 1 : end - 1
            default:
                return end
            }
        }
        return end
    }

    /// Where a host that begins at `start` ends; nil if it is none, or has fewer than `dots` points. The last two parts
    /// of its name have no underscore.
    private static func domainEnd(from start: Int, in text: ByteView, dots: Int) -> Int? {
        var end = start
        while end < text.count, isWord(text[end]) || ".-_".utf8.contains(text[end]) { end += 1 }
        while end > start, !isWord(text[end - 1]) { end -= 1 }
        guard end > start, isWord(text[start]) else { return nil }
        let parts = text[start..<end].buffer.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count > dots, !parts.contains(where: \.isEmpty),
            !parts.suffix(2).contains(where: { $0.contains(UInt8(ascii: "_")) })
        else { return nil }
        return end
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}

extension ByteView {
    /// Whether `literal` stands at `index`.
    fileprivate func has(_ literal: StaticString, at index: Int) -> Bool {
        index <= count && self[index..<count].starts(with: literal)
    }

    /// How many bytes the character at `index` has if an address may go on with it.
    fileprivate func lengthOfAddressCharacter(at index: Int) -> Int? {
        let byte = self[index]
        if byte < 0x80 {
            return byte > 0x20 && byte < 0x7F && !"\"<>\\^`{|}[]".utf8.contains(byte) ? 1 : nil
        }
        guard let scalar = Unicode.Scalar(decoding: buffer[index...].prefix(4)),
            scalar.properties.isAlphabetic, !scalar.isEastAsian
        else { return nil }
        return UTF8.width(scalar)
    }
}
