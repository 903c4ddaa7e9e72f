import ShikiriDiagnostics

extension Mistake {
    /// Mistakes of living examples. A page's text begins on line 5; the block's first line is line 6.
    static let examples: [Mistake] = [
        Mistake(
            "an example that the rules contradict",
            page("given: {from: op-a, to: op-b}\nexpect: {verdict: allowed}"),
            .exampleContradicted, at: "guidance/a.md", 7, 19,
            says: "by the rules of 2024-04-01, `verdict` is `prohibited`, and the example says `allowed`",
            help: "see whether the rules are meant so"),
        Mistake(
            "an example in a note that states a wrong day",
            page(
                "given: {from: op-a, to: op-b, on: 2026-12-01}\nexpect: {first_permitted: 2027-11-30}", in: "> "),
            .exampleContradicted, at: "guidance/a.md", 7, 29, says: "`first_permitted` is `2027-12-01`", help: nil),
        Mistake(
            "an example in a list that says that no day is permitted",
            page("given: {from: op-a, to: op-b, on: 2026-12-01}\nexpect: {first_permitted: null}", in: "   "),
            .exampleContradicted, at: "guidance/a.md", 7, 13, says: "and the example says `null`", help: nil),
        Mistake(
            "an example that asks for a pledge where the rules don't",
            page("given: {from: op-a, to: op-b}\nexpect:\n  verdict: prohibited\n  pledge: required"),
            .exampleContradicted, at: "guidance/a.md", 9, 11, says: "`pledge` is `none`", help: nil),
        Mistake(
            "an example whose course ends otherwise",
            page("given: {course: KK-1, completed: 2026-08-02}\nexpect: {status: completed}"),
            .exampleContradicted, at: "guidance/a.md", 7, 18, says: "on 2026-11-24 `status` is `completed_late`",
            help: nil),
        Mistake(
            "an example that a coming revision contradicts",
            page(
                "given: {from: op-a, to: op-b}\nexpect: {verdict: prohibited}",
                [
                    "rules/transfers/2027-04-01.yaml": Sound.revision(effective: "2027-04-01")
                        .replacing("prohibited", with: "approval")
                ]),
            .exampleWillChange, at: "guidance/a.md", 7, 19, says: "from 2027-04-01 on `verdict` is `approval`",
            help: "name the day"),
        Mistake(
            "an example of a move before its last day",
            page("given: {from: op-a, to: op-b, left: 2027-03-31}\nexpect: {verdict: prohibited}"),
            .undecidedExample, at: "guidance/a.md", 6, 1, says: "has not come before 2026-11-24", help: "`on`"),
        Mistake(
            "an example that is left on the day of the move",
            page("given: {from: op-a, to: op-b, left: 2027-04-01, on: 2027-04-01}\nexpect: {verdict: prohibited}"),
            .badValue, at: "guidance/a.md", 6, 37, says: "`left` is not before the move on 2027-04-01", help: nil),
        Mistake(
            "an example about a place that isn't there",
            page("given: {from: op-x, to: op-b}\nexpect: {verdict: prohibited}"),
            .unknownReference, at: "guidance/a.md", 6, 15, says: "`op-x`", help: "op-a"),
        Mistake(
            "an example about a course that isn't there",
            page("given: {course: KK-2}\nexpect: {status: overdue}"),
            .unknownReference, at: "guidance/a.md", 6, 17, says: "no course `KK-2`", help: "KK-1"),
        Mistake(
            "an example without the other end of its move",
            page("given: {from: op-a}\nexpect: {verdict: prohibited}"),
            .missingKey, at: "guidance/a.md", 6, 8, says: "needs `to`", help: "both ends"),
        Mistake(
            "an example that is about a move and a course",
            page("given: {from: op-a, to: op-b, course: KK-1}\nexpect: {verdict: prohibited}"),
            .mixedExample, at: "guidance/a.md", 6, 39, says: "`course` is about a course, and `from` about a move",
            help: "a block for each"),
        Mistake(
            "an example that answers a move with a status",
            page("given: {from: op-a, to: op-b}\nexpect: {status: completed}"),
            .mixedExample, at: "guidance/a.md", 7, 18, says: "`status` is no answer to a case about a move",
            help: "`verdict`"),
        Mistake(
            "an example that answers nothing",
            page("given: {from: op-a, to: op-b}\nexpect: {}"),
            .missingKey, at: "guidance/a.md", 7, 9, says: "states an answer", help: "add `verdict`"),
        Mistake(
            "an example with a misspelt key",
            page("given: {from: op-a, to: op-b}\nexpect: {verdikt: prohibited, pledge: none}"),
            .unknownKey, at: "guidance/a.md", 7, 10, says: "`verdikt`", help: "did you mean `verdict`?"),
        Mistake(
            "an example with a status that is no word",
            page("given: {course: KK-1}\nexpect: {status: overdu}"),
            .badValue, at: "guidance/a.md", 7, 18, says: "`overdu` is not a value of `status`",
            help: "did you mean `overdue`?"),
        Mistake(
            "an example with a time that ends before it begins",
            page("given: {course: KK-1, leave: {from: 2026-07-01, until: 2026-06-01}}\nexpect: {status: exempt}"),
            .badValue, at: "guidance/a.md", 6, 56, says: "`until` lies before 2026-07-01", help: "the last day"),
        Mistake(
            "an example that is no YAML", page("given: {from: op-a", in: "> "), .yamlSyntax, at: "guidance/a.md", 7, 1,
            says: "not YAML", help: nil),
        Mistake(
            "an example with nothing in it", page(""), .missingKey, at: "guidance/a.md", 5, 1,
            says: "an example needs `", help: nil, also: [.missingKey]),
        Mistake(
            "a question whose verdict its example contradicts",
            Sound.training([
                "rules/transfers/2024-04-01.yaml": Sound.revision(),
                "faq/a.md": TemporaryPortal.page(
                    "## 移れますか\n\n判定: 可\n\n```example\ngiven: {from: op-a, to: op-b}\n"
                        + "expect: {verdict: prohibited}\n```"),
            ]),
            .verdictContradictsExample, at: "faq/a.md", 5, 1,
            says: "is `allowed`, and its example on line 9 comes out as `prohibited`", help: "correct the verdict"),
        Mistake(
            "two scenarios of one name",
            Sound.training([
                "rules/transfers/2024-04-01.yaml": Sound.revision(),
                "rules/scenarios/a.yaml": """
                - {name: 移る, given: {from: op-a, to: op-b}, expect: {verdict: prohibited}}
                - {name: 移る, given: {from: op-b, to: op-a}, expect: {verdict: allowed}}

                """,
            ]),
            .duplicateID, at: "rules/scenarios/a.yaml", 2, 10, says: "already a scenario `移る`", help: nil),
        Mistake(
            "a scenario without a name",
            Sound.training([
                "rules/transfers/2024-04-01.yaml": Sound.revision(),
                "rules/scenarios/a.yaml": "- {given: {from: op-a, to: op-b}, expect: {verdict: prohibited}}\n",
            ]),
            .missingKey, at: "rules/scenarios/a.yaml", 1, 3, says: "needs `name`", help: "add `name:`"),
    ]

    /// A page with one example and nothing else, each line of the block behind the same signs, and rules to decide it by.
    private static func page(
        _ block: String, in container: String = "", _ more: [String: String] = [:]
    ) -> [String: String] {
        let lines = (["```example"] + block.split(separator: "\n").map(String.init) + ["```"]).map { container + $0 }
        let body = lines.joined(separator: "\n")
        let first = container == "   " ? "1. " + body.dropFirst(3) : body
        return Sound.training(
            [
                "rules/transfers/2024-04-01.yaml": Sound.revision(),
                "guidance/a.md": TemporaryPortal.page(first),
            ].merging(more) { _, new in new })
    }

    private static func page(_ block: String, _ more: [String: String]) -> [String: String] {
        page(block, in: "", more)
    }
}
