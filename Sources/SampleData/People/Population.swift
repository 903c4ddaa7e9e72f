/// Everybody, with their histories and the stories that some of them play.
struct Population {
    /// A story and the place of whoever plays it among the employees.
    struct Role {
        let story: Story
        let player: Int
    }

    private(set) var employees: [Employee]
    private(set) var roles: [Role] = []

    init(of portal: Portal, seed: UInt64) throws {
        employees = try Staffing(of: portal, seed: seed).employees
        var careers = Careers(in: portal, seed: seed)
        for index in employees.indices {
            employees[index].assignments = try careers.history(of: employees[index])
        }
        for story in Story.moves + Story.concurrentPosts + Story.plans {
            try cast(story, portal: portal)
        }
        Absences.send(&employees, seed: seed)
    }

    /// The moves between the companies that have happened: who, on which day, and how the pledge stands.
    func companyMoves(in portal: Portal) throws -> [(player: Int, day: Day, pledge: Story.Pledge)] {
        try roles.flatMap { role in
            let companies = try role.story.stops.map { stop in
                try portal.department(try portal.operation(stop.operation).department).company
            }
            let moves = role.story.stops.indices.dropFirst().filter { companies[$0] != companies[$0 - 1] }
            return zip(moves, role.story.pledges).compactMap { index, pledge in
                role.story.stops[index].from.map { (role.player, $0, pledge) }
            }
        }
    }

    /// Gives a story to somebody of its last department who has none yet.
    private mutating func cast(_ story: Story, portal: Portal) throws {
        let department = try portal.operation(story.lastOperation).department
        let firstMove = story.stops.dropFirst().first?.from ?? Day(2026, 4, 1)
        let suits = { (employee: Employee) in
            employee.department == department && employee.status == .active && !employee.isLeader
                && !employee.hasStory && employee.joined < firstMove && story.title ?? employee.title == employee.title
        }
        guard let player = employees.firstIndex(where: suits) else {
            throw SampleError.nobody(operation: story.lastOperation)
        }
        let joined = employees[player].joined
        employees[player].assignments = Careers.chain(story.stops.map { ($0.operation, $0.from ?? joined) })
        if let post = story.besides {
            _ = try portal.operation(post.operation)
            employees[player].assignments.insert(Assignment(operation: post.operation, from: post.from), at: 0)
        }
        employees[player].hasStory = true
        roles.append(Role(story: story, player: player))
    }
}
