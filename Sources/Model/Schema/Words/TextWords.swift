/// The encodings of tables and exports.
package enum TextEncoding: String, ContentWord {
    /// With a byte-order mark or without.
    case utf8 = "utf-8"
    /// In either order of bytes.
    case utf16 = "utf-16"
    /// Japanese Windows.
    case cp932
    /// Found by looking at the bytes.
    case auto

    /// What the word says.
    package var meaning: Meaning {
        switch self {
        case .utf8: Meaning(ja: "UTF-8（BOM があってもよい）", en: "UTF-8, with a byte-order mark or without")
        case .utf16: Meaning(ja: "UTF-16（どちらのバイト順でも）", en: "UTF-16, in either order of bytes")
        case .cp932: Meaning(ja: "CP932（シフトJIS）", en: "CP932, the Shift JIS of Windows")
        case .auto: Meaning(ja: "中身から見分ける", en: "told by looking at the bytes")
        }
    }
}

/// What separates the cells of a table.
package enum Delimiter: String, ContentWord {
    /// The signs that programs write.
    case comma, tab, semicolon
    /// A vertical bar.
    case pipe
    /// Found by looking at the header.
    case auto

    /// What the word says.
    package var meaning: Meaning {
        switch self {
        case .comma: Meaning(ja: "コンマ", en: "commas")
        case .tab: Meaning(ja: "タブ", en: "tabs")
        case .semicolon: Meaning(ja: "セミコロン", en: "semicolons")
        case .pipe: Meaning(ja: "縦棒", en: "vertical bars")
        case .auto: Meaning(ja: "見出しの行から見分ける", en: "told by looking at the header")
        }
    }

    /// The sign; nil where it is to be found.
    package var byte: UInt8? {
        switch self {
        case .comma: UInt8(ascii: ",")
        case .tab: UInt8(ascii: "\t")
        case .semicolon: UInt8(ascii: ";")
        case .pipe: UInt8(ascii: "|")
        case .auto: nil
        }
    }
}
