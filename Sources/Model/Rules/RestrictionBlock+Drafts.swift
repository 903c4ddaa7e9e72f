import ShikiriDiagnostics

extension RestrictionBlock {
    /// Reads the keys of one direction: `applies, cooling_period, matrix, states, persons, exceptions`.
    ///
    /// - Parameters:
    ///   - fields: the revision itself, or its `reverse` block
    ///   - standard: the direction where `applies` is not written
    ///   - effective: the revision's effective date, against which days are checked
    ///   - places: what exceptions and classes of persons may name
    init?(
        reading fields: inout DraftFields, standard: Direction, effective: CalendarDay?, places: KnownPlaces
    ) {
        let direction = Self.direction(&fields) ?? standard
        let period = fields.coolingPeriod("cooling_period")
        let measures = Self.matrix(&fields)
        let schedules = Self.schedules(&fields)
        let persons = fields.list("persons").compactMap {
            PersonClass($0, of: direction.origin, places: places, fields: &fields)
        }
        var exceptions: [RestrictionException] = []
        for draft in fields.list("exceptions") {
            let read = RestrictionException(
                draft, direction: direction, effective: effective, places: places, fields: &fields)
            guard let read else { continue }
            if let other = exceptions.first(where: { $0.from == read.from && $0.to == read.to }) {
                fields.report(
                    .ambiguousException,
                    "line \(other.location.line) is already about `\(read.from.text)` to `\(read.to.text)`",
                    at: read.location, help: "join the two exceptions into one")
                continue
            }
            exceptions.append(read)
        }
        guard let measures else { return nil }
        let cells = CellPlace.all.compactMap { place in
            measures[place].map {
                MatrixCell(
                    place: place, measure: $0.value, location: $0.location, schedule: schedules[place])
            }
        }
        guard cells.count == CellPlace.all.count else { return nil }
        if let effective {
            for cell in cells { Self.check(cell, effective: effective, &fields) }
        }
        Self.checkOrder(of: measures, &fields)
        if !fields.has("cooling_period") { Self.checkPeriods(cells, exceptions, &fields) }
        self.init(
            direction: direction, coolingPeriod: period?.value ?? .zero, cells: cells, persons: persons,
            exceptions: exceptions,
            location: fields.location)
    }

    private static func direction(_ fields: inout DraftFields) -> Direction? {
        guard var inner = fields.fields("applies") else { return nil }
        let from = inner.requiredWord("from", as: Company.self)
        let to = inner.requiredWord("to", as: Company.self)
        if let from, let to, from.value == to.value {
            inner.report(
                .contradictoryRevision, "`applies` leads from \(from.value.rawValue) to itself", at: to.location,
                help: "the restrictions are about moves between the companies: to \(from.value.other.rawValue)")
        }
        fields.finish(&inner)
        return from.map { Direction(from: $0.value) }
    }

    /// The measures of all nine cells; nil where one is missing or wrong.
    private static func matrix(_ fields: inout DraftFields) -> [CellPlace: Located<Measure>]? {
        guard let draft = fields.requiredDraft("matrix") else { return nil }
        var rows = DraftFields(draft, subject: "matrix")
        var measures: [CellPlace: Located<Measure>] = [:]
        var missing: [String] = []
        var log = DiagnosticLog()
        for handling in HandlingLevel.allCases {
            var row = rows.fields(handling.rawValue, subject: "row of the matrix")
            for usability in Usability.allCases {
                let place = CellPlace(handling, usability)
                let isWritten = row?.draft(usability.rawValue) != nil
                if !isWritten { missing.append("`\(place)`") }
                guard isWritten, let measure = row?.word(usability.rawValue, as: Measure.self) else { continue }
                measures[place] = measure
            }
            row?.finish(into: &log)
        }
        if !missing.isEmpty {
            rows.report(.incompleteMatrix, "the matrix leaves out \(missing.joined(separator: ", "))")
        }
        rows.merge(log)
        rows.finish(into: &log)
        fields.merge(log)
        return measures.count == CellPlace.all.count ? measures : nil
    }

