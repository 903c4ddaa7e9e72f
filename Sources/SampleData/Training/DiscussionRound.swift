/// One round of workplace discussions: each department meets, in groups of at most fifteen.
struct DiscussionRound {
    private static let largestGroup = 15
    /// Departments that plan their meeting only after the as-of date of the sample.
    private static let meetLate = ["td-west-line", "td-substation", "td-island"]

    private let portal: Portal
    private let course: Course
    private var chance: SplitMix64

    init(of course: Course, portal: Portal, seed: UInt64) {
        self.course = course
        self.portal = portal
        chance = SplitMix64(seed: seed, topic: "discussion \(course.id)")
    }

    /// The meetings that have been held, department by department.
    mutating func sessions(of employees: [Employee]) -> [Session] {
        var members: [String: [Int]] = [:]
        for index in employees.indices {
            guard let window = course.window(for: employees[index], in: portal) else { continue }
            members[window.department, default: []].append(index)
        }
        return portal.departments.flatMap { department in
            sessions(of: department.id, members: members[department.id] ?? [], employees: employees)
        }
    }

    private mutating func sessions(of department: String, members: [Int], employees: [Employee]) -> [Session] {
        guard !members.isEmpty else { return [] }
        let groups = (members.count + Self.largestGroup - 1) / Self.largestGroup
        let isLate = course.due >= .asOf && Self.meetLate.contains(department)
        return (0..<groups).compactMap { group in
            let length = course.due - course.opens
            let day = (course.opens + chance.number(in: 3...length - 4)).workday
            let held = isLate ? course.due + -1 : day
            guard held <= .lastRecorded else { return nil }
            let places = stride(from: group, to: members.count, by: groups).map { members[$0] }
            return session(of: department, on: held, members: places, employees: employees)
        }
    }

    private mutating func session(
        of department: String, on day: Day, members: [Int], employees: [Employee]
    ) -> Session {
        let minute = chance.pick([9 * 60 + 30, 10 * 60, 13 * 60 + 30, 16 * 60])
        let punctuality = Punctuality.of(department, on: day)
        let attempts = members.compactMap { index -> Attempt? in
            let employee = employees[index]
            let isThere = employee.absence(on: day) == nil && employee.joined <= day
            guard isThere, day <= employee.left ?? .distantFuture else { return nil }
            let attends = chance.happens(perMille: punctuality.onTime + punctuality.late)
            return Attempt(
                player: index, course: course.id, started: day, finished: attends ? day : nil, minute: minute,
                score: nil, outcome: attends ? .completed : .absent)
        }
        let issueCount = chance.pick([0, 1, 1, 1, 2])
        let issues = Array(chance.shuffled(DiscussionIssues.all).prefix(issueCount))
        return Session(
            course: course.id, department: department, day: day, minute: minute, attempts: attempts, issues: issues)
    }
}

/// What workplaces bring up; nothing that points to a person.
enum DiscussionIssues {
    static let all = [
        "急ぎの照会では、窓口に回す前に答えてしまいそうになる",
        "共用の会議室のホワイトボードに、計画の数字が残っていることがある",
        "応援に入った人の権限が、いつ外れるのか分かりにくい",
        "委託先から届く資料に、宛先の部署が書かれていない",
        "異動してきた同僚に、前の職場の話を聞いてよいのか迷う",
        "電話では相手が本当に発電事業者かどうか確かめにくい",
        "社章の付いた作業着の返却先を知らない人がいた",
        "停電のときに、どこまで説明してよいかを一覧にしてほしい",
        "印刷した単線図の廃棄の手順が、職場によって違う",
        "社外の勉強会で、知り合いから接続の見通しを聞かれた",
        "過去のメールに、以前の担当者の資料が残っている",
        "推進室への相談の返事が早くなり、聞きやすくなった",
    ]
}
