extension DiagnosticCode {
    static let rules: [DiagnosticCode] = [
        incompleteMatrix, contradictoryRevision, exceptionExpired, exceptionExpires, ambiguousException,
        overlappingAssignments, unmatchedPledge, controlInconsistent, unclassified, invertedMatrix,
        exceptionWithoutPapers, unusualPeriod, wrongOrigin, doubtfulPlan, unmatchedClass, noRuleInForce,
        undatedState, noOperations, unsaidPledge, invariantBroken, idleException, rulesDisagree,
        possibleDetour, guidanceBehindRules,
    ]

    /// A revision that doesn't say whether the pledge is needed.
    package static let unsaidPledge = DiagnosticCode(
        "unsaid-pledge", .warning, title: "誓約書の書き漏れ",
        meaning: Phrase(
            en: "A revision says nothing about the pledge, and the one before it requires it.",
            ja: "前の改定は誓約書を求めていますが、この改定には何も書かれていません。"),
        reason: Phrase(
            en:
                "Without the key no pledge is needed: with the line forgotten in a copy, nobody would be asked for one any more.",
            ja: "キーがなければ、誓約書は求めないことになります。書き写すときに一行落としただけで、だれにも求めなくなってしまいます。"),
        example: InputSample(
            en: "effective: 2027-04-01   # and no line `pledge:`", ja: "effective: 2027-04-01   # `pledge:` の行がない"),
        remedy: "effective: 2027-04-01\npledge: required")

    /// A department whose work nobody wrote down.
    package static let noOperations = DiagnosticCode(
        "no-operations", .warning, title: "業務のない部署",
        meaning: Phrase(
            en: "A department has no operation, and none below it has one.", ja: "部署にも、その下の部署にも、業務が登録されていません。"),
        reason: Phrase(
            en: "What isn't written clears nobody: every move between it and the other company needs approval.",
            ja: "書かれていないことで制限がなくなることはありません。その部署ともう一方の会社との異動は、すべて承認が必要になります。"),
        example: InputSample(
            en: "td-new,新設課,grid,td-hq,   # and no operation names `td-new`",
            ja: "td-new,新設課,grid,td-hq,   # `td-new` を書いた業務がない"),
        remedy: "- {id: op-new, name: 新設課の業務, department: td-new, handles: {otherwise: none}}")

    /// Something that a revision declares, and that isn't so.
    package static let invariantBroken = DiagnosticCode(
        "broken-invariant", title: "成り立たない条件",
        meaning: Phrase(
            en: "Something that a revision declares under `holds` doesn't hold of its rules.",
            ja: "改定が `holds` で宣言したことが、その規則について成り立ちません。"),
        reason: Phrase(
            en:
                "Every pair of operations was examined on every day on which the rules change; the first case that refutes the declaration is named. What its authors ruled out must not be published.",
            ja: "規則の変わるすべての日について、業務のすべての組を調べました。最初に見つかった反例を示します。ありえないと定めたことを公開するわけにはいきません。"),
        example: InputSample(
            en: "holds: [{never_looser_than: 2024-04-01}] where an exception newly allows a pair",
            ja: "新しい例外である組を異動できるようにしたのに holds: [{never_looser_than: 2024-04-01}]"),
        remedy: InputSample(
            en: "correct the rules, or name the pair under `except`", ja: "規則を直すか、その組を `except` に書く"))

    /// An exception that changes nothing.
    package static let idleException = DiagnosticCode(
        "exception-without-effect", .warning, title: "効果のない例外",
        meaning: Phrase(
            en: "Without the exception every answer would be the same, on all days and to everybody.",
            ja: "例外がなくても、どの日の、だれへの答えも同じです。"),
        reason: Phrase(
            en: "It was meant for something: probably one of its ends is wrong, or another exception stands before it.",
            ja: "何かのために書かれたはずです。異動元か異動先を誤ったか、別の例外が先に効いています。"),
        example: InputSample(
            en: "{from: td-hr, to: gr-trading, measure: allowed} where the matrix allows it too",
            ja: "マトリクスでも異動できる組の {from: td-hr, to: gr-trading, measure: allowed}"),
        remedy: InputSample(en: "correct its ends, or remove it", ja: "異動元と異動先を直すか、例外を取り除く"))

