import ShikiriDiagnostics

/// What was wrong with rows of one file: of each kind only the number and the first few places are kept, so that a
/// million bad rows cost no more than five.
struct RowFaults: Sendable {
    /// A kind of fault, in the order in which the kinds are told.
    enum Kind: Int, CaseIterable, Sendable {
        case unclosedQuote, strayQuote, row, course, nobody, person, status, score, date, missingDay, department

        /// The code of rows that could not be read.
        var code: DiagnosticCode {
            switch self {
            case .unclosedQuote: .unclosedQuote
            case .strayQuote: .strayQuote
            case .status: .unknownStatus
            case .department: .unknownDepartment
            default: .badRow
            }
        }

        /// What to do about it, where that is always the same.
        var help: String? {
            switch self {
            case .unclosedQuote: "add the closing `\"`; the lines behind this one are read all the same"
            case .strayQuote: "write a quote inside quotes twice (`\"\"`), or close the field before its separator"
            default: nil
            }
        }
    }

    private struct Found: Sendable {
        let first: Diagnostic
        var places: [SourceLocation]
        var count: Int
    }

    private var found: [Kind: Found] = [:]
    /// A finding shows its own place and four more.
    private static let placesKept = 5

    /// How many rows had a fault.
    var count: Int { found.values.reduce(0) { $0 + $1.count } }

    /// Whether the next fault of a kind is only counted, so that its place need not be found out.
    func isOnlyCounted(_ kind: Kind) -> Bool { (found[kind]?.count ?? 0) >= Self.placesKept }

    /// Counts one more fault of a kind that has its places already.
    mutating func count(_ kind: Kind) { found[kind]?.count += 1 }

    /// Takes a fault in.
    mutating func add(_ kind: Kind, _ finding: Diagnostic) {
        guard var known = found[kind] else {
            found[kind] = Found(first: finding, places: [finding.location], count: 1)
            return
        }
        known.count += 1
        if known.places.count < Self.placesKept { known.places.append(finding.location) }
        found[kind] = known
    }

    /// Takes in the faults of the part of the file that follows.
    ///
    /// - Parameter lines: how many lines of the file stand before that part.
    mutating func join(_ later: RowFaults, movedBy lines: Int) {
        for kind in Kind.allCases {
            guard let other = later.found[kind] else { continue }
            let places = other.places.map { $0.moved(by: lines) }
            guard var known = found[kind] else {
                let first = Diagnostic(
                    other.first.code, other.first.message, at: other.first.location.moved(by: lines),
                    help: other.first.help)
                found[kind] = Found(first: first, places: places, count: other.count)
                continue
            }
            known.count += other.count
            known.places = Array((known.places + places).prefix(Self.placesKept))
            found[kind] = known
        }
    }

    /// Tells the faults: one finding a kind, with the number where there are several.
    func report(into log: inout DiagnosticLog) {
        for kind in Kind.allCases {
            guard let known = found[kind] else { continue }
            let message = known.first.message + (known.count > 1 ? " (\(known.count) rows like it)" : "")
            log.report(
                Diagnostic(
                    known.first.code, message, at: known.first.location, help: known.first.help,
                    otherPlaces: Array(known.places.dropFirst()), count: known.count))
        }
    }
}

extension SourceLocation {
    fileprivate func moved(by lines: Int) -> SourceLocation {
        SourceLocation(file: file, line: line + lines, column: column)
    }
}
