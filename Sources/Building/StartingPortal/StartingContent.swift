import ShikiriModel
import ShikiriReference

/// What a new portal says: every kind of input there is, each small, with what is declared of it as comments. What its
/// authors are to fill carries a mark that `check` finds.
struct StartingContent {
    typealias Values = [(key: String, value: SampleValue)]

    let language: Language
    let today: CalendarDay
    /// The roster to begin with; nil: a small one with invented people.
    let roster: RosterSurvey?
    /// The exports to begin with; empty: a small one.
    let exports: [ExportSurvey]
    private let writer: CommentedFile

    init(in language: Language, today: CalendarDay, roster: RosterSurvey? = nil, exports: [ExportSurvey] = []) {
        self.language = language
        self.today = today
        self.roster = roster
        self.exports = exports
        writer = CommentedFile(in: language)
    }

    func pick(_ ja: String, _ en: String) -> String { language == .ja ? ja : en }

    /// A place to be filled, as a value of YAML or a cell.
    func open(_ ja: String, _ en: String) -> String { pick("要記入 " + ja, "TBD " + en) }

    func day(_ offset: Int) -> String { today.adding(days: offset).description }

    /// All files by their paths. A kind of input that nothing is written for here has its comments alone.
    var files: [(path: String, text: String)] {
        ContentFile.allCases.flatMap { file -> [(path: String, text: String)] in
            switch file.form {
            case .page: pages(file)
            case .table where file == .employees && roster != nil: []
            case .table: [(file.rawValue, table(file))]
            case .bytes: texts(file)
            case .mapping, .list: [(path(file), text(file))]
            }
        }
    }

    private func text(_ file: ContentFile) -> String {
        switch file {
        case .tables: (roster.map { $0.mapping + "\n" } ?? "") + tables
        case .sources where !exports.isEmpty:
            writer.heading(file).joined(separator: "\n") + "\n" + exports.map(\.source).joined(separator: "\n")
        case .sources where roster != nil: writer.text(file, [])
        default: writer.text(file, values(file))
        }
    }

    private func path(_ file: ContentFile) -> String {
        switch file {
        case .revisions: "rules/transfers/2024-04-01.yaml"
        case .scenarios: "rules/scenarios/first.yaml"
        default: file.rawValue.replacing("**/*", with: "first").replacing("*", with: "first")
        }
    }

