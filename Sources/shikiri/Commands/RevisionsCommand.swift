import ArgumentParser
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriModel
import ShikiriRestrictions

/// `shikiri revisions`
struct RevisionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revisions",
        abstract: "List the revisions, or compare two: which pairs become stricter or looser.",
        discussion: "Without dates, the revisions are listed. With two, their rules are compared over all departments.")

    @OptionGroup var input: InputOptions

    @Argument(help: ArgumentHelp("The day of the earlier rules.", valueName: "date"))
    var before: Day?

    @Argument(help: ArgumentHelp("The day of the later rules.", valueName: "date"))
    var after: Day?

    @Option(help: "How the answer is written.")
    var format = Format.text

    /// How the answer is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    func validate() throws {
        guard (before == nil) == (after == nil) else {
            throw ValidationError("Name two dates to compare, or none to list.")
        }
    }

    func run() throws {
        try Terminal.telling(content: input.content) {
            let desk = try RuleDesk(input.build())
            guard let before, let after else { return list(desk) }
            let difference = desk.engine.difference(from: before.day, to: after.day)
            let telling = DifferenceTelling(difference, desk)
            print(format == .json ? telling.json.pretty : telling.text, terminator: "")
        }
    }

    private func list(_ desk: RuleDesk) {
        let timeline = RuleTimeline(desk.rulebook, asOf: desk.today)
        guard format == .json else {
            for entry in timeline.entries {
                print("\(entry.revision.id)  \(entry.standing.rawValue)  \(entry.revision.title)")
            }
            return
        }
        let items = timeline.entries.map { entry in
            JSONText.object([
                ("effective", .text(entry.revision.id)), ("standing", .text(entry.standing.rawValue)),
                ("title", .text(entry.revision.title)), ("file", .text(entry.revision.file)),
            ])
        }
        print(JSONText.array(items).pretty, terminator: "")
    }
}

/// What changed between two states of the rules, in words and as JSON.
struct DifferenceTelling {
    private let difference: RevisionDifference
    private let desk: RuleDesk
    private let wording: DecisionWording

    init(_ difference: RevisionDifference, _ desk: RuleDesk) {
        self.difference = difference
        self.desk = desk
        wording = DecisionWording(.en, rulebook: desk.rulebook)
    }

    var text: String {
        guard !difference.isEmpty else {
            return "nothing changes between \(difference.before) and \(difference.after)\n"
        }
        return difference.directions.map(text).joined()
    }

    private func text(_ direction: DirectionDifference) -> String {
        let from = desk.settings.name(of: direction.direction.origin)
        let to = desk.settings.name(of: direction.direction.destination)
        var lines = [
            "\(from) → \(to): \(direction.stricterCount) pairs become stricter, \(direction.looserCount) looser, "
                + "\(direction.newApprovalCount) newly need approval"
        ]
        for group in direction.groups {
            let mark = group.change.isStricter ? "stricter" : "looser"
            lines.append(
                "  \(mark), \(group.count) pairs: \(standing(group.change.before)) → \(standing(group.change.after))")
            lines.append("    from \(names(group.origins))")
            lines.append("    to   \(names(group.destinations))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    var json: JSONText {
        .object([
            ("before", .text(difference.before.description)), ("after", .text(difference.after.description)),
            ("directions", .array(difference.directions.map(object))),
        ])
    }

    private func object(_ direction: DirectionDifference) -> JSONText {
        .object([
            ("from", .text(direction.direction.origin.rawValue)),
            ("to", .text(direction.direction.destination.rawValue)),
            ("stricter", .int(direction.stricterCount)), ("looser", .int(direction.looserCount)),
            ("newly_approval", .int(direction.newApprovalCount)),
            (
                "groups",
                .array(
                    direction.groups.map { group in
                        .object([
                            ("change", .text(group.change.isStricter ? "stricter" : "looser")),
                            ("pairs", .int(group.count)), ("before", object(group.change.before)),
                            ("after", object(group.change.after)),
                            ("from", .array(group.origins.map { .text($0.text) })),
                            ("to", .array(group.destinations.map { .text($0.text) })),
                        ])
                    })
            ),
        ])
    }

    private func object(_ standing: PairStanding) -> JSONText {
        .object([
            ("measure", .text(standing.measure.rawValue)), ("cooling_period", .optional(standing.cooling?.description)),
        ])
    }

    private func standing(_ standing: PairStanding) -> String {
        let name = wording.name(of: standing.measure)
        return standing.cooling.map { "\(name) for \(wording.name(of: $0))" } ?? name
    }

    private func names(_ departments: [DepartmentID]) -> String {
        DepartmentSpan.spans(of: departments, in: desk.rulebook.organization).map { span in
            let name = desk.rulebook.organization.departments[span.department]?.name ?? span.department.text
            return span.includesBelow ? name + " and all below it" : name
        }.joined(separator: ", ")
    }
}
