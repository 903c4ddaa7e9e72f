import ShikiriModel

/// A small generator of pseudo-random numbers (SplitMix64) whose seed makes a failing case repeatable.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Makes up portals and questions: every feature of the rules appears, and dates lie close to each other so that they
/// meet.
struct SceneGenerator {
    private var random: SeededGenerator

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    private static let measures = ["prohibited", "approval", "allowed"]
    private static let titles = ["取締役", "部長", "主任"]
    /// Month ends and leap days are frequent among these.
    private static let anchors = [
        "2023-01-31", "2023-08-31", "2024-01-31", "2024-02-29", "2024-03-31", "2024-10-01", "2024-12-31", "2025-02-28",
        "2025-06-30", "2026-01-01",
    ]
    private static let periods = ["P1Y", "P6M", "P1M", "P18M", "P30D", "P2W", "P1Y1M1D", "P3Y", "none"]

    /// Periods that are some time.
    private static let timed = periods.filter { $0 != "none" }

    mutating func scene() -> Scene {
        var scene = Scene()
        scene.categories = (0..<number(1...3)).map { "info\($0)" }
        for company in ["grid", "affiliate"] {
            for position in 0..<number(1...4) {
                let above = position > 0 && chance(50) ? "\(company)-d\(number(0...(position - 1)))" : nil
                scene.departments.append(("\(company)-d\(position)", company, above))
            }
        }
        for department in scene.departments {
            for position in 0..<number(0...3) {
                scene.operations.append(operation("\(department.id)-o\(position)", department, scene.categories))
            }
        }
        var dates: Set<CalendarDay> = []
        for _ in 0..<number(1...3) { dates.insert(day()) }
        scene.revisions = dates.sorted().map { revision($0, scene) }
        return scene
    }

    private mutating func operation(
        _ id: String, _ department: (id: String, company: String, parent: String?), _ categories: [String]
    ) -> Scene.Operation {
        let words = department.company == "grid" ? Scene.rows : Scene.columns
        var levels: [String: String] = [:]
        for category in categories where chance(80) { levels[category] = pick(words) }
        return Scene.Operation(
            id: id, department: department.id, company: department.company, levels: levels, saysOthers: chance(70))
    }

    private mutating func revision(_ effective: CalendarDay, _ scene: Scene) -> Scene.Revision {
        var blocks: [String: Scene.Block] = [:]
        let first = pick(["grid", "affiliate"])
        blocks[first] = block(from: first, effective, scene)
        let second = first == "grid" ? "affiliate" : "grid"
        if chance(60) { blocks[second] = block(from: second, effective, scene) }
        return Scene.Revision(
            effective: effective, pledge: chance(80) ? pick(["required", "none"]) : nil,
            concurrent: chance(30) ? pick(Self.measures) : nil, blocks: blocks)
    }

    private mutating func block(from side: String, _ effective: CalendarDay, _ scene: Scene) -> Scene.Block {
        var block = Scene.Block(
            cooling: pick(Self.periods), matrix: [:], states: [:], persons: [], exceptions: [])
        for cell in Scene.cells {
            block.matrix[cell] = pick(Self.measures)
            if chance(40) { block.states[cell] = state(block.matrix[cell] ?? "", effective) }
        }
        for _ in 0..<(chance(40) ? number(1...2) : 0) { block.persons.append(persons(from: side, scene)) }
        let other = side == "grid" ? "affiliate" : "grid"
        for _ in 0..<(chance(50) ? number(1...4) : 0) {
            let exception = self.exception(from: places(side, scene), to: places(other, scene), effective)
            let isNew = !block.exceptions.contains { $0.from == exception.from && $0.to == exception.to }
            if isNew { block.exceptions.append(exception) }
        }
        return block
    }

    private mutating func state(_ measure: String, _ effective: CalendarDay) -> Scene.State {
        let period = chance(30) ? pick(Self.periods) : nil
        switch number(0...3) {
        case 0: return Scene.State(state: "in_force", from: earlier(effective), measure: nil, cooling: period)
        case 1: return Scene.State(state: "added", from: earlier(effective), measure: nil, cooling: period)
        case 2:
            let stricter = Self.measures.prefix { $0 != measure } + [measure]
            return Scene.State(
                state: "tightening", from: later(effective), measure: chance(70) ? pick(Array(stricter)) : nil,
                cooling: period)
        default:
            return Scene.State(
                state: "planned", from: later(effective), measure: chance(50) ? pick(Self.measures) : nil,
                cooling: period)
        }
    }

