/// About operations, revisions and exceptions.
extension Message {
    /// A page that explains rules that have changed.
    package static func guidanceBehindRules(_ effective: Name) -> Message {
        Message(
            en: "the page explains rules that the revision of \(effective) changes, and hasn't been touched since",
            ja: "このページは \(effective) の改定で変わる規則を説明していますが、そのあと直されていません",
            help: Phrase(
                en:
                    "revise it, and name the revision under `rules`; or name the cells that it explains, such as `constant/direct`",
                ja: "内容を直し、`rules` にその改定を書き加えてください。説明しているマトリクスの欄（`constant/direct` など）だけを書くこともできます。"))
    }

    // MARK: Information and operations

    /// A category with the word that stands for all others.
    package static func reservedCategory(_ id: Name) -> Message {
        Message(
            en: "`\(id)` can't be the id of a category", ja: "`\(id)` は区分の id にできません。",
            help: Phrase(
                en: "operations write it for all categories that they don't name",
                ja: "業務が、名前を書いていないすべての区分を表すのに使う言葉です。"))
    }

    /// An operation without its levels.
    package static func missingLevels(_ key: Name, company: Name, otherwise: Name) -> Message {
        Message(
            en: "an operation of the \(company) company needs `\(key)`",
            ja: "会社が `\(company)` の業務には `\(key)` が必要です。", help: .writeLevels(otherwise))
    }

    /// An operation that says nothing of some categories.
    package static func unclassified(_ key: Name, _ names: [String], otherwise: Name) -> Message {
        let names = Phrase.quoted(names)
        return Message(
            en: "`\(key)` leaves out \(names.en)", ja: "`\(key)` に \(names.ja) がありません。", help: .writeLevels(otherwise))
    }

    /// An operation of the affiliate that handles information.
    package static let handlesOfAffiliate = Message(
        en: "`handles` belongs to operations of the grid company, and this is one of the affiliate",
        ja: "`handles` は送配電側の業務に書くものです。これは特定関係事業者側の業務です。",
        help: Phrase(
            en: "write `uses` with direct, indirect or none",
            ja: "`uses` に direct、indirect、none のどれかを書いてください。"))

    /// An operation of the grid company that uses information.
    package static let usesOfGrid = Message(
        en: "`uses` belongs to operations of the affiliate, and this is one of the grid company",
        ja: "`uses` は特定関係事業者側の業務に書くものです。これは送配電側の業務です。",
        help: Phrase(
            en: "write `handles` with constant, exceptional or none",
            ja: "`handles` に constant、exceptional、none のどれかを書いてください。"))

    /// An operation with the id of a department.
    package static func idOfDepartment(_ id: Name, file: Name, line: Int) -> Message {
        Message(
            en: "`\(id)` is already the id of a department (\(file):\(line))",
            ja: "`\(id)` は、すでに部署の id です（\(file):\(line)）。",
            help: Phrase(
                en: "questions and exceptions name either, so give the operation an id of its own",
                ja: "問い合わせや例外ではどちらも id で書くため、業務には別の id を付けてください。"))
    }

    /// A department of whose work nothing is written.
    package static func noOperations(_ id: Name) -> Message {
        Message(
            en: "the department `\(id)` has no operation, nor has one below it",
            ja: "部署 `\(id)` にも、その下の部署にも、業務が登録されていません。",
            help: Phrase(
                en: "write what it does into rules/operations.yaml; until then moves from and to it need approval",
                ja: "rules/operations.yaml に業務を書いてください。それまで、この部署との異動には承認が必要です。"))
    }

    // MARK: Classes of persons

    /// A class of nobody.
    package static func classOfNobody(employees: Name) -> Message {
        Message(
            en: "a class of persons needs `titles` or `roles`", ja: "役職などの区分には `titles` か `roles` が必要です。",
            help: Phrase(
                en: "titles are those of \(employees), roles are operations",
                ja: "`titles` は \(employees) にある役職、`roles` は業務です。"))
    }

