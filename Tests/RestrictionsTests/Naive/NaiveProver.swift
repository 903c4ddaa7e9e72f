import ShikiriModel

/// Proves revisions by asking for every pair, every day and every person, one after the other, and counting along.
struct NaiveProver {
    let scene: Scene
    private let naive: NaiveEvaluator
    private let revision: Scene.Revision
    private let next: CalendarDay?

    struct Result: Equatable {
        var decisions = 0
        var silentPairs = 0
        var firstSilence: String?
        var unused: [String] = []
        var idle: [String] = []
        var invariants: [Invariant] = []
    }

    struct Invariant: Equatable {
        var decisions: Int
        /// The first case that refutes it; nil where it holds.
        var refuted: String?
    }

    init(_ scene: Scene, _ position: Int) {
        self.scene = scene
        naive = NaiveEvaluator(scene: scene)
        revision = scene.revisions[position]
        next = position + 1 < scene.revisions.count ? scene.revisions[position + 1].effective : nil
    }

    /// Last days after which a month is shorter than thirty days, as long, and longer.
    private static let lastDays = ["2023-01-31", "2023-03-31", "2023-04-30"].compactMap { CalendarDay($0) }

    var result: Result {
        var result = Result()
        for side in ["grid", "affiliate"] {
            for from in places(side) {
                for to in places(Self.other(side)) {
                    result.decisions += days.count * scene.categories.count
                    guard let day = days.first(where: { isSilent(from, to, $0) }) else { continue }
                    result.silentPairs += 1
                    let line = "\(day) \(from)>\(to)"
                    if result.firstSilence.map({ line.prefix(10) < $0.prefix(10) }) ?? true {
                        result.firstSilence = line
                    }
                }
            }
            guard let block = revision.blocks[side] else { continue }
            let reached = reached(side)
            result.unused += Scene.cells.filter { !reached.contains($0) }.map { "\(side) \($0)" }
            result.idle += block.exceptions.filter { isIdle($0, side) }.map { "\($0.from)>\($0.to)" }
        }
        result.invariants = revision.holds.map(prove)
        return result
    }

    private static func other(_ side: String) -> String { side == "grid" ? "affiliate" : "grid" }

    /// Operations, then departments without any.
    private func places(_ side: String) -> [String] {
        let nameless = scene.departments.filter { department in
            department.company == side && !scene.operations.contains { $0.department == department.id }
        }
        return scene.operations.filter { $0.company == side }.map(\.id) + nameless.map(\.id)
    }

    private var days: [CalendarDay] {
        var days: Set<CalendarDay> = [revision.effective]
        for block in revision.blocks.values {
            let coming = block.states.values.filter { ["planned", "tightening"].contains($0.state) }.compactMap(\.from)
            let endings = block.exceptions.compactMap { $0.expires?.adding(days: 1) }
            days.formUnion((coming + endings).filter { $0 > revision.effective })
        }
        return days.filter { day in next.map { day < $0 } ?? true }.sorted()
    }

    private func isSilent(_ from: String, _ to: String, _ day: CalendarDay) -> Bool {
        naive.direct(from: from, to: to, rulesOf: day, lastDay: day.adding(days: -1)).isOpen
    }

    private func reached(_ side: String) -> Set<String> {
        var reached: Set<String> = []
        for day in days {
            for from in places(side) {
                for to in places(Self.other(side))
                where naive.exception(from: from, to: to, rulesOf: day) == nil {
                    for category in scene.categories {
                        let cells = naive.cells(from: from, to: to, category)
                        if cells.count == 1 { reached.insert(cells[0]) }
                    }
                }
            }
        }
        return reached
    }

    private func isIdle(_ exception: Scene.Exception, _ side: String) -> Bool {
        var less = scene
        for position in less.revisions.indices where less.revisions[position].effective == revision.effective {
            less.revisions[position].blocks[side]?.exceptions.removeAll {
                $0.from == exception.from && $0.to == exception.to
            }
        }
        let without = NaiveEvaluator(scene: less)
        for day in days {
            for from in places(side) {
                for to in places(Self.other(side)) {
                    let decides = naive.exception(from: from, to: to, rulesOf: day)
                    guard decides?.from == exception.from, decides?.to == exception.to else { continue }
                    for (title, there) in persons(side, [revision]) {
                        for last in Self.lastDays {
                            let one = naive.direct(
                                from: from, to: to, rulesOf: day, lastDay: last, title: title, titleThere: there)
                            let two = without.direct(
                                from: from, to: to, rulesOf: day, lastDay: last, title: title, titleThere: there)
                            if one.answer != two.answer { return false }
                        }
                    }
                }
            }
        }
        return true
    }

    /// The titles that some rule names at the origin and at the destination, and none.
    private func persons(_ side: String, _ revisions: [Scene.Revision]) -> [(String?, String?)] {
        var here: [String?] = [nil]
        var there: [String?] = [nil]
        for revision in revisions {
            for persons in revision.blocks[side]?.persons ?? [] where persons.cooling != nil || persons.after != nil {
                for title in persons.titles where !here.contains(title) { here.append(title) }
            }
            for persons in revision.blocks[Self.other(side)]?.persons ?? [] where persons.before != nil {
                for title in persons.titles where !there.contains(title) { there.append(title) }
            }
        }
        return here.flatMap { title in there.map { (title, $0) } }
    }

