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
        discussion: """
            Without dates, the revisions are listed. With two, the revisions in force on them are compared over all \
            departments, as the page of a revision does: the earlier one as it stands on its last day with the later one \
            on its first. The days compared are named.
            """)

    @OptionGroup var input: InputOptions

    @Argument(help: ArgumentHelp("The day of the earlier rules.", valueName: "date"))
    var before: Day?

    @Argument(help: ArgumentHelp("The day of the later rules.", valueName: "date"))
    var after: Day?

    @Flag(name: .customLong("on-the-days"), help: "Compare the rules of the two days themselves.")
    var onTheDays = false

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
        try Terminal.answering(content: input.content) {
            let desk = try RuleDesk(input.build())
            Terminal.tell(desk.warnings.sorted, content: input.content)
            warnOfNoRules(desk)
            guard let before, let after else { return list(desk) }
            let engine = desk.engine
            let difference =
                onTheDays
                ? engine.difference(from: before.day, to: after.day)
                : engine.difference(ofRevisionsOn: before.day, and: after.day)
            let telling = DifferenceTelling(difference, desk)
            print(format == .json ? telling.json.pretty : telling.text, terminator: "")
        }
    }

    private func warnOfNoRules(_ desk: RuleDesk) {
        guard let first = desk.rulebook.revisions.first, first.effective > desk.today else { return }
        Terminal.complain("warning: no revision is in force on \(desk.today): the first comes on \(first.effective)")
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
        let days = "the rules of \(difference.before) compared with those of \(difference.after)"
        guard !difference.isEmpty else { return "\(days): nothing changes\n" }
        return "\(days)\n" + difference.directions.map(text).joined()
    }

    private func text(_ direction: DirectionDifference) -> String {
        let from = desk.settings.name(of: direction.direction.origin)
        let to = desk.settings.name(of: direction.direction.destination)
        let counts = PairChange.Kind.allCases.map { kind in
            "\(kind.word(.en)): \(direction.count(kind)) pair\(direction.count(kind) == 1 ? "" : "s")"
        }
        var lines = ["\(from) → \(to): " + counts.joined(separator: ", ")]
        for group in direction.groups {
            let change = "\(standing(group.change.before)) → \(standing(group.change.after))"
            lines.append(
                "  \(group.change.kind.word(.en)), \(group.count) pair\(group.count == 1 ? "" : "s"): \(change)")
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
            ("stricter", .int(direction.count(.stricter))),
            ("newly_approval", .int(direction.count(.newlyApproval))), ("looser", .int(direction.count(.looser))),
            (
                "groups",
                .array(
                    direction.groups.map { group in
                        .object([
                            ("change", .text(group.change.kind.rawValue)),
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
