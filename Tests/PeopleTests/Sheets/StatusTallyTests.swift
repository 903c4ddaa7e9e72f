import ShikiriModel
import ShikiriPeople
import Testing

@Suite("The office's counts")
struct StatusTallyTests {
    /// Counts one person after the other, without anything that the product keeps.
    private struct Naive {
        var own: [DepartmentID: Int] = [:]
        var rows: [Key: Int] = [:]
        var people: [DepartmentID: Int] = [:]

        struct Key: Hashable {
            let department: DepartmentID
            let course: Position<Course>
            let status: TrainingStatus
        }

        init(_ random: RandomPortal, in evaluation: TrainingEvaluation) {
            let rulebook = random.portal.rulebook
            let whereabouts = Whereabouts(random.portal.roster, rulebook: rulebook)
            let employees = random.portal.roster.employees
            for (person, employee) in zip(employees.positions, employees) {
                guard employee.isEmployed(on: random.asOf) else { continue }
                let home = whereabouts.department(of: person, on: random.asOf)
                own[home, default: 0] += 1
                for above in rulebook.organization.ancestors(of: home) + [home] { people[above, default: 0] += 1 }
                for course in random.portal.courses.items.positions {
                    let status = evaluation.status(of: person, course: course, on: random.asOf)
                    rows[Key(department: home, course: course, status: status), default: 0] += 1
                }
            }
        }

        func count(_ status: TrainingStatus, where holds: (Key) -> Bool) -> Int {
            rows.reduce(0) { $0 + ($1.key.status == status && holds($1.key) ? $1.value : 0) }
        }
    }

    private static let listed = TrainingStatus.allCases.filter { $0 != .notAssigned }

    @Test("are those of a count by hand, by department, course and tree", arguments: 0..<30)
    func counts(_ seed: UInt64) {
        let random = RandomPortal(seed: seed, isSteady: false)
        let evaluation = random.evaluation
        let organization = random.portal.rulebook.organization
        let tally = StatusTally(TrainingSheet(evaluation, organization: organization))
        let naive = Naive(random, in: evaluation)
        #expect(Set(tally.order) == Set(organization.departments.items.positions))
        for status in Self.listed {
            #expect(tally.total[status] == naive.count(status) { _ in true })
            for course in random.portal.courses.items.positions {
                #expect(tally.counts(course: course)[status] == naive.count(status) { $0.course == course })
            }
        }
        let departments = organization.departments.items
        for (position, department) in zip(departments.positions, departments) {
            #expect(tally.people(in: position).count == naive.own[department.id] ?? 0)
            #expect(tally.peopleCount(under: position) == naive.people[department.id] ?? 0)
            let tree = Set(organization.subtree(of: department.id))
            for status in Self.listed {
                #expect(
                    tally.counts(under: position)[status] == naive.count(status) { tree.contains($0.department) })
                #expect(
                    tally.counts(in: position)[status] == naive.count(status) { $0.department == department.id })
            }
        }
    }

    @Test("are the lines of status.csv", arguments: 0..<10)
    func file(_ seed: UInt64) {
        let random = RandomPortal(seed: seed, isSteady: false)
        let sheet = TrainingSheet(random.evaluation, organization: random.portal.rulebook.organization)
        let tally = StatusTally(sheet)
        let lines = String(decoding: sheet.statusFile, as: UTF8.self).split(separator: "\n").dropFirst()
        let words = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false)[2] }
        for status in Self.listed { #expect(tally.total[status] == words.count { $0 == status.word }) }
        #expect(tally.total.all == lines.count)
        #expect(tally.total.running == tally.total.done + tally.total.late + tally.total.open)
    }
}
