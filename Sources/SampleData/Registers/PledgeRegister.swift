/// `pledges.csv`: what was signed for the moves between the companies.
enum PledgeRegister {
    static func file(of population: Population, portal: Portal, seed: UInt64) throws -> SampleFile {
        var chance = SplitMix64(seed: seed, topic: "pledges")
        var table = Table(head: ["employee", "transfer_date", "signed_on", "items_returned", "document"])
        let moves = try population.companyMoves(in: portal).sorted { ($0.day, $0.player) < ($1.day, $1.player) }
        for (serial, move) in moves.enumerated() {
            let employee = population.employees[move.player].id
            let document = "行規誓-\(move.day.civil.year)-\((serial + 1).padded(to: 3))"
            let before = (move.day + -chance.number(in: 1...12)).iso
            let after = (move.day + chance.number(in: 2...20)).iso
            switch move.pledge {
            case .missing: continue
            case .blank: table.append([employee, move.day.iso, "", "", ""])
            case .signed: table.append([employee, move.day.iso, before, "yes", document])
            case .late: table.append([employee, move.day.iso, after, "yes", document])
            case .itemsOpen: table.append([employee, move.day.iso, before, "no", document])
            }
        }
        return SampleFile(path: "pledges.csv", text: table.text())
    }
}

/// `transfers/planned.csv`: the moves that are planned.
enum PlannedTransfers {
    static func file(of population: Population, portal: Portal) throws -> SampleFile {
        var table = Table(head: ["employee", "from_department", "to_department", "date"])
        let planned = population.roles.compactMap { role in role.story.plan.map { (role, $0) } }
        for (role, plan) in planned.sorted(by: { ($0.1.day, $0.0.player) < ($1.1.day, $1.0.player) }) {
            let employee = population.employees[role.player]
            table.append([
                employee.id, employee.department, try portal.department(plan.department).id, plan.day.iso,
            ])
        }
        return SampleFile(path: "transfers/planned.csv", text: table.text())
    }
}