    /// A class that nothing follows from.
    package static let classWithoutPeriod = Message(
        en: "a class of persons needs a period", ja: "役職などの区分には期間が必要です。",
        help: Phrase(
            en: "give `cooling_period`, `before` or `after`",
            ja: "`cooling_period`、`before`、`after` のどれかを書いてください。"))

    /// A role of the company to which the block's moves lead.
    package static func roleOfOtherCompany(_ id: Name) -> Message {
        Message(
            en: "`\(id)` is no operation of the company that this block's moves leave",
            ja: "`\(id)` は、この向きの異動元の会社の業務ではありません。",
            help: Phrase(
                en: "write the class in the block of the other direction", ja: "この区分は、逆の向きのところに書いてください。"))
    }

    // MARK: Matrix

    /// A direction that leads nowhere.
    package static func directionToItself(_ company: Name, other: Name) -> Message {
        Message(
            en: "`applies` leads from \(company) to itself", ja: "`applies` の異動元と異動先が、どちらも `\(company)` です。",
            help: Phrase(
                en: "the restrictions are about moves between the companies: to \(other)",
                ja: "制限は両社間の異動についてのものです。異動先は `\(other)` です。"))
    }

    /// A matrix with gaps.
    package static func incompleteMatrix(_ cells: [String]) -> Message {
        let names = Phrase.quoted(cells)
        return Message(en: "the matrix leaves out \(names.en)", ja: "マトリクスに \(names.ja) のセルがありません。")
    }

    /// A state of no cell.
    package static func notACell(_ key: Name, help: Phrase?) -> Message {
        Message(en: "`\(key)` is not a cell of the matrix", ja: "`\(key)` はマトリクスのセルではありません。", help: help)
    }

    /// A cell that is milder than a weaker one.
    package static func invertedCells(_ strong: Name, _ milder: Name, _ weak: Name, _ stricter: Name) -> Message {
        Message(
            en: "`\(strong)` is \(milder), milder than `\(weak)`, which is \(stricter)",
            ja: "`\(strong)` が `\(milder)` で、`\(stricter)` の `\(weak)` より緩くなっています。",
            help: Phrase(
                en: "see whether the two cells were swapped", ja: "二つのセルを取り違えていないか確かめてください。"))
    }

    /// A prohibition without an end.
    package static func missingCooling(_ open: Phrase) -> Message {
        Message(
            en: "`cooling_period` is missing, and \(open.en)", ja: "`cooling_period` がありません。\(open.ja)。",
            help: Phrase(
                en: "write a period such as P1Y, or `none` where no time permits a direct move",
                ja: "P1Y のような期間を書いてください。いつまでも直接には異動できないなら `none` と書きます。"))
    }

    /// A cell that is to change, and never will.
    package static func undatedState(_ cell: Name, state: Name, standing: Name) -> Message {
        Message(
            en: "`\(cell)` is \(state) without a day: it stays `\(standing)` for as long as this revision holds",
            ja: "`\(cell)` は日付のない `\(state)` です。この改定が効いている間、`\(standing)` のままになります。",
            help: Phrase(
                en: "add `from:` with the day from which it holds", ja: "いつから効くかを `from:` に書いてください。"))
    }

    /// A deadline of more than a year.
    package static func longDeadline(_ period: Name) -> Message {
        Message(
            en: "a deadline of \(period) is longer than a year", ja: "期限の \(period) は一年を超えています。",
            help: Phrase(en: "30 days are written P30D", ja: "30 日なら P30D と書きます。"))
    }

    /// A cell whose change comes only when another revision is in force.
    package static func stateAfterNextRevision(_ cell: Name, from: Name, next: Name) -> Message {
        Message(
            en: "`\(cell)` never changes on \(from): from \(next) on the next revision holds",
            ja: "\(next) からは次の改定が効くため、`\(cell)` が \(from) に変わることはありません。",
            help: Phrase(
                en: "write the state into the revision of \(next) too, or correct the day",
                ja: "\(next) の改定にもその状態を書くか、日付を直してください。"))
    }

