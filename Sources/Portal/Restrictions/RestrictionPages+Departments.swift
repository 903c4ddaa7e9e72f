import ShikiriModel
import ShikiriPageKit
import ShikiriRestrictions
import ShikiriSearch
import ShikiriWords

// A page a department: where one may move from it, and from where into it.
extension RestrictionPages {
    func departmentPage(_ department: Department) -> PageView {
        let here = Address.department(department.id.text)
        return page(here, department.name, trail: trail) {
            let parts = organization.children(of: department.id).compactMap { organization.departments[$0] }
            return DepartmentPage(
                department: DepartmentView(
                    company: portal.settings.name(of: department.company),
                    place: organization.pathAbove(department.id), standing: revisionsInForce(from: here),
                    profile: profile(of: .department(department.id), from: here),
                    operations: rulebook.operations(of: department.id).map { operation in
                        let link = PageLink(operation.name, .operation(operation.id.text)).link(from: here)
                        return DepartmentView.Operation(link: link, note: operation.description)
                    },
                    parts: parts.map { PageLink($0.name, .department($0.id.text)).link(from: here) },
                    outward: direction(.outward, of: department, here),
                    inward: direction(.inward, of: department, here)))
        }.found(as: SearchTopic(.department))
    }

    /// How a place handles, or could use, each category: its strictest level, categories that it touches first.
    func profile(of place: Place, from here: Address) -> [ProfileView] {
        let operations = rulebook.operations(of: place)
        guard !operations.isEmpty, let company = rulebook.company(of: place) else { return [] }
        return rulebook.information.items.map { category in
            let level =
                switch company {
                case .grid:
                    level(HandlingLevel.allCases, words.word) { level in
                        operations.contains { $0.handling(of: category.id) == level }
                    }
                case .affiliate:
                    level(Usability.allCases, words.word) { level in
                        operations.contains { $0.usability(of: category.id) == level }
                    }
                }
            return ProfileView(
                information: category.name, href: here.href(to: .information(category.id.text)), level: level.word,
                css: level.css)
        }
    }

    /// The first of the levels, which are the strictest first, that any operation has.
    private func level<Level: RawRepresentable<String>>(
        _ levels: [Level], _ word: (Level) -> String, where isReached: (Level) -> Bool
    ) -> (word: String, css: String) {
        levels.first(where: isReached).map { (word($0), $0.rawValue) } ?? ("–", "none")
    }

    private func direction(
        _ side: DirectionTable.Side, of department: Department, _ here: Address
    ) -> DirectionView? {
        let entries = entries(side, of: department)
        guard !entries.isEmpty else { return nil }
        let table = DirectionTable(
            side: side, placeName: department.name, entries: entries, teller: teller(on: here))
        return table.view(
            heading: side == .outward
                ? words.places.movingFromHere : words.places.movingToHere)
    }

    /// The answer for each department of the other company.
    ///
    /// Moves with the same outcome share what is coming and, where the table is too long to name operations, reasons.
    private func entries(_ side: DirectionTable.Side, of department: Department) -> [DirectionTable.Entry] {
        let company = side == .outward ? department.company : department.company.other
        guard let table = tables[Direction(from: company)] else { return [] }
        let isOutward = side == .outward
        let (own, others) =
            isOutward ? (table.origins, table.destinations) : (table.destinations, table.origins)
        guard let place = own.positions.first(where: { own[$0] == department.id }) else { return [] }
        let positions = Dictionary(uniqueKeysWithValues: zip(others, others.positions))
        let namesOperations = others.count <= DirectionTable.mostRows
        var known: [Int: DirectionTable.Answer] = [:]
        return departments(of: department.company.other).compactMap { other in
            guard let position = positions[other.id] else { return nil }
            let (origin, destination) = isOutward ? (place, position) : (position, place)
            let pair = DepartmentPair(table.origins[origin], table.destinations[destination])
            let outcome = exceptedPairs.contains(pair) ? nil : table.outcome(from: origin, to: destination)
            let earlier = outcome.flatMap { known[$0] }
            if let earlier, !namesOperations { return DirectionTable.Entry(department: other, answer: earlier) }
            guard let decision = table.decision(from: origin, to: destination) else { return nil }
            let outlook =
                earlier?.outlook
                ?? foresight.outlook(
                    decision, from: .department(pair.origin), to: .department(pair.destination))
            let answer = DirectionTable.Answer(outlook: outlook, reasons: decision.reasons)
            if let outcome { known[outcome] = answer }
            return DirectionTable.Entry(department: other, answer: answer)
        }
    }
}

/// Two departments: the one that is left and the one that is joined.
struct DepartmentPair: Hashable, Sendable {
    let origin: DepartmentID
    let destination: DepartmentID

    init(_ origin: DepartmentID, _ destination: DepartmentID) {
        self.origin = origin
        self.destination = destination
    }
}

extension Rulebook {
    /// Every pair of departments that an exception of any revision touches.
    var exceptedPairs: Set<DepartmentPair> {
        var pairs: Set<DepartmentPair> = []
        for exception in revisions.flatMap(\.exceptions) {
            guard let from = department(of: exception.from), let to = department(of: exception.to) else { continue }
            pairs.insert(DepartmentPair(from, to))
        }
        return pairs
    }

    /// The department that a place is, or belongs to.
    func department(of place: Place) -> DepartmentID? {
        switch place {
        case .department(let id): id
        case .operation(let id): operations[id]?.department
        }
    }
}
