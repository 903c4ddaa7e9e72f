package import ShikiriModel

/// Who belongs to which department today, and how many of them stand where with each course. Nothing is withheld: it is
/// for the office.
package struct StatusTally: Sendable {
    /// The departments by their positions in the organisation, each followed by those below it; the grid company's first.
    package let order: [Position<Department>]
    private let members: ByPosition<Department, [Position<Employee>]>
    private let counts: [StatusCounts]
    private let courseCount: Int
    private let subtrees: ByPosition<Department, [Position<Department>]>

    /// Counts everybody once.
    package init(_ sheet: TrainingSheet) {
        let evaluation = sheet.evaluation
        let organization = sheet.organization
        let day = evaluation.asOf
        let departments = organization.departments
        courseCount = evaluation.courses.items.count
        var members = ByPosition<Department, [Position<Employee>]>(repeating: [], for: departments.items)
        var counts = Array(repeating: StatusCounts(), count: departments.items.count * courseCount)
        let employees = evaluation.roster.employees
        for person in employees.positions where employees[person].isEmployed(on: day) {
            let department = evaluation.postings.department(of: person, on: day)
            members[department].append(person)
            for row in sheet.rows(of: CollectionOfOne(person)) {
                counts[department.index * courseCount + row.course.index].add(row.status)
            }
        }
        self.members = members
        self.counts = counts
        subtrees = ByPosition(
            departments.items.map { department in
                organization.subtree(of: department.id).compactMap { departments.position(of: $0) }
            })
        let roots = Company.allCases.flatMap { organization.roots(of: $0) }.compactMap { departments.position(of: $0) }
        order = roots.flatMap { [subtrees] in subtrees[$0] }
    }

    /// The people who are counted in a department itself, in the roster's order.
    package func people(in department: Position<Department>) -> [Position<Employee>] { members[department] }

    /// How many people are counted in a department and those below it.
    package func peopleCount(under department: Position<Department>) -> Int {
        subtrees[department].reduce(0) { $0 + members[$1].count }
    }

    /// The counts of a department itself with one course.
    package func counts(in department: Position<Department>, course: Position<Course>) -> StatusCounts {
        counts[department.index * courseCount + course.index]
    }

    /// The counts of a department itself with all courses.
    package func counts(in department: Position<Department>) -> StatusCounts {
        sum((0..<courseCount).map { counts(in: department, course: Position($0)) })
    }

    /// The counts of a department and those below it with all courses.
    package func counts(under department: Position<Department>) -> StatusCounts {
        sum(subtrees[department].map { counts(in: $0) })
    }

    /// The counts of everybody with one course.
    package func counts(course: Position<Course>) -> StatusCounts {
        sum(members.positions.map { counts(in: $0, course: course) })
    }

    /// The counts of everybody with all courses.
    package var total: StatusCounts { sum(counts) }

    private func sum(_ parts: [StatusCounts]) -> StatusCounts {
        parts.reduce(into: StatusCounts()) { $0 += $1 }
    }
}
