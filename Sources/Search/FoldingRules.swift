/// What counts as the same character in a search. This is the only place where that is said: the builder of the index
/// folds by these rules, and the manifest hands the same rules to the client.
///
/// - Width: `ＡＢＣ` is `abc`, `ﾊﾝｶｸ` is `はんかく`; a voiced mark joins the kana before it, in each of its three forms.
/// - Case: Latin, Greek and Cyrillic letters are folded to small ones.
/// - Kana: katakana is hiragana. The mark of a long vowel stays.
/// - Letters with diacritics are the bare letters; circled, Roman and squared signs are what they stand for.
/// - Dashes, wave dashes and quotation marks have one form each, because keyboards and code pages disagree about them.
/// - Blanks of every kind, and control characters, are one blank; invisible characters are nothing.
///
/// One UTF-16 code unit is folded to zero, one or more units, whatever stands around it, but for the voiced marks.
enum FoldingRules {
    /// Threes of units: the first and the last of a run, and what its first is folded to.
    static let runs = "AZaＡＺaａｚa！＠!［｀[｛～{ァヶぁヽヾゝΑΡαΣΫσАЯаЀЏѐ①⑨1"

    /// What the units from U+FF61 on, the halfwidth punctuation and katakana, are folded to.
    static let halfwidth =
        "。「」、・をぁぃぅぇぉゃゅょっーあいうえおかきくけこさしすせそたちつてとなにぬねの"
        + "はひふへほまみむめもやゆよらりるれろわん\u{3099}\u{309a}"

    /// Words of units: all but the first are folded to the first.
    static let variants = """
        σς aàáâãäåāăąÀÁÂÃÄÅĀĂĄ cçćĉċčÇĆĈĊČ dďđðĎĐÐ eèéêëēĕėęěÈÉÊËĒĔĖĘĚ gĝğġģĜĞĠĢ hĥħĤĦ iìíîïĩīĭįıÌÍÎÏĨĪĬĮİ jĵĴ kķĶ \
        lĺļľŀłĹĻĽĿŁ nñńņňÑŃŅŇ oòóôõöøōŏőÒÓÔÕÖØŌŎŐ rŕŗřŔŖŘ sśŝşšŚŜŞŠ tţťŧŢŤŦ uùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ wŵŴ yýÿŷÝŶŸ \
        zźżžŹŻŽ -‐‑‒–—―−﹣ ~〜 '‘’ "“” ¥￥ \u{3099}\u{309b} \u{309a}\u{309c}
        """

    /// Words of units: the first is folded to the others.
    static let expansions = """
        ⑩10 ⑪11 ⑫12 ⑬13 ⑭14 ⑮15 ⑯16 ⑰17 ⑱18 ⑲19 ⑳20 Ⅰi Ⅱii Ⅲiii Ⅳiv Ⅴv Ⅵvi Ⅶvii Ⅷviii Ⅸix Ⅹx Ⅺxi Ⅻxii ⅰi ⅱii ⅲiii \
        ⅳiv ⅴv ⅵvi ⅶvii ⅷviii ⅸix ⅹx ⅺxi ⅻxii ㈱(株) ㈲(有) ㈹(代) ㍻平成 ㍼昭和 ㋿令和 №no ℡tel ㎡m2 ㎥m3 ㎏kg ㎜mm ㎝cm ㎞km \
        ßss æae Æae œoe Œoe ヷわ\u{3099} ヸゐ\u{3099} ヹゑ\u{3099} ヺを\u{3099}
        """

    /// Pairs of units: a kana, and what it becomes when U+3099 follows.
    static let voiced = "かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼうゔゝゞ"

    /// Pairs of units: a kana, and what it becomes when U+309A follows.
    static let semivoiced = "はぱひぴふぷへぺほぽ"

    /// Pairs of code units: the first and the last of a run of blanks.
    static let blanks: [UInt16] = [
        0, 0x20, 0x7f, 0xa0, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x202f, 0x205f, 0x205f, 0x3000, 0x3000,
        0xfffe, 0xffff,
    ]

    /// Pairs of code units: the first and the last of a run of units that count for nothing.
    static let invisible: [UInt16] = [
        0xad, 0xad, 0x300, 0x36f, 0x200b, 0x200f, 0x2060, 0x2064, 0xfe00, 0xfe0f, 0xfeff, 0xfeff,
    ]
}
