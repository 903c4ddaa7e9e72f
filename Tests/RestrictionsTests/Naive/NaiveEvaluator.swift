import ShikiriModel

/// Decides questions by going through the written rules word for word: every post, every operation, every category,
/// every exception, each time anew. It shares no code with the engine but the calendar's days.
struct NaiveEvaluator {
    let scene: Scene

    struct Answer: Equatable {
        var verdict: String
        var permittedFrom: CalendarDay?
        var pledge: String
    }

    struct Result: Equatable {
        var answer: Answer
        /// What binds, in one line each, sorted; empty where nothing does.
        var reasons: [String]
        /// The first day and the answer.
        var coming: [String]
    }

    func decide(_ question: Scene.Question) -> Result {
        let posts = self.posts(of: question)
        let (answer, reasons) = self.answer(question, posts, rulesOf: question.on, on: question.on)
        var coming: [String] = []
        for change in changes() where change > question.on {
            let before = self.answer(question, posts, rulesOf: change.adding(days: -1), on: change).0
            let after = self.answer(question, posts, rulesOf: change, on: change).0
            if before != after { coming.append("\(change) \(Self.line(after))") }
        }
        return Result(answer: answer, reasons: reasons, coming: coming)
    }

    static func line(_ answer: Answer) -> String {
        "\(answer.verdict) \(answer.permittedFrom?.description ?? "-") \(answer.pledge)"
    }

    // MARK: Posts

    private struct Post {
        var operation: String?
        var lastDay: CalendarDay
        var direct: Bool
        /// Goes on beside the destination.
        var goesOn: Bool
        var end: CalendarDay?
    }

    private func company(_ place: String) -> String {
        for department in departments where department.id == place { return department.company }
        for operation in scene.operations where operation.id == place { return operation.company }
        return ""
    }

    private var departments: [(id: String, company: String)] { scene.departments }

    /// The operations of a place; one nil stands for a department that has none.
    private func operations(_ place: String) -> [String?] {
        if scene.operations.contains(where: { $0.id == place }) { return [place] }
        let own = scene.operations.filter { $0.department == place }.map(\.id)
        return own.isEmpty ? [nil] : own
    }

    private func posts(of question: Scene.Question) -> [Post] {
        let other = company(question.to) == "grid" ? "affiliate" : "grid"
        let eve = question.on.adding(days: -1)
        var left = eve
        if let said = question.left, said < eve { left = said }
        var posts: [Post] = []
        var known = false
        for posting in question.history {
            if company(posting.operation) != other { continue }
            if posting.from > eve { continue }
            let here = operations(question.from).contains(posting.operation) && posting.from <= left
            var last = here ? left : eve
            if let until = posting.until, until < last { last = until }
            if last < posting.from { continue }
            let reachesLeft = posting.until == nil || (posting.until ?? eve) >= left
            if here && reachesLeft { known = true }
            let goesOn = !here && (posting.until == nil || (posting.until ?? eve) >= question.on)
            posts.append(
                Post(
                    operation: posting.operation, lastDay: last, direct: last == eve, goesOn: goesOn,
                    end: posting.until))
        }
        if !known && company(question.from) == other {
            for operation in operations(question.from) {
                posts.append(Post(operation: operation, lastDay: left, direct: left == eve, goesOn: false, end: nil))
            }
        }
        // Of several times in one operation the last counts; of equal ones, the one that goes on longest.
        var kept: [Post] = []
        for post in posts {
            let better = posts.contains { rival in
                guard rival.operation == post.operation else { return false }
                if rival.lastDay != post.lastDay { return rival.lastDay > post.lastDay }
                return Self.length(rival) > Self.length(post)
            }
            let twin = kept.contains { $0.operation == post.operation }
            if !better && !twin { kept.append(post) }
        }
        return kept
    }

    private static func length(_ post: Post) -> Int {
        guard post.goesOn else { return -1 }
        return post.end.map { Int($0.daysSinceEpoch) } ?? Int.max
    }

    // MARK: Rules

    private struct Hit {
        var what: String
        var measure: String
        var lastDay: CalendarDay?
        var permitted: CalendarDay?
        var from: String?
        var to: String?
        var binds: Bool
    }

    private func revision(on day: CalendarDay) -> Scene.Revision? {
        scene.revisions.filter { $0.effective <= day }.max { $0.effective < $1.effective }
    }

    private func changes() -> [CalendarDay] {
        var days: Set<CalendarDay> = []
        for revision in scene.revisions {
            days.insert(revision.effective)
            for block in revision.blocks.values {
                for state in block.states.values {
                    if let from = state.from { days.insert(from) }
                }
                for exception in block.exceptions {
                    if let expires = exception.expires { days.insert(expires.adding(days: 1)) }
                }
            }
        }
        return days.sorted()
    }

