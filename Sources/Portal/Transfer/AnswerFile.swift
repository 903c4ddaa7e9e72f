import ShikiriBasics
import ShikiriDiagnostics
package import ShikiriModel
import ShikiriPageKit
package import ShikiriRestrictions

/// The script file with everything that a browser needs to answer "may I move?": departments, what they come to together,
/// and the steps of each outcome over time. It is a script, because a page on a shared drive can't fetch anything else.
///
/// Days are numbers since 1970-01-01, measures 0 (allowed) to 2 (prohibited); what `templates/assets/answers.js` reads is
/// documented there.
package struct AnswerFile: Sendable {
    /// The bytes of the file.
    package let bytes: [UInt8]
    /// Its path in the portal, with a hash of the bytes.
    package let path: String

    /// Writes what an engine knows of moves between departments.
    package init(_ engine: RestrictionEngine, settings: PortalSettings, asOf: CalendarDay) {
        var writing = AnswerWriting(engine, settings: settings, asOf: asOf)
        let text = "shikiriAnswerData=" + writing.json.compact + ";\n"
        bytes = Array(text.utf8)
        path = SiteAssets.hashedPath("answers-data.js", bytes)
    }
}

/// Writes the parts of the file, and numbers what several of them share.
private struct AnswerWriting {
    private let engine: RestrictionEngine
    private let settings: PortalSettings
    private let asOf: CalendarDay
    private let departments: [Department]
    private let positions: [DepartmentID: Int]
    private var lists = Numbered<[AnswerTerm]>()
    private var exceptions = Numbered<RestrictionException>()
    private var classes = Numbered<PersonClass>()
    private var levels = Numbered<[UInt8]>()

    init(_ engine: RestrictionEngine, settings: PortalSettings, asOf: CalendarDay) {
        self.engine = engine
        self.settings = settings
        self.asOf = asOf
        let organization = engine.rulebook.organization
        departments = Company.allCases.flatMap { company in
            organization.roots(of: company).flatMap(organization.subtree)
        }.compactMap { organization.departments[$0] }
        positions = Dictionary(uniqueKeysWithValues: departments.enumerated().map { ($1.id, $0) })
    }

    private var rulebook: Rulebook { engine.rulebook }

    var json: JSONText {
        mutating get {
            let tables = Direction.allCases.map { StepTable(engine, $0) }
            let directions = tables.map { direction($0) }
            let profiles = departments.map { department -> JSONText in
                let table = tables.first { $0.direction.origin == department.company }
                let kind = table.flatMap { table in table.origins.kindOf[department.id].map { table.origins.kinds[$0] }
                }
                return .int(levels.number(of: kind?.levels ?? []))
            }
            let lists = self.lists.items.map { terms in JSONText.array(terms.map { term($0) }) }
            return .object([
                ("asOf", day(asOf)),
                ("companies", .array(Company.allCases.map { .text(settings.name(of: $0)) })),
                ("grid", .int(departments.count { $0.company == .grid })),
                ("ids", .array(departments.map { .text($0.id.text) })),
                ("names", .array(departments.map { .text($0.name) })),
                ("above", .array(departments.map { .int($0.parent.flatMap { positions[$0] } ?? -1) })),
                ("profiles", .array(profiles)),
                ("levels", .array(levels.items.map { .text($0.map { String($0, radix: 16) }.joined()) })),
                (
                    "information",
                    .array(rulebook.information.items.map { .array([.text($0.id.text), .text($0.name)]) })
                ),
                ("stretches", .array(stretches)),
                ("revisions", .array(rulebook.revisions.map { .array([.text($0.id), .text($0.title)]) })),
                ("directions", .array(directions)), ("lists", .array(lists)),
                ("exceptions", .array(exceptions.items.map(exception))),
                ("classes", .array(classes.items.map(personClass))),
                ("titles", .array(titles.map { .text($0) })),
            ])
        }
    }

