import ShikiriDiagnostics
import ShikiriLoading

/// The columns of an export by the kinds of their fields.
struct RecordColumns: Sendable {
    /// For each column the place of its kind of field, up to the last one that is wanted; -1 for those that are not.
    let slots: [Int8]
    private let fieldSlots: [Int]

    init?(
        _ header: [CSVScanner.Field], _ source: TrainingSource, _ file: String, _ intake: inout RecordIntake
    ) {
        let names = header.map { RecordWords.folded($0.text) }
        var places: [RecordField: Int] = [:]
        var isComplete = true
        for field in RecordField.allCases {
            guard let written = source.columns[field] else { continue }
            guard let place = names.firstIndex(of: RecordWords.folded(written.value)) else {
                intake.tell(
                    .unmappedColumn, "\(file) has no column `\(written.value)`", at: written.location,
                    help: HeaderHelp.help(for: written.value, in: names, asked: source.columns.values.map(\.value)))
                isComplete = false
                continue
            }
            places[field] = place
        }
        guard isComplete else { return nil }
        var slots = Array(repeating: Int8(-1), count: (places.values.max() ?? -1) + 1)
        var fieldSlots = Array(repeating: -1, count: RecordField.allCases.count)
        for (number, field) in RecordField.allCases.enumerated() {
            guard let place = places[field] else { continue }
            if slots[place] < 0 { slots[place] = Int8(number) }
            fieldSlots[number] = Int(slots[place])
        }
        self.slots = slots
        self.fieldSlots = fieldSlots
    }

    /// How many columns a row has at least.
    var count: Int { slots.count }

    /// Whether the export has a kind of field.
    @inline(__always)
    func has(_ field: RecordField) -> Bool { fieldSlots[field.number] >= 0 }

    /// The place of a kind of field among those that are read; two kinds that stand in one column share it.
    @inline(__always)
    func slot(_ field: RecordField) -> Int { fieldSlots[field.number] }
}

extension RecordField {
    /// The position among all kinds.
    @inline(__always)
    fileprivate var number: Int {
        switch self {
        case .employee: 0
        case .course: 1
        case .status: 2
        case .score: 3
        case .started: 4
        case .completed: 5
        case .department: 6
        }
    }
}
