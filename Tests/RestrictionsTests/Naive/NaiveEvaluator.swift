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
        var firstPermitted: CalendarDay?
        var permittedUntil: CalendarDay?
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
        let (first, until) = dayByDay(question, posts)
        return Result(answer: answer, reasons: reasons, coming: coming, firstPermitted: first, permittedUntil: until)
    }

    /// Asks again on each day that comes, by the rules in force on it, until nothing can change any more.
    private func dayByDay(
        _ question: Scene.Question, _ posts: [Post]
    ) -> (first: CalendarDay?, until: CalendarDay?) {
        let changes = Set(self.changes())
        var hits = self.hits(question, posts, rulesOf: question.on)
        var first: CalendarDay?
        var day = question.on
        while true {
            let isAllowed = !hits.contains { $0.binds(on: day) }
            if isAllowed, first == nil { first = day }
            if !isAllowed, first != nil { return (first, day.adding(days: -1)) }
            let isSettled = !changes.contains { $0 > day } && !hits.contains { $0.permitted.map { $0 > day } ?? false }
            if isSettled { return (first, nil) }
            day = day.adding(days: 1)
            if changes.contains(day) { hits = self.hits(question, posts, rulesOf: day) }
        }
    }

    static func line(_ answer: Answer) -> String {
        "\(answer.verdict) \(answer.permittedFrom?.description ?? "-") \(answer.pledge)"
    }

    /// What the rules of a day ask of a question on that day, with everything else as the question has it.
    func verdict(of question: Scene.Question, held day: CalendarDay) -> Measure {
        let answer = answer(question, posts(of: question), rulesOf: day, on: day).0
        return Measure(rawValue: answer.verdict) ?? .prohibited
    }

    // MARK: Posts

    private struct Post {
        var operation: String?
        /// The department that stands for operations that nobody wrote.
        var home: String
        var titles: [String]
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

    private var departments: [(id: String, company: String, parent: String?)] { scene.departments }

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
        for posting in question.history where company(posting.place) == other && posting.from <= eve {
            for operation in operations(posting.place) {
                // A department without operations is left as itself.
                let isSame = operation == nil && posting.place == question.from
                let here =
                    (isSame || (operation != nil && operations(question.from).contains(operation)))
                    && posting.from <= left
                var last = here ? left : eve
                if let until = posting.until, until < last { last = until }
                if last < posting.from { continue }
                let reachesLeft = posting.until == nil || (posting.until ?? eve) >= left
                if here && reachesLeft { known = true }
                let goesOn = !here && (posting.until == nil || (posting.until ?? eve) >= question.on)
                var titles = (posting.title ?? question.title).map { [$0] } ?? []
                if reachesLeft, let today = question.title, !titles.contains(today) { titles.append(today) }
                posts.append(
                    Post(
                        operation: operation, home: posting.place, titles: titles, lastDay: last, direct: last == eve,
                        goesOn: goesOn, end: posting.until))
            }
        }
        if !known && company(question.from) == other {
            for operation in operations(question.from) {
                posts.append(
                    Post(
                        operation: operation, home: question.from, titles: question.title.map { [$0] } ?? [],
                        lastDay: left, direct: left == eve, goesOn: false, end: nil))
            }
        }
        // Of several times in one operation under one title the last counts; of equal ones, the one that goes on longest.
        var kept: [Post] = []
        for post in posts {
            let better = posts.contains { rival in
                guard Self.isSamePlace(rival, post) else { return false }
                if rival.lastDay != post.lastDay { return rival.lastDay > post.lastDay }
                return Self.length(rival) > Self.length(post)
            }
            let twin = kept.contains { Self.isSamePlace($0, post) }
            if !better && !twin { kept.append(post) }
        }
        return kept
    }

    private static func isSamePlace(_ one: Post, _ other: Post) -> Bool {
        guard one.operation == other.operation, one.titles == other.titles else { return false }
        return one.operation != nil || one.home == other.home
    }

    private static func length(_ post: Post) -> Int {
        guard post.goesOn else { return -1 }
        return post.end.map { Int($0.daysSinceEpoch) } ?? Int.max
    }

    // MARK: Direct moves

    /// What the rules of a day ask of somebody who leaves an operation, or a department without any, after a last day and
    /// is somewhere else on the next; and whether that rests on what nobody said.
    func direct(
        from: String, to: String, rulesOf: CalendarDay, lastDay: CalendarDay, title: String? = nil,
        titleThere: String? = nil
    ) -> (answer: Answer, isOpen: Bool) {
        let (question, post) = direct(from, to, lastDay, title, titleThere)
        let answer = self.answer(question, [post], rulesOf: rulesOf, on: question.on).0
        return (answer, hits(question, [post], rulesOf: rulesOf).contains(where: \.isOpen))
    }

    /// The exception that decides for such a move, by its ends; nil where the cells do.
    func exception(from: String, to: String, rulesOf: CalendarDay) -> Scene.Exception? {
        let (question, post) = direct(from, to, rulesOf, nil, nil)
        let destination = operations(to)[0]
        guard let block = revision(on: rulesOf)?.blocks[company(from)] else { return nil }
        return exception(block, question, post, destination, rulesOf: rulesOf)
    }

    /// The cells that a pair can be in, in one category; one where both levels are said.
    func cells(from: String, to: String, _ category: String) -> [String] {
        cells(operations(from)[0], operations(to)[0], category, originIsGrid: company(from) == "grid")
    }

    private func direct(
        _ from: String, _ to: String, _ lastDay: CalendarDay, _ title: String?, _ titleThere: String?
    ) -> (Scene.Question, Post) {
        let question = Scene.Question(
            from: from, to: to, on: lastDay.adding(days: 1), title: title, titleAtDestination: titleThere, history: [])
        let post = Post(
            operation: operations(from)[0], home: from, titles: title.map { [$0] } ?? [], lastDay: lastDay,
            direct: true, goesOn: false, end: nil)
        return (question, post)
    }

    // MARK: Rules

    private struct Hit {
        var what: String
        var measure: String
        var lastDay: CalendarDay?
        var permitted: CalendarDay?
        var from: String?
        var to: String?
        /// What binds without a known end binds a direct move, or one beside which a post goes on.
        var forEver: Bool
        /// Whether it is about something that nobody said.
        var isOpen = false

        func binds(on day: CalendarDay) -> Bool {
            guard measure != "allowed" else { return false }
            return permitted.map { day < $0 } ?? forEver
        }
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

    private func hits(_ question: Scene.Question, _ posts: [Post], rulesOf: CalendarDay) -> [Hit] {
        posts.flatMap { post in
            operations(question.to).flatMap { hits(question, post, $0, rulesOf: rulesOf) }
        }
    }

    private func answer(
        _ question: Scene.Question, _ posts: [Post], rulesOf: CalendarDay, on: CalendarDay
    ) -> (Answer, [String]) {
        let binding = hits(question, posts, rulesOf: rulesOf).filter { $0.binds(on: on) }
        var verdict = "allowed"
        if binding.contains(where: { $0.measure == "approval" }) { verdict = "approval" }
        if binding.contains(where: { $0.measure == "prohibited" }) { verdict = "prohibited" }
        let decisive = binding.filter { $0.measure == verdict }
        var permitted: CalendarDay?
        if decisive.allSatisfy({ $0.permitted != nil }) { permitted = decisive.compactMap(\.permitted).max() }
        let crosses = company(question.from) != company(question.to)
        let pledge = crosses ? revision(on: rulesOf)?.pledge ?? "none" : "none"
        return (Answer(verdict: verdict, permittedFrom: permitted, pledge: pledge), Self.lines(binding))
    }

    private static func lines(_ hits: [Hit]) -> [String] {
        var origins: [String: Set<String>] = [:]
        var destinations: [String: Set<String>] = [:]
        for hit in hits {
            if hit.isOpen {
                origins[hit.what] = []
                continue
            }
            let key =
                "\(hit.what) \(hit.measure) \(hit.lastDay?.description ?? "-") \(hit.permitted?.description ?? "-")"
            origins[key, default: []].formUnion(hit.from.map { [$0] } ?? [])
            destinations[key, default: []].formUnion(hit.to.map { [$0] } ?? [])
        }
        return origins.keys.sorted().map { key in
            let from = (origins[key] ?? []).sorted().joined(separator: "+")
            let to = (destinations[key] ?? []).sorted().joined(separator: "+")
            return from.isEmpty && to.isEmpty ? key : "\(key) \(from)>\(to)"
        }
    }

    private func hits(
        _ question: Scene.Question, _ post: Post, _ destination: String?, rulesOf: CalendarDay
    ) -> [Hit] {
        guard let revision = revision(on: rulesOf) else { return [] }
        let there = company(question.to)
        let here = there == "grid" ? "affiliate" : "grid"
        var hits: [Hit] = []
        if let block = revision.blocks[here] {
            let classes = block.persons.filter { persons in
                if post.titles.contains(where: persons.titles.contains) { return true }
                guard let operation = post.operation else { return false }
                return persons.roles.contains(operation)
            }
            let periods = classes.compactMap(\.cooling)
            if let exception = exception(block, question, post, destination, rulesOf: rulesOf) {
                hits.append(
                    hit(
                        "exception \(exception.from)>\(exception.to)", exception.measure,
                        choose(exception.cooling, periods, block.cooling, post), post, destination))
            } else {
                for category in scene.categories {
                    let cells = self.cells(post.operation, destination, category, originIsGrid: here == "grid")
                    guard cells.count == 1 else { continue }
                    let (measure, own) = standing(block, cells[0], rulesOf)
                    if measure == "allowed" { continue }
                    hits.append(
                        hit(
                            "\(category) \(cells[0])", measure, choose(own, periods, block.cooling, post), post,
                            destination))
                }
                hits += open(question, block, post, destination, periods, rulesOf)
            }
            for persons in classes {
                guard let after = persons.after else { continue }
                hits.append(hit("after \(Self.name(persons))", "prohibited", after, post, destination))
            }
        }
        for persons in revision.blocks[there]?.persons ?? [] {
            guard let before = persons.before else { continue }
            let titled = question.titleAtDestination.map(persons.titles.contains) ?? false
            let joined = operations(question.to).compactMap { $0 }.filter(persons.roles.contains)
            if !titled && joined.isEmpty { continue }
            if !joined.isEmpty, let destination, !joined.contains(destination) { continue }
            hits.append(hit("before \(Self.name(persons))", "prohibited", before, post, destination))
        }
        hits += together(revision, post, destination, originIsGrid: here == "grid")
        return hits
    }

    /// What nobody said: each level that there could be, as long as it would bind.
    private func open(
        _ question: Scene.Question, _ block: Scene.Block, _ post: Post, _ destination: String?, _ periods: [String],
        _ rulesOf: CalendarDay
    ) -> [Hit] {
        var hits: [Hit] = []
        let originIsGrid = company(question.to) != "grid"
        var nameless = post.operation == nil ? [post.home] : []
        if destination == nil { nameless.append(question.to) }
        for category in scene.categories {
            let cells = self.cells(post.operation, destination, category, originIsGrid: originIsGrid)
            guard cells.count > 1 else { continue }
            for cell in cells {
                let (measure, own) = standing(block, cell, rulesOf)
                if measure == "allowed" { continue }
                let names = nameless.isEmpty ? ["unclassified \(category)"] : nameless.map { "no operations \($0)" }
                for name in names {
                    hits.append(
                        hit(name, "approval", choose(own, periods, block.cooling, post), post, destination))
                }
            }
        }
        for department in nameless {
            hits.append(
                hit(
                    "no operations \(department)", "approval", choose(nil, periods, block.cooling, post), post,
                    destination))
        }
        for position in hits.indices { hits[position].isOpen = true }
        return hits
    }

    private static func name(_ persons: Scene.Persons) -> String {
        (persons.titles + persons.roles).joined(separator: ",")
    }

    private func together(
        _ revision: Scene.Revision, _ post: Post, _ destination: String?, originIsGrid: Bool
    ) -> [Hit] {
        guard let measure = revision.concurrent, measure != "allowed", post.goesOn else { return [] }
        var hits: [Hit] = []
        for category in scene.categories {
            let cells = self.cells(post.operation, destination, category, originIsGrid: originIsGrid)
            guard cells.count == 1, !cells[0].split(separator: "/").contains("none") else { continue }
            hits.append(
                Hit(
                    what: "concurrent \(category)", measure: measure, lastDay: post.end,
                    permitted: post.end?.adding(days: 1), from: post.operation, to: destination, forEver: true))
        }
        return hits
    }

    private func hit(
        _ what: String, _ measure: String, _ period: String?, _ post: Post, _ destination: String?
    ) -> Hit {
        var permitted: CalendarDay?
        if let period, period != "none" { permitted = Self.firstDay(after: period, lastDay: post.lastDay) }
        return Hit(
            what: what, measure: measure, lastDay: post.lastDay, permitted: permitted, from: post.operation,
            to: destination, forEver: post.direct)
    }

    /// A class's period in place of the block's; the longer of it and one that the cell or exception names.
    private func choose(_ own: String?, _ classes: [String], _ block: String?, _ post: Post) -> String? {
        let named = classes + (own.map { [$0] } ?? [])
        guard !named.isEmpty else { return block }
        func length(_ period: String) -> Int {
            if period == "none" { return post.direct ? Int.max : 0 }
            return Self.firstDay(after: period, lastDay: post.lastDay).days(since: post.lastDay)
        }
        return named.max { length($0) < length($1) }
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

    /// The cells that a pair of operations can be in: one where both levels are said.
    private func cells(
        _ origin: String?, _ destination: String?, _ category: String, originIsGrid: Bool
    ) -> [String] {
        let (grid, affiliate) = originIsGrid ? (origin, destination) : (destination, origin)
        let (rows, columns) = (level(grid, category), level(affiliate, category))
        return (rows.map { [$0] } ?? Scene.rows).flatMap { row in
            (columns.map { [$0] } ?? Scene.columns).map { "\(row)/\($0)" }
        }
    }

    /// The level of an operation; nil where nobody said it.
    private func level(_ operation: String?, _ category: String) -> String? {
        for candidate in scene.operations where candidate.id == operation {
            return candidate.levels[category] ?? (candidate.saysOthers ? "none" : nil)
        }
        return nil
    }

    /// The exception for a pair: for each place from the origin upwards, each place from the destination upwards.
    private func exception(
        _ block: Scene.Block, _ question: Scene.Question, _ post: Post, _ destination: String?, rulesOf: CalendarDay
    ) -> Scene.Exception? {
        for from in upwards(post.operation, standingIn: post.home) {
            for to in upwards(destination, standingIn: question.to) {
                for exception in block.exceptions where exception.from == from && exception.to == to {
                    if let expires = exception.expires, expires < rulesOf { continue }
                    return exception
                }
            }
        }
        return nil
    }

    /// An operation, its department, and every department above.
    private func upwards(_ operation: String?, standingIn place: String) -> [String] {
        var places: [String] = []
        var next: String? = place
        for candidate in scene.operations where candidate.id == operation {
            places.append(candidate.id)
            next = candidate.department
        }
        while let department = next {
            places.append(department)
            next = scene.departments.first { $0.id == department }?.parent
        }
        return places
    }

    // MARK: Calendar

    /// Civil Code 143(2), word by word: the period begins on the day after the last day. Its years and months end on the
    /// day before the day of the same number, or with the last month where that has none. Then days are counted.
    static func firstDay(after period: String, lastDay: CalendarDay) -> CalendarDay {
        let begin = lastDay.adding(days: 1)
        var (year, month, _) = begin.components
        var number = 0
        var days = 0
        for character in period.dropFirst() {
            if let digit = character.wholeNumberValue {
                number = number * 10 + digit
                continue
            }
            switch character {
            case "Y": year += number
            case "M":
                for _ in 0..<number {
                    month += 1
                    if month == 13 { (year, month) = (year + 1, 1) }
                }
            case "W": days += 7 * number
            default: days += number
            }
            number = 0
        }
        var end = begin.adding(days: -1)
        if let same = CalendarDay(year: year, month: month, day: begin.components.day) {
            end = same.adding(days: -1)
        } else {
            for day in 28...31 {
                if let last = CalendarDay(year: year, month: month, day: day) { end = last }
            }
        }
        for _ in 0..<days { end = end.adding(days: 1) }
        return end.adding(days: 1)
    }
}
