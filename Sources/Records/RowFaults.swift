import ShikiriDiagnostics

/// What was wrong with rows of one file: of each kind only the number and the first few places are kept, so that a
/// million bad rows cost no more than five. Where a word is at fault, each word is a kind of its own.
struct RowFaults: Sendable {
    /// A kind of fault, in the order in which the kinds are told.
    enum Kind: Int, CaseIterable, Sendable {
        case unclosedQuote, strayQuote, row, surplus, course, nobody, person, ambiguousPerson, status, score, date,
            missingDay, contradiction
        case early, short, department

        /// The code of rows that could not be read.
        var code: DiagnosticCode {
            switch self {
            case .unclosedQuote: .unclosedQuote
            case .strayQuote: .strayQuote
            case .status: .unknownStatus
            case .department: .unknownDepartment
            case .short: .shortRow
            default: .badRow
            }
        }
    }

    /// Equal faults: of one kind, and with one word where a word is at fault.
    private struct Key: Hashable {
        let kind: Kind
        let word: String?
    }

    private struct Found: Sendable {
        var first: Diagnostic
        var places: [SourceLocation]
        var count: Int

        mutating func join(_ other: Found) {
            if other.first.location < first.location { first = other.first }
            places = Array((places + other.places).sorted().prefix(RowFaults.placesKept))
            count += other.count
        }
    }

    private var found: [Key: Found] = [:]
    /// How many words of each kind there are.
    private var words: [Kind: Int] = [:]
    /// Kinds with more words than are told one by one.
    private var folded: Set<Kind> = []
    /// A finding shows its own place and four more.
    private static let placesKept = 5
    /// With more different words than these, a column holds something else than it is mapped to.
    private static let wordsTold = 20

    /// How many rows had a fault.
    var count: Int { found.values.reduce(0) { $0 + $1.count } }

    /// Whether the next fault of a kind is only counted, so that its place need not be found out.
    func isOnlyCounted(_ kind: Kind, _ word: String? = nil) -> Bool {
        (found[key(kind, word)]?.count ?? 0) >= Self.placesKept
    }

    /// Counts one more fault of a kind that has its places already.
    mutating func count(_ kind: Kind, _ word: String? = nil) { found[key(kind, word)]?.count += 1 }

    /// Takes a fault in.
    mutating func add(_ kind: Kind, _ finding: Diagnostic, word: String? = nil) {
        add(key(kind, word), Found(first: finding, places: [finding.location], count: 1))
    }

    /// Takes in the faults of the part of the file that follows.
    ///
    /// - Parameter lines: how many lines of the file stand before that part.
    mutating func join(_ later: RowFaults, movedBy lines: Int) {
        for kind in later.folded { fold(kind) }
        for (key, other) in later.found {
            let first = Diagnostic(other.first.code, other.first.said, at: other.first.location.moved(by: lines))
            let moved = Found(first: first, places: other.places.map { $0.moved(by: lines) }, count: other.count)
            add(self.key(key.kind, key.word), moved)
        }
    }

    /// Tells the faults: one finding a kind and word, with the number where there are several.
    func report(into log: inout DiagnosticLog) {
        let sorted = found.sorted {
            ($0.key.kind.rawValue, $0.value.first.location) < ($1.key.kind.rawValue, $1.value.first.location)
        }
        for (_, known) in sorted {
            log.report(
                Diagnostic(
                    known.first.code, known.first.said.about(rows: known.count), at: known.first.location,
                    otherPlaces: Array(known.places.dropFirst()), count: known.count))
        }
    }

    private func key(_ kind: Kind, _ word: String?) -> Key { Key(kind: kind, word: folded.contains(kind) ? nil : word) }

    private mutating func add(_ key: Key, _ new: Found) {
        if found[key] == nil, key.word != nil {
            words[key.kind, default: 0] += 1
            if words[key.kind, default: 0] > Self.wordsTold {
                fold(key.kind)
                return add(Key(kind: key.kind, word: nil), new)
            }
        }
        guard var known = found[key] else {
            found[key] = new
            return
        }
        known.join(new)
        found[key] = known
    }

    /// Makes the words of a kind one. Whether that happens depends on how many there are, and not on their order.
    private mutating func fold(_ kind: Kind) {
        guard folded.insert(kind).inserted else { return }
        for (key, one) in found where key.kind == kind && key.word != nil {
            found[key] = nil
            add(Key(kind: kind, word: nil), one)
        }
    }
}

extension SourceLocation {
    func moved(by lines: Int) -> SourceLocation {
        SourceLocation(file: file, line: line + lines, column: column)
    }
}