    /// Two rules of equal standing that say different things.
    package static let rulesDisagree = DiagnosticCode(
        "rules-disagree", .warning, title: "食い違う定め",
        meaning: Phrase(
            en: "Two classes of persons, or two exceptions, are about the same case and say different things.",
            ja: "二つの役職などの区分、または二つの例外が、同じ場合について違うことを言っています。"),
        reason: Phrase(
            en:
                "The program decides by a fixed order, the longer period and the nearer origin; whoever reads the rules may think otherwise.",
            ja: "長いほうの期間、異動元の近いほうという決まった順で判断しますが、規則を読む人は別のように受け取りかねません。"),
        example: "persons: [{titles: [取締役], cooling_period: P3Y}, {titles: [取締役, 執行役員], cooling_period: P2Y}]",
        remedy: "persons: [{titles: [取締役], cooling_period: P3Y}, {titles: [執行役員], cooling_period: P2Y}]")

    /// A cell of the matrix is missing.
    package static let incompleteMatrix = DiagnosticCode(
        "incomplete-matrix", title: "欠けたマトリクス",
        meaning: Phrase(en: "The matrix of a revision leaves a cell out.", ja: "改定のマトリクスに、欠けたセルがあります。"),
        reason: Phrase(
            en: "A pair of operations that falls into it would have no answer.", ja: "そのセルに当たる業務の組には、答えがなくなります。"),
        example: "matrix: {constant: {direct: prohibited}}",
        remedy: InputSample(
            en: "give all nine cells: constant, exceptional, none × direct, indirect, none",
            ja: "constant、exceptional、none と direct、indirect、none の九つのセルをすべて書く"))

    /// A revision that says two things.
    package static let contradictoryRevision = DiagnosticCode(
        "contradictory-revision", title: "矛盾する改定",
        meaning: Phrase(
            en: "A revision contradicts itself, its file name, or another revision of the same date.",
            ja: "改定の中身どうし、ファイルの名前、同じ日のほかの改定のいずれかと食い違っています。"),
        reason: Phrase(en: "Which rules apply on a date must have one answer.", ja: "ある日にどの規則が効くかは、一つに決まらなければなりません。"),
        example: InputSample(
            en: "rules/transfers/2026-04-01.yaml with effective: 2026-10-01",
            ja: "rules/transfers/2026-04-01.yaml に effective: 2026-10-01"),
        remedy: "effective: 2026-04-01")

    /// An exception that no longer holds.
    package static let exceptionExpired = DiagnosticCode(
        "exception-expired", .warning, title: "期限の切れた例外",
        meaning: Phrase(en: "An exception to the matrix has expired.", ja: "マトリクスの例外の期限が切れています。"),
        reason: Phrase(
            en: "The matrix decides again for its pair; a standing exception needs a new approval.",
            ja: "その組には再びマトリクスが当てはまります。続けるには、改めて承認が必要です。"),
        example: "expires: 2026-03-31",
        remedy: InputSample(
            en: "remove the exception, or have it approved again with a new date", ja: "例外を消すか、改めて承認を受けて新しい日付を書く"))

    /// An exception that soon stops to hold.
    package static let exceptionExpires = DiagnosticCode(
        "exception-expires", .warning, title: "期限の近い例外",
        meaning: Phrase(en: "An exception to the matrix expires within 60 days.", ja: "マトリクスの例外の期限が、60日以内に切れます。"),
        reason: Phrase(en: "Its pair will be decided by the matrix from then on.", ja: "その後は、その組にマトリクスが当てはまります。"),
        example: "expires: 2026-12-31",
        remedy: InputSample(en: "have the exception approved again, or let it go", ja: "例外の承認を改めて受けるか、そのまま終わらせる"))

