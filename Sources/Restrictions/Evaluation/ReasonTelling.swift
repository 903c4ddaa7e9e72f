import ShikiriDiagnostics
import ShikiriModel

/// Tells findings as reasons: by category of information, with the operations that take part.
struct ReasonTelling {
    private let reading: RuleReading
    private let index: PlaceIndex
    private let day: CalendarDay
    private var entries: [Entry] = []

    /// A reason before its values are looked up; those that differ only in their operations are one.
    private struct Entry {
        let finding: Finding
        /// The category of information by position; nil where the finding isn't about one.
        let category: Int?
        let leg: Leg
        var origins: [Int]
        var destinations: [Int]
    }

    init(_ reading: RuleReading, on day: CalendarDay) {
        self.reading = reading
        self.day = day
        index = reading.index
    }

    /// What binds, strictest first; where nothing does, what no longer does and what an exception allows. Together with
    /// the answer that follows from it.
    static func tell(
        _ legs: [Leg], _ reading: RuleReading, on day: CalendarDay
    ) -> (strictest: StrictestAnswer, reasons: [Reason]) {
        var strictest = StrictestAnswer()
        var telling = ReasonTelling(reading, on: day)
        for leg in legs where reading.mayBind(leg, on: day) {
            reading.forEachFinding(of: leg) { finding in
                guard finding.binds(leg, on: day) else { return }
                strictest.add(finding, leg)
                telling.add(finding, leg)
            }
        }
        // Most of a history has lapsed and is of no interest beside something that binds.
        if telling.entries.isEmpty {
            for leg in legs { reading.forEachFinding(of: leg) { telling.add($0, leg) } }
        }
        let strict = telling.entries.filter { $0.finding.measure == .prohibited }
        let mild = telling.entries.filter { $0.finding.measure != .prohibited }
        return (strictest, (strict + mild).compactMap(telling.reason))
    }

    private mutating func add(_ finding: Finding, _ leg: Leg) {
        let (reading, index) = (self.reading, self.index)
        switch finding.basis {
        case .cell(let cell):
            for category in index.information.indices {
                guard index.reach(leg.number, reading.destination, category: category).contains(cell) else { continue }
                addPairs(finding, category, leg) { origin, destination in
                    index.reach(origin, destination, category: category).contains(cell)
                        && reading.rules?.exception(from: origin, to: destination) == nil
                }
            }
        case .exception(let position):
            addPairs(finding, nil, leg) { origin, destination in
                reading.rules?.exception(from: origin, to: destination) == position
            }
        case .unclassified(let category):
            addPairs(finding, category, leg) { origin, destination in
                !index.openReach(origin, destination, category: category).isEmpty
                    && reading.rules?.exception(from: origin, to: destination) == nil
            }
        case .noOperations:
            addPairs(finding, nil, leg) { origin, destination in
                reading.rules?.exception(from: origin, to: destination) == nil
            }
        case .after:
            addPairs(finding, nil, leg) { _, _ in true }
        case .before(let position):
            let joined = postsOfClass(position)
            addPairs(finding, nil, leg) { _, destination in joined.isEmpty || joined.contains(destination) }
        case .concurrent:
            for category in index.information.indices {
                addPairs(finding, category, leg) { origin, destination in
                    let reach = index.reach(origin, destination, category: category)
                    return !reach.intersection(RuleReading.touchedByBoth).isEmpty
                }
            }
        }
    }

    /// The operations of the destination that are posts of a class that binds on the way in; empty where it binds by
    /// the title alone.
    private func postsOfClass(_ position: Int) -> [Int] {
        guard let incoming = reading.incoming else { return [] }
        return index.entries[reading.destination].operations.filter {
            incoming.classesOfRole[$0]?.contains(position) ?? false
        }
    }

    private mutating func addPairs(
        _ finding: Finding, _ category: Int?, _ leg: Leg, where matches: (Int, Int) -> Bool
    ) {
        var (origins, destinations): ([Int], [Int]) = ([], [])
        for origin in index.entries[leg.number].operations {
            for destination in index.entries[reading.destination].operations where matches(origin, destination) {
                if origins.last != origin { origins.append(origin) }
                if !destinations.contains(destination) { destinations.append(destination) }
            }
        }
        guard !origins.isEmpty else { return }
        let same = entries.firstIndex {
            $0.leg.lastDay == leg.lastDay && $0.category == category && $0.finding == finding
                && $0.leg.isDirect == leg.isDirect
        }
        guard let same else {
            entries.append(
                Entry(
                    finding: finding, category: category, leg: leg, origins: origins, destinations: destinations))
            return
        }
        entries[same].origins += origins
        entries[same].destinations += destinations.filter { !entries[same].destinations.contains($0) }
    }

    private func reason(_ entry: Entry) -> Reason? {
        basis(entry).map {
            Reason(
                basis: $0, measure: entry.finding.measure, direction: reading.direction, origins: ids(entry.origins),
                destinations: ids(entry.destinations), cooling: cooling(entry))
        }
    }

    /// What a finding's positions stand for.
    private func basis(_ entry: Entry) -> Reason.Basis? {
        let information = entry.category.map { index.information[$0] }
        switch entry.finding.basis {
        case .cell(let cell):
            guard let rules = reading.rules, let information else { return nil }
            let written = rules.block.cells[cell]
            return .cell(
                information: information, place: written.place, standing: rules.standings[cell],
                location: written.source(of: rules.standings[cell]))
        case .unclassified: return information.map { .unclassified($0) }
        case .noOperations(let number):
            guard case .department(let id) = index.entries[number].place else { return nil }
            return .noOperations(id)
        case .concurrent:
            guard let rule = reading.state.concurrent, let information else { return nil }
            return .concurrent(information: information, location: rule.location)
        case .exception(let position): return reading.rules.map { .exception($0.exceptions[position]) }
        case .after(let position): return reading.rules.map { .after($0.block.persons[position]) }
        case .before(let position): return reading.incoming.map { .before($0.block.persons[position]) }
        }
    }

    private func cooling(_ entry: Entry) -> Reason.Cooling? {
        guard entry.finding.measure != .allowed else { return nil }
        let permittedFrom = entry.finding.permittedFrom(entry.leg)
        let isOver = !entry.finding.binds(entry.leg, on: day)
        switch entry.finding.duration {
        case .cooling(let period, let personClass):
            return Reason.Cooling(
                lastDay: entry.leg.lastDay, period: period, permittedFrom: permittedFrom, isOver: isOver,
                source: personClass.flatMap { reading.rules?.block.persons[$0] }.map { .personClass($0) } ?? .rules)
        case .overlap(let until):
            return until.map {
                Reason.Cooling(
                    lastDay: $0, period: .zero, permittedFrom: permittedFrom, isOver: isOver, source: .rules)
            }
        }
    }

    /// The ids of operations in the order of the rulebook.
    private func ids(_ numbers: [Int]) -> [OperationID] {
        if numbers.count == 1 { return index.operationIDs(numbers[0]) }
        let isAscending = zip(numbers, numbers.dropFirst()).allSatisfy(<)
        return (isAscending ? numbers : Set(numbers).sorted()).flatMap(index.operationIDs)
    }
}
