import Foundation

/// A random organisation as texts: trees of departments with and without heads, chains of managers, people who have
/// left, who come later, or who are elsewhere for a time. Every name and every id is of one length, so that each can be
/// found in a page without taking a part of another for it.
///
/// It knows everybody's line from its own figures, in the most naive way, and asks the program nothing.
struct RandomOrganisation {
    private struct Person {
        var home: Int
        var away: Int?
        var manager: Int?
        var isEmployed = true
    }

    private static let companies = ["grid", "affiliate"]

    private var parents: [Int?] = []
    private var heads: [Int?] = []
    private var people: [Person] = []

    init(seed: UInt64) {
        var numbers = SplitMix(state: seed)
        let departments = Int.random(in: 2...9, using: &numbers)
        let count = Int.random(in: 6...40, using: &numbers)
        for department in 0..<departments {
            // The parity of a department is its company, which a tree never leaves.
            let above = stride(from: department - 2, through: 0, by: -2).map { $0 }
            parents.append(Int.random(in: 0..<4, using: &numbers) == 0 ? nil : above.randomElement(using: &numbers))
            heads.append(Bool.random(using: &numbers) ? Int.random(in: 0..<count, using: &numbers) : nil)
        }
        for place in 0..<count {
            var person = Person(home: Int.random(in: 0..<departments, using: &numbers))
            if place > 0, Int.random(in: 0..<4, using: &numbers) > 0 {
                person.manager = Int.random(in: max(0, place - 6)..<place, using: &numbers)
            }
            switch Int.random(in: 0..<8, using: &numbers) {
            case 0: person.isEmployed = false
            case 1: person.away = Int.random(in: 0..<departments, using: &numbers)
            default: break
            }
            people.append(person)
        }
    }

    /// The files of the content that say so; the day is 2026-11-24.
    var files: [String: String] {
        [
            "organization/departments.csv": "id,name,company,parent,manager\n"
                + parents.indices.map { place in
                    "d\(place),課,\(Self.companies[place % 2]),\(parents[place].map { "d\($0)" } ?? ""),"
                        + "\(heads[place].map(Self.id) ?? "")\n"
                }.joined(),
            "organization/employees.csv": "id,name,department,title,manager,email,status,joined,left\n"
                + people.indices.map(row).joined(),
            "organization/assignments.csv": "employee,operation,from,until\n"
                + people.indices.compactMap { place in
                    people[place].away.map { "\(Self.id(place)),op-\($0),2026-10-01,2026-12-31\n" }
                }.joined(),
            "rules/information.yaml": "- {id: contract, name: 契約}\n",
            "rules/operations.yaml": parents.indices.map { place in
                let key = Self.companies[place % 2] == "grid" ? "handles" : "uses"
                return "- {id: op-\(place), name: 業務, department: d\(place), \(key): {otherwise: none}}\n"
            }
            .joined(),
            "training/courses.yaml":
                "- {id: KK-1, title: 基礎, kind: e-learning, opens: 2026-06-01, due: 2026-07-31}\n",
        ]
    }

    /// The people of every line that has any, by the ids of their managers.
    var lines: [String: Set<String>] {
        var lines: [String: Set<String>] = [:]
        var below = people.indices.map { manager in Set(people.indices.filter { isPerson($0, below: manager) }) }
        // Who is gone passes everybody on, again and again until nothing more is passed.
        while true {
            let before = below
            for manager in people.indices {
                for gone in before[manager] where !people[gone].isEmployed { below[manager].formUnion(before[gone]) }
                below[manager].remove(manager)
            }
            if below == before { break }
        }
        for manager in people.indices where people[manager].isEmployed {
            let line = people.indices.filter { people[$0].isEmployed && below[manager].contains($0) }
            if !line.isEmpty { lines[Self.id(manager)] = Set(line.map(Self.id)) }
        }
        return lines
    }

    static func id(_ place: Int) -> String { "E" + String(1_000 + place) }

    private func row(_ place: Int) -> String {
        let person = people[place]
        let dates = person.isEmployed ? "," : place.isMultiple(of: 2) ? ",2026-11-01" : "2026-12-01,"
        return
            "\(Self.id(place)),名\(Self.id(place).dropFirst())氏,d\(person.home),,\(person.manager.map(Self.id) ?? ""),"
            + "mail\(1_000 + place)@example.jp,在籍,\(dates)\n"
    }

    private func isPerson(_ place: Int, below manager: Int) -> Bool {
        guard place != manager else { return false }
        var above = people[place].manager
        while let next = above {
            if next == manager { return true }
            above = people[next].manager
        }
        var department: Int? = people[place].away ?? people[place].home
        while let next = department {
            if heads[next] == manager { return true }
            department = parents[next]
        }
        return false
    }
}

/// Numbers that are the same for one seed (splitmix64).
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