    /// One direction: its marks by department, and the way from what a pair comes to to its steps.
    private mutating func direction(_ table: StepTable) -> JSONText {
        let sides = [table.origins, table.destinations]
        let marked = departments.enumerated().compactMap { position, department -> (String, JSONText)? in
            for side in sides {
                guard let kind = side.kindOf[department.id], side.kinds[kind].mark > 0 else { continue }
                return (String(position), .int(side.kinds[kind].mark))
            }
            return nil
        }
        let pairs = table.markPairs.sorted { $0.value < $1.value }.map { marks, number in
            ("\(marks.origin).\(marks.destination)", JSONText.int(number))
        }
        let outcomes = table.outcomes.map { key, course in ("\(key.pair).\(key.said).\(key.open)", course) }
            .sorted { $0.0 < $1.0 }
        var courses: [JSONText] = []
        for course in table.courses {
            courses.append(.array(course.map { .array([.int($0.stretch), .int(lists.number(of: $0.terms))]) }))
        }
        return .object([
            ("relevant", .int(Int(table.relevantCells))), ("marks", .object(marked)), ("pairs", .object(pairs)),
            ("outcomes", .object(outcomes.map { ($0.0, .int($0.1)) })), ("courses", .array(courses)),
            ("cells", .array(cells(table.direction))),
        ])
    }

    /// The stretches of time in which the rules don't change: the first day, the revision, whether the pledge is needed,
    /// and for each direction whether it has rules.
    private var stretches: [JSONText] {
        let before = JSONText.array([.null, .int(-1), .int(0), .int(0), .int(0)])
        return [before]
            + StepTable.days(of: engine).map { first in
                let revision = rulebook.revision(on: first)
                let position = rulebook.revisions.firstIndex { $0.effective == revision?.effective } ?? -1
                let rules = Direction.allCases.map { JSONText.int(revision?.blocks[$0] == nil ? 0 : 1) }
                return .array(
                    [day(first), .int(position), .int(revision?.pledge == .required ? 1 : 0)] + rules)
            }
    }

    /// How far the cells that ask for something are, by stretch: cell, state, since when.
    private func cells(_ direction: Direction) -> [JSONText] {
        [.array([])]
            + StepTable.days(of: engine).map { first in
                let cells = rulebook.revision(on: first)?.blocks[direction]?.cells ?? []
                return .array(
                    cells.enumerated().compactMap { position, cell in
                        let standing = cell.standing(on: first)
                        guard standing.measure != .allowed else { return nil }
                        return .array([
                            .int(position), .text(standing.state.rawValue), standing.since.map(day) ?? .null,
                        ])
                    })
            }
    }

    private mutating func term(_ term: AnswerTerm) -> JSONText {
        var parts = [term.measure.strictness, term.period.months, term.period.days]
        switch term.basis {
        case .cell(let cell): parts.append(cell)
        case .unclassified: parts.append(9)
        case .noOperations: parts.append(10)
        case .exception(let exception): parts += [11, exceptions.number(of: exception)]
        case .before(let personClass): parts += [12, classes.number(of: personClass)]
        case .after(let personClass): parts += [13, classes.number(of: personClass)]
        }
        if let personClass = term.personClass {
            if parts.count == 4 { parts.append(-1) }
            parts.append(classes.number(of: personClass))
        }
        return .array(parts.map { .int($0) })
    }

    private func exception(_ exception: RestrictionException) -> JSONText {
        .array([
            .text(rulebook.name(of: exception.from)), .text(rulebook.name(of: exception.to)), .text(exception.reason),
            exception.expires.map(day) ?? .null,
        ])
    }

    private func personClass(_ persons: PersonClass) -> JSONText {
        let names = persons.titles + persons.roles.map { rulebook.name(of: .operation($0)) }
        return .array([.array(names.map { .text($0) }), .text(persons.reason)])
    }

    /// The titles for which some revision has rules of their own, in the order in which they come up.
    private var titles: [String] {
        var titles: [String] = []
        for block in rulebook.revisions.flatMap({
            $0.blocks.values.sorted { $0.direction.rawValue > $1.direction.rawValue }
        }) {
            for title in block.persons.flatMap(\.titles) where !titles.contains(title) { titles.append(title) }
        }
        return titles
    }

    private func day(_ day: CalendarDay) -> JSONText { .int(Int(day.daysSinceEpoch)) }
}

/// Things with numbers, each once, in the order in which they came.
private struct Numbered<Item: Hashable> {
    private(set) var items: [Item] = []
    private var numbers: [Item: Int] = [:]

    mutating func number(of item: Item) -> Int {
        if let number = numbers[item] { return number }
        numbers[item] = items.count
        items.append(item)
        return items.count - 1
    }
}
