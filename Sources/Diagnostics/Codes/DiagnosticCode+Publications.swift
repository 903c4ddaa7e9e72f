extension DiagnosticCode {
    static let publications: [DiagnosticCode] = [
        emptiedList,
        sharpChange, fewerRows, changedRevision, milderLevel, lostParent, unreadablePublication,
        goneAddress,
    ]

    /// A count differs sharply from the one that the last publication left.
    package static let sharpChange = DiagnosticCode(
        "sharp-change", .warning, title: "急な増減",
        meaning: Phrase(
            en: "A count fell or rose by more than 20 % and by more than 10 since the last publication.",
            ja: "前回の公開から、件数が 20 % を超え、かつ 10 を超えて増減しました。"),
        reason: Phrase(
            en: "A table that was cut off or read twice looks like any other; its size against the last one tells it.",
            ja: "途中で切れた表や二重に読んだ表は、見ただけでは分かりません。前回の件数と比べて分かります。"),
        example: InputSample(
            en: "last publication: 312 people; organization/employees.csv now: 150 rows",
            ja: "前回の公開: 312 人。今回の organization/employees.csv: 150 行"),
        remedy: InputSample(
            en: "look into the file that the count comes from; if the change is meant, publish without --strict",
            ja: "件数のもとになるファイルを確かめる。意図した変更なら --strict を付けずに公開する"))

    /// A source has fewer than half of the rows that the last publication read.
    package static let fewerRows = DiagnosticCode(
        "fewer-rows", .warning, title: "行数の大幅な減少",
        meaning: Phrase(
            en: "The exports of a source have fewer than half of the rows that the last publication read.",
            ja: "書き出しの行数が、前回の公開で読んだ行数の半分に足りません。"),
        reason: Phrase(
            en: "An export that ended early would turn people who have completed a course into people who are late.",
            ja: "途中で切れた書き出しを使うと、修了した人が期限超過になってしまいます。"),
        example: InputSample(
            en: "last publication: records/lms-*.csv with 9,000 rows; now: 2,100",
            ja: "前回の公開: records/lms-*.csv が 9,000 行。今回: 2,100 行"),
        remedy: InputSample(en: "export again, with all rows and for the whole year", ja: "すべての行を、年度の全体について書き出し直す"))

    /// A revision that was in force already reads otherwise than it did.
    package static let changedRevision = DiagnosticCode(
        "changed-revision", .warning, title: "改定の書き換え",
        meaning: Phrase(
            en: "The file of a revision that was in force at the last publication has changed since, or is gone.",
            ja: "前回の公開で施行中だった改定のファイルが、その後に書き換えられたか、なくなっています。"),
        reason: Phrase(
            en: "Decisions were made by what it said. A change of the rules is a new revision, with a day of its own.",
            ja: "そこに書かれたことに基づいて判断が行われました。規則の変更は、別の日の新しい改定として書きます。"),
        example: InputSample(
            en: "rules/transfers/2024-04-01.yaml edited in 2026", ja: "2026年に書き換えた rules/transfers/2024-04-01.yaml"),
        remedy: InputSample(
            en:
                "rules/transfers/2026-12-01.yaml with the change; or, where the file was wrong, publish and say so in the news",
            ja: "変更は rules/transfers/2026-12-01.yaml に書く。元のファイルが誤りだったなら、公開してお知らせで説明する"))

    /// Levels of operations that became milder.
    package static let milderLevel = DiagnosticCode(
        "milder-level", .warning, title: "緩くなった程度",
        meaning: Phrase(
            en: "An operation handles, or could use, a category of information less than at the last publication.",
            ja: "業務が情報の区分を取り扱う（活用できる）程度が、前回の公開より緩くなりました。"),
        reason: Phrase(
            en:
                "Where `otherwise: none` stands, a category that was deleted by mistake reads as one that isn't handled, and people are told that they may move.",
            ja: "`otherwise: none` があると、誤って消した区分は「取り扱わない」と読まれ、異動してよいと伝わってしまいます。"),
        example: InputSample(
            en: "handles: {otherwise: none}   # and the last publication had contract: constant",
            ja: "handles: {otherwise: none}   # 前回の公開では contract: constant"),
        remedy: "handles: {contract: constant, otherwise: none}")

    /// A list that has lost all its entries.
    package static let emptiedList = DiagnosticCode(
        "emptied-list", .warning, title: "空になった一覧",
        meaning: Phrase(
            en: "A table or a list that had entries at the last publication has none now, or its file is gone.",
            ja: "前回の公開では行や項目のあった表や一覧が空になったか、ファイルがなくなりました。"),
        reason: Phrase(
            en:
                "A file that was saved empty looks like one that nobody has filled yet: leaves, pledges, rights or planned moves would vanish without a word, however few they were.",
            ja: "空のまま保存したファイルは、まだ何も書いていないファイルと見分けがつきません。休業、誓約書、権限、予定の異動が、数が少なくても気づかれずに消えてしまいます。"),
        example: InputSample(
            en: "organization/leaves.csv with only its header; the last publication had 3 rows",
            ja: "見出しだけの organization/leaves.csv。前回の公開では 3 行"),
        remedy: InputSample(
            en: "bring the rows back; or, where there really are none any more, publish once without --strict",
            ja: "行を元に戻す。本当になくなったのなら、一度 --strict を付けずに公開する"))

    /// A department that is below none any more.
    package static let lostParent = DiagnosticCode(
        "lost-parent", .warning, title: "上がなくなった部署",
        meaning: Phrase(
            en: "A department that was below another at the last publication is below none now.",
            ja: "前回の公開では別の部署の下にあった部署に、上の部署がなくなりました。"),
        reason: Phrase(
            en:
                "Courses and exceptions for a department hold for those below it: with the parent they lose the people, without a word.",
            ja: "部署を対象にした講座や特例は、その下の部署にも及びます。上の部署が消えると、その人たちが気づかれずに対象から外れます。"),
        example: InputSample(
            en: "td-dispatch,給電指令所,grid,,E00009   # and the last publication had td-supply above it",
            ja: "td-dispatch,給電指令所,grid,,E00009   # 前回の公開では td-supply の下"),
        remedy: "td-dispatch,給電指令所,grid,td-supply,E00009")

    /// What the last publication left can't be read.
    package static let unreadablePublication = DiagnosticCode(
        "unreadable-publication", .warning, title: "読めない前回の記録",
        meaning: Phrase(
            en: "What an earlier publication left for this one can't be read, so that nothing is compared with it.",
            ja: "前回の公開が残したものを読めないため、今回は何とも比べません。"),
        reason: Phrase(en: "A count that fell sharply would go unnoticed.", ja: "件数が急に減っても気づけなくなります。"),
        example: InputSample(
            en: "output/office/publication.json, damaged or written by a newer version",
            ja: "壊れたか、より新しい版が書いた output/office/publication.json"),
        remedy: InputSample(
            en: "build with the newer version; or build once more: this publication leaves a readable one",
            ja: "新しい版で作り直すか、もう一度公開する。今回の公開が読めるものを残す"))

    /// An address that readers know, and at which there is nothing any more.
    package static let goneAddress = DiagnosticCode(
        "gone-address", .warning, title: "なくなったアドレス",
        meaning: Phrase(
            en: "A page was published at this address, and now there is nothing there.",
            ja: "このアドレスで公開していたページが、なくなっています。"),
        reason: Phrase(
            en: "Mails, bookmarks and other systems lead there, and their readers would find nothing.",
            ja: "メール、ブックマーク、ほかのシステムからそこへ来た人が、何も見つけられなくなります。"),
        example: InputSample(
            en: "guidance/people/cooling.md, renamed to guidance/people/cooling-period.md",
            ja: "guidance/people/cooling-period.md に名前を変えた guidance/people/cooling.md"),
        remedy: InputSample(
            en: "aliases: [guidance/people/cooling.md]   # in guidance/people/cooling-period.md",
            ja: "aliases: [guidance/people/cooling.md]   # guidance/people/cooling-period.md に書く"))
}
