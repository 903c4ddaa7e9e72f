/// A course of `training/courses.yaml`.
struct Course {
    let id: String
    let title: String
    /// `e-learning`, `classroom` or `discussion`.
    let kind: String
    let audience: Audience
    let opens: Day
    let due: Day
    /// How many days a newcomer has, where the course says so.
    let newcomersDue: Int?
    let passingScore: Int?
    /// Whether it has to be taken again every year, so that its classes are held again too.
    let isYearly: Bool

    static func all(in folder: ContentFolder) throws -> [Course] {
        try PlainYAML.entries(of: "training/courses.yaml", in: folder).map { entry in
            let id = entry["id"]?.word ?? ""
            guard let opens = day(entry["opens"]), let due = day(entry["due"]) else {
                throw SampleError.unknown(kind: "date of a course", id: id)
            }
            return Course(
                id: id, title: entry["title"]?.word ?? "", kind: entry["kind"]?.word ?? "",
                audience: Audience(entry["audience"]), opens: opens, due: due,
                newcomersDue: entry["newcomers_due"]?.word.flatMap { Int($0.dropFirst().dropLast()) },
                passingScore: entry["passing_score"]?.word.flatMap { Int($0) },
                isYearly: entry["valid_for"]?.word == "P1Y")
        }
    }

    private static func day(_ value: PlainYAML?) -> Day? {
        value?.word.flatMap { Day(iso: $0) }
    }
}

/// Whom a course is for: every condition that is given must hold.
struct Audience {
    let companies: [String]
    let departments: [String]
    let handling: [String]
    let titles: [String]

    init(_ value: PlainYAML?) {
        companies = value?["companies"]?.words ?? []
        departments = value?["departments"]?.words ?? []
        handling = value?["operations"]?["handling"]?.words ?? []
        titles = value?["titles"]?.words ?? []
    }

    /// Whether somebody belongs to it on a day.
    func includes(_ employee: Employee, on day: Day, in portal: Portal) -> Bool {
        guard let department = portal.department(of: employee, on: day) else { return false }
        let lineage = portal.lineage(of: department).map(\.id)
        return (companies.isEmpty || companies.contains(department.company))
            && (departments.isEmpty || departments.contains(where: lineage.contains))
            && (titles.isEmpty || titles.contains(employee.title))
            && (handling.isEmpty
                || portal.operations(of: employee, on: day).contains { handling.contains($0.handling) })
    }
}
