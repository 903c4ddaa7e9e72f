/// A history that the sample needs somebody to have: a move between the companies, a chain of moves, a plan.
struct Story {
    /// How the pledge of a move between the companies stands.
    enum Pledge {
        case signed, late, missing, blank, itemsOpen
    }

    /// A move that is planned.
    struct Plan {
        let department: String
        let day: Day
    }

    /// The operations held one after the other; the first begins when the person joined.
    let stops: [(operation: String, from: Day?)]
    /// A second post held at the same time as the last one, since a day.
    var besides: (operation: String, from: Day)?
    /// The pledges of the moves between the companies among the stops, in their order.
    var pledges: [Pledge] = []
    var plan: Plan?
    /// The title that whoever plays it must have.
    var title: String?

    init(
        _ stops: (operation: String, from: Day?)..., besides: (operation: String, from: Day)? = nil,
        pledges: [Pledge] = [], plan: (department: String, day: Day)? = nil, title: String? = nil
    ) {
        self.stops = stops
        self.besides = besides
        self.pledges = pledges
        self.plan = plan.map { Plan(department: $0.department, day: $0.day) }
        self.title = title
    }

    /// Where it ends.
    var lastOperation: String { stops[stops.count - 1].operation }
}