    private func answer(
        _ question: Scene.Question, _ posts: [Post], rulesOf: CalendarDay, on: CalendarDay
    ) -> (Answer, [String]) {
        var hits: [Hit] = []
        for post in posts {
            for destination in operations(question.to) {
                hits += self.hits(question, post, destination, rulesOf: rulesOf, on: on)
            }
        }
        let binding = hits.filter { $0.binds && $0.measure != "allowed" }
        var verdict = "allowed"
        if binding.contains(where: { $0.measure == "approval" }) { verdict = "approval" }
        if binding.contains(where: { $0.measure == "prohibited" }) { verdict = "prohibited" }
        let prohibitions = binding.filter { $0.measure == "prohibited" }
        var permitted: CalendarDay?
        if !prohibitions.isEmpty, prohibitions.allSatisfy({ $0.permitted != nil }) {
            permitted = prohibitions.compactMap(\.permitted).max()
        }
        let crosses = company(question.from) != company(question.to)
        let pledge = crosses ? revision(on: rulesOf)?.pledge ?? "none" : "none"
        return (Answer(verdict: verdict, permittedFrom: permitted, pledge: pledge), Self.lines(binding))
    }

    private static func lines(_ hits: [Hit]) -> [String] {
        var origins: [String: Set<String>] = [:]
        var destinations: [String: Set<String>] = [:]
        for hit in hits {
            let key =
                "\(hit.what) \(hit.measure) \(hit.lastDay?.description ?? "-") \(hit.permitted?.description ?? "-")"
            origins[key, default: []].formUnion(hit.from.map { [$0] } ?? [])
            destinations[key, default: []].formUnion(hit.to.map { [$0] } ?? [])
        }
        return origins.keys.sorted().map { key in
            let from = (origins[key] ?? []).sorted().joined(separator: "+")
            let to = (destinations[key] ?? []).sorted().joined(separator: "+")
            return "\(key) \(from)>\(to)"
        }
    }

    private func hits(
        _ question: Scene.Question, _ post: Post, _ destination: String?, rulesOf: CalendarDay, on: CalendarDay
    ) -> [Hit] {
        guard let revision = revision(on: rulesOf) else { return [] }
        let there = company(question.to)
        let here = there == "grid" ? "affiliate" : "grid"
        var hits: [Hit] = []
        if let block = revision.blocks[here] {
            let classes = block.persons.filter { persons in
                if let title = question.title, persons.titles.contains(title) { return true }
                guard let operation = post.operation else { return false }
                return persons.roles.contains(operation)
            }
            let periods = classes.compactMap(\.cooling)
            if let exception = exception(block, question, post.operation, destination, rulesOf: rulesOf) {
                hits.append(
                    hit(
                        "exception \(exception.from)>\(exception.to)", exception.measure,
                        choose(exception.cooling, periods, block.cooling, post.lastDay), post, destination, on))
            } else {
                for category in scene.categories {
                    let cell = self.cell(post.operation, destination, category, originIsGrid: here == "grid")
                    let (measure, own) = standing(block, cell, rulesOf)
                    if measure == "allowed" { continue }
                    hits.append(
                        hit(
                            "\(category) \(cell)", measure, choose(own, periods, block.cooling, post.lastDay), post,
                            destination, on))
                }
            }
            for persons in classes {
                guard let after = persons.after else { continue }
                hits.append(hit("after \(Self.name(persons))", "prohibited", after, post, destination, on))
            }
        }
        for persons in revision.blocks[there]?.persons ?? [] {
            guard let before = persons.before else { continue }
            let titled = question.titleAtDestination.map(persons.titles.contains) ?? false
            let joined = operations(question.to).compactMap { $0 }.filter(persons.roles.contains)
            if !titled && joined.isEmpty { continue }
            if !joined.isEmpty, let destination, !joined.contains(destination) { continue }
            hits.append(hit("before \(Self.name(persons))", "prohibited", before, post, destination, on))
        }
        hits += together(revision, post, destination, originIsGrid: here == "grid", on: on)
        return hits
    }

    private static func name(_ persons: Scene.Persons) -> String {
        (persons.titles + persons.roles).joined(separator: ",")
    }

