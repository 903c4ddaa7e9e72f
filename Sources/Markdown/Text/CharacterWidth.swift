/// What a character is to the rules for Japanese text.
extension Unicode.Scalar {
    /// The character that the bytes begin with; nil if they don't begin with one.
    init?(decoding bytes: some Sequence<UInt8>) {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
        self = scalar
    }

    /// Whether the character belongs to Chinese, Japanese or Korean writing: letters, marks, full-width and half-width
    /// forms. These are the characters of East Asian Width W, F and H without the emoji.
    var isEastAsian: Bool {
        guard value >= 0x1100 else { return false }
        return isHangul || isUnspacedEastAsian
    }

    /// Whether the character belongs to writing that puts no space between words, so that a line break in the source
    /// means nothing: the same without Korean.
    var isUnspacedEastAsian: Bool {
        switch value {
        case 0x2E80...0x312F, 0x3190...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE6F: true
        case 0xFF01...0xFF9F, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD: true
        default: false
        }
    }

    private var isHangul: Bool {
        switch value {
        case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xFFA0...0xFFDC: true
        default: false
        }
    }

    /// Whether CommonMark 0.30 counts the character as punctuation: ASCII punctuation and the general categories P.
    var isMarkdownPunctuation: Bool {
        if isASCII {
            switch value {
            case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return true
            default: return false
            }
        }
        switch properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            return true
        default: return false
        }
    }

    /// Whether CommonMark 0.30 counts the character as Unicode whitespace: tab, line feed, form feed, carriage
    /// return and the general category Zs.
    var isMarkdownWhitespace: Bool {
        switch value {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20: true
        case 0..<0x80: false
        default: properties.generalCategory == .spaceSeparator
        }
    }
}
