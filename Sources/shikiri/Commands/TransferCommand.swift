import ArgumentParser
import ShikiriBasics
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriModel
import ShikiriPeople
import ShikiriRestrictions
import ShikiriWords

/// `shikiri transfer`
struct TransferCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "transfer",
        abstract: Phrase(
            en: "Decide whether somebody may move from here to there, and say why.", ja: "異動してよいかを判断し、理由を述べます。"),
        discussion: Phrase(
            en: """
                The answer is in words that can be pasted into a message. Exit status: 0 allowed, 3 prohibited or in need of \
                approval.
                """,
            ja: """
                答えは、そのまま文面に使える言葉で表示されます。終了状態: 0 異動できる、3 禁止または承認が必要。
                """))

    @OptionGroup var input: InputOptions

    @Option(help: ArgumentHelp(en: "The department or operation that is left.", ja: "異動元の部署または業務。", valueName: "id"))
    var from: String?

    @Option(help: ArgumentHelp(en: "The department or operation that is joined.", ja: "異動先の部署または業務。", valueName: "id"))
    var to: String?

    @Option(
        help: ArgumentHelp(
            en: "Check a list instead: a CSV file with employee,from_department,to_department,date.",
            ja: "一件の代わりに一覧を調べます。employee,from_department,to_department,date の列のある CSV ファイル。", valueName: "file"))
    var plan: String?

    @Option(
        help: ArgumentHelp(
            en: "The first day there; today where nothing is said.", ja: "異動先の最初の日。指定しないと今日。", valueName: "date"))
    var on: Day?

    @Option(
        help: ArgumentHelp(
            en: "The last day here; the day before the move where nothing is said.", ja: "異動元の最後の日。指定しないと異動の前日。",
            valueName: "date"))
    var left: Day?

    @Option(
        help: ArgumentHelp(
            en: "The person's title here, for classes of persons.", ja: "異動元での役職。役職などの区分のために使います。", valueName: "title"))
    var title: String?

    @Option(
        name: .customLong("title-there"),
        help: ArgumentHelp(en: "The person's title there.", ja: "異動先での役職。", valueName: "title"))
    var titleThere: String?

    @Option(
        help: ArgumentHelp(
            en: "Write a receipt too: this JSON file, and a page to print beside it, for their owner only.",
            ja: "控えも書きます。この JSON ファイルと、その隣に印刷用のページ。持ち主だけが読めます。", valueName: "file"))
    var receipt: String?

    @Option(
        help: ArgumentHelp(
            en: "Write a receipt a line of the list into a new folder.", ja: "一覧の一行ごとの控えを、新しいフォルダに書きます。",
            valueName: "folder"))
    var receipts: String?

    @Option(help: ArgumentHelp(en: "How the decision is written.", ja: "判断の書き方。"))
    var format = Format.text

    /// How a decision is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, csv
    }

    func validate() throws {
        guard (plan == nil) == (from != nil && to != nil), plan == nil || (from == nil && to == nil) else {
            throw ValidationError(.questionOrList)
        }
        guard plan == nil || receipt == nil, plan != nil || receipts == nil else {
            throw ValidationError(
                Phrase(
                    en: "--receipt goes with one question, --receipts with --plan.",
                    ja: "--receipt は一件の判断に、--receipts は --plan に使います。"))
        }
        guard plan != nil || format != .csv else { throw ValidationError(.tableOfPlan) }
        guard plan == nil || (on == nil && left == nil) else {
            throw ValidationError(.daysOfQuestion)
        }
    }

    func run() throws {
        try Terminal.answering(content: input.content) {
            let desk = try RuleDesk(input.build())
            Terminal.tell(desk.warnings.sorted, content: input.content)
            if let plan { return try check(plan, desk) }
            guard let from, let to else { throw ExitCode(2) }
            let day = on?.day ?? desk.today
            if let left, left.day >= day {
                throw Terminal.refusal(.leftNotBefore(left.day, move: day))
            }
            let question = TransferQuestion(
                from: try place(from, desk), to: try place(to, desk), on: day, left: left?.day, title: title,
                titleAtDestination: titleThere)
            guard let decision = desk.engine.decision(on: question) else { throw ExitCode(2) }
            warn(of: [decision])
            if let receipt { try ReceiptFiles(desk).write(question, decision, to: receipt) }
            let ways = desk.engine.ways(of: question)
            switch format {
            case .text:
                print(
                    try lines(question, decision, ways, detours: [], by: wording(desk), desk).joined(separator: "\n"))
            case .json:
                let further = DecisionJSON.beside(ways, detours: [], scope: desk.settings.restrictionScope)
                print(DecisionJSON.object(question, decision, beside: further).pretty, terminator: "")
            case .csv: break
            }
            if decision.verdict != .allowed { throw ExitCode(3) }
        }
    }

    /// A day on which nothing is in force clears everybody: that must not pass unseen.
    private func warn(of decisions: [Decision]) {
        guard decisions.contains(where: { $0.revision == nil }) else { return }
        Terminal.warn(.noRuleOnDay)
    }

    private func check(_ file: String, _ desk: RuleDesk) throws {
        let (plan, warnings) = try desk.plan(file)
        Terminal.tell(warnings.sorted, content: input.content)
        warn(of: plan.lines.map(\.decision))
        if let receipts { try ReceiptFiles(desk).write(plan, to: receipts) }
        switch format {
        case .json: print(plan.json(desk.settings.restrictionScope).pretty, terminator: "")
        case .csv: print(String(decoding: plan.csv(try wording(desk)), as: UTF8.self), terminator: "")
        case .text:
            let wording = try wording(desk)
            for line in plan.lines {
                let lines = lines(
                    line.question, line.decision, line.ways, detours: line.detours, by: wording, desk)
                print("[\(line.employee)] " + lines.joined(separator: "\n") + "\n")
            }
            print(plan.counts.map { "\($0.outcome.rawValue): \($0.count)" }.joined(separator: ", "))
        }
        if !plan.isAllowed { throw ExitCode(3) }
    }

    /// An answer with what would make a refused move permitted.
    private func lines(
        _ question: TransferQuestion, _ decision: Decision, _ ways: PermittedWays?, detours: [Detour],
        by wording: DecisionWording, _ desk: RuleDesk
    ) -> [String] {
        wording.text(question, decision).lines
            + wording.further(
                question, ways, detours: detours, pledge: decision.pledge, scope: desk.settings.restrictionScope)
    }

    private func wording(_ desk: RuleDesk) throws -> DecisionWording {
        let language = Terminal.languageAsked?.ofPages ?? desk.settings.language
        return DecisionWording(try desk.words(language), rulebook: desk.rulebook)
    }

    private func place(_ text: String, _ desk: RuleDesk) throws -> Place {
        switch desk.place(text) {
        case .place(let place): return place
        case .ambiguous(let ids):
            Terminal.fail(.severalDepartments(text, ids: ids.map { "\($0)" }))
        case .unknown:
            let known =
                desk.rulebook.operations.ids.map(\.text) + desk.rulebook.organization.departments.ids.map(\.text)
            Terminal.fail(.noPlace(text, nearest: Suggestion.nearest(to: text, among: known)))
        }
        throw ExitCode(2)
    }
}
