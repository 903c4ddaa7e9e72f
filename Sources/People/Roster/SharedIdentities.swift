import ShikiriDiagnostics
import ShikiriModel

/// What two people of a roster share by which records name somebody: an address, or an id but for its leading zeros.
struct SharedIdentities {
    private let employees: [Employee]

    init(_ employees: [Employee]) { self.employees = employees }

    /// Tells each person who shares one with somebody before them. Who came after the other had left may have the
    /// other's address: the day of a record says who is meant.
    func report(into log: inout DiagnosticLog) {
        var (addresses, ids): ([Diagnostic], [Diagnostic]) = ([], [])
        for group in groups(by: { $0.email.map { IdentifierFolding.narrowed($0).trimmed.lowercased() } }) {
            // In the order in which they came, only the latest leaving of those before needs to be known.
            let sorted = group.sorted { ($0.joined ?? .first, $0.location) < ($1.joined ?? .first, $1.location) }
            var last = Self.lastDay(of: sorted[0])
            for employee in sorted.dropFirst() {
                if employee.joined ?? .first <= last {
                    addresses.append(
                        Diagnostic(.sharedAddress, .sharedAddress, at: employee.location))
                }
                last = max(last, Self.lastDay(of: employee))
            }
        }
        for group in groups(by: { Self.withoutZeros($0.id.text) }) {
            for employee in group.dropFirst() {
                ids.append(
                    Diagnostic(.similarIDs, .similarID, at: employee.location))
            }
        }
        log.reportFolded(addresses) { .manySharedAddresses($0) }
        log.reportFolded(ids) { .manySimilarIDs($0) }
    }

    /// The employees who share something, each group in the order of the roster.
    private func groups(by mark: (Employee) -> String?) -> [[Employee]] {
        var groups: [String: [Employee]] = [:]
        for employee in employees {
            guard let mark = mark(employee), !mark.isEmpty else { continue }
            groups[mark, default: []].append(employee)
        }
        return groups.values.filter { $0.count > 1 }.sorted { $0[0].location < $1[0].location }
    }

    /// The last day of an employment; somebody who has left on a day that nobody wrote down is employed on none.
    private static func lastDay(of employee: Employee) -> CalendarDay {
        employee.left ?? (employee.status == .left ? .first : .last)
    }

    private static func withoutZeros(_ id: String) -> String? {
        guard !id.isEmpty, id.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return "0" + id.drop { $0 == "0" }
    }
}

extension CalendarDay {
    fileprivate static let first = CalendarDay(daysSinceEpoch: .min)
    fileprivate static let last = CalendarDay(daysSinceEpoch: .max)
}
