import ShikiriBasics
package import ShikiriDiagnostics
package import ShikiriModel

/// Who signed the pledge (行為規制遵守にかかる誓約書), who was late, and who still owes it or a lent item.
package struct PledgeRegister: Sendable {
    /// One entry a move that needs the pledge, and one a row of `pledges.csv`; by date, then in the order of the roster.
    package let entries: [Entry]
    private let ids: ByPosition<Employee, EmployeeID>

    /// How one move stands.
    package struct Entry: Hashable, Sendable {
        /// The person's position in the roster.
        package let person: Position<Employee>
        /// The date of the move.
        package let transferDate: CalendarDay
        /// How it stands.
        package let status: Status
        /// The day on which the pledge was signed; nil while it isn't.
        package let signedOn: CalendarDay?
        /// Whether it was signed after the move, whatever else is open.
        package let isLate: Bool
        /// Whether the lent items are back; nil where nobody wrote it down.
        package let itemsReturned: Bool?
        /// The number or place of the document.
        package let document: String?
        /// Whether the assignments know of the move.
        package let isInHistory: Bool
    }

    /// How a pledge can stand. Of several that fit, the first in this order is told.
    package enum Status: String, CaseIterable, Sendable {
        /// It is not signed.
        case missing
        /// It is signed, and lent items are not back, or nobody wrote that they are: the pledge confirms both.
        case itemsOpen = "items_open"
        /// It was signed after the move, and everything is back.
        case late
        /// It was signed by the day of the move, and everything is back.
        case signed
    }

    /// Compares `pledges.csv` with the moves in the history, as of a day: later signatures don't count yet, and later
    /// moves are left out.
    ///
    /// A move needs the pledge where the revision in force on its date says so.
    package init(
        _ table: DraftTable?, moves: MoveRegister, roster: Roster, rulebook: Rulebook, asOf day: CalendarDay,
        log: inout DiagnosticLog
    ) {
        var written: [MoveKey: Row] = [:]
        for row in table?.rows ?? [] {
            guard let read = Row(row, roster: roster, log: &log) else { continue }
            if let other = written[read.key] {
                log.report(.duplicateID, .samePledge(line: other.location.line), at: read.location)
                continue
            }
            written[read.key] = read
        }
        let known = Set(moves.moves.map { MoveKey(person: $0.person, date: $0.date) })
        Self.report(written.values.filter { !known.contains($0.key) }, roster, asOf: day, &log)
        let owed = moves.moves.filter { rulebook.revision(on: $0.date)?.pledge == .required }
            .map { MoveKey(person: $0.person, date: $0.date) }
        let keys = Set(owed).union(written.keys).filter { $0.date <= day }
        entries = keys.sorted { ($0.date, $0.person) < ($1.date, $1.person) }.map { key in
            Entry(key, written[key], isInHistory: known.contains(key), asOf: day)
        }
        ids = ByPosition(roster.employees.map(\.id))
    }

    /// How many entries stand in each way; ways that none has are 0.
    package var counts: [(status: Status, count: Int)] {
        Status.allCases.map { status in (status, entries.count { $0.status == status }) }
    }

    /// The register for a spreadsheet.
    package var csv: [UInt8] {
        var csv = SpreadsheetCSV(columns: [
            "employee", "transfer_date", "status", "signed_on", "items_returned", "late",
        ])
        for entry in entries {
            csv.add([
                ids[entry.person].text, entry.transferDate.description, entry.status.rawValue,
                entry.signedOn?.description ?? "", entry.itemsReturned.map(Self.word) ?? "",
                entry.signedOn == nil ? "" : Self.word(entry.isLate),
            ])
        }
        return csv.bytes
    }

    private static func word(_ flag: Bool) -> String { flag ? "yes" : "no" }

    /// A row about a move that the assignments don't have, of somebody whose assignments are written, is suspicious: the
    /// date may be mistyped, and the real move would then be told as missing.
    private static func report(
        _ rows: [Row], _ roster: Roster, asOf day: CalendarDay, _ log: inout DiagnosticLog
    ) {
        let suspicious = rows.filter { $0.key.date <= day && !roster.assignments(of: $0.key.person).isEmpty }
        let findings = suspicious.map { row in
            Diagnostic(.unmatchedPledge, .unmatchedPledge, at: row.dateLocation)
        }
        log.reportFolded(findings.sorted()) { .manyUnmatchedPledges($0) }
    }
}

extension PledgeRegister.Entry {
    fileprivate init(_ key: MoveKey, _ row: Row?, isInHistory: Bool, asOf day: CalendarDay) {
        let signed = row?.signedOn.flatMap { $0 <= day ? $0 : nil }
        person = key.person
        transferDate = key.date
        signedOn = signed
        // What a later signature says of the items nobody knew yet.
        itemsReturned = signed == row?.signedOn ? row?.itemsReturned : nil
        isLate = signed.map { $0 > key.date } ?? false
        document = row?.document
        self.isInHistory = isInHistory
        guard signed != nil else {
            status = .missing
            return
        }
        status = itemsReturned == true ? (isLate ? .late : .signed) : .itemsOpen
    }
}

/// What a pledge is filed under.
private struct MoveKey: Hashable {
    let person: Position<Employee>
    let date: CalendarDay
}

/// A row of `pledges.csv`.
private struct Row {
    let key: MoveKey
    let signedOn: CalendarDay?
    let itemsReturned: Bool?
    let document: String?
    let location: SourceLocation
    let dateLocation: SourceLocation

    init?(_ row: Draft, roster: Roster, log: inout DiagnosticLog) {
        let fields = Fields<PledgeColumns>(row, log: &log)
        let (person, date) = (fields.person(\.employee, in: roster, log: &log), fields[\.transferDate])
        guard let person, let date else { return nil }
        key = MoveKey(person: person.value, date: date.value)
        signedOn = fields[\.signedOn]?.value
        itemsReturned = fields[\.itemsReturned].map { $0.value == .yes }
        document = fields[\.document]?.value
        location = fields.location
        dateLocation = date.location
    }
}
