package import ShikiriDiagnostics

/// The keys of a living example: the block `example` in a page.
package struct ExampleKeys: KeyGroup {
    package static let subject = Phrase(en: "example", ja: "例")
    package static let declared = DeclaredKeys(Self())

    package let given = Key(
        "given", .keys(GivenKeys.self), .required, ja: "どういう場合か", en: "the case",
        example: "{from: td-metering, to: gr-home, left: 2027-03-31, on: 2027-04-01}")
    package let expect = Key(
        "expect", .keys(ExpectationKeys.self), .required, ja: "書き手が言う答え。照合と違えば知らせる",
        en: "the answer that its author states; told where the rules say otherwise",
        example: "{verdict: prohibited, first_permitted: 2028-10-01}")
}

/// The keys of a scenario in `rules/scenarios/`.
package struct ScenarioKeys: KeyGroup {
    package static let subject = Phrase(en: "scenario", ja: "場合")
    package static let declared = DeclaredKeys(Self())

    package let name = Key(
        "name", .text, .required, ja: "場合の名前。結果に出る", en: "what the case is called in results",
        example: "検針データの担当者が家庭向けの販売へ移る")
    package let example = ExampleKeys()
}

/// The case of an example: a move, or a course and what somebody did about it.
package struct GivenKeys: KeyGroup {
    package static let subject = Phrase(en: "case", ja: "例の場合")
    package static let declared = DeclaredKeys(Self())

    package let from = Key(
        "from", .idOrName, ja: "異動元の部署か業務の id か名前",
        en: "the id or name of the department or operation that is left",
        example: "td-metering")
    package let to = Key(
        "to", .idOrName, ja: "異動先の部署か業務の id か名前",
        en: "the id or name of the department or operation that is joined",
        example: "gr-home")
    package let on = Key(
        "on", .day, .standard(Meaning(ja: "その日", en: "the day as of which the portal is made")),
        ja: "異動する日。講座では、状態を見る日", en: "the day of the move; of a course, the day on which its status is seen",
        example: "2027-04-01")
    package let left = Key(
        "left", .day, .standard(Meaning(ja: "異動の前の日", en: "the day before the move")),
        ja: "異動元での最後の日", en: "the last day at the origin", example: "2027-03-31")
    package let title = Key("title", .text, ja: "異動元での役職", en: "the title at the origin", example: "執行役員")
    package let titleThere = Key(
        "title_there", .text, ja: "異動先での役職", en: "the title at the destination", example: "取締役")
    package let history = Key(
        "history", .oneOrMore(of: PastPostKeys.self), ja: "それまでの業務", en: "the posts held until then",
        example: "- {operation: td-metering-data, from: 2020-04-01, until: 2026-03-31}")
    package let course = Key(
        "course", .id(of: Course.self), ja: "講座の id", en: "the id of a course", example: "KK-2026-01")
    package let completed = Key("completed", .day, ja: "終えた日", en: "the day of the completion", example: "2026-08-02")
    package let score = Key("score", .number(0...100), ja: "そのときの点数", en: "its score", example: "85")
    package let completions = Key(
        "completions", .oneOrMore(of: CompletionKeys.self), ja: "何度か終えたとき、その一つ一つ",
        en: "several completions, each with its day",
        example: "- {completed: 2026-07-20, score: 60}")
    package let joined = Key(
        "joined", .day, ja: "対象者になった日。なければ、始まる前から",
        en: "when the person came into the audience; without it, before the opening",
        example: "2026-07-01")
    package let leave = Key(
        "leave", .oneOrMore(of: AbsenceKeys.self), ja: "休職や出向", en: "times away",
        example: "- {from: 2026-07-01, until: 2026-09-30}")
}

/// A post that somebody held before.
package struct PastPostKeys: KeyGroup {
    package static let subject = Phrase(en: "post", ja: "担当")
    package static let declared = DeclaredKeys(Self())

    package let operation = Key(
        "operation", .id(of: Operation.self), .required, ja: "業務の id", en: "the id of the operation",
        example: "td-metering-data")
    package let from = Key("from", .day, .required, ja: "就いた日", en: "the first day", example: "2020-04-01")
    package let until = Key(
        "until", .day, ja: "最後の日。なければ、いまも", en: "the last day; without it, it goes on", example: "2026-03-31")
    package let title = Key("title", .text, ja: "そのときの役職", en: "the title held in it", example: "課長")
}

/// One completion of a course.
package struct CompletionKeys: KeyGroup {
    package static let subject = Phrase(en: "completion", ja: "修了")
    package static let declared = DeclaredKeys(Self())

    package let completed = Key("completed", .day, .required, ja: "終えた日", en: "its day", example: "2026-07-20")
    package let score = Key("score", .number(0...100), ja: "点数", en: "its score", example: "60")
}

/// A time away.
package struct AbsenceKeys: KeyGroup {
    package static let subject = Phrase(en: "time away", ja: "休んだ期間")
    package static let declared = DeclaredKeys(Self())

    package let from = Key("from", .day, .required, ja: "離れた日", en: "the first day away", example: "2026-07-01")
    package let until = Key(
        "until", .day, ja: "離れていた最後の日。なければ、終わりが決まっていない", en: "the last day away; without it, the end is open",
        example: "2026-09-30")
}

/// What an example says comes out.
package struct ExpectationKeys: KeyGroup {
    package static let subject = Phrase(en: "expectation", ja: "期待する答え")
    package static let declared = DeclaredKeys(Self())

    package let verdict = Key("verdict", .word(Measure.self), ja: "異動の答え", en: "the verdict on the move")
    package let firstPermitted = Key(
        "first_permitted", .day, ja: "異動できる最初の日。`null` は、その日がないこと",
        en: "the first day on which it is allowed; `null` says that there is none", takesNull: true,
        example: "2028-10-01")
    package let pledge = Key("pledge", .word(PledgeRule.self), ja: "誓約書が要るか", en: "whether the pledge is needed")
    package let status = Key("status", .trainingStatus, ja: "講座の状態", en: "the status with the course")
}
