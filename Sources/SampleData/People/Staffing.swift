/// Fills the departments: a head each, a lead for every eight people of a large one, and the others.
struct Staffing {
    private static let firstFreeNumber = 101
    private static let peopleToALead = 8

    private let portal: Portal
    private var chance: SplitMix64
    private var names: ArraySlice<String>
    private var numbers: [String: ArraySlice<Int>]
    private(set) var employees: [Employee] = []

    init(of portal: Portal, seed: UInt64) throws {
        self.portal = portal
        chance = SplitMix64(seed: seed, topic: "staffing")
        names = Names.all(seed: seed)[...]
        numbers = [:]
        for company in ["grid", "affiliate"] {
            numbers[company] = chance.shuffled(Array(Self.firstFreeNumber..<Self.firstFreeNumber + 450))[...]
        }
        for department in portal.departments {
            try fill(department)
        }
        leavers()
    }

    private mutating func fill(_ department: Department) throws {
        let members = try Headcount.of(department) - 1
        let isHeadOffice = department.parent == nil && department.name == "本社"
        let superior = try department.parent.map { try portal.department($0).manager } ?? president(over: department)
        hire(
            department, id: department.manager, title: department.titleOfHead, manager: superior, isLeader: true)
        let leadCount = members > 10 ? (members + Self.peopleToALead) / (Self.peopleToALead + 1) : 0
        var leads: [String] = []
        for _ in 0..<leadCount {
            leads.append(nextID(in: department.company))
            hire(
                department, id: leads[leads.count - 1], title: "課長", manager: department.manager, isLeader: true)
        }
        for place in 0..<members - leadCount {
            let ordinary = chance.happens(perMille: 260) ? "主任" : "担当"
            hire(
                department, id: nextID(in: department.company),
                title: isHeadOffice ? Headcount.officers[place % Headcount.officers.count] : ordinary,
                manager: leads.isEmpty ? department.manager : leads[place % leads.count], isLeader: false)
        }
    }

    /// The head of the company's head office, for another root.
    private func president(over department: Department) -> String? {
        let headOffice = portal.departments.first { $0.company == department.company && $0.parent == nil }
        return headOffice?.manager == department.manager ? nil : headOffice?.manager
    }

    private mutating func nextID(in company: String) -> String {
        let number = numbers[company]?.popFirst() ?? 0
        return company == "grid" ? "E\(number.padded(to: 5))" : "01\(number.padded(to: 4))"
    }

    private mutating func hire(
        _ department: Department, id: String, title: String, manager: String?, isLeader: Bool
    ) {
        employees.append(
            Employee(
                id: id, name: names.popFirst() ?? "見本 番外", department: department.id, title: title,
                manager: manager, joined: joiningDay(isLeader: isLeader), isLeader: isLeader))
    }

    /// A first of April, except for some who came in the middle of a year; leaders have been there for long.
    private mutating func joiningDay(isLeader: Bool) -> Day {
        if isLeader { return Day(chance.number(in: 1988...2009), 4, 1) }
        switch chance.number(below: 1000) {
        case ..<30: return .fiscalYear2026
        case ..<42: return Day(2026, 10, 1)
        case ..<75: return Day(2025, 4, 1)
        case ..<130: return Day(chance.number(in: 2012...2024), chance.pick([7, 10, 1]), 1)
        default: return Day(chance.number(in: 1994...2024), 4, 1)
        }
    }

    /// Some who are no longer there, so that records know people whom no dashboard counts.
    private mutating func leavers() {
        let departments = chance.shuffled(portal.departments.filter { $0.parent != nil }).prefix(14)
        for department in departments {
            hire(
                department, id: nextID(in: department.company), title: "担当", manager: department.manager,
                isLeader: false)
            let year = chance.number(below: 3) == 0 ? 2025 : 2026
            let month = year == 2025 ? chance.pick([9, 12]) : chance.pick([3, 6, 8, 10])
            let last = employees.count - 1
            employees[last].joined = min(employees[last].joined, Day(2024, 4, 1))
            employees[last].status = .left
            employees[last].left = Day(year, month + 1, 1) + -1
        }
    }
}
