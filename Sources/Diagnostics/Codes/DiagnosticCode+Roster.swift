extension DiagnosticCode {
    static let roster: [DiagnosticCode] = [
        inNobodysPack, absentManager, leaveDisagrees, doubledAssignment, otherCompanysPost, emptyAudience, badAddress,
        unlikelyDate, otherCompanysManager, employmentDisagrees, departmentDisagrees,
    ]

    /// Somebody whose posts are all elsewhere than their department.
    package static let departmentDisagrees = DiagnosticCode(
        "department-disagrees", .warning, title: "部署と担当の食い違い",
        meaning: Phrase(
            en:
                "None of the posts that somebody holds today is in the department that the roster has for them, or above or below it.",
            ja: "今の担当業務のどれも、名簿の部署（とその上下の部署）のものではありません。"),
        reason: Phrase(
            en:
                "After a move one of the two tables was not brought up to date, or a row slipped. Moves are decided by the posts, and training is counted in the department.",
            ja: "異動の後に一方の表を直していないか、行がずれています。異動は担当で判定し、研修は部署で数えるため、二つが食い違います。"),
        example: InputSample(
            en: "E00001,td-dispatch,2024-04-01,   # and the roster has E00001 in td-metering",
            ja: "E00001,td-dispatch,2024-04-01,   # 名簿では E00001 は td-metering"),
        remedy: InputSample(
            en: "the department of the post in the roster, or the right post in the assignments",
            ja: "名簿の部署を担当のある部署に直すか、担当を正しいものに直す"))

    /// A manager of the other company.
    package static let otherCompanysManager = DiagnosticCode(
        "other-companys-manager", .warning, title: "他社の上司",
        meaning: Phrase(
            en:
                "Somebody's pack holds people of the other company: their manager belongs to one company, they to the other.",
            ja: "管理職のまとめに、もう一方の会社の人が入っています。上司と部下の会社が違います。"),
        reason: Phrase(
            en: "After a move the old line stayed, and a manager behind the wall reads about people before it.",
            ja: "異動の後に前の上司が残ると、仕切りの向こうの管理職がこちらの人の記録を読むことになります。"),
        example: InputSample(
            en: "E00002,…,td-metering,,010001   # and 010001 is in a department of the affiliate",
            ja: "E00002,…,td-metering,,010001   # 010001 は発電・小売側の部署にいる"),
        remedy: "E00002,…,td-metering,,E00001")

    /// A status and a last day that say different things.
    package static let employmentDisagrees = DiagnosticCode(
        "employment-disagrees", .warning, title: "在籍の食い違い",
        meaning: Phrase(
            en:
                "The roster's `status` says that somebody is employed, and `left` that they aren't, or the other way round.",
            ja: "名簿の `status` と `left` で、在籍しているかどうかが食い違っています。"),
        reason: Phrase(
            en: "Who has left is in no list and is reminded of nothing; a wrong day takes somebody out of all of them.",
            ja: "退職した人はどの一覧にも載らず、督促もされません。日付を誤ると、在籍している人が一覧から消えます。"),
        example: InputSample(
            en: "E00004,…,active,2015-04-01,2025-03-31   # in 2026",
            ja: "E00004,…,active,2015-04-01,2025-03-31   # 2026年に"),
        remedy: "E00004,…,left,2015-04-01,2025-03-31")

    /// An address that no mail reaches.
    package static let badAddress = DiagnosticCode(
        "bad-address", .warning, title: "アドレスの誤り",
        meaning: Phrase(en: "What stands as somebody's address can't be one.", ja: "メールアドレスの欄に、アドレスになりえないものがあります。"),
        reason: Phrase(
            en: "Records that carry addresses alone would not find the person, and their reminder would not arrive.",
            ja: "アドレスだけの記録からその人が見つからず、督促も届きません。"),
        example: "e00001＠example.jp",
        remedy: "e00001@example.jp")

    /// A day that nobody can know yet.
    package static let unlikelyDate = DiagnosticCode(
        "unlikely-date", .warning, title: "疑わしい日付",
        meaning: Phrase(
            en:
                "A post, a right, an employment, a leave, a course, a revision or an announcement has a day more than ten years from now.",
            ja: "担当、権限、在籍、休業、講座、改定、お知らせのどれかの日付が、今から十年より先です。"),
        reason: Phrase(
            en:
                "A wrong digit in a year silently takes somebody out of an operation, makes nobody late for a course, or puts a rule off for a century.",
            ja: "年を一字書き誤るだけで、気づかないうちに業務から外れたり、だれも期限超過にならなかったり、定めが百年先になったりします。"),
        example: "E00001,td-operations-contract,2204-04-01,",
        remedy: "E00001,td-operations-contract,2024-04-01,")

    /// Somebody whom no manager sees.
    package static let inNobodysPack = DiagnosticCode(
        "in-nobodys-pack", .warning, title: "だれのまとめにもいない人",
        meaning: Phrase(
            en: "An employed person is in no manager's pack, and is not the head of a company.",
            ja: "在籍しているのに、どの管理職のまとめにも入らず、会社の長でもない人がいます。"),
        reason: Phrase(en: "Nobody is told when this person's training is overdue.", ja: "この人の研修が遅れても、だれにも知らされません。"),
        example: "id,manager\nE00001,\nE00002,E00001\nE00003,",
        remedy: "id,manager\nE00001,\nE00002,E00001\nE00003,E00001")

    /// A manager who has left, or hasn't come yet.
    package static let absentManager = DiagnosticCode(
        "absent-manager", .warning, title: "在籍しない上司",
        meaning: Phrase(
            en: "Somebody who isn't employed on the day is still the manager of people who are.",
            ja: "その日に在籍していない人が、在籍している人の上司のままです。"),
        reason: Phrase(
            en: "Their people pass to the next manager above, who may not know of it.",
            ja: "部下は一つ上の管理職に移りますが、本人がそれを知らないかもしれません。"),
        example: "id,manager,left\nE00001,,\nE00002,E00001,2026-09-30\nE00003,E00002,",
        remedy: "id,manager,left\nE00001,,\nE00002,E00001,2026-09-30\nE00003,E00001,")

    /// A roster and leaves that say different things.
    package static let leaveDisagrees = DiagnosticCode(
        "leave-disagrees", .warning, title: "休職の食い違い",
        meaning: Phrase(
            en: "The roster's `status` and organization/leaves.csv disagree on whether somebody is away.",
            ja: "休みかどうかについて、名簿の `status` と organization/leaves.csv が食い違っています。"),
        reason: Phrase(
            en: "Who is away is not asked to train: the leaves decide, and may not be kept up.",
            ja: "休んでいる人には受講を求めません。休職の表で決まりますが、更新が漏れているかもしれません。"),
        example: InputSample(
            en: "status of E00004: leave   # and the only leave of E00004 ended in 2019",
            ja: "E00004 の status: leave   # 休職の表にあるのは2019年に終わったものだけ"),
        remedy: InputSample(
            en: "E00004,2026-07-01,,育児休業   # in organization/leaves.csv",
            ja: "E00004,2026-07-01,,育児休業   # organization/leaves.csv に書く"))

    /// Two rows for one post.
    package static let doubledAssignment = DiagnosticCode(
        "doubled-assignment", .warning, title: "重なる担当",
        meaning: Phrase(
            en: "Two rows of one person name the same operation for some of the same days.",
            ja: "一人について、同じ業務で期間の重なる行が二つあります。"),
        reason: Phrase(
            en: "One of them wasn't closed, and the last day in the operation decides when a move is permitted.",
            ja: "前の行を閉じ忘れています。業務の最後の日で、いつ異動できるかが決まります。"),
        example: "E00001,payroll,2020-04-01,\nE00001,payroll,2024-04-01,",
        remedy: "E00001,payroll,2020-04-01,2024-03-31\nE00001,payroll,2024-04-01,")

    /// A post of the other company.
    package static let otherCompanysPost = DiagnosticCode(
        "other-companys-post", .warning, title: "他社での担当",
        meaning: Phrase(
            en: "Somebody holds a post in an operation of the other company than their department's.",
            ja: "所属する部署と別の会社の業務を担当しています。"),
        reason: Phrase(
            en: "After a move the old post was not closed, or the department was not changed.",
            ja: "異動した後に前の担当を閉じていないか、部署を変えていません。"),
        example: InputSample(
            en: "E00001,trading,2024-04-01,   # and E00001 is in a department of the grid company",
            ja: "E00001,trading,2024-04-01,   # E00001 は送配電側の部署にいる"),
        remedy: "E00001,trading,2024-04-01,2026-03-31")

    /// A course that asks nobody.
    package static let emptyAudience = DiagnosticCode(
        "empty-audience", .warning, title: "対象者のいない講座",
        meaning: Phrase(
            en: "Nobody who is employed on the day is in the audience of a course.", ja: "その日に在籍する人が、だれも講座の対象になりません。"),
        reason: Phrase(
            en: "A misspelt title or a condition too many lets a course ask nobody without a word.",
            ja: "役職の書き誤りや余分な条件があると、気づかないうちにだれにも受講を求めない講座になります。"),
        example: InputSample(
            en: "audience: {titles: [部長代理]}   # and nobody has this title",
            ja: "audience: {titles: [部長代理]}   # この役職の人はいない"),
        remedy: "audience: {titles: [部長]}")
}
