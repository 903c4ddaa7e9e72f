package import ShikiriDiagnostics

/// The keys of a file in `rules/transfers/`.
package struct RevisionKeys: KeyGroup {
    package static let subject = Phrase(en: "revision", ja: "改定")
    package static let declared = DeclaredKeys(Self())

    package let effective = Key(
        "effective", .day, .required, ja: "施行日。ファイルの名前と同じ日",
        en: "the day from which it is in force; the file is named by it",
        example: "2026-04-01")
    package let title = Key("title", .text, .required, ja: "改定の題", en: "the revision's title")
    package let summary = Key("summary", .text, ja: "改定のあらまし", en: "what it changes, in a few sentences")
    package let pledge = Key(
        "pledge", .word(PledgeRule.self), .standard("none"), ja: "両社間の異動に誓約書を求めるか",
        en: "whether moves between the companies need the pledge")
    package let concurrent = Key(
        "concurrent", .word(Measure.self), ja: "両社の職を兼ねることへの制限", en: "what is asked of holding posts in both companies")
    package let holds = Key(
        "holds", .list(of: InvariantKeys.self), ja: "この改定について成り立つべきこと。すべての組と日について証明し、成り立たなければ公開しない",
        en:
            "what must hold of this revision: proved over all pairs and days, and nothing is published where it doesn't",
        example: "[{never_looser_than: 2024-04-01}]")
    package let block = BlockKeys()
    package let reverse = Key(
        "reverse", .keys(BlockKeys.self), ja: "反対の向きの制限", en: "the restrictions of the other direction")
}

/// The keys of one direction of a revision.
package struct BlockKeys: KeyGroup {
    package static let subject = Phrase(en: "reverse block", ja: "逆の向き")
    package static let declared = DeclaredKeys(Self())

    package let applies = Key(
        "applies", .keys(DirectionKeys.self),
        .standard(
            Meaning(
                ja: "送配電側から発電・小売側へ。`reverse` ではその反対", en: "from grid to affiliate; in `reverse` the other way round")),
        ja: "どちらからどちらへの異動か", en: "which direction of moves it is about", example: "{from: grid, to: affiliate}")
    package let coolingPeriod = Key(
        "cooling_period", .coolingPeriod,
        ja: "クーリング期間。最後の日の翌日から数える。禁止のセルがあれば必ず書く。`none` はいつまでも直接には異動できない",
        en:
            "the cooling period, counted from the day after the last day; needed where a cell prohibits. With `none` no time permits a direct move",
        example: "P1Y")
    package let matrix = Key(
        "matrix",
        .each(
            HandlingLevel.self, subject: Phrase(en: "matrix", ja: "マトリクス"),
            .each(Usability.self, subject: Phrase(en: "row of the matrix", ja: "マトリクスの行"), .word(Measure.self))),
        .required, ja: "扱う程度と役立つ程度の組ごとの制限。九つのセルをすべて書く",
        en: "the measure of each pair of handling and usability; all nine cells",
        example: "constant: {direct: prohibited, indirect: approval, none: allowed}")
    package let states = Key(
        "states",
        .pairs(
            Meaning(ja: "セル（`constant/direct` のように書く）", en: "a cell, such as `constant/direct`"),
            .keys(CellStateKeys.self)),
        ja: "セルごとの進み具合。書いていないセルは実施中", en: "how far each cell is; one that isn't written is in force",
        example: "constant/indirect: {state: tightening, from: 2026-10-01, measure: prohibited}")
    package let persons = Key(
        "persons", .list(of: PersonClassKeys.self), ja: "役職や業務によって期間の違う人", en: "classes of persons with other periods")
    package let exceptions = Key(
        "exceptions", .list(of: ExceptionKeys.self), ja: "マトリクスと違う扱いをする、業務や部署の組",
        en: "pairs of operations or departments that differ from the matrix")
}

