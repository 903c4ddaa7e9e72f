@testable import ShikiriSearch

/// What a search has to find, said as plainly as possible: every word is somewhere in the entry, and not all of them
/// only in the title of the page that the entry is a section of.
struct PlainSearch {
    private let entries: [(url: String, context: [UInt16], own: [[UInt16]])]

    init(_ entries: [SearchEntry]) {
        self.entries = entries.map { entry in
            let fields = entry.isPage ? [entry.title, entry.text] : [entry.heading, entry.text]
            return (entry.url, folded(entry.isPage ? "" : entry.title), fields.map(folded))
        }
    }

    /// The addresses of the entries, in the order of the entries.
    func find(_ query: String) -> [String] {
        let terms = folded(query).split(separator: TextFolding.blank)
        guard !terms.isEmpty else { return [] }
        return entries.filter { entry in
            terms.allSatisfy { term in ([entry.context] + entry.own).contains { $0.holds(term) } }
                && terms.contains { term in entry.own.contains { $0.holds(term) } }
        }.map(\.url)
    }
}

/// Folded text as code units.
func folded(_ text: String) -> [UInt16] {
    var units: [UInt16] = []
    TextFolding.standard.fold(text, into: &units)
    return units
}

extension Collection<UInt16> {
    /// Whether the units occur one after the other.
    func holds(_ part: some Collection<UInt16>) -> Bool {
        var start = startIndex
        while start != endIndex {
            if self[start...].starts(with: part) { return true }
            start = index(after: start)
        }
        return part.isEmpty
    }
}
