import LongRuns
import ShikiriModel
import ShikiriRestrictions
import Testing

/// What is proposed for a refused move is permitted, and nothing smaller is: held against a search through every day and
/// every place by the naive evaluator.
@Suite struct WaysAgreementTests {
    static let seeds: [UInt64] = (0..<4).map { 20_260_401 + UInt64($0) }
    static let portalsPerSeed = UInt64(LongRun.count(60, usually: 3))
    static let questionsPerPortal = 12
    /// How many days the search tries; what is proposed for later it can't refute.
    static let horizon = 500

    @Test(arguments: seeds) func aSearchFindsNothingSmaller(_ seed: UInt64) throws {
        var met: Set<String> = []
        for portal in 0..<Self.portalsPerSeed {
            let portalSeed = seed &* 1_000 &+ portal
            var generator = SceneGenerator(seed: portalSeed)
            let scene = generator.scene()
            let engine = RestrictionEngine(try scene.text.doubtfulRulebook())
            let search = WaySearch(scene: scene)
            for number in 0..<Self.questionsPerPortal {
                let written = generator.question(scene)
                let question = try written.asked(engine.rulebook)
                let ways = engine.ways(of: question)
                let context: Comment = "seed \(portalSeed), question \(number): \(written)"
                let verdict = try #require(engine.decision(on: question)).verdict
                #expect((ways == nil) == (verdict == .allowed), context)
                guard let ways else { continue }
                try expectPermitted(ways, question, engine, context)
                let end = question.on.adding(days: Self.horizon)
                let later = search.firstDay(written, atMost: .allowed, within: Self.horizon)
                #expect(ways.laterDay.flatMap { $0 > end ? nil : $0 } == later, context)
                let approval = search.firstDay(written, atMost: .approval, within: Self.horizon)
                #expect(ways.approval.flatMap { $0 > end ? nil : $0 } == (approval == later ? nil : approval), context)
                let near = search.nearest(written).filter { name in
                    guard let place = engine.rulebook.place(named: name) else { return false }
                    return engine.detours(of: question.joining(place)).isEmpty
                }
                if !near.isEmpty { #expect(Set(ways.destinations.map(\.text)) == Set(near), context) }
                if ways.laterDay != nil { met.insert("later") }
                if ways.approval != nil { met.insert("approval") }
                if !ways.destinations.isEmpty { met.insert("destination") }
                if ways.isEmpty { met.insert("none") }
            }
        }
        #expect(met.isSuperset(of: ["later", "approval"]), "a seed meets ways: \(met)")
    }

    private func expectPermitted(
        _ ways: PermittedWays, _ question: TransferQuestion, _ engine: RestrictionEngine, _ context: Comment
    ) throws {
        if let day = ways.laterDay {
            #expect(engine.decision(on: question.moved(to: day))?.verdict == .allowed, context)
        }
        if let day = ways.approval {
            // The rules of the day asked for may still want an approval where those of the later day want none.
            let verdict = try #require(engine.decision(on: question.moved(to: day))).verdict
            #expect(verdict <= .approval, context)
        }
        for place in ways.destinations {
            let move = question.joining(place)
            #expect(engine.decision(on: move)?.verdict == .allowed, context)
            #expect(engine.detours(of: move).isEmpty, context)
        }
    }
}

/// Looks for ways by trying every day and every place.
private struct WaySearch {
    let scene: Scene
    private var naive: NaiveEvaluator { NaiveEvaluator(scene: scene) }

    /// The first day on which both the question as it stands and the question asked anew are refused no further.
    func firstDay(_ question: Scene.Question, atMost measure: Measure, within days: Int) -> CalendarDay? {
        var anew = question
        anew.left = question.left ?? question.on.adding(days: -1)
        for offset in 0...days {
            anew.on = question.on.adding(days: offset)
            if naive.verdict(of: question, held: anew.on) <= measure, naive.verdict(of: anew, held: anew.on) <= measure
            {
                return anew.on
            }
        }
        return nil
    }

    /// The places of the destination's company with the fewest steps to it that may be joined on the same day.
    func nearest(_ question: Scene.Question) -> [String] {
        let places = scene.departments.map(\.id) + scene.operations.map(\.id)
        let open = places.filter { place in
            guard place != question.to else { return false }
            var other = question
            other.to = place
            return naive.verdict(of: other, held: question.on) == .allowed
        }
        let near = open.compactMap { place in steps(place, question.to).map { (place, $0) } }
            .filter { $0.1 <= RestrictionEngine.mostSteps }
        let least = near.map(\.1).min()
        return near.filter { $0.1 == least }.map(\.0)
    }

    /// The steps between two places, by the lines of what is above them; nil for places of different trees.
    private func steps(_ one: String, _ other: String) -> Int? {
        let (left, right) = (line(one), line(other))
        for (count, place) in left.enumerated() {
            if let found = right.firstIndex(of: place) { return count + found }
        }
        return nil
    }

    private func line(_ place: String) -> [String] {
        if let operation = scene.operations.first(where: { $0.id == place }) {
            return [place] + line(operation.department)
        }
        guard let department = scene.departments.first(where: { $0.id == place }) else { return [] }
        return [place] + (department.parent.map(line) ?? [department.company])
    }
}
