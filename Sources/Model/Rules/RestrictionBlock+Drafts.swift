import ShikiriDiagnostics

extension RestrictionBlock {
    /// Reads one direction.
    ///
    /// - Parameters:
    ///   - fields: the revision itself, or its `reverse` block
    ///   - standard: the direction where `applies` is not written
    ///   - effective: the revision's effective date, against which days are checked
    ///   - places: what exceptions and classes of persons may name
    ///   - log: takes the findings
    init?(
        _ fields: Fields<BlockKeys>, standard: Direction, effective: CalendarDay?, places: KnownPlaces,
        log: inout DiagnosticLog
    ) {
        let direction = Self.direction(fields[\.applies], &log) ?? standard
        let measures = Self.matrix(fields[\.matrix], &log)
        let schedules = Self.schedules(fields[\.states], &log)
        let persons = fields[\.persons].compactMap {
            PersonClass($0, of: direction.origin, places: places, log: &log)
        }
        let exceptions = Self.exceptions(fields[\.exceptions], direction, effective, places, &log)
        guard let measures else { return nil }
        let cells = CellPlace.all.compactMap { place in
            measures[place].map {
                MatrixCell(
                    place: place, measure: $0.value, location: $0.location, schedule: schedules[place])
            }
        }
        guard cells.count == CellPlace.all.count else { return nil }
        if let effective {
            for cell in cells { Self.check(cell, effective: effective, &log) }
        }
        Self.checkOrder(of: measures, &log)
        if !fields.isWritten(\.coolingPeriod) { Self.checkPeriods(cells, exceptions, at: fields.location, &log) }
        self.init(
            direction: direction, coolingPeriod: fields[\.coolingPeriod]?.value ?? .zero, cells: cells,
            persons: persons,
            exceptions: exceptions, location: fields.location)
    }

    private static func direction(_ fields: Fields<DirectionKeys>?, _ log: inout DiagnosticLog) -> Direction? {
        guard let fields, let from = fields[\.from] else { return nil }
        if let to = fields[\.to], from.value == to.value {
            log.report(
                .contradictoryRevision, .directionToItself(from.value.rawValue, other: from.value.other.rawValue),
                at: to.location)
        }
        return Direction(from: from.value)
    }

    private static func exceptions(
        _ written: [Fields<ExceptionKeys>], _ direction: Direction, _ effective: CalendarDay?, _ places: KnownPlaces,
        _ log: inout DiagnosticLog
    ) -> [RestrictionException] {
        var exceptions: [RestrictionException] = []
        for fields in written {
            let read = RestrictionException(
                fields, direction: direction, effective: effective, places: places, log: &log)
            guard let read else { continue }
            if let other = exceptions.first(where: { $0.from == read.from && $0.to == read.to }) {
                log.report(
                    .ambiguousException,
                    .sameException(line: other.location.line, from: read.from.text, to: read.to.text), at: read.location
                )
                continue
            }
            exceptions.append(read)
        }
        return exceptions
    }

    /// The measures of all nine cells; nil where one is missing or wrong.
    private static func matrix(
        _ rows: EachWord<HandlingLevel, EachWord<Usability, Located<Measure>>>?, _ log: inout DiagnosticLog
    ) -> [CellPlace: Located<Measure>]? {
        guard let rows else { return nil }
        let missing = CellPlace.all.filter { rows.values[$0.handling]?.written.contains($0.usability) != true }
        if !missing.isEmpty {
            log.report(.incompleteMatrix, .incompleteMatrix(missing.map(\.description)), at: rows.location)
        }
        var measures: [CellPlace: Located<Measure>] = [:]
        for place in CellPlace.all { measures[place] = rows.values[place.handling]?.values[place.usability] }
        return measures.count == CellPlace.all.count ? measures : nil
    }

    private static func schedules(
        _ states: [WrittenPair<Fields<CellStateKeys>>], _ log: inout DiagnosticLog
    ) -> [CellPlace: CellSchedule] {
        var schedules: [CellPlace: CellSchedule] = [:]
        for (key, entry) in states.map({ ($0.key, $0.value) }) {
            guard let place = CellPlace(key.value) else {
                log.report(
                    .badValue,
                    .notACell(
                        key.value, help: Suggestion.help(for: key.value, among: CellPlace.all.map(\.description))),
                    at: key.location)
                continue
            }
            guard let state = entry[\.state] else { continue }
            schedules[place] = CellSchedule(
                state: state.value, from: entry[\.from]?.value, measure: entry[\.measure]?.value,
                coolingPeriod: entry[\.coolingPeriod]?.value, note: entry[\.note]?.value, location: key.location)
        }
        return schedules
    }

    /// A stronger level is not treated more mildly than a weaker one; where it is, two cells were probably swapped.
    private static func checkOrder(of measures: [CellPlace: Located<Measure>], _ log: inout DiagnosticLog) {
        let rows = zip(HandlingLevel.allCases, HandlingLevel.allCases.dropFirst()).flatMap { strong, weak in
            Usability.allCases.map { (CellPlace(strong, $0), CellPlace(weak, $0)) }
        }
        let columns = zip(Usability.allCases, Usability.allCases.dropFirst()).flatMap { strong, weak in
            HandlingLevel.allCases.map { (CellPlace($0, strong), CellPlace($0, weak)) }
        }
        for (strong, weak) in rows + columns {
            guard let milder = measures[strong], let stricter = measures[weak] else { continue }
            guard milder.value < stricter.value else { continue }
            log.report(
                .invertedMatrix, .invertedCells(strong, milder.value.rawValue, weak, stricter.value.rawValue),
                at: milder.location)
        }
    }

    /// What is prohibited says for how long; only `none` says that no time permits it.
    private static func checkPeriods(
        _ cells: [MatrixCell], _ exceptions: [RestrictionException], at place: SourceLocation,
        _ log: inout DiagnosticLog
    ) {
        let open =
            cells.first(where: \.prohibitsWithoutPeriod).map { Phrase.cellProhibits($0.place) }
            ?? exceptions.first { $0.measure == .prohibited && $0.coolingPeriod == nil }.map {
                Phrase.exceptionProhibits($0.from.text, $0.to.text)
            }
        guard let open else { return }
        log.report(.missingKey, .missingCooling(open), at: place)
    }

    /// What a cell's state says must agree with the matrix and with the revision's date.
    private static func check(_ cell: MatrixCell, effective: CalendarDay, _ log: inout DiagnosticLog) {
        guard let schedule = cell.schedule else { return }
        if cell.announcesForNoDay {
            log.report(
                .undatedState,
                .undatedState(
                    cell.place, state: schedule.state.rawValue, standing: cell.standing(on: effective).measure.rawValue),
                at: schedule.location)
        }
        switch schedule.state {
        case .inForce, .added:
            if let from = schedule.from, from > effective {
                log.report(
                    .contradictoryRevision, .stateAfterRevision(cell.place, state: schedule.state.rawValue, from: from),
                    at: schedule.location)
            }
            if let measure = schedule.measure, measure != cell.measure {
                log.report(
                    .contradictoryRevision,
                    .twoMeasures(cell.place, matrix: cell.measure.rawValue, here: measure.rawValue),
                    at: schedule.location)
            }
        case .tightening:
            if let measure = schedule.measure, measure < cell.measure {
                log.report(
                    .contradictoryRevision,
                    .milderTightening(cell.place, here: measure.rawValue, matrix: cell.measure.rawValue),
                    at: schedule.location)
            }
        case .planned:
            break
        }
    }
}
