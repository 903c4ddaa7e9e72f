/// What counts as the same character in a search. This is the only place where that is said: the builder of the index
/// folds by these rules, and the manifest hands those to the client that Unicode doesn't have.
///
/// - Every character becomes what Unicode's compatibility decomposition (NFKD) makes of it: `ＡＢＣ`, `ﾊﾝｶｸ`, `①`, `㌔`, `㍿`,
///   `⑴`, `㎾` and the Kangxi radical `⾏` become what people type. Letters lose their diacritics, and kana keep their voiced
///   marks, which makes the form that of NFKC where it matters. Syllables of Hangul stay whole.
/// - Case: letters are folded to small ones.
/// - Kana: katakana is hiragana; `ヶ` and `ヵ` are か, as in 一ヶ月. The mark of a long vowel stays: without it メール would be
///   found in 決める. A word typed with one at its end is looked for without it (see ``QueryWords``), so サーバー finds サーバ.
/// - Dashes, wave dashes, quotation marks and the sign of multiplication have the one form that keyboards have.
/// - Radicals that Unicode leaves alone, and variants that fonts and code pages put in place of common characters, are
///   the characters that people type. 々 stays: nobody types 人人 for 人々.
/// - Blanks of every kind, and control characters, are one blank; invisible characters, selectors of variants among
///   them, are nothing.
enum FoldingRules {
    /// Words of characters: all but the first become the first, in place of what Unicode makes of them.
    static let variants = """
        -‐‑‒–—―−﹣－ ~〜～ '‘’ "“” ¥￥ /⁄ x× iı lł dđ oø hħ tŧ σς \u{3099}\u{309b} \u{309a}\u{309c} かゕゖヵヶ \
        母⺟ 民⺠ 王⺩ 目⺫ 示⺬ 糸⺯ 羊⺶ 聿⺻ 臼⺽ 虎⻁ 西⻄ 角⻆ 足⻊ 長⻑ 雨⻗ 青⻘靑 食⻝ 首⻡ 骨⻣ 鬼⻤ 黄⻩黃 斉⻫ 歯⻭ 竜⻯ 亀⻲ \
        巳⺒ 幺⺓ 月⺝ 阜⻖ 戸戶⼾ 黒黑⿊ 高髙 崎\u{fa11} 徳德
        """

    /// Words of characters: the first becomes the others.
    static let expansions = "ßss æae œoe"

    /// Pairs of units: a kana, and what it becomes when U+3099 follows.
    static let voiced = "かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼうゔゝゞ"

    /// Pairs of units: a kana, and what it becomes when U+309A follows.
    static let semivoiced = "はぱひぴふぷへぺほぽ"

    /// Pairs of code points: the first and the last of a run of blanks.
    static let blanks: [UInt32] = [
        0, 0x20, 0x7f, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x202f, 0x205f, 0x205f,
        0x3000, 0x3000, 0xfffe, 0xffff,
    ]

    /// Pairs of code points: the first and the last of a run of characters that count for nothing.
    static let invisible: [UInt32] = [
        0xad, 0xad, 0x300, 0x36f, 0x483, 0x489, 0x61c, 0x61c, 0x180b, 0x180f, 0x1ab0, 0x1aff, 0x1dc0, 0x1dff,
        0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x206f, 0x20d0, 0x20ff, 0xfe00, 0xfe0f, 0xfe20, 0xfe2f, 0xfeff, 0xfeff,
        0xe0000, 0xe01ef,
    ]

    /// The syllables of Hangul.
    static let hangul: ClosedRange<UInt32> = 0xac00...0xd7a3
}