    private func together(
        _ revision: Scene.Revision, _ post: Post, _ destination: String?, originIsGrid: Bool, on: CalendarDay
    ) -> [Hit] {
        guard let measure = revision.concurrent, measure != "allowed", post.goesOn else { return [] }
        if let end = post.end, end < on { return [] }
        var hits: [Hit] = []
        for category in scene.categories {
            let parts = cell(post.operation, destination, category, originIsGrid: originIsGrid).split(separator: "/")
            if parts.contains("none") { continue }
            hits.append(
                Hit(
                    what: "concurrent \(category)", measure: measure, lastDay: post.end,
                    permitted: post.end?.adding(days: 1), from: post.operation, to: destination, binds: true))
        }
        return hits
    }

    private func hit(
        _ what: String, _ measure: String, _ period: String?, _ post: Post, _ destination: String?, _ on: CalendarDay
    ) -> Hit {
        var permitted: CalendarDay?
        if let period, !Self.isNothing(period) { permitted = Self.add(period, to: post.lastDay.adding(days: 1)) }
        let binds = permitted.map { on < $0 } ?? post.direct
        return Hit(
            what: what, measure: measure, lastDay: post.lastDay, permitted: permitted, from: post.operation,
            to: destination, binds: binds)
    }

    /// A class's period in place of the block's; the longer of it and one that the cell or exception names.
    private func choose(_ own: String?, _ classes: [String], _ block: String?, _ lastDay: CalendarDay) -> String? {
        let named = classes + (own.map { [$0] } ?? [])
        guard !named.isEmpty else { return block }
        let start = lastDay.adding(days: 1)
        return named.max { Self.add($0, to: start) < Self.add($1, to: start) }
    }

    private func standing(_ block: Scene.Block, _ cell: String, _ day: CalendarDay) -> (String, String?) {
        let matrix = block.matrix[cell] ?? ""
        guard let state = block.states[cell] else { return (matrix, nil) }
        let come = state.from.map { $0 <= day } ?? false
        switch state.state {
        case "in_force", "added": return (matrix, state.cooling)
        case "tightening": return come ? (state.measure ?? matrix, state.cooling) : (matrix, nil)
        default:
            if come { return (state.measure ?? matrix, state.cooling) }
            return (state.measure == nil ? "allowed" : matrix, nil)
        }
    }

    private func cell(_ origin: String?, _ destination: String?, _ category: String, originIsGrid: Bool) -> String {
        let (grid, affiliate) = originIsGrid ? (origin, destination) : (destination, origin)
        return "\(level(grid, category))/\(level(affiliate, category))"
    }

    private func level(_ operation: String?, _ category: String) -> String {
        for candidate in scene.operations where candidate.id == operation {
            return candidate.levels[category] ?? "none"
        }
        return "none"
    }

    /// The exception for a pair: operation to operation, then operation to department, department to operation,
    /// department to department.
    private func exception(
        _ block: Scene.Block, _ question: Scene.Question, _ origin: String?, _ destination: String?,
        rulesOf: CalendarDay
    ) -> Scene.Exception? {
        let home = department(of: origin, standingIn: question.from)
        let goal = department(of: destination, standingIn: question.to)
        let pairs: [(String?, String?)] = [(origin, destination), (origin, goal), (home, destination), (home, goal)]
        for (from, to) in pairs {
            for exception in block.exceptions where exception.from == from && exception.to == to {
                if let expires = exception.expires, expires < rulesOf { continue }
                return exception
            }
        }
        return nil
    }

    private func department(of operation: String?, standingIn place: String) -> String {
        for candidate in scene.operations where candidate.id == operation { return candidate.department }
        return place
    }

    // MARK: Calendar

    static func isNothing(_ period: String) -> Bool { !period.contains { "123456789".contains($0) } }

    /// Adds year by year and month by month, then looks for the last day that the month has, then adds day by day.
    static func add(_ period: String, to start: CalendarDay) -> CalendarDay {
        var parts = start.components
        var number = 0
        var days = 0
        for character in period.dropFirst() {
            if let digit = character.wholeNumberValue {
                number = number * 10 + digit
                continue
            }
            switch character {
            case "Y": parts.year += number
            case "M":
                for _ in 0..<number {
                    parts.month += 1
                    if parts.month == 13 { (parts.year, parts.month) = (parts.year + 1, 1) }
                }
            case "W": days += 7 * number
            default: days += number
            }
            number = 0
        }
        var monthDay = parts.day
        var day = CalendarDay(year: parts.year, month: parts.month, day: monthDay)
        while day == nil, monthDay > 1 {
            monthDay -= 1
            day = CalendarDay(year: parts.year, month: parts.month, day: monthDay)
        }
        var result = day ?? start
        for _ in 0..<days { result = result.adding(days: 1) }
        return result
    }
}
