/// Orders pages by what a query says: the client does the same with the same numbers, in the same order, so that not even
/// the last bit differs.
struct PageRanking {
    /// The postings of a gram, in the order of the entries.
    typealias List = [Posting]

    /// The best entry of a page, and what the page is worth for the query.
    struct Score {
        let entry: Int
        let value: Double
    }

    /// By the number of the page.
    private(set) var scores: [Int: Score] = [:]

    /// - Parameters:
    ///   - lists: the postings of every gram of the ideas.
    ///   - pageOf: the number of each entry's page.
    init(_ ideas: [SearchIdea], lists: [Gram: List], pageOf: [Int]) {
        let weighed = ideas.map { Weighed($0, lists: lists, total: pageOf.count) }.filter { $0.weight > 0 }
        let whole = weighed.reduce(0) { $0 + $1.weight }
        var entries: [Int: (sum: Double, share: Double)] = [:]
        var pages: [Int: Double] = [:]
        for idea in weighed {
            var best: [Int: Double] = [:]
            for (entry, value) in idea.values {
                best[pageOf[entry]] = max(best[pageOf[entry]] ?? 0, value)
                entries[entry, default: (0, 0)].sum += idea.weight * value
                entries[entry, default: (0, 0)].share += idea.weight * min(value, 1)
            }
            for (page, value) in best { pages[page, default: 0] += idea.weight * value }
        }
        for (entry, own) in entries.sorted(by: { $0.key < $1.key }) {
            let page = pageOf[entry]
            // What only the rest of the page has counts for a fifth; an entry with all of it twice as much as one with none.
            let value = (own.sum * (1 + own.share / whole) + 0.2 * ((pages[page] ?? 0) - own.sum)) / whole
            if value > scores[page]?.value ?? 0 { scores[page] = Score(entry: entry, value: value) }
        }
    }

    /// How much a word of the query says that stands in some entries of all.
    static func rarity(total: Int, count: Int) -> Double { logarithm(total + count) - logarithm(count) }

    /// A logarithm that is the same number on every machine: to the base 2, straight between the powers of 2.
    private static func logarithm(_ number: Int) -> Double {
        let whole = Int.bitWidth - 1 - number.leadingZeroBitCount
        let power = Double(1 << whole)
        return Double(whole) + (Double(number) - power) / power
    }
}

extension PageRanking {
    /// The entries that have all of some grams, with how the grams occur.
    static func intersection(_ grams: [Gram], _ lists: [Gram: List]) -> [(entry: Int, places: [Occurrence])] {
        let found = grams.map { lists[$0] ?? [] }
        guard let shortest = found.min(by: { $0.count < $1.count }) else { return [] }
        var at = [Int](repeating: 0, count: found.count)
        var common: [(entry: Int, places: [Occurrence])] = []
        for posting in shortest {
            var places: [Occurrence] = []
            for (number, list) in found.enumerated() {
                while at[number] < list.count, list[at[number]].entry < posting.entry { at[number] += 1 }
                guard at[number] < list.count, list[at[number]].entry == posting.entry else { break }
                places.append(list[at[number]].occurrence)
            }
            if places.count == found.count { common.append((Int(posting.entry), places)) }
        }
        return common
    }

    /// How much an idea says, and how well each entry has it.
    private struct Weighed {
        var weight = 0.0
        var values: [Int: Double] = [:]

        init(_ idea: SearchIdea, lists: [Gram: List], total: Int) {
            var own: Set<Int> = []
            for form in idea.forms {
                let full = PageRanking.intersection(form.grams, lists)
                if !full.isEmpty { weight = max(weight, rarity(total: total, count: full.count) * form.share) }
                for (entry, places) in full {
                    values[entry] = max(values[entry] ?? 0, form.share * Self.value(of: places))
                    if form.share >= 0.9 { own.insert(entry) }
                }
                let isShort = form.text.map {
                    $0.count < 4 && $0.allSatisfy { (0x3041...0x309f).contains($0) || $0 == 0x30fc }
                }
                guard form.grams.count > 1, !form.isFamily, isShort != true else { continue }
                addParts(form, lists, total, isThere: !full.isEmpty)
            }
            if !own.isEmpty { weight = rarity(total: total, count: own.count) }
            weight *= idea.share
        }

        /// A word that is there only in part, such as 休職 of 休職明, counts for that part.
        private mutating func addParts(_ form: SearchIdea.Form, _ lists: [Gram: List], _ total: Int, isThere: Bool) {
            let found = form.grams.map { lists[$0] ?? [] }
            let says = found.map { $0.isEmpty ? 0 : rarity(total: total, count: $0.count) }
            let sum = says.reduce(0, +)
            if !isThere { weight = max(weight, 0.6 * (says.max() ?? 0) * form.share) }
            var parts: [Int: (some: Double, high: Double)] = [:]
            for (list, say) in zip(found, says) {
                for posting in list {
                    parts[Int(posting.entry), default: (0, 0)].some += say
                    if posting.occurrence.rawValue >= Occurrence.heading.rawValue {
                        parts[Int(posting.entry), default: (0, 0)].high += say
                    }
                }
            }
            for (entry, part) in parts {
                let some = part.some / sum
                let value = form.share * 0.6 * some * some.squareRoot() * (1 + part.high / sum)
                values[entry] = max(values[entry] ?? 0, value)
            }
        }

        /// What a word is worth by where its grams stand.
        private static func value(of places: [Occurrence]) -> Double {
            let least = places.map(\.rawValue).min() ?? 0
            let heading = Occurrence.heading.rawValue
            guard least >= heading, let first = places.first, let last = places.last else { return values[Int(least)] }
            return values[Int(heading + ((first.rawValue - heading) & 1) + ((last.rawValue - heading) & 2))]
        }

        /// In the title of the page alone, once, more often; in the heading, at its start, at its end, all of it.
        private static let values = [0.7, 1, 1.05, 2.5, 3, 2.8, 3.7]
    }
}
