package import ShikiriDiagnostics

/// One thing that a revision declares under `holds`, for the program to prove.
package struct InvariantKeys: KeyGroup {
    package static let subject = Phrase(en: "invariant", ja: "不変条件")
    package static let declared = DeclaredKeys(Self())

    package let neverLooser = Key(
        "never_looser_than", .day,
        ja: "この施行日の改定（その最後の日の規則）より、どの業務の組も緩くならない。緩いかどうかは、改定のページと同じく措置で、同じ措置なら期間で決まる",
        en:
            "no pair of operations is treated more loosely than by the revision of this date, as that stood on its last day. The measure decides, and of equal measures the period, as on a revision's page",
        example: "2024-04-01")
    package let minimum = Key(
        "minimum", .keys(MinimumKeys.self), ja: "ある程度で扱う、または役立つ組には、少なくともこの制限と期間がある",
        en: "pairs of a level are restricted at least so strictly, and for at least so long")
    package let otherWay = Key(
        "prohibited_needs_other_way", .word(OtherWay.self), ja: "一方の向きで禁止される組は、反対の向きにこれを求める",
        en: "what is prohibited one way asks for this the other way")
    package let exceptionsEnd = Key(
        "exceptions_end_within", .restrictionPeriod, ja: "どの例外も、施行日から数えてこの期間のうちに終わる",
        en: "every exception ends within this period, counted from the effective date", example: "P3Y")
    package let except = Key(
        "except", .list(of: ExemptionKeys.self), ja: "この条件の及ばない組。部署なら、その下の部署も含む",
        en: "the pairs that it doesn't speak of; a department includes those below it",
        example: "[{from: td-it, to: gr-it}]")
    package let reason = Key("reason", .text, ja: "この条件を置く理由", en: "why it is to hold")
}

/// What pairs of a level are at least asked for.
package struct MinimumKeys: KeyGroup {
    package static let subject = Phrase(en: "minimum", ja: "最低限の制限")
    package static let declared = DeclaredKeys(Self())

    package let from = Key(
        "from", .word(Company.self), .standard(Meaning(ja: "両方の向き", en: "both directions")), ja: "異動元の会社",
        en: "the company that is left")
    package let handling = Key(
        "handling", .word(HandlingLevel.self), .standard(Meaning(ja: "どの程度でも", en: "any")),
        ja: "送配電側の業務が情報を扱う程度", en: "how strongly the grid's operation handles the information")
    package let usability = Key(
        "usability", .word(Usability.self), .standard(Meaning(ja: "どの程度でも", en: "any")),
        ja: "発電・小売側の業務に役立つ程度", en: "how usable it is to the affiliate's operation")
    package let measure = Key(
        "measure", .word(Measure.self), .standard(Meaning(ja: "制限される組だけを調べる", en: "only pairs that are restricted")),
        ja: "少なくともこの制限", en: "at least this measure")
    package let period = Key("period", .restrictionPeriod, ja: "少なくともこの期間", en: "at least this period", example: "P1Y")
}

/// A pair that an invariant doesn't speak of.
package struct ExemptionKeys: KeyGroup {
    package static let subject = Phrase(en: "exempted pair", ja: "条件の及ばない組")
    package static let declared = DeclaredKeys(Self())

    package let from = Key(
        "from", .idOrName, .required, ja: "異動元の部署か業務の id か名前",
        en: "the id or name of the department or operation that is left")
    package let to = Key(
        "to", .idOrName, .required, ja: "異動先の部署か業務の id か名前",
        en: "the id or name of the department or operation that is joined")
}