    // MARK: Invariants

    private func prove(_ invariant: Scene.Invariant) -> Invariant {
        switch invariant.claim {
        case .neverLooser(let day):
            let earlier = scene.revisions.filter { $0.effective == day }
            let following = scene.revisions.filter { $0.effective > day }.map(\.effective).min() ?? day
            let last = following.adding(days: -1)
            return search(invariant, besides: earlier) { _, _ in
                true
            } refuted: { day, from, to, person, lastDay in
                isLooser(asked(from, to, day, person, lastDay), than: asked(from, to, last, person, lastDay))
            }
        case .minimum(let side, let handling, let usability, let measure, let period):
            return search(invariant) { from, to in
                if let side, self.side(of: from) != side { return false }
                return scene.categories.contains { category in
                    naive.cells(from: from, to: to, category).contains { cell in
                        let parts = cell.split(separator: "/").map(String.init)
                        return (handling ?? parts[0]) == parts[0] && (usability ?? parts[1]) == parts[1]
                    }
                }
            } refuted: { day, from, to, person, lastDay in
                let asked = asked(from, to, day, person, lastDay)
                if let measure, Self.rank(asked.verdict) < Self.rank(measure) { return true }
                guard asked.verdict != "allowed", let period, let end = asked.permittedFrom else { return false }
                return end < NaiveEvaluator.firstDay(after: period, lastDay: lastDay)
            }
        case .otherWay(let demand):
            return search(invariant, onlyAnybody: true) { _, _ in
                true
            } refuted: { day, from, to, person, lastDay in
                guard asked(from, to, day, person, lastDay).verdict == "prohibited" else { return false }
                let back = asked(to, from, day, person, lastDay).verdict
                switch demand {
                case "pledge": return revision.pledge != "required"
                case "approval": return back == "allowed"
                default: return back != "prohibited"
                }
            }
        case .exceptionsEnd(let period):
            let last = NaiveEvaluator.firstDay(after: period, lastDay: revision.effective.adding(days: -1))
                .adding(days: -1)
            let all = ["grid", "affiliate"].flatMap { revision.blocks[$0]?.exceptions ?? [] }.filter { exception in
                !invariant.except.contains { $0.from == exception.from && $0.to == exception.to }
            }
            let late = all.first { $0.expires.map { $0 > last } ?? true }
            return Invariant(decisions: all.count, refuted: late.map { "\($0.from)>\($0.to)" })
        }
    }

    private func search(
        _ invariant: Scene.Invariant, besides: [Scene.Revision] = [], onlyAnybody: Bool = false,
        speaksOf: (String, String) -> Bool,
        refuted: (CalendarDay, String, String, (String?, String?), CalendarDay) -> Bool
    ) -> Invariant {
        var result = Invariant(decisions: 0)
        for day in days {
            for side in ["grid", "affiliate"] {
                for from in places(side) {
                    for to in places(Self.other(side)) {
                        let isExempt = invariant.except.contains {
                            upwards(from).contains($0.from) && upwards(to).contains($0.to)
                        }
                        guard !isExempt, speaksOf(from, to) else { continue }
                        for person in onlyAnybody ? [(nil, nil)] : persons(side, [revision] + besides) {
                            result.decisions += 1
                            guard result.refuted == nil,
                                Self.lastDays.contains(where: { refuted(day, from, to, person, $0) })
                            else { continue }
                            result.refuted = "\(day) \(from)>\(to) \(person.0 ?? "-") \(person.1 ?? "-")"
                        }
                    }
                }
            }
        }
        return result
    }

    private func asked(
        _ from: String, _ to: String, _ day: CalendarDay, _ person: (String?, String?), _ lastDay: CalendarDay
    ) -> NaiveEvaluator.Answer {
        naive.direct(
            from: from, to: to, rulesOf: day, lastDay: lastDay, title: person.0, titleThere: person.1
        ).answer
    }

    private func isLooser(_ one: NaiveEvaluator.Answer, than other: NaiveEvaluator.Answer) -> Bool {
        guard one.verdict == other.verdict else { return Self.rank(one.verdict) < Self.rank(other.verdict) }
        guard one.verdict != "allowed", let end = one.permittedFrom else { return false }
        return other.permittedFrom.map { end < $0 } ?? true
    }

    private static func rank(_ verdict: String) -> Int {
        ["allowed", "approval", "prohibited"].firstIndex(of: verdict) ?? 0
    }

    private func side(of place: String) -> String { places("grid").contains(place) ? "grid" : "affiliate" }

    /// A place and all that it is part of.
    private func upwards(_ place: String) -> [String] {
        var all = [place]
        var next =
            scene.operations.first { $0.id == place }?.department
            ?? scene.departments.first { $0.id == place }?.parent
        while let department = next {
            all.append(department)
            next = scene.departments.first { $0.id == department }?.parent
        }
        return all
    }
}