    /// Two exceptions for one pair.
    package static let ambiguousException = DiagnosticCode(
        "ambiguous-exception", title: "重なる例外",
        meaning: Phrase(en: "Two exceptions are about the same pair.", ja: "同じ組についての例外が二つあります。"),
        reason: Phrase(en: "Which of them decides would depend on their order.", ja: "どちらが効くかが、書いた順で変わってしまいます。"),
        example: InputSample(en: "two entries with the same from and to", ja: "from と to が同じ二つの項目"),
        remedy: InputSample(en: "join them into one", ja: "一つにまとめる"))

    /// An operation that leaves a category of information open.
    package static let unclassified = DiagnosticCode(
        "unclassified", .warning, title: "程度の書かれていない区分",
        meaning: Phrase(
            en: "An operation says no level for a category of information.", ja: "業務に、情報の区分についての程度が書かれていません。"),
        reason: Phrase(
            en: "Any level could be its own, so moves that a level would restrict are told to need approval.",
            ja: "どの程度でもありうるため、制限を受けうる異動には承認が必要と示します。"),
        example: InputSample(
            en: "handles: {contract: constant}   # and there is a category plan",
            ja: "handles: {contract: constant}   # plan という区分もある"),
        remedy: "handles: {contract: constant, otherwise: none}")

    /// A matrix that is milder where it should be stricter.
    package static let invertedMatrix = DiagnosticCode(
        "inverted-matrix", .warning, title: "逆転したマトリクス",
        meaning: Phrase(
            en: "A cell of the matrix is milder than the cell of a weaker level beside it.",
            ja: "マトリクスのあるセルが、隣のより弱い程度のセルより緩くなっています。"),
        reason: Phrase(
            en: "Two cells that were swapped clear those who handle the information most.",
            ja: "二つのセルを取り違えると、情報を最もよく取り扱う人が異動できることになってしまいます。"),
        example: "constant: {direct: allowed}, exceptional: {direct: prohibited}",
        remedy: "constant: {direct: prohibited}, exceptional: {direct: approval}")

    /// A restriction that is announced and never comes.
    package static let undatedState = DiagnosticCode(
        "undated-state", .warning, title: "日付のない予定",
        meaning: Phrase(
            en:
                "A cell of the matrix is planned or to be tightened, and no day says from when; or the day comes when another revision is in force.",
            ja: "予定または強化予定のセルに、いつからかの日付がないか、その日には別の改定が効いています。"),
        reason: Phrase(
            en:
                "Without a day the restriction never comes, and everybody whom it would bind is told that the move is free.",
            ja: "日付がなければ制限は始まらず、制限を受けるはずの人に、異動できると伝わってしまいます。"),
        example: "constant/direct: {state: planned}",
        remedy: "constant/direct: {state: planned, from: 2027-10-01}")

    /// An exception that nobody answers for, or that never ends.
    package static let exceptionWithoutPapers = DiagnosticCode(
        "exception-without-papers", .warning, title: "根拠のない例外",
        meaning: Phrase(
            en: "An exception to the matrix doesn't say who approved it, or when it ends.",
            ja: "マトリクスの例外に、承認した人または終わる日が書かれていません。"),
        reason: Phrase(
            en: "An exception is a decision of somebody for a time; without both it becomes a rule that nobody made.",
            ja: "例外は、だれかが期間を限って決めるものです。二つがそろわないと、だれも決めていない規則になってしまいます。"),
        example: "{from: a, to: b, measure: allowed, reason: …}",
        remedy: "{from: a, to: b, measure: allowed, reason: …, approved_by: …, expires: 2027-03-31}")

