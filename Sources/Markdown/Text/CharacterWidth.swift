/// What a character is to the rules for Japanese text.
extension Unicode.Scalar {
    /// The character that the bytes begin with; nil if they don't begin with a whole one of UTF-8.
    init?(decoding bytes: some RandomAccessCollection<UInt8>) {
        guard let first = bytes.first else { return nil }
        let length = first < 0x80 ? 1 : (~first).leadingZeroBitCount
        guard first < 0x80 || (2...4).contains(length), bytes.count >= length else { return nil }
        var value = UInt32(first) & (0xFF >> UInt32(length == 1 ? 0 : length + 1))
        for byte in bytes.dropFirst().prefix(length - 1) {
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        self.init(value)
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
        switch value {
        case 0x3001...0x3003, 0x3008...0x3011, 0xFF01...0xFF03, 0xFF08...0xFF0A, 0xFF0C, 0xFF1A, 0xFF1F: return true
        default: if isKanaOrIdeograph { return false }
        }
        switch properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            return true
        default: return false
        }
    }

    /// Whether the character is a letter of hiragana or katakana or a common ideograph: what nearly all Japanese text
    /// is made of, told without a look into Unicode's tables.
    var isKanaOrIdeograph: Bool {
        switch value {
        case 0x4E00...0x9FFF, 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC: true
        default: false
        }
    }

    /// Whether CommonMark 0.30 counts the character as Unicode whitespace: tab, line feed, form feed, carriage
    /// return and the general category Zs.
    var isMarkdownWhitespace: Bool {
        switch value {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20: true
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}
