import ArgumentParser
import ShikiriBasics
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriModel
import ShikiriRestrictions
import ShikiriWords

/// `shikiri revisions`
struct RevisionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revisions",
        abstract: Phrase(
            en: "List the revisions, or compare two: which pairs become stricter or looser.",
            ja: "改定の一覧を見るか、二つを比べて、どの組が厳しく、または緩くなるかを調べます。"),
        discussion: Phrase(
            en: """
                Without dates, the revisions are listed. With two, the revisions in force on them are compared over all \
                departments, as the page of a revision does: the earlier one as it stands on its last day with the later one \
                on its first. The days compared are named. With --prove the exit status is 1 where something that a revision \
                declares under `holds` doesn't hold.
                """,
            ja: """
                日付がなければ改定の一覧を表示します。日付が二つあれば、その日に施行中の改定を、改定のページと同じように、すべての部署について比べます。\
                前の改定は最後の日の、後の改定は最初の日のものを使います。比べた日は表示されます。\
                --prove では、`holds` に書いたことが一つでも成り立たなければ、終了状態は 1 になります。
                """))

    @OptionGroup var input: InputOptions

    @Argument(help: ArgumentHelp(en: "The day of the earlier rules.", ja: "前の規則の日。", valueName: "date"))
    var before: Day?

    @Argument(help: ArgumentHelp(en: "The day of the later rules.", ja: "後の規則の日。", valueName: "date"))
    var after: Day?

    @Flag(
        name: .customLong("on-the-days"),
        help: ArgumentHelp(en: "Compare the rules of the two days themselves.", ja: "二つの日そのものの規則を比べます。"))
    var onTheDays = false

    @Flag(
        help: ArgumentHelp(
            en:
                "Prove each revision over all pairs of operations, categories of information and days on which it changes.",
            ja: "改定ごとに、業務のすべての組、情報の区分、規則の変わる日について検証します。"))
    var prove = false

    @Option(help: ArgumentHelp(en: "How the answer is written.", ja: "答えの書き方。"))
    var format = Format.text

    /// How the answer is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    func validate() throws {
        guard (before == nil) == (after == nil) else {
            throw ValidationError(.twoDates)
        }
        guard !prove || before == nil else {
            throw ValidationError(
                Phrase(en: "--prove takes no dates: every revision is proved.", ja: "--prove に日付は付けません。すべての改定を検証します。"))
        }
    }

    func run() throws {
        try Terminal.answering(content: input.content) {
            let desk = try RuleDesk(input.build())
            Terminal.tell(desk.warnings.sorted, content: input.content)
            warnOfNoRules(desk)
            guard !prove else { return try tellProofs(desk) }
            guard let before, let after else { return list(desk) }
            let engine = desk.engine
            let difference =
                onTheDays
                ? engine.difference(from: before.day, to: after.day)
                : engine.difference(ofRevisionsOn: before.day, and: after.day)
            switch format {
            case .json: print(DifferenceTelling(difference, desk).json.pretty, terminator: "")
            case .text:
                print(
                    DifferenceTelling(difference, desk).text(try desk.words(Terminal.language.ofPages)), terminator: "")
            }
        }
    }

    private func tellProofs(_ desk: RuleDesk) throws {
        let proofs = desk.engine.proofs()
        switch format {
        case .json: print(JSONText.array(proofs.map(\.json)).pretty, terminator: "")
        case .text:
            let wording = ProofWording(try desk.words(Terminal.language.ofPages), rulebook: desk.rulebook)
            let words = try desk.words(Terminal.language.ofPages)
            for proof in proofs {
                let text = wording.text(proof)
                print("\(proof.revision.id)  \(proof.revision.title)\n\(text.examined)")
                for point in text.points { print("- \(words.word(point.standing)): \(point.text)") }
            }
        }
        if !proofs.allSatisfy(\.holds) { throw ExitCode(1) }
    }

    private func warnOfNoRules(_ desk: RuleDesk) {
        guard let first = desk.rulebook.revisions.first, first.effective > desk.today else { return }
        Terminal.warn(.noRuleYet(desk.today, first: first.effective))
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
    private let language: MessageLanguage

    init(_ difference: RevisionDifference, _ desk: RuleDesk) {
        self.difference = difference
        self.desk = desk
        language = Terminal.language
    }

    func text(_ words: Words) -> String {
        let days = Phrase.compared(difference.before, difference.after)[language]
        guard !difference.isEmpty else { return "\(days): \(Phrase.nothingChanges[language])\n" }
        return "\(days)\n" + difference.directions.map { text($0, words) }.joined()
    }

    private func text(_ direction: DirectionDifference, _ words: Words) -> String {
        let from = desk.settings.name(of: direction.direction.origin)
        let to = desk.settings.name(of: direction.direction.destination)
        let counts = PairChange.Kind.allCases.map { kind in
            "\(words.word(kind)): \(Phrase.pairs(direction.count(kind))[language])"
        }
        var lines = ["\(from) → \(to): " + counts.joined(separator: language.comma)]
        for group in direction.groups {
            let change = [group.change.before, group.change.after].map { standing($0, words) }.joined(separator: " → ")
            lines.append(
                "  \(words.word(group.change.kind))\(language.comma)\(Phrase.pairs(group.count)[language]): \(change)"
            )
            lines.append("    \(Phrase.fromDepartments[language]) \(names(group.origins))")
            lines.append("    \(Phrase.toDepartments[language]) \(names(group.destinations))")
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
                            ("pairs", .int(group.count)), ("before", group.change.before.json),
                            ("after", group.change.after.json),
                            ("from", .array(group.origins.map { .text($0.text) })),
                            ("to", .array(group.destinations.map { .text($0.text) })),
                        ])
                    })
            ),
        ])
    }

    private func standing(_ standing: PairStanding, _ words: Words) -> String {
        let wording = DecisionWording(words, rulebook: desk.rulebook)
        let name = wording.name(of: standing.measure)
        return standing.cooling.map { Phrase.measure(name, for: wording.name(of: $0))[language] } ?? name
    }

    private func names(_ departments: [DepartmentID]) -> String {
        DepartmentSpan.spans(of: departments, in: desk.rulebook.organization).map { span in
            let name = desk.rulebook.organization.departments[span.department]?.name ?? span.department.text
            return span.includesBelow ? Phrase.withAllBelow(name)[language] : name
        }.joined(separator: language.comma)
    }
}
