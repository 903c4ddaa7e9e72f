/// The postings of a gram as the union of those of the longer grams that it begins.
struct PostingUnion {
    /// For each entry of the index one more than its occurrence, or 0.
    private var found: [UInt8]
    private var entries: [UInt32] = []

    init(entryCount: Int) {
        found = Array(repeating: 0, count: entryCount)
    }

    var isEmpty: Bool { entries.isEmpty }

    @inline(__always)
    mutating func insert(_ posting: Posting) {
        let entry = Int(posting.entry)
        let before = found[entry]
        if before == 0 {
            entries.append(posting.entry)
            found[entry] = posting.occurrence.rawValue + 1
        } else if let occurrence = Occurrence(rawValue: before - 1) {
            found[entry] = occurrence.joined(with: posting.occurrence).rawValue + 1
        }
    }

    /// Moves the postings out, in the order of the entries.
    mutating func drain(into postings: inout [Posting]) {
        postings.removeAll(keepingCapacity: true)
        if entries.count > found.count / 16 {
            for entry in found.indices where found[entry] != 0 { take(UInt32(entry), into: &postings) }
        } else {
            entries.sort()
            for entry in entries { take(entry, into: &postings) }
        }
        entries.removeAll(keepingCapacity: true)
    }

    @inline(__always)
    private mutating func take(_ entry: UInt32, into postings: inout [Posting]) {
        if let occurrence = Occurrence(rawValue: found[Int(entry)] - 1) {
            postings.append(Posting(entry: entry, occurrence: occurrence))
        }
        found[Int(entry)] = 0
    }
}

/// An entry of the whole index in which a gram occurs.
struct Posting {
    let entry: UInt32
    let occurrence: Occurrence
}