    private mutating func persons(from side: String, _ scene: Scene) -> Scene.Persons {
        let operations = scene.operations.filter { $0.company == side }.map(\.id)
        let roles = operations.isEmpty || chance(50) ? [] : [pick(operations)]
        return Scene.Persons(
            titles: roles.isEmpty || chance(40) ? [pick(Self.titles)] : [], roles: roles, cooling: pick(Self.periods),
            before: chance(40) ? pick(Self.timed) : nil, after: chance(40) ? pick(Self.timed) : nil)
    }

    private mutating func exception(
        from origins: [String], to destinations: [String], _ effective: CalendarDay
    ) -> Scene.Exception {
        let measure = pick(Self.measures)
        return Scene.Exception(
            from: pick(origins), to: pick(destinations), measure: measure,
            cooling: measure != "allowed" && chance(40) ? pick(Self.periods) : nil,
            expires: chance(50) ? later(effective) : nil)
    }

    private func places(_ company: String, _ scene: Scene) -> [String] {
        scene.departments.filter { $0.company == company }.map(\.id)
            + scene.operations.filter { $0.company == company }.map(\.id)
    }

    /// Declares a few things of every revision; some of them hold.
    mutating func declare(_ scene: inout Scene) {
        for position in scene.revisions.indices {
            let earlier = scene.revisions[..<position].map(\.effective)
            scene.revisions[position].holds = (0..<number(1...4)).map { _ in
                Scene.Invariant(claim: claim(earlier), except: chance(40) ? [exemption(scene)] : [])
            }
        }
    }

    private mutating func claim(_ earlier: [CalendarDay]) -> Scene.Claim {
        switch number(0...3) {
        case 0 where !earlier.isEmpty: return .neverLooser(pick(earlier))
        case 1:
            let measure = chance(50) ? pick(["prohibited", "approval"]) : nil
            return .minimum(
                from: chance(40) ? pick(["grid", "affiliate"]) : nil, handling: chance(60) ? pick(Scene.rows) : nil,
                usability: chance(60) ? pick(Scene.columns) : nil, measure: measure,
                period: measure == nil || chance(50) ? pick(Self.timed) : nil)
        case 2: return .otherWay(pick(["pledge", "approval", "prohibited"]))
        default: return .exceptionsEnd(pick(Self.timed))
        }
    }

    private mutating func exemption(_ scene: Scene) -> (from: String, to: String) {
        let from = pick(["grid", "affiliate"])
        return (pick(places(from, scene)), pick(places(from == "grid" ? "affiliate" : "grid", scene)))
    }

    mutating func question(_ scene: Scene) -> Scene.Question {
        let from = pick(["grid", "affiliate"])
        let to = chance(85) ? (from == "grid" ? "affiliate" : "grid") : from
        let on = day()
        var history: [Scene.Posting] = []
        if !scene.operations.isEmpty, chance(60) {
            for _ in 0..<number(1...5) { history.append(posting(scene, near: on)) }
        }
        return Scene.Question(
            from: pick(places(from, scene)), to: pick(places(to, scene)), on: on,
            left: chance(30) ? on.adding(days: -number(1...900)) : nil, title: chance(40) ? pick(Self.titles) : nil,
            titleAtDestination: chance(30) ? pick(Self.titles) : nil, history: history)
    }

    private mutating func posting(_ scene: Scene, near on: CalendarDay) -> Scene.Posting {
        let from = on.adding(days: number(-1500...20))
        let until = chance(70) ? from.adding(days: number(0...900)) : nil
        let meets = chance(20) ? on.adding(days: number(-2...1)) : nil
        let places = chance(85) ? scene.operations.map(\.id) : scene.departments.map(\.id)
        return Scene.Posting(
            place: pick(places), from: from, until: meets.map { max($0, from) } ?? until,
            title: chance(25) ? pick(Self.titles) : nil)
    }

    private mutating func day() -> CalendarDay {
        let anchor = CalendarDay(pick(Self.anchors)) ?? CalendarDay(daysSinceEpoch: 19_800)
        return chance(60) ? anchor : anchor.adding(days: number(-40...40))
    }

    private mutating func earlier(_ day: CalendarDay) -> CalendarDay? {
        chance(70) ? day.adding(days: -number(0...400)) : nil
    }

    private mutating func later(_ day: CalendarDay) -> CalendarDay? {
        // Some of the days coincide, so that several things change at once.
        let offset = chance(40) ? pick([0, 30, 31, 90]) : number(0...500)
        return chance(85) ? day.adding(days: offset) : nil
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    private mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

    private mutating func pick<Item>(_ items: [Item]) -> Item { items[number(0...(items.count - 1))] }
}
