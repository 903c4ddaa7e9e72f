import ArgumentParser
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriModel
import ShikiriPeople
import ShikiriRestrictions

/// `shikiri transfer`
struct TransferCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "transfer", abstract: "Decide whether somebody may move from here to there, and say why.",
        discussion: """
            The answer is in words that can be pasted into a message. Exit status: 0 allowed, 3 prohibited or in need of \
            approval.
            """)

    @OptionGroup var input: InputOptions

    @Option(help: ArgumentHelp("The department or operation that is left.", valueName: "id"))
    var from: String?

    @Option(help: ArgumentHelp("The department or operation that is joined.", valueName: "id"))
    var to: String?

    @Option(
        help: ArgumentHelp(
            "Check a list instead: a CSV file with employee,from_department,to_department,date.", valueName: "file"))
    var plan: String?

    @Option(help: ArgumentHelp("The first day there; today where nothing is said.", valueName: "date"))
    var on: Day?

    @Option(help: ArgumentHelp("The last day here; the day before the move where nothing is said.", valueName: "date"))
    var left: Day?

    @Option(help: ArgumentHelp("The person's title here, for classes of persons.", valueName: "title"))
    var title: String?

    @Option(name: .customLong("title-there"), help: ArgumentHelp("The person's title there.", valueName: "title"))
    var titleThere: String?

    @Option(help: "How the decision is written.")
    var format = Format.text

    /// How a decision is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, csv
    }

    func validate() throws {
        guard (plan == nil) == (from != nil && to != nil), plan == nil || (from == nil && to == nil) else {
            throw ValidationError("Name --from and --to for one question, or --plan for a list.")
        }
        guard plan != nil || format != .csv else { throw ValidationError("--format csv goes with --plan.") }
        guard plan == nil || (on == nil && left == nil) else {
            throw ValidationError("--on and --left go with --from and --to; a list has the columns date and left.")
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
                Terminal.complain(
                    "error: --left \(left.day) is not before the move on \(day)\n"
                        + "  help: the last day here lies before the first day there")
                throw ExitCode(2)
            }
            let question = TransferQuestion(
                from: try place(from, desk), to: try place(to, desk), on: day, left: left?.day, title: title,
                titleAtDestination: titleThere)
            guard let decision = desk.engine.decision(on: question) else { throw ExitCode(2) }
            warn(of: [decision])
            switch format {
            case .text:
                let wording = DecisionWording(desk.settings.language, rulebook: desk.rulebook)
                print(wording.text(question, decision).lines.joined(separator: "\n"))
            case .json:
                print(DecisionJSON.object(question, decision).pretty, terminator: "")
            case .csv: break
            }
            if decision.verdict != .allowed { throw ExitCode(3) }
        }
    }

    /// A day on which nothing is in force clears everybody: that must not pass unseen.
    private func warn(of decisions: [Decision]) {
        guard decisions.contains(where: { $0.revision == nil }) else { return }
        Terminal.complain(
            "warning: no revision of the restrictions is in force on the day of the move, so nothing restricts it\n"
                + "  help: `shikiri revisions` lists the revisions with their dates")
    }

    private func check(_ file: String, _ desk: RuleDesk) throws {
        let (plan, warnings) = try desk.plan(file)
        Terminal.tell(warnings.sorted, content: input.content)
        warn(of: plan.lines.map(\.decision))
        let wording = DecisionWording(desk.settings.language, rulebook: desk.rulebook)
        switch format {
        case .json: print(plan.json.pretty, terminator: "")
        case .csv: print(String(decoding: plan.csv(wording), as: UTF8.self), terminator: "")
        case .text:
            for line in plan.lines {
                print(
                    "[\(line.employee)] " + wording.text(line.question, line.decision).lines.joined(separator: "\n")
                        + "\n")
            }
            print(plan.counts.map { "\($0.outcome.rawValue): \($0.count)" }.joined(separator: ", "))
        }
        if !plan.isAllowed { throw ExitCode(3) }
    }

    private func place(_ text: String, _ desk: RuleDesk) throws -> Place {
        switch desk.place(text) {
        case .place(let place): return place
        case .ambiguous(let ids):
            Terminal.complain(
                "error: several departments have the name `\(text)`\n  help: write one of the ids "
                    + ids.map { "`\($0)`" }.joined(separator: ", "))
        case .unknown:
            let known =
                desk.rulebook.operations.ids.map(\.text) + desk.rulebook.organization.departments.ids.map(\.text)
            let help = Suggestion.nearest(to: text, among: known).map { "did you mean `\($0)`?" }
            Terminal.complain(
                "error: there is no department and no operation `\(text)`\n  help: "
                    + (help ?? "ids stand in organization/departments.csv and rules/operations.yaml"))
        }
        throw ExitCode(2)
    }
}