    /// A revision that says nothing of the pledge, where the one before it asked for it.
    package static func unsaidPledge(before: Name) -> Message {
        Message(
            en: "this revision doesn't say whether the pledge is needed, and the one of \(before) requires it",
            ja: "\(before) の改定は誓約書を求めていますが、この改定には `pledge` がありません。",
            help: Phrase(
                en: "write `pledge: required`, or `pledge: none` where it is needed no longer",
                ja: "`pledge: required` と書くか、もう求めないなら `pledge: none` と書いてください。"))
    }

    /// A cell that holds already, from a coming day.
    package static func stateAfterRevision(_ cell: Name, state: Name, from: Name) -> Message {
        Message(
            en: "`\(cell)` can't be \(state) from \(from), after the revision's date",
            ja: "`\(cell)` は、改定の日より後の \(from) から `\(state)` にはできません。",
            help: Phrase(
                en: "write `planned` for a cell that holds from a coming day",
                ja: "これからの日に効くセルには `planned` と書いてください。"))
    }

    /// A cell with two measures.
    package static func twoMeasures(_ cell: Name, matrix: Name, here: Name) -> Message {
        Message(
            en: "`\(cell)` is `\(matrix)` in the matrix and `\(here)` here",
            ja: "`\(cell)` は、マトリクスでは `\(matrix)`、ここでは `\(here)` です。",
            help: Phrase(en: "give the measure in the matrix alone", ja: "措置はマトリクスだけに書いてください。"))
    }

    /// A tightening that loosens.
    package static func milderTightening(_ cell: Name, here: Name, matrix: Name) -> Message {
        Message(
            en: "`\(cell)` is to be tightened, and `\(here)` is milder than the matrix's `\(matrix)`",
            ja: "`\(cell)` は強化する予定ですが、`\(here)` はマトリクスの `\(matrix)` より緩い措置です。",
            help: Phrase(
                en: "a milder measure comes with a revision of its own", ja: "措置を緩めるときは、新しい改定として書いてください。"))
    }

    // MARK: Exceptions

    /// Two exceptions of one pair.
    package static func sameException(line: Int, from: Name, to: Name) -> Message {
        Message(
            en: "line \(line) is already about `\(from)` to `\(to)`",
            ja: "`\(from)` から `\(to)` への例外は、\(line) 行目にもあります。",
            help: Phrase(en: "join the two exceptions into one", ja: "二つの例外を一つにまとめてください。"))
    }

    /// A cooling period of what is allowed.
    package static let allowedWithCooling = Message(
        en: "what is `allowed` has no cooling period", ja: "`allowed` の組にクーリング期間はありません。",
        help: Phrase(
            en: "leave `cooling_period` out, or prohibit the move", ja: "`cooling_period` を除くか、異動を禁止してください。"))

    /// An exception that ended before it began.
    package static func expiresBeforeRevision(_ expires: Name, effective: Name) -> Message {
        Message(
            en: "the exception expires on \(expires), before its revision is in force on \(effective)",
            ja: "例外の期限 \(expires) が、改定の施行日 \(effective) より前です。",
            help: Phrase(en: "remove the exception, or give its date", ja: "例外を取り除くか、期限を直してください。"))
    }

    /// An exception that nobody answers for, or that doesn't end.
    package static func exceptionWithoutPapers(_ keys: [String]) -> Message {
        let names = keys.map { "`\($0)`" }
        return Message(
            en: "the exception has no \(names.joined(separator: " and no "))",
            ja: "例外に \(names.joined(separator: " と ")) がありません。",
            help: Phrase(
                en: "write who approved it, and the last day on which it holds",
                ja: "承認した人と、効く最後の日を書いてください。"))
    }