    /// A period that is probably mistyped.
    package static let unusualPeriod = DiagnosticCode(
        "unusual-period", .warning, title: "長すぎる期間",
        meaning: Phrase(
            en: "A period that restricts moves is longer than ten years, or a deadline of training longer than a year.",
            ja: "異動を制限する期間が十年を超えているか、受講の期限までの期間が一年を超えています。"),
        reason: Phrase(
            en:
                "Years written for months, or one digit too many, bind people for most of their career; and with a deadline of decades nobody is ever late.",
            ja: "月を年と書いたり、数字が一字多かったりすると、職業人生のほとんどを縛ってしまいます。期限が何十年も先なら、だれも期限超過になりません。"),
        example: "cooling_period: P20Y",
        remedy: "cooling_period: P20M")

    /// A planned move from a place where the person isn't.
    package static let wrongOrigin = DiagnosticCode(
        "wrong-origin", .warning, title: "異動元の食い違い",
        meaning: Phrase(
            en: "A planned transfer begins at a place that is none of the person's posts on the day before.",
            ja: "予定している異動の異動元が、前日の本人の担当のどれでもありません。"),
        reason: Phrase(
            en: "One shifted row of a spreadsheet would clear somebody by the posts of somebody else.",
            ja: "表計算で一行ずれると、別の人の担当で異動してよいと判断されてしまいます。"),
        example: InputSample(
            en: "E00001,td-hr,gr-trading,2027-04-01   # and the person works in td-dispatch",
            ja: "E00001,td-hr,gr-trading,2027-04-01   # 本人は td-dispatch で働いている"),
        remedy: "E00001,td-dispatch,gr-trading,2027-04-01")

    /// A planned move that can't be meant.
    package static let doubtfulPlan = DiagnosticCode(
        "doubtful-plan", .warning, title: "疑わしい異動の予定",
        meaning: Phrase(en: "A planned transfer can't be meant as it is written.", ja: "予定している異動が、書かれたとおりのはずがありません。"),
        reason: Phrase(
            en:
                "A move of somebody who has left, one that leads nowhere, one that stands twice or one in the past is a mistake in the list, and its answer is about nobody.",
            ja: "退職した人の異動、行き先の同じ異動、二度書かれた異動、過去の異動は一覧の誤りで、答えてもだれのことでもありません。"),
        example: "E00001,td-hr,td-hr,2027-04-01",
        remedy: "E00001,td-hr,gr-admin,2027-04-01")

    /// A chain of posts around a restriction.
    package static let possibleDetour = DiagnosticCode(
        "possible-detour", .warning, title: "迂回に見える異動",
        meaning: Phrase(
            en:
                "Posts, or lines of a plan, lead through a short stay to a place into which the direct move is refused.",
            ja: "直接の異動が認められない部署へ、短い間だけ別の担当を経て異動しています（または、その予定です）。"),
        reason: Phrase(
            en:
                "A stop in between must not be a way around the rule (18 CFR 358.7(f)(2) forbids it). There may be a good reason: the office should know it.",
            ja: "途中の担当をはさむことが、規則を避ける手段になってはなりません（18 CFR 358.7(f)(2) は禁じています）。正当な理由があるのなら、行為規制担当が知っておく必要があります。"),
        example: "E00001,td-dispatch,td-hr,2027-04-01\nE00001,td-hr,gr-trading,2027-06-01",
        remedy: InputSample(
            en: "write why in the register of exceptions, or change the plan", ja: "理由を例外の登録簿に残すか、予定を改める"))

    /// A page that explains rules that have changed.
    package static let guidanceBehindRules = DiagnosticCode(
        "guidance-behind-rules", .warning, title: "改定に追いついていない解説",
        meaning: Phrase(
            en: "A page explains rules that a revision changes, and hasn't been touched since.",
            ja: "改定で変わる規則を説明しているページが、そのあと直されていません。"),
        reason: Phrase(
            en: "Whoever reads the page learns what no longer holds, or soon won't.",
            ja: "読んだ人が、もう成り立たないこと、まもなく成り立たなくなることを信じてしまいます。"),
        example: InputSample(
            en: "rules: [2026-04-01]   # and rules/transfers/2027-04-01.yaml changes them",
            ja: "rules: [2026-04-01]   # 規則は rules/transfers/2027-04-01.yaml で変わる"),
        remedy: InputSample(
            en: "revise the page, and name the revision: rules: [2026-04-01, 2027-04-01]",
            ja: "ページを直し、改定を書き加える: rules: [2026-04-01, 2027-04-01]"))

