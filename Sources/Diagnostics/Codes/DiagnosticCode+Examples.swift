extension DiagnosticCode {
    static let examples: [DiagnosticCode] = [
        exampleContradicted, exampleWillChange, mixedExample, undecidedExample, verdictContradictsExample,
    ]

    /// An example whose answer isn't the one that the rules give.
    package static let exampleContradicted = DiagnosticCode(
        "example-contradicted",
        meaning: "A living example states an answer that the rules don't give.",
        reason:
            "Readers go by examples. One that says otherwise than the rules would send somebody the wrong way, and nobody "
            + "would notice for years.",
        example: "expect: {verdict: allowed} where the cell of the matrix prohibits",
        remedy: "correct the example with the text around it, or the rule where the example is what was meant")

    /// An example that a known change of the rules will contradict.
    package static let exampleWillChange = DiagnosticCode(
        "example-will-change", .warning,
        meaning: "A living example holds today, and a change of the rules that is decided will contradict it.",
        reason: "From that day on the page would be wrong; its author has until then to rewrite it.",
        example: "a case without `on` that a revision of 2027-04-01 prohibits",
        remedy: "name the day that is meant with `on`, or rewrite the example before the change")

    /// An example that is about a move and about a course at once.
    package static let mixedExample = DiagnosticCode(
        "mixed-example",
        meaning: "A case mixes what belongs to a move with what belongs to a course.",
        reason: "A case has one answer: a verdict on a move, or a status with a course.",
        example: "given: {from: td-metering, to: gr-home, course: KK-2026-01}",
        remedy: "write one case for each")

    /// An example that nothing can be said about yet.
    package static let undecidedExample = DiagnosticCode(
        "undecided-example",
        meaning: "A case has a last day at the origin that has not come before the day of the move.",
        reason: "Nobody moves before having left; which rules decide depends on the day of the move.",
        example: "given: {from: td-metering, to: gr-home, left: 2027-03-31} as of 2026-11-24",
        remedy: "given: {from: td-metering, to: gr-home, left: 2027-03-31, on: 2027-04-01}")

    /// A question whose verdict none of its examples bears out.
    package static let verdictContradictsExample = DiagnosticCode(
        "verdict-contradicts-example",
        meaning: "The verdict of a question is another than that of every example in its answer.",
        reason: "A reader who sees both can't tell which to follow.",
        example: "判定: 可 above an example that comes out as prohibited",
        remedy: "correct the verdict, or choose an example that it is about")
}