    /// A place of the other company.
    package static func placeOfOtherCompany(_ place: Name, _ company: Name, from: Name, to: Name) -> Message {
        Message(
            en: "`\(place)` belongs to the \(company) company", ja: "`\(place)` は、もう一方の会社（`\(company)`）のものです。",
            help: Phrase(
                en: "this block is about moves from \(from) to \(to)",
                ja: "ここには `\(from)` から `\(to)` への異動について書きます。"))
    }

    // MARK: Revisions

    /// Two blocks of one direction.
    package static func sameDirection(_ company: Name) -> Message {
        Message(
            en: "both blocks are about moves from \(company)", ja: "二つとも `\(company)` からの異動についてのものです。",
            help: Phrase(en: "`reverse` gives the other direction", ja: "`reverse` には逆の向きを書きます。"))
    }

    /// A revision with the name of another day.
    package static func misnamedRevision(_ name: Name, effective: Name) -> Message {
        Message(
            en: "`\(name)` is effective on \(effective), and its name says otherwise",
            ja: "`\(name)` の施行日は \(effective) ですが、ファイルの名前と違います。",
            help: Phrase(en: "name the file \(effective).yaml", ja: "ファイルの名前を \(effective).yaml にしてください。"))
    }

    /// An invariant that claims nothing.
    package static let claimOfNothing = Message(
        en: "an invariant needs something that is to hold", ja: "成り立つべきことが書かれていません。",
        help: Phrase(
            en:
                "give `never_looser_than`, `minimum`, `prohibited_needs_other_way` or `exceptions_end_within`",
            ja: "`never_looser_than`、`minimum`、`prohibited_needs_other_way`、`exceptions_end_within` のどれかを書いてください。"))

    /// An invariant that claims several things.
    package static func twoClaims(_ keys: [String]) -> Message {
        let names = Phrase.quoted(keys)
        return Message(
            en: "\(names.en) stand in one invariant", ja: "一つの条件に \(names.ja) が書かれています。",
            help: Phrase(en: "write an entry for each", ja: "別々の項目に分けて書いてください。"))
    }

    /// A minimum that asks for nothing.
    package static let minimumOfNothing = Message(
        en: "a minimum needs `measure` or `period`", ja: "`minimum` には `measure` か `period` が必要です。",
        help: Phrase(
            en: "write the mildest measure, the shortest period, or both",
            ja: "最低限の制限か、最も短い期間か、その両方を書いてください。"))

    /// A revision that is compared with itself or a later one.
    package static func comparedWithLater(_ day: Name, own: Name) -> Message {
        Message(
            en: "a revision of \(own) can't be compared with one of \(day)",
            ja: "\(own) の改定を \(day) の改定と比べることはできません。",
            help: Phrase(en: "name an earlier revision", ja: "より前の改定の施行日を書いてください。"))
    }

    /// A revision that isn't there.
    package static func lackingRevision(_ day: Name, help: Phrase?) -> Message {
        Message(en: "there is no revision of \(day)", ja: "\(day) の改定はありません。", help: help)
    }

    /// Something declared of a revision that doesn't hold for a move.
    package static func brokenInvariant(
        _ claim: Phrase, on day: Name, from: Name, to: Name, title: Name?, titleThere: Name?, asked: Phrase,
        before: Phrase?
    ) -> Message {
        let person = Phrase(
            en: (title.map { ", as `\($0)`" } ?? "") + (titleThere.map { ", to become `\($0)`" } ?? ""),
            ja: (title.map { "（役職 `\($0)`）" } ?? "") + (titleThere.map { "（異動先の役職 `\($0)`）" } ?? ""))
        return Message(
            en: "\(claim.en) doesn't hold on \(day) from `\(from)` to `\(to)`\(person.en): \(asked.en)"
                + (before.map { ", and before \($0.en)" } ?? ""),
            ja: "\(claim.ja) が成り立ちません。\(day) の `\(from)` から `\(to)` への異動\(person.ja)は \(asked.ja) です"
                + (before.map { "（前は \($0.ja)）" } ?? "") + "。",
            help: Phrase(
                en: "correct the rules, exempt the pair with `except`, or change what is declared",
                ja: "規則を直すか、`except` でその組を除くか、条件を改めてください。"))
    }