    /// A class of persons to which nobody belongs.
    package static let unmatchedClass = DiagnosticCode(
        "unmatched-class", .warning, title: "当てはまる人のいない区分",
        meaning: Phrase(
            en: "A class of persons names a title that nobody has or had.", ja: "役職などの区分に、だれも就いておらず、就いたこともない役職が書かれています。"
        ),
        reason: Phrase(
            en: "A misspelt title binds nobody, and those whom it means are told the milder rules.",
            ja: "役職を書き誤ると、当てはまるはずの人に緩い規則が伝わってしまいます。"),
        example: "persons: [{titles: [取締り役], cooling_period: P3Y}]",
        remedy: "persons: [{titles: [取締役], cooling_period: P3Y}]")

    /// Rules that are all in the future.
    package static let noRuleInForce = DiagnosticCode(
        "no-rule-in-force", title: "施行中の規則がない",
        meaning: Phrase(
            en: "The portal has revisions of the restrictions, and none of them is in force on the day of the portal.",
            ja: "異動の制限の改定はありますが、ポータルの日にはどれも施行されていません。"),
        reason: Phrase(
            en: "A file with a wrong date would clear everybody.", ja: "日付を書き誤ったファイルがあると、だれもが異動できることになってしまいます。"),
        example: InputSample(
            en: "rules/transfers/2062-04-01.yaml as the only revision", ja: "改定が rules/transfers/2062-04-01.yaml だけ"),
        remedy: "rules/transfers/2026-04-01.yaml")

    /// A history that can't be.
    package static let overlappingAssignments = DiagnosticCode(
        "impossible-assignment", title: "ありえない担当期間",
        meaning: Phrase(en: "An assignment ends before it begins.", ja: "担当の終わりの日が、始まりの日より前です。"),
        reason: Phrase(en: "The cooling period counts from its last day.", ja: "クーリング期間は、担当の最後の日から数えます。"),
        example: "E00001,op-a,2026-04-01,2025-03-31",
        remedy: "E00001,op-a,2025-04-01,2026-03-31")

    /// A pledge for a move that nobody made.
    package static let unmatchedPledge = DiagnosticCode(
        "unmatched-pledge", .warning, title: "異動のない誓約書",
        meaning: Phrase(
            en: "A pledge is written for a move that the assignments don't have.", ja: "業務の履歴にない異動についての誓約書です。"),
        reason: Phrase(
            en: "With a mistyped date the real move would be told as one without a pledge.",
            ja: "日付を書き誤ると、実際の異動が誓約書のないものとして示されます。"),
        example: InputSample(
            en: "E00001,2026-07-02,2026-06-25,yes,…   # and the post began on 2026-07-01",
            ja: "E00001,2026-07-02,2026-06-25,yes,…   # 担当は 2026-07-01 に始まった"),
        remedy: "E00001,2026-07-01,2026-06-25,yes,…")

    /// A control whose dates and state disagree.
    package static let controlInconsistent = DiagnosticCode(
        "inconsistent-control", title: "食い違う対策",
        meaning: Phrase(en: "A control's state and its dates don't fit together.", ja: "対策の進み具合と日付が合っていません。"),
        reason: Phrase(
            en: "The status page counts what is in force and what is late.", ja: "対策のページでは、実施中のものと遅れているものを数えます。"),
        example: InputSample(en: "state: in_force, without since", ja: "state: in_force と書いて since がない"),
        remedy: "state: in_force\nsince: 2025-10-01")
}
