import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel

/// The columns of an export by the kinds of their fields.
struct RecordColumns: Sendable {
    /// The place of a column among those that are read.
    struct Slot: Sendable {
        let number: UInt8
    }

    /// Where a row says its course.
    enum CourseSlot: Sendable {
        case column(Slot)
        /// All rows are of the source's own course.
        case source
    }

    /// For each column up to the last one that is read its slot; nil for those that are not read.
    let slots: [Slot?]
    /// How many columns the header names: of a row with more cells nobody can tell which belongs to which, and of one with
    /// fewer not where they are missing.
    let named: Int
    let course: CourseSlot
    let status: Slot
    let employee: Slot?
    let email: Slot?
    let score: Slot?
    let started: Slot?
    let completed: Slot?
    let department: Slot?

    /// How many columns may be read.
    static let width = RecordField.allCases.count

    /// Finds the mapped columns in a header; nil where one isn't there, or stands there twice, which is told.
    init?(_ header: [CSVScanner.Field], _ source: TrainingSource, _ file: String, _ intake: inout RecordIntake) {
        let names = header.map { TableWords.folded($0.text) }
        var places: [RecordField: Int] = [:]
        var isComplete = true
        for field in RecordField.allCases {
            guard let written = source.columns[field] else { continue }
            if let place = names.only(TableWords.folded(written.value), written, header, source, file, &intake) {
                places[field] = place
            } else {
                isComplete = false
            }
        }
        guard isComplete else { return nil }
        var slots = Array(repeating: Slot?.none, count: (places.values.max() ?? -1) + 1)
        var found: [RecordField: Slot] = [:]
        for field in RecordField.allCases {
            guard let place = places[field] else { continue }
            // Two kinds of fields that stand in one column share its slot.
            let slot = slots[place] ?? Slot(number: UInt8(found.count))
            (slots[place], found[field]) = (slot, slot)
        }
        guard let status = found[.status], found[.employee] != nil || found[.email] != nil else { return nil }
        if source.course != nil {
            course = .source
        } else if let column = found[.course] {
            course = .column(column)
        } else {
            return nil
        }
        self.slots = slots
        named = header.namedColumns
        self.status = status
        (employee, email) = (found[.employee], found[.email])
        (score, started, completed, department) = (
            found[.score], found[.started], found[.completed], found[.department]
        )
    }

    /// How many columns a row has at least. Spreadsheets leave out the separators of empty cells at its end.
    var count: Int { slots.count }

    /// The slot that names the person.
    @inline(__always)
    var person: Slot? { employee ?? email }

    /// The slot of a kind of field.
    func slot(_ field: RecordField) -> Slot? {
        switch field {
        case .employee: employee
        case .email: email
        case .course: if case .column(let slot) = course { slot } else { nil }
        case .status: status
        case .score: score
        case .started: started
        case .completed: completed
        case .department: department
        }
    }
}

extension UnsafeMutableBufferPointer<RowScanner.Field> {
    /// The field in a slot: a debug build checks that there is one.
    @inline(__always)
    subscript(_ slot: RecordColumns.Slot) -> RowScanner.Field {
        get { self[Int(slot.number)] }
        nonmutating set { self[Int(slot.number)] = newValue }
    }
}

extension [CSVScanner.Field] {
    /// How many columns a header has up to the last one with a name: a separator at the end of each line names none.
    var namedColumns: Int { (lastIndex { !TableWords.folded($0.text).isEmpty } ?? -1) + 1 }
}

extension [String] {
    /// The place of the one column that has a mapped name; where none has it, or two have, that is told.
    func only(
        _ name: String, _ written: Located<String>, _ header: [CSVScanner.Field], _ source: TrainingSource,
        _ file: String, _ intake: inout RecordIntake
    ) -> Int? {
        guard let place = firstIndex(of: name) else {
            intake.tell(
                .unmappedColumn,
                .noColumn(
                    written.value, in: file,
                    help: HeaderHelp.help(for: written.value, in: self, asked: source.columns.values.map(\.value))),
                at: written.location)
            return nil
        }
        guard let other = self[(place + 1)...].firstIndex(of: name) else { return place }
        intake.tell(
            .ambiguousColumn, .secondColumn(written.value),
            at: SourceLocation(file: file, line: header[other].line, column: header[other].column))
        return nil
    }
}
