/// Names that nobody could take for a person's: words for "example" before flowers and serial numbers.
enum Names {
    private static let families = [
        "見本", "仮名", "架空", "例示", "試作", "雛形", "手本", "範例", "仮野", "例﨑", "髙見本", "模擬", "試原", "空想",
    ]

    private static let flowers = [
        "すみれ", "さくら", "つばき", "あおい", "かえで", "もみじ", "ゆり", "らん", "ぼたん", "なでしこ", "ききょう",
        "ふじ", "うめ", "もも", "あんず", "れんげ", "すいれん", "あやめ", "きく", "はぎ", "すずらん", "あさがお",
        "ひまわり", "こすもす", "みずき", "かりん", "ざくろ", "くちなし", "やまぶき", "つつじ",
    ]

    private static let numbers = [
        "一号", "二号", "三号", "四号", "五号", "六号", "七号", "八号", "九号", "十号", "一太", "二太", "三太", "四太",
        "五太", "六太", "七太", "八太", "九太", "十太", "甲一", "甲二", "甲三", "乙一", "乙二", "乙三", "丙一", "丙二",
        "丙三", "丁一",
    ]

    /// Every name once, in an order that the seed decides.
    static func all(seed: UInt64) -> [String] {
        var chance = SplitMix64(seed: seed, topic: "names")
        return chance.shuffled(families.flatMap { family in (flowers + numbers).map { "\(family) \($0)" } })
    }
}
