import ShikiriDiagnostics
import ShikiriModel

/// Who reports to whom. People who are each other's managers are reported, and their circle is cut, so that nobody
/// downstream can walk in it for ever.
struct ReportingLines {
    private(set) var managers: ByPosition<Employee, Position<Employee>?>

    init(_ listed: EmployeeList, in roster: Roster, log: inout DiagnosticLog) {
        managers = ByPosition(
            listed.managerCells.values.map { cell in cell.flatMap { roster.position(of: $0.value) } })
        for (cell, manager) in zip(listed.managerCells.values, managers.values) where manager == nil {
            guard let cell, roster.lacks(cell.value) else { continue }
            log.report(.unknownReference, .managerIsNobody(listed.managerColumn), at: cell.location)
        }
        for circle in circles() { report(circle, listed, &log) }
        cutDeepLines(listed, &log)
    }

    /// Cuts lines that are longer than a company's can be: who is in one is in the pack of everybody above.
    private mutating func cutDeepLines(_ listed: EmployeeList, _ log: inout DiagnosticLog) {
        let most = Limit.managerDepth.most
        let deep = managers.positions.filter { isTooDeep($0) }
        for position in deep { managers[position] = nil }
        let findings = deep.compactMap { listed.managerCells[$0]?.location }.map { place in
            Diagnostic(.limitReached, .deepEmployee(most: most), at: place)
        }
        log.reportFolded(findings) { .manyDeepEmployees($0, most: most) }
    }

    private func isTooDeep(_ position: Position<Employee>) -> Bool {
        var above = managers[position]
        for _ in 0..<Limit.managerDepth.most {
            guard let manager = above else { return false }
            above = managers[manager]
        }
        return above != nil
    }

    /// Every circle once, each as the positions of its members.
    private func circles() -> [[Position<Employee>]] {
        var finished = ByPosition<Employee, Bool>(managers.values.map { _ in false })
        var result: [[Position<Employee>]] = []
        for start in managers.positions where !finished[start] {
            var path: [Position<Employee>] = []
            var steps: [Position<Employee>: Int] = [:]
            var current: Position<Employee>? = start
            while let position = current, !finished[position], steps[position] == nil {
                steps[position] = path.count
                path.append(position)
                current = managers[position]
            }
            if let position = current, let step = steps[position] { result.append(Array(path[step...])) }
            for position in path { finished[position] = true }
        }
        return result
    }

    private mutating func report(_ circle: [Position<Employee>], _ listed: EmployeeList, _ log: inout DiagnosticLog) {
        let places = circle.compactMap { listed.managerCells[$0]?.location }.sorted()
        for position in circle { managers[position] = nil }
        guard let first = places.first else { return }
        log.report(
            Diagnostic(
                .managerCycle, .managerCircle(circle.count), at: first,
                otherPlaces: Array(places.dropFirst())))
    }
}