/// A direction of moves.
package struct DirectionKeys: KeyGroup {
    package static let subject = Phrase(en: "direction", ja: "異動の向き")
    package static let declared = DeclaredKeys(Self())

    package let from = Key("from", .word(Company.self), .required, ja: "異動元の会社", en: "the company that is left")
    package let to = Key("to", .word(Company.self), .required, ja: "異動先の会社", en: "the company that is joined")
}

/// How far a cell of the matrix is.
package struct CellStateKeys: KeyGroup {
    package static let subject = Phrase(en: "cell's state", ja: "セルの状態")
    package static let declared = DeclaredKeys(Self())

    package let state = Key("state", .word(CellState.self), .required, ja: "進み具合", en: "how far it is")
    package let from = Key(
        "from", .day, ja: "実施した日。`planned` と `tightening` では、これから始まる日",
        en: "the day since when it holds; for `planned` and `tightening` the coming day", example: "2026-10-01")
    package let measure = Key(
        "measure", .word(Measure.self), ja: "`from` の日からの制限", en: "the measure from the day in `from` on")
    package let coolingPeriod = Key(
        "cooling_period", .coolingPeriod, ja: "このセルだけのクーリング期間", en: "the cell's own cooling period", example: "P18M")
    package let note = Key("note", .text, ja: "読む人への注", en: "a remark for readers")
}

/// A class of persons with periods of its own.
package struct PersonClassKeys: KeyGroup {
    package static let subject = Phrase(en: "class of persons", ja: "役職などの区分")
    package static let declared = DeclaredKeys(Self())

    package let titles = Key(
        "titles", .texts, ja: "役職（社員名簿と業務履歴にあるとおりに書く）。`roles` とどちらかは要る",
        en: "titles, as the roster and the assignments have them; these or `roles` are needed", example: "[取締役, 執行役員]")
    package let roles = Key(
        "roles", .ids(of: Operation.self), ja: "業務の id。`titles` とどちらかは要る",
        en: "ids of operations; these or `titles` are needed")
    package let coolingPeriod = Key(
        "cooling_period", .coolingPeriod, ja: "この人たちのクーリング期間。三つの期間のどれかは要る",
        en: "their cooling period; one of the three periods is needed", example: "P3Y")
    package let before = Key(
        "before", .restrictionPeriod, ja: "就く前に、相手の会社を離れていなければならない期間",
        en: "how long before taking the post somebody must have left the other company", example: "P3Y")
    package let after = Key(
        "after", .restrictionPeriod, ja: "退いたあと、相手の会社に移れない期間",
        en: "how long after leaving the post somebody may not join the other company",
        example: "P4Y")
    package let reason = Key("reason", .text, ja: "理由", en: "why")
}

/// An exception from the matrix.
package struct ExceptionKeys: KeyGroup {
    package static let subject = Phrase(en: "exception", ja: "例外")
    package static let declared = DeclaredKeys(Self())

    package let from = Key(
        "from", .idOrName, .required, ja: "異動元の部署か業務の id か名前。部署なら、その下の部署にも及ぶ",
        en: "the id or name of the department or operation that is left; a department includes those below it",
        example: "td-it"
    )
    package let to = Key(
        "to", .idOrName, .required, ja: "異動先の部署か業務の id か名前",
        en: "the id or name of the department or operation that is joined",
        example: "gr-it")
    package let measure = Key("measure", .word(Measure.self), .required, ja: "この組への制限", en: "the measure of this pair")
    package let coolingPeriod = Key(
        "cooling_period", .coolingPeriod, ja: "この組のクーリング期間", en: "the pair's own cooling period", example: "P2Y")
    package let reason = Key("reason", .text, .required, ja: "例外にする理由", en: "why it differs")
    package let approvedBy = Key(
        "approved_by", .text, ja: "認めた人の役職。ないと警告する", en: "who approved it, by title; its absence is a warning",
        example: "行為規制担当役員")
    package let expires = Key(
        "expires", .day, ja: "例外の最後の日。ないと警告する", en: "the last day on which it holds; its absence is a warning",
        example: "2027-03-31")
}