    /// An exception that lasts longer than was declared.
    package static func longException(_ claim: Phrase, from: Name, to: Name, line: Int) -> Message {
        Message(
            en: "\(claim.en) doesn't hold of the exception for `\(from)` to `\(to)` on line \(line)",
            ja: "\(line) 行目の `\(from)` から `\(to)` への例外について、\(claim.ja) が成り立ちません。",
            help: Phrase(
                en: "give the exception an earlier `expires`, exempt it with `except`, or change what is declared",
                ja: "例外の `expires` を早めるか、`except` で除くか、条件を改めてください。"))
    }

    /// An exception that changes nothing.
    package static func idleException(from: Name, to: Name) -> Message {
        Message(
            en: "the exception for `\(from)` to `\(to)` changes no answer",
            ja: "`\(from)` から `\(to)` への例外は、どの答えも変えません。",
            help: Phrase(
                en: "see whether its ends are right, and remove it where the rules say the same without it",
                ja: "異動元と異動先が正しいか確かめ、なくても同じなら取り除いてください。"))
    }

    /// Two classes that cover the same persons.
    package static func disagreeingClasses(line: Int) -> Message {
        Message(
            en: "the class on line \(line) covers some of the same persons with another period",
            ja: "\(line) 行目の区分も同じ人に当てはまり、期間が違います。",
            help: Phrase(
                en: "the longer period holds; leave the title or role in one class",
                ja: "長いほうの期間が効きます。役職や業務は、どちらかの区分だけに書いてください。"))
    }

    /// Two exceptions that are each nearer on one side.
    package static func crossingExceptions(from: Name, to: Name, line: Int) -> Message {
        Message(
            en: "for `\(from)` to `\(to)` the exception on line \(line) is nearer at the origin, and says otherwise",
            ja: "`\(from)` から `\(to)` へは、異動元がより近い \(line) 行目の例外が効き、扱いが違います。",
            help: Phrase(
                en: "the nearer origin decides; write an exception for the pair itself",
                ja: "異動元の近いほうが効きます。この組そのものの例外を書いてください。"))
    }

    /// Two revisions of one day.
    package static func sameRevision(_ file: Name, effective: Name) -> Message {
        Message(
            en: "\(file) is a revision of \(effective) already", ja: "\(effective) の改定は、\(file) にもあります。",
            help: Phrase(en: "one date has one revision: join the two files", ja: "一つの日の改定は一つです。一つのファイルにまとめてください。"))
    }

    /// A day before all revisions.
    package static func noRuleInForce(_ day: Name, first: Name) -> Message {
        Message(
            en: "no revision is in force on \(day): the first comes on \(first)",
            ja: "\(day) にはどの改定も施行されていません。最初の改定は \(first) です。",
            help: Phrase(
                en: "see whether its date is right, or name a later day with --as-of",
                ja: "改定の日が正しいか確かめるか、--as-of でより後の日を指定してください。"))
    }
}

extension Phrase {
    static func writeLevels(_ otherwise: Message.Name) -> Phrase {
        Phrase(
            en: "write each category with its level, or `\(otherwise): none` for all that are not named",
            ja: "区分ごとに程度を書いてください。残りのすべてには `\(otherwise): none` と書けます。")
    }

    /// A cell that prohibits.
    package static func cellProhibits(_ cell: Message.Name) -> Phrase {
        Phrase(en: "`\(cell)` is prohibited", ja: "`\(cell)` は不可です")
    }

    /// An exception that prohibits.
    package static func exceptionProhibits(_ from: Message.Name, _ to: Message.Name) -> Phrase {
        Phrase(
            en: "the exception for `\(from)` to `\(to)` prohibits", ja: "`\(from)` から `\(to)` への例外は不可です")
    }
}
