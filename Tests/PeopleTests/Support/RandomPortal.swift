import Positions
import ShikiriModel
import ShikiriPeople

/// A random portal: trees of departments with many small ones, people with leaves and transfers, managers and heads, courses for
/// several audiences, and records.
struct RandomPortal {
    let portal: SmallPortal
    /// Who completed which course when.
    let completions: [Completion]
    let asOf = day("2025-09-01")

    /// A completion in the records.
    struct Completion {
        var person: Position<Employee>
        let course: Position<Course>
        let date: CalendarDay
    }

    /// - Parameter isSteady: nobody ever joins, leaves, moves or is away, so that each course with the same audience asks
    ///   exactly the same people on every day.
    /// - Parameter share: how many in ten complete a course.
    /// - Parameter isRenewed: there is a course too whose completions lose their validity, and which many take again.
    init(seed: UInt64, isSteady: Bool, share: Int = 7, isRenewed: Bool = false) {
        var numbers = SteadyNumbers(seed: seed)
        let departments = Self.departments(&numbers)
        var files = [
            "organization/departments.csv": departments.table,
            "training/courses.yaml": Self.courses + (isRenewed ? Self.renewed : ""),
            "rules/operations.yaml": departments.ids.map { id in
                id.hasPrefix("td")
                    ? "- {id: op-\(id), name: 業務, department: \(id), handles: {contract: constant}}"
                    : "- {id: op-\(id), name: 業務, department: \(id), uses: {contract: direct}}"
            }.joined(separator: "\n"),
        ]
        files.merge(Self.people(departments.ids, isSteady: isSteady, &numbers)) { given, _ in given }
        portal = SmallPortal(files)
        var completions: [Completion] = []
        for person in portal.roster.employees.positions {
            for (course, details) in zip(portal.courses.items.positions, portal.courses.items) {
                guard Int.random(in: 0..<10, using: &numbers) < share else { continue }
                for _ in 0..<(details.validFor == nil ? 1 : Int.random(in: 1...4, using: &numbers)) {
                    let date = details.opens.adding(days: .random(in: 0..<120, using: &numbers))
                    completions.append(Completion(person: person, course: course, date: date))
                }
            }
        }
        self.completions = completions
    }

    /// The same portal with other records.
    init(_ portal: SmallPortal, completions: [Completion]) {
        self.portal = portal
        self.completions = completions
    }

    var ledger: TrainingLedger {
        var ledger = TrainingLedger(people: portal.roster.employees.count, courses: portal.courses, asOf: asOf)
        for one in completions {
            ledger.take(TrainingEvent(.completed, on: one.date), person: one.person, course: one.course)
        }
        return ledger
    }

    /// Whether a person holds a completion of a course that is valid at the end of a day: one that isn't later, and after
    /// which the days of its validity are not over.
    func holdsCompletion(_ person: Position<Employee>, _ course: Course, on day: CalendarDay) -> Bool {
        let place = portal.courses.position(of: course.id)
        let valid: Int32 = course.validFor == nil ? .max : Self.validDays
        return completions.contains {
            $0.person == person && $0.course == place && 0...valid ~= day.daysSinceEpoch - $0.date.daysSinceEpoch
        }
    }

    private static let validDays: Int32 = 25

    var evaluation: TrainingEvaluation {
        TrainingEvaluation(
            roster: portal.roster, rulebook: portal.rulebook, courses: portal.courses, ledger: ledger)
    }

    func progress(minimum: Int) -> TrainingProgress {
        ProgressEvaluation(
            evaluation, organization: portal.rulebook.organization, minimumGroupSize: minimum
        ).progress(sessions: portal.sessions, jobs: 1)
    }

    private static let renewed = """

        - {id: V1, title: 己, kind: e-learning, opens: 2025-06-01, due: 2025-08-31, valid_for: P25D, renew_within: P5D}
        """

    private static let courses = """
        - {id: A1, title: 甲, kind: e-learning, opens: 2025-06-01, due: 2025-07-31, newcomers_due: P30D}
        - {id: A2, title: 乙, kind: discussion, opens: 2025-06-01, due: 2025-08-15}
        - {id: A0, title: 前, kind: e-learning, opens: 2024-06-01, due: 2024-07-31, newcomers_due: P30D}
        - {id: G1, title: 丙, kind: e-learning, opens: 2025-06-01, due: 2025-07-31, audience: {companies: [grid]}}
        - {id: G2, title: 丁, kind: classroom, opens: 2025-06-01, due: 2025-10-31, audience: {companies: [grid]}}
        - {id: T1, title: 戊, kind: classroom, opens: 2025-05-01, due: 2025-07-31, audience: {titles: [部長]}}
        """

    private static func departments(_ numbers: inout SteadyNumbers) -> (ids: [String], table: String) {
        var ids: [String] = []
        var table = "id,name,company,parent,manager\n"
        for (prefix, company) in [("td", "grid"), ("gr", "affiliate")] {
            let count = Int.random(in: 1...9, using: &numbers)
            for number in 0..<count {
                let above = number == 0 ? nil : Int?.some(.random(in: -1..<number, using: &numbers))
                let parent = above.map { $0 < 0 ? "" : "\(prefix)\($0)" } ?? ""
                let head = Bool.random(using: &numbers) ? "E\(Int.random(in: 0..<12, using: &numbers))" : ""
                ids.append("\(prefix)\(number)")
                table += "\(prefix)\(number),部署\(prefix)\(number),\(company),\(parent),\(head)\n"
            }
        }
        return (ids, table)
    }

    private static func people(
        _ departments: [String], isSteady: Bool, _ numbers: inout SteadyNumbers
    ) -> [String: String] {
        var employees = RosterTests.header
        var leaves = "employee,from,until,reason\n"
        var posts = "employee,operation,from,until\n"
        var count = 0
        for department in departments {
            for _ in 0..<Int.random(in: 0...9, using: &numbers) {
                let manager = count == 0 ? "" : "E\(Int.random(in: 0..<count, using: &numbers))"
                let title = Int.random(in: 0..<4, using: &numbers) == 0 ? "部長" : ""
                let fate = isSteady ? 9 : Int.random(in: 0..<10, using: &numbers)
                let dates = fate == 0 ? "2025-07-10," : fate == 1 ? ",2025-08-10" : ","
                employees += "E\(count),見本,\(department),\(title),\(manager),,,\(dates)\n"
                if fate == 2 { leaves += "E\(count),2025-07-01,2025-10-31,\n" }
                if fate == 3, let before = departments.randomElement(using: &numbers) {
                    posts += "E\(count),op-\(before),2023-04-01,2025-08-01\n"
                }
                count += 1
            }
        }
        while count < 12 {
            employees += "E\(count),見本,\(departments[0]),,,,,,\n"
            count += 1
        }
        return [
            "organization/employees.csv": employees, "organization/leaves.csv": leaves,
            "organization/assignments.csv": posts,
        ]
    }
}
