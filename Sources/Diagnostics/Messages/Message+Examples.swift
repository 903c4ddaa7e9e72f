/// About living examples, as they are written.
extension Message {
    // MARK: What is given

    /// A case about both a move and a course.
    package static func mixedCase(_ course: Name, _ move: Name) -> Message {
        Message(
            en: "`\(course)` is about a course, and `\(move)` about a move",
            ja: "`\(course)` は講座についてのもので、`\(move)` は異動についてのものです。",
            help: Phrase(en: "write a block for each", ja: "別々の例に分けて書いてください。"))
    }

    /// A case about nothing.
    package static func incompleteCase(_ key: Name) -> Message {
        Message(
            en: "a case needs `\(key)`, or `course`", ja: "例には `\(key)` か `course` が必要です。",
            help: Phrase(
                en: "name both ends of the move, or the course", ja: "異動元と異動先、または講座を書いてください。"))
    }

    /// A last day that isn't before the move.
    package static func leftAfterMove(on day: Name) -> Message {
        Message(
            en: "`left` is not before the move on \(day)", ja: "`left` が、異動の日 \(day) より前ではありません。",
            help: Phrase(
                en: "the last day at the origin lies before the first at the destination",
                ja: "異動元の最後の日は、異動先の最初の日より前です。"))
    }

    /// A completion of no course.
    package static let caseWithoutCourse = Message(
        en: "a case with a completion or a leave needs `course`", ja: "修了や休職のある例には `course` が必要です。",
        help: Phrase(en: "add `course:` with the id of a course", ja: "`course:` に講座の id を書いてください。"))

    /// A score of no completion.
    package static let scoreWithoutCompletion = Message(
        en: "a `score` needs `completed`", ja: "`score` には `completed` が必要です。",
        help: Phrase(
            en: "add `completed:` with the day of the completion", ja: "`completed:` に修了日を書いてください。"))

    /// A time that ends before it begins.
    package static func untilBefore(_ start: Name) -> Message {
        Message(
            en: "`until` lies before \(start), on which the time begins", ja: "`until` が、始まりの日 \(start) より前です。",
            help: Phrase(
                en: "write the last day, which may be the first day too", ja: "最後の日を書いてください。最初の日と同じでもかまいません。"))
    }

    // MARK: What is expected

    /// An answer to another kind of case.
    package static func noAnswer(_ name: Name, isMove: Bool) -> Message {
        Message(
            en: "`\(name)` is no answer to a case about \(isMove ? "a move" : "a course")",
            ja: "`\(name)` は、\(isMove ? "異動" : "講座")についての例の答えにはなりません。",
            help: isMove
                ? Phrase(
                    en: "expect `verdict`, `first_permitted` or `pledge`",
                    ja: "`verdict`、`first_permitted`、`pledge` のどれかを書いてください。")
                : Phrase(en: "expect `status`", ja: "`status` を書いてください。"))
    }

    /// An expectation of nothing.
    package static func emptyExpectation(isMove: Bool) -> Message {
        Message(
            en: "an expectation states an answer", ja: "期待する答えが書かれていません。",
            help: isMove
                ? Phrase(
                    en: "add `verdict`, `first_permitted` or `pledge`",
                    ja: "`verdict`、`first_permitted`、`pledge` のどれかを加えてください。")
                : Phrase(en: "add `status`", ja: "`status` を加えてください。"))
    }
}
