import ShikiriModel
import ShikiriPageKit
import ShikiriPeople
import ShikiriWords

/// Everybody's training as the office sees it: what all its pages are made of.
struct TrainingDesk: Sendable {
    let source: OfficeSource
    let sheet: TrainingSheet
    let tally: StatusTally
    /// By due date, the earliest first.
    let reminders: [Reminder]
    let labels: DepartmentLabels
    /// The statuses that anybody has with any course: no table has columns for others.
    let statusesInUse: [TrainingStatus]
    /// How the pages of each department are cut, by its position.
    let grids: ByPosition<Department, PageCuts>
    private let homes: [Position<Employee>: Home]

    /// Where the row of a person is, among the pages of their department.
    private struct Home: Sendable {
        let department: Position<Department>
        let place: Int
    }

    /// Counts everybody.
    init(_ source: OfficeSource) {
        self.source = source
        let sheet = TrainingSheet(source.training, organization: source.portal.organization)
        let tally = StatusTally(sheet)
        self.sheet = sheet
        self.tally = tally
        reminders = sheet.reminders
        let total = tally.total
        statusesInUse = Self.statuses.filter { total[$0] > 0 }
        labels = DepartmentLabels(source.portal)
        let departments = source.portal.organization.departments.items.positions
        let courses = source.training.courses.items.positions
        grids = ByPosition(
            departments.map { department in
                let asked = courses.count { tally.counts(in: department, course: $0).all > 0 }
                let limit = min(PageCuts.rowLimit, PageCuts.cellLimit / max(1, asked))
                return PageCuts([tally.people(in: department).count], limit: limit)
            })
        var homes: [Position<Employee>: Home] = [:]
        for department in departments {
            for (place, person) in tally.people(in: department).enumerated() {
                homes[person] = Home(department: department, place: place)
            }
        }
        self.homes = homes
    }

    /// The statuses that are listed, those that ask for action first.
    static let statuses: [TrainingStatus] = [
        .overdue, .expired, .failed, .notStarted, .inProgress, .dueAgain, .completed, .completedLate, .notOpen, .exempt,
    ]

    var words: Words { source.words }
    var courses: [Course] { source.training.courses.items }
    var departments: [Department] { source.portal.organization.departments.items }

    func employee(_ person: Position<Employee>) -> Employee { source.roster.employees[person] }

    /// The position of the department in which a person is counted today.
    func department(of person: Position<Employee>) -> Position<Department>? { homes[person]?.department }

    /// A person, with a link to their row in the page of their department.
    func person(_ person: Position<Employee>, from here: Address) -> TableCell {
        let employee = employee(person)
        guard let home = homes[person] else { return .text(employee.name) }
        let page = gridAddress(home.department, page: grids[home.department].page(holding: home.place))
        return .link(
            employee.name, here.href(to: page, fragment: Self.anchor(of: employee)), remark: employee.id.text)
    }

    /// The id of a person's row.
    static func anchor(of employee: Employee) -> String { "p-" + employee.id.text }

    /// A page of a department: its own where one holds everybody.
    func gridAddress(_ department: Position<Department>, page: Int) -> Address {
        let address = TrainingAddress.department(departments[department].id)
        return grids[department].pages.count > 1 ? TrainingAddress.part(page, of: address) : address
    }

    /// The same from several sides.
    var views: [(label: String, address: Address)] {
        [
            (words.desk.courses, TrainingAddress.report),
            (words.desk.departments, TrainingAddress.departments), (words.desk.people, TrainingAddress.people),
        ]
    }

    /// The link to the report, for the pages below it.
    var top: (label: String, address: Address) { (title, TrainingAddress.report) }

    var title: String { words.desk.title }
}
