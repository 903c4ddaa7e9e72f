package import ShikiriModel

/// Which parts of the rules in force, and of those to come, some questions put to work.
package struct RuleCoverage: Sendable {
    /// Every part of the revisions that are not over, in the order written.
    package let parts: [RulePart]
    /// The parts that no question puts to work.
    package let untouched: [RulePart]
    private let engine: RestrictionEngine

    /// Looks at the parts that are put to work.
    ///
    /// - Parameter day: revisions that are over before it are left out.
    package init(of questions: [TransferQuestion], by engine: RestrictionEngine, from day: CalendarDay) {
        self.engine = engine
        let current = engine.rulebook.revision(on: day)?.effective ?? day
        parts = engine.rulebook.revisions.filter { $0.effective >= current }.flatMap(RulePart.all)
        let touched = questions.reduce(into: Set<RulePart>()) { $0.formUnion(engine.parts(of: $1)) }
        untouched = parts.filter { !touched.contains($0) }
    }

    /// A question that puts a part to work; nil where no operations that are written reach it, by no title that the
    /// rules know.
    package func question(reaching part: RulePart) -> TransferQuestion? {
        let titles = [nil] + classTitles(of: part).map(Optional.some)
        for day in days(of: part) {
            for (from, to) in pairs(for: part) {
                for title in titles {
                    for isThere in title == nil ? [false] : [false, true] {
                        let question = TransferQuestion(
                            from: from, to: to, on: day, title: isThere ? nil : title,
                            titleAtDestination: isThere ? title : nil)
                        if engine.parts(of: question).contains(part) { return question }
                    }
                }
            }
        }
        return nil
    }

    private func days(of part: RulePart) -> [CalendarDay] {
        if case .change(_, let day) = part.kind { return [day] }
        let next = engine.rulebook.revisions.first { $0.effective > part.revision }?.effective
        let changes = engine.rulebook.changeDays.filter { day in
            day > part.revision && (next.map { day < $0 } ?? true)
        }
        return [part.revision] + changes
    }

    private func pairs(for part: RulePart) -> [(from: Place, to: Place)] {
        if case .exception(let from, let to) = part.kind { return [(from, to)] }
        let operations = engine.rulebook.operations.items
        return operations.filter { $0.company == part.direction.origin }.flatMap { from in
            operations.filter { $0.company == part.direction.destination }.map { to in
                (.operation(from.id), .operation(to.id))
            }
        }
    }

    private func classTitles(of part: RulePart) -> [String] {
        switch part.kind {
        case .persons(let titles, _): return Array(titles.prefix(1))
        case .period:
            let block = engine.rulebook.revision(effective: part.revision)?.blocks[part.direction]
            return (block?.persons ?? []).compactMap(\.titles.first)
        case .cell, .change, .exception: return []
        }
    }
}