    /// Comments alone: what each table of the portal says, and how one of another system is mapped.
    private var tables: String {
        let files = ContentFile.allCases.filter { if case .table = $0.form { true } else { false } }
        let list = ContentFile.tables.keys.map { $0.keys } ?? []
        let mapping = list.first { $0.name == ContentFile.employees.rawValue }.map { key -> [String] in
            guard case .keys(let inner) = key.shape else { return [] }
            return ["# \(key.name):"]
                + inner.keys.flatMap { ["#   # \($0.meaning[language])", "#   \($0.name): \($0.example ?? "")"] }
        }
        let blocks = [writer.heading(.tables) + (mapping ?? [])] + files.map { writer.heading($0) }
        return blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    /// Files of no declared form, which stand beside those that declare them.
    private func texts(_ file: ContentFile) -> [(path: String, text: String)] {
        switch file {
        case .registerRows:
            [(path(file), "found_on,what,posted_on\n\(day(-20)),\(open("起きたこと", "what happened")),\(day(-15))\n")]
        case .reportTemplates:
            [
                (
                    path(file),
                    "# {{year}}\n\n- \(pick("会社間の異動", "transfers")): {{moves.all}}\n- "
                        + "\(pick("未了の誓約書", "open pledges")): {{pledges.open}}\n\n{{missing}}\n"
                )
            ]
        default: []
        }
    }

    // MARK: YAML

    private func values(_ file: ContentFile) -> [Values] {
        switch file {
        case .portal: [portal]
        case .search: [[("synonyms", .inline(pick("[[異動, 転勤]]", "[[transfer, move]]")))]]
        case .controls: [control]
        case .information: [[("id", .inline("contract")), ("name", .inline(open("情報の区分", "the category")))]]
        case .operations: operations
        case .systems:
            [
                [
                    ("id", .inline("contract-system")), ("name", .inline(open("システム", "the system"))),
                    ("information", .inline("[contract]")), ("operations", .inline("[first-grid-operation]")),
                ]
            ]
        case .revisions: [revision]
        case .scenarios: [scenario]
        case .registers: [register]
        case .courses: courses
        case .sources: [source]
        default: []
        }
    }

    private var portal: Values {
        [
            ("title", .inline(pick("行為規制ポータル", "Code of conduct"))), ("language", .inline(language.rawValue)),
            (
                "organization",
                .keys([
                    ("grid", .inline(open("送配電会社の名前", "the grid company's name"))),
                    ("affiliate", .inline(open("発電・小売会社の名前", "the affiliate's name"))),
                ])
            ),
            (
                "contact",
                .keys([
                    ("name", .inline(open("相談窓口", "whom to ask"))), ("email", .inline("contact@example.jp")),
                ])
            ), ("privacy", .keys([("minimum_group_size", .inline("5"))])),
        ]
    }

    private var control: [(key: String, value: SampleValue)] {
        [
            ("id", .inline("first-control")), ("title", .inline(open("対策の題", "what the control does"))),
            ("category", .inline(pick("物理的隔離", "separation"))), ("company", .inline("grid")),
            ("owner", .inline("first-grid-department")), ("state", .inline("planned")), ("due", .inline(day(365))),
            ("explained_by", .inline("[guidance/first.md]")),
        ]
    }

    private var register: Values {
        [
            ("title", .inline(open("台帳の名前", "the register"))), ("audience", .inline("office")),
            (
                "fields",
                .items([
                    [
                        ("id", .inline("found_on")), ("title", .inline(pick("分かった日", "Found on"))),
                        ("type", .inline("day")),
                    ],
                    [("id", .inline("what")), ("title", .inline(pick("起きたこと", "What happened")))],
                    [
                        ("id", .inline("posted_on")), ("title", .inline(pick("掲示した日", "Posted on"))),
                        ("type", .inline("day")),
                    ],
                ])
            ),
        ]
    }

    private var operations: [Values] {
        [
            [
                ("id", .inline("first-grid-operation")), ("name", .inline(open("契約の管理", "contracts"))),
                ("department", .inline("first-grid-department")), ("handles", .inline("{contract: constant}")),
            ],
            [
                ("id", .inline("first-affiliate-operation")), ("name", .inline(open("取引", "trading"))),
                ("department", .inline("first-affiliate-department")), ("uses", .inline("{contract: direct}")),
            ],
        ]
    }

    private var revision: Values {
        let row = { (direct: String, indirect: String) in
            SampleValue.inline("{direct: \(direct), indirect: \(indirect), none: allowed}")
        }
        return [
            ("effective", .inline("2024-04-01")), ("title", .inline(open("人事交流の制限", "restrictions on transfers"))),
            ("pledge", .inline("required")), ("applies", .inline("{from: grid, to: affiliate}")),
            ("cooling_period", .inline("P1Y")),
            (
                "matrix",
                .keys([
                    ("constant", row("prohibited", "prohibited")), ("exceptional", row("prohibited", "approval")),
                    ("none", row("allowed", "allowed")),
                ])
            ),
        ]
    }

    private var scenario: Values {
        [
            ("name", .inline(open("契約の担当者が取引へ移る", "somebody moves from contracts to trading"))),
            ("given", .inline("{from: first-grid-operation, to: first-affiliate-operation, on: 2027-04-01}")),
            ("expect", .inline("{verdict: prohibited, first_permitted: 2028-04-01}")),
        ]
    }

    /// The courses of the exports, or else one; and a discussion.
    private var courses: [Values] {
        let invented = course("KK-01", open("研修の題", "the course's title"), "e-learning", opens: nil)
        let found = exports.flatMap(\.courses).map { found in
            let values = course(found.id, open(found.title, found.title), "e-learning", opens: found.first)
            // Where the days of an export can't be read yet, none of its completions is to be lost.
            return found.first == nil ? values + [("accepts_earlier", .inline("true"))] : values
        }
        let discussion = course("discussion-01", open("職場討議の題", "the discussion's title"), "discussion", opens: nil)
        var seen: Set<String> = []
        return ((found.isEmpty ? [invented] : found) + [discussion]).filter { course in
            guard case .inline(let id)? = course.first?.value else { return false }
            return seen.insert(id).inserted
        }
    }

    private func course(_ id: String, _ title: String, _ kind: String, opens: CalendarDay?) -> Values {
        [
            ("id", .inline(id)), ("title", .inline(SurveyComments.quoted(title))), ("kind", .inline(kind)),
            ("opens", .inline(opens?.description ?? day(-30))), ("due", .inline(day(60))),
        ]
    }

    private var source: Values {
        let columns = pick(
            "{employee: 社員番号, course: 講座コード, status: 状態, completed: 修了日}",
            "{employee: employee, course: course, status: status, completed: completed}")
        return [
            ("files", .inline("records/*.csv")), ("format", .inline("csv")), ("columns", .inline(columns)),
            ("statuses", .inline(pick("{修了: completed, 未受講: not_started}", "{done: completed, open: not_started}"))),
        ]
    }

    // MARK: Pages

    private func pages(_ file: ContentFile) -> [(path: String, text: String)] {
        let (path, values, body): (String, Values, String) =
            switch file {
            case .guidance: ("guidance/first.md", guidance, guidanceBody)
            case .faq: ("faq/first.md", [("title", .inline(open("質問の話題", "the topic")))], questions)
            case .news:
                (
                    "news/\(day(0))-opening.md",
                    [("title", .inline(pick("ポータルを開きました", "The portal is open"))), ("date", .inline(day(0)))],
                    open("お知らせの本文", "what happened")
                )
            case .discussionSheets:
                (
                    "discussions/first.md",
                    [("title", .inline(open("討議の題", "what is discussed"))), ("course", .inline("discussion-01"))],
                    open("職場で話し合うこと", "what to talk about")
                )
            default:
                (
                    "index.md", [("title", .inline(pick("行為規制ポータル", "Code of conduct")))],
                    open("ポータルの紹介", "what the portal is for")
                )
            }
        return [(path, writer.frontMatter(file, values) + "\n" + body + "\n")]
    }

    private var guidance: Values {
        [
            ("title", .inline(open("はじめの解説", "the first rule"))),
            ("description", .inline(open("要点を一文で", "the point in one sentence"))),
        ]
    }

    private var guidanceBody: String {
        """
        ## \(pick("何をしてはいけないか", "What is not allowed"))

        > [!PROBLEMATIC] \(open("例の題", "the case"))
        > \(open("問題となる行為の例", "conduct that is a problem"))

        ## \(pick("どうすればよいか", "What to do"))

        > [!DESIRABLE] \(open("例の題", "the case"))
        > \(open("望ましい行為の例", "desirable conduct"))
        """
    }

    private var questions: String {
        """
        ## \(open("迷ったときは、だれに聞けばよいですか", "Whom do I ask?")) {#whom-to-ask}

        \(pick("判定: 要相談", "Verdict: ask"))

        \(open("答え", "the answer"))

        \(pick("関連", "Related")): [\(pick("解説", "The rule"))](../guidance/first.md)
        """
    }
}