    private static func schedules(_ fields: inout DraftFields) -> [CellPlace: CellSchedule] {
        guard var states = fields.fields("states") else { return [:] }
        var schedules: [CellPlace: CellSchedule] = [:]
        var log = DiagnosticLog()
        for key in states.writtenKeys {
            guard let draft = states.requiredDraft(key.value) else { continue }
            guard let place = CellPlace(key.value) else {
                log.report(
                    .badValue, "`\(key.value)` is not a cell of the matrix", at: key.location,
                    help: Suggestion.help(for: key.value, among: CellPlace.all.map(\.description)))
                continue
            }
            var entry = DraftFields(draft, subject: "cell's state")
            let state = entry.requiredWord("state", as: CellState.self)
            let from = entry.day("from")
            let measure = entry.word("measure", as: Measure.self)
            let period = entry.coolingPeriod("cooling_period")
            let note = entry.text("note")
            entry.finish(into: &log)
            guard let state else { continue }
            schedules[place] = CellSchedule(
                state: state.value, from: from?.value, measure: measure?.value, coolingPeriod: period?.value,
                note: note?.value, location: key.location)
        }
        states.finish(into: &log)
        fields.merge(log)
        return schedules
    }

    /// A stronger level is not treated more mildly than a weaker one; where it is, two cells were probably swapped.
    private static func checkOrder(of measures: [CellPlace: Located<Measure>], _ fields: inout DraftFields) {
        let rows = zip(HandlingLevel.allCases, HandlingLevel.allCases.dropFirst()).flatMap { strong, weak in
            Usability.allCases.map { (CellPlace(strong, $0), CellPlace(weak, $0)) }
        }
        let columns = zip(Usability.allCases, Usability.allCases.dropFirst()).flatMap { strong, weak in
            HandlingLevel.allCases.map { (CellPlace($0, strong), CellPlace($0, weak)) }
        }
        for (strong, weak) in rows + columns {
            guard let milder = measures[strong], let stricter = measures[weak] else { continue }
            guard milder.value < stricter.value else { continue }
            fields.report(
                .invertedMatrix,
                "`\(strong)` is \(milder.value.rawValue), milder than `\(weak)`, which is \(stricter.value.rawValue)",
                at: milder.location, help: "see whether the two cells were swapped")
        }
    }

    /// What is prohibited says for how long; only `none` says that no time permits it.
    private static func checkPeriods(
        _ cells: [MatrixCell], _ exceptions: [RestrictionException], _ fields: inout DraftFields
    ) {
        let open =
            cells.first(where: \.prohibitsWithoutPeriod).map { "`\($0.place)` is prohibited" }
            ?? exceptions.first { $0.measure == .prohibited && $0.coolingPeriod == nil }.map {
                "the exception for `\($0.from.text)` to `\($0.to.text)` prohibits"
            }
        guard let open else { return }
        fields.report(
            .missingKey, "`cooling_period` is missing, and \(open)", at: fields.location,
            help: "write a period such as P1Y, or `none` where no time permits a direct move")
    }

    /// What a cell's state says must agree with the matrix and with the revision's date.
    private static func check(_ cell: MatrixCell, effective: CalendarDay, _ fields: inout DraftFields) {
        guard let schedule = cell.schedule else { return }
        if cell.announcesForNoDay {
            fields.report(
                .undatedState,
                "`\(cell.place)` is \(schedule.state.rawValue) without a day: it stays "
                    + "`\(cell.standing(on: effective).measure.rawValue)` for as long as this revision holds",
                at: schedule.location, help: "add `from:` with the day from which it holds")
        }
        switch schedule.state {
        case .inForce, .added:
            if let from = schedule.from, from > effective {
                fields.report(
                    .contradictoryRevision,
                    "`\(cell.place)` can't be \(schedule.state.rawValue) from \(from), after the revision's date",
                    at: schedule.location, help: "write `planned` for a cell that holds from a coming day")
            }
            if let measure = schedule.measure, measure != cell.measure {
                fields.report(
                    .contradictoryRevision,
                    "`\(cell.place)` is `\(cell.measure.rawValue)` in the matrix and `\(measure.rawValue)` here",
                    at: schedule.location, help: "give the measure in the matrix alone")
            }
        case .tightening:
            if let measure = schedule.measure, measure < cell.measure {
                fields.report(
                    .contradictoryRevision,
                    "`\(cell.place)` is to be tightened, and `\(measure.rawValue)` is milder than the matrix's "
                        + "`\(cell.measure.rawValue)`",
                    at: schedule.location, help: "a milder measure comes with a revision of its own")
            }
        case .planned:
            break
        }
    }
}
