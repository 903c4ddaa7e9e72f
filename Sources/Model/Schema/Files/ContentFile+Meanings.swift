extension ContentFile {
    /// What it is, in a few words.
    package var title: Meaning {
        switch self {
        case .portal: Meaning(ja: "ポータル全体の設定", en: "Settings of the portal")
        case .tables: Meaning(ja: "表の読み方", en: "How tables are read")
        case .search: Meaning(ja: "検索の手がかり", en: "Hints for the search")
        case .searchTests: Meaning(ja: "検索の試し", en: "Tests of the search")
        case .plainPages: Meaning(ja: "最上位のページ", en: "Pages at the top")
        case .guidance: Meaning(ja: "ルールの解説", en: "Rule explanations")
        case .faq: Meaning(ja: "よくある質問", en: "Questions")
        case .news: Meaning(ja: "お知らせ", en: "Announcements")
        case .discussionSheets: Meaning(ja: "職場討議の題材", en: "Material for workplace discussions")
        case .controls: Meaning(ja: "業務改善計画の対策", en: "Controls of the improvement plan")
        case .departments: Meaning(ja: "部署", en: "Departments")
        case .employees: Meaning(ja: "社員名簿", en: "The roster")
        case .leaves: Meaning(ja: "休職と出向", en: "Leaves and secondments")
        case .assignments: Meaning(ja: "業務の履歴", en: "The history of posts")
        case .access: Meaning(ja: "システムのアクセス権", en: "Rights of access")
        case .packNames: Meaning(ja: "管理職向けまとめの名前の鍵", en: "The key of the packs' names")
        case .information: Meaning(ja: "競争阻害情報の区分", en: "Categories of information")
        case .operations: Meaning(ja: "業務", en: "Operations")
        case .systems: Meaning(ja: "情報システム", en: "Information systems")
        case .revisions: Meaning(ja: "異動の制限の改定", en: "Revisions of the restrictions")
        case .scenarios: Meaning(ja: "定めを確かめる場合", en: "Scenarios")
        case .courses: Meaning(ja: "研修の講座", en: "Courses")
        case .sources: Meaning(ja: "受講記録の読み方", en: "How training records are read")
        case .records: Meaning(ja: "学習システムの書き出し", en: "Exports of the learning systems")
        case .discussions: Meaning(ja: "行った職場討議", en: "Workplace discussions that were held")
        case .pledges: Meaning(ja: "誓約書の台帳", en: "The register of pledges")
        case .plannedTransfers: Meaning(ja: "予定している異動", en: "Planned transfers")
        case .reportTemplates: Meaning(ja: "報告の様式", en: "Templates of reports")
        case .calendar: Meaning(ja: "営業日の暦", en: "Business days")
        case .registers: Meaning(ja: "台帳の定義", en: "Declared registers")
        case .registerRows: Meaning(ja: "台帳の行", en: "The rows of a declared register")
        }
    }

    /// What it is for.
    package var meaning: Meaning {
        switch self {
        case .portal:
            Meaning(ja: "ただ一つ、必ず要るファイル。", en: "The only file that must be there.")
        case .tables:
            Meaning(
                ja: "人事などから来た表を、見出しや言葉、文字コードを変えずにそのまま置けるようにする。",
                en: "Lets tables keep the headings, words and encoding of the system that they come from.")
        case .search:
            Meaning(
                ja: "同じ意味の言葉と、本文にない言葉でもページが見つかるようにする。",
                en: "Words by which a page is found though its text doesn't have them.")
        case .searchTests:
            Meaning(
                ja: "探す言葉と、三番目までに出るはずのページ。`check` が一つずつ確かめる。",
                en: "What people type, and the pages that are to be among the first three; `check` tries each.")
        case .plainPages:
            Meaning(
                ja: "`index.md` はトップページの文、`pledge.md` は誓約書の様式、ほかはその名前のページになる。",
                en:
                    "`index.md` is the text of the home page, `pledge.md` the form of the pledge; others become pages of their names."
            )
        case .guidance:
            Meaning(
                ja: "一つのファイルが一つのページ。`.en.md` のように名前に言語を入れると、その言語の版になる。",
                en: "One page a file. A language in the name, as in `.en.md`, makes it the version in that language.")
        case .faq:
            Meaning(
                ja: "一つのファイルが一つの話題。`##` の見出しが一つの質問になる。",
                en: "One topic a file; each `##` heading is a question with a link of its own.")
        case .news:
            Meaning(ja: "日付の日から公開する。", en: "Published from their date on.")
        case .discussionSheets:
            Meaning(ja: "職場で話し合うための題材。", en: "What workplaces talk about.")
        case .controls:
            Meaning(ja: "対策ごとに、担当、進み具合、期限、証跡。", en: "Each with its owner, state, due day and evidence.")
        case .departments:
            Meaning(ja: "両社の部署と、その上下。", en: "The departments of both companies, and which is below which.")
        case .employees:
            Meaning(ja: "両社の社員。一行が一人。", en: "The employees of both companies, one a row.")
        case .leaves:
            Meaning(ja: "休んでいるあいだは研修の対象から外れる。", en: "Who is away is exempt from training meanwhile.")
        case .assignments:
            Meaning(ja: "クーリング期間を数えるもとになる。", en: "What cooling periods are counted from.")
        case .access:
            Meaning(ja: "業務を離れた人に権限が残っていないかを調べる。", en: "What shows who still has access after leaving an operation.")
        case .packNames:
            Meaning(
                ja: "16 バイト以上の乱数。あるあいだ、まとめのフォルダの名前が変わらない。",
                en: "16 bytes of chance or more; as long as it is there, the names of the packs' folders stay.")
        case .information:
            Meaning(ja: "制限は、情報の区分ごとに判断する。", en: "Decisions look at each category.")
        case .operations:
            Meaning(
                ja: "どの業務も、すべての情報の区分について程度を書くか、`otherwise: none` と書く。",
                en: "Every operation says its level for every category, by name or by `otherwise: none`.")
        case .systems:
            Meaning(
                ja: "どのシステムがどの情報を持ち、どの業務に権限が要るか。",
                en: "Which system holds which information, and which operations need access.")
        case .revisions:
            Meaning(
                ja: "一つのファイルが一回の改定。施行日を名前にする。", en: "One revision a file, named by the day from which it is in force.")
        case .scenarios:
            Meaning(
                ja: "架空の人の異動や受講と、出るべき答え。`shikiri test` が確かめる。",
                en:
                    "Moves and courses of invented people, with the answers that are to come out. `shikiri test` checks them."
            )
        case .courses:
            Meaning(ja: "eラーニング、集合研修、職場討議。", en: "E-learning, classrooms and workplace discussions.")
        case .sources:
            Meaning(
                ja: "書き出しの列と言葉を、ポータルの言葉に対応させる。", en: "Maps the columns and words of the exports to the portal's.")
        case .records:
            Meaning(ja: "学習システムから来たまま置く。", en: "As they come from the learning systems.")
        case .discussions:
            Meaning(
                ja: "いつ、どの部署で、何人で行い、何が出たか。氏名は書かない。",
                en: "When and where they were held, with how many, and what came up. No names.")
        case .pledges:
            Meaning(
                ja: "両社間の異動ごとに、署名した日と貸与品の返却。",
                en: "For each move between the companies, the day of the signature and the return of lent items.")
        case .plannedTransfers:
            Meaning(
                ja: "公表の前に、一件ずつ制限に触れないか調べる。", en: "Each is checked against the restrictions before it is announced.")
        case .reportTemplates:
            Meaning(
                ja: "`shikiri report` が `{{moves.all}}` のような場所に数字を入れる。`reports/yearly.md` を使う。",
                en: "`shikiri report` fills figures into places such as `{{moves.all}}`; it takes `reports/yearly.md`.")
        case .calendar:
            Meaning(
                ja: "営業日で数える期限に要る。休日を知っている期間の外では、何も推し量らない。",
                en:
                    "What deadlines in business days need. Nothing is guessed outside the time for which it knows the holidays."
            )
        case .registers:
            Meaning(
                ja: "一つのファイルが一つの台帳。列、期限、載せる期間、保存する期間、だれに見せるかを決める。",
                en: "One register a file: its columns, deadlines, how long rows are shown and kept, and for whom.")
        case .registerRows:
            Meaning(
                ja: "同じ名前の定義の列を持つ表。見出しは列の `id` か `title`。",
                en: "A table with the columns of the declaration of the same name; its heads are their `id` or `title`."
            )
        }
    }
}
