/// The templates that include each other, found in one walk along the includes and one against them (Kosaraju and Sharir):
/// templates that reach each other both ways are in one ring.
struct IncludeRings {
    /// For each template of a ring, the first by name of its ring.
    let firstByName: [String: String]

    init(includes: [String: [String]]) {
        var including: [String: [String]] = [:]
        for (name, others) in includes { for other in others { including[other, default: []].append(name) } }
        var members: [[String]] = []
        var seen: Set<String> = []
        for start in Self.finishingOrder(of: includes).reversed() where !seen.contains(start) {
            var ring: [String] = []
            var waiting = [start]
            while let next = waiting.popLast() {
                guard seen.insert(next).inserted else { continue }
                ring.append(next)
                waiting += including[next] ?? []
            }
            members.append(ring)
        }
        let rings = members.filter { $0.count > 1 || includes[$0[0]]?.contains($0[0]) == true }
        firstByName = rings.reduce(into: [:]) { first, ring in
            let name = ring.min()
            for member in ring { first[member] = name }
        }
    }

    /// The templates in the order in which a walk along the includes leaves them, without recursion.
    private static func finishingOrder(of includes: [String: [String]]) -> [String] {
        var order: [String] = []
        var seen: Set<String> = []
        for start in includes.keys.sorted() where seen.insert(start).inserted {
            var path = [(name: start, next: 0)]
            while let (name, next) = path.last {
                let others = includes[name] ?? []
                guard next < others.count else {
                    order.append(name)
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                if seen.insert(others[next]).inserted { path.append((others[next], 0)) }
            }
        }
        return order
    }
}
