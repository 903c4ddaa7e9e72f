extension DiagnosticCode {
    static let examples: [DiagnosticCode] = [
        exampleContradicted, exampleWillChange, mixedExample, undecidedExample, verdictContradictsExample,
    ]

    /// An example whose answer isn't the one that the rules give.
    package static let exampleContradicted = DiagnosticCode(
        "example-contradicted", title: "定めと違う例",
        meaning: Phrase(
            en: "A living example states an answer that the rules don't give.", ja: "例に書いた答えが、定めによる答えと違います。"),
        reason: Phrase(
            en:
                "Readers go by examples. One that says otherwise than the rules would send somebody the wrong way, and nobody would notice for years.",
            ja: "読む人は例に従います。定めと違う例は人を誤らせ、何年も気づかれません。"),
        example: InputSample(
            en: "expect: {verdict: allowed} where the cell of the matrix prohibits",
            ja: "マトリクスのセルが禁止しているのに expect: {verdict: allowed}"),
        remedy: InputSample(
            en: "correct the example with the text around it, or the rule where the example is what was meant",
            ja: "例とまわりの文を直すか、例のほうが正しいなら定めを直す"))

    /// An example that a known change of the rules will contradict.
    package static let exampleWillChange = DiagnosticCode(
        "example-will-change", .warning, title: "定めの変更で合わなくなる例",
        meaning: Phrase(
            en: "A living example holds today, and a change of the rules that is decided will contradict it.",
            ja: "例はいまは正しいものの、決まっている定めの変更で合わなくなります。"),
        reason: Phrase(
            en: "From that day on the page would be wrong; its author has until then to rewrite it.",
            ja: "その日からページの内容が誤りになります。それまでに書き直す必要があります。"),
        example: InputSample(
            en: "a case without `on` that a revision of 2027-04-01 prohibits",
            ja: "2027-04-01 の改定が禁止する、`on` のない例"),
        remedy: InputSample(
            en: "name the day that is meant with `on`, or rewrite the example before the change",
            ja: "どの日のことかを `on` で書くか、変更の前に例を書き直す"))

    /// An example that is about a move and about a course at once.
    package static let mixedExample = DiagnosticCode(
        "mixed-example", title: "異動と講座の混ざった例",
        meaning: Phrase(
            en: "A case mixes what belongs to a move with what belongs to a course.",
            ja: "一つの場合に、異動についてのことと講座についてのことが混ざっています。"),
        reason: Phrase(
            en: "A case has one answer: a verdict on a move, or a status with a course.",
            ja: "一つの場合の答えは、異動の可否か、講座の状態かの一つです。"),
        example: "given: {from: td-metering, to: gr-home, course: KK-2026-01}",
        remedy: InputSample(en: "write one case for each", ja: "別々の例に分ける"))

    /// An example that nothing can be said about yet.
    package static let undecidedExample = DiagnosticCode(
        "undecided-example", title: "判定できない例",
        meaning: Phrase(
            en: "A case has a last day at the origin that has not come before the day of the move.",
            ja: "異動元での最後の日が、異動する日より前に来ていません。"),
        reason: Phrase(
            en: "Nobody moves before having left; which rules decide depends on the day of the move.",
            ja: "離れる前に異動することはなく、どの定めによるかは異動する日で決まります。"),
        example: InputSample(
            en: "given: {from: td-metering, to: gr-home, left: 2027-03-31} as of 2026-11-24",
            ja: "2026-11-24 現在の given: {from: td-metering, to: gr-home, left: 2027-03-31}"),
        remedy: "given: {from: td-metering, to: gr-home, left: 2027-03-31, on: 2027-04-01}")

    /// A question whose verdict none of its examples bears out.
    package static let verdictContradictsExample = DiagnosticCode(
        "verdict-contradicts-example", title: "例と食い違う判定",
        meaning: Phrase(
            en: "The verdict of a question is another than that of every example in its answer.",
            ja: "質問の判定が、答えの中のどの例とも違います。"),
        reason: Phrase(
            en: "A reader who sees both can't tell which to follow.", ja: "両方を見た人は、どちらに従えばよいか分かりません。"),
        example: InputSample(
            en: "判定: 可 above an example that comes out as prohibited", ja: "答えが不可になる例の上に 判定: 可"),
        remedy: InputSample(
            en: "correct the verdict, or choose an example that it is about", ja: "判定を直すか、判定に合う例を選ぶ"))
}
