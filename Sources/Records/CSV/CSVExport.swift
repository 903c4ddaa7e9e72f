import ShikiriBasics
import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPeople

/// A CSV export: one row a person and course, columns and words as the mapping names them.
///
/// The text is read in place, in UTF-8 or CP932 as it comes. Large exports are cut into parts that are read at the same time. A
/// part is guessed to begin after a line end; a guess that proves wrong, because that line end lies inside a quoted field and
/// the part before ends elsewhere, costs a second reading and never a row.
struct CSVExport: Sendable {
    let file: String
    let source: TrainingSource
    let bytes: ExportBytes
    let encoding: ExportEncoding
    let dates: RecordDates
    /// How many parts are read at the same time.
    let jobs: Int

    /// Smaller exports are not worth a second thread.
    private static let smallestPart = 1_000_000
    /// Every part has a ledger of its own, so there are only so many.
    private static let mostParts = 4

    /// Takes the rows in. The bytes begin with the header; a byte-order mark may stand before it. Where they are not text
    /// in the encoding, no row is taken in.
    func read(into intake: inout RecordIntake) {
        do throws(ExportFault) {
            try readRows(into: &intake)
        } catch {
            intake.tell(error, in: file, bytes, encoding)
        }
    }

    private func readRows(into intake: inout RecordIntake) throws(ExportFault) {
        guard let header = try header(&intake) else { return }
        guard let columns = RecordColumns(header.fields, source, file, &intake) else { return }
        let starts = try partStarts(from: header.end)
        guard starts.count > 1 else { return try readRest(header, columns, header.end, header.lines, &intake) }
        // Each part is let go of once it is joined, so that its ledger need not be copied.
        var parts = try readParts(starts, header, columns, intake.lookup, intake.blankLedger)
        var (position, lines) = (starts[0], header.lines)
        for start in starts {
            let part = parts.removeFirst()
            guard start == position else { continue }
            intake.join(part.ledger, part.found, movedBy: lines)
            lines += part.lines
            position = part.position
        }
        guard position < bytes.count else { return }
        try readRest(header, columns, position, lines, &intake)
    }

    private func readParts(
        _ starts: [Int], _ header: ExportHead, _ columns: RecordColumns, _ lookup: RecordLookup, _ blank: TrainingLedger
    ) throws(ExportFault) -> [RowReader] {
        let parts = ParallelMap.map(Array(starts.indices), jobs: jobs) { number in
            Result { () throws(ExportFault) in
                let end = number + 1 < starts.count ? starts[number + 1] : bytes.count
                var window = ExportWindow(bytes, encoding, from: starts[number])
                var reader = RowReader(
                    self, columns: columns, lookup: lookup, ledger: blank, separator: header.separator,
                    from: starts[number])
                try reader.read(&window, upTo: end)
                return reader
            }
        }
        var readers: [RowReader] = []
        for part in parts { readers.append(try part.get()) }
        return readers
    }

    /// Reads all rows from a place on into the ledger of the intake. It can't be taken back what is in there, so the text is
    /// checked first.
    private func readRest(
        _ header: ExportHead, _ columns: RecordColumns, _ position: Int, _ lines: Int, _ intake: inout RecordIntake
    ) throws(ExportFault) {
        try ExportWindow(bytes, encoding, from: position).checkRest()
        var window = ExportWindow(bytes, encoding, from: position)
        var reader = RowReader(
            self, columns: columns, lookup: intake.lookup, ledger: intake.lendLedger(),
            separator: header.separator, from: position)
        defer { intake.takeBack(reader.ledger, reader.found, movedBy: lines) }
        try reader.read(&window, upTo: bytes.count)
    }
}

// The header, and where parts begin.
extension CSVExport {
    private func header(_ intake: inout RecordIntake) throws(ExportFault) -> ExportHead? {
        var window = ExportWindow(bytes, encoding, from: 0)
        var found: ExportHead?
        repeat {
            try window.move(to: 0)
            found = window.withBytes { piece in
                // Before any line ends there is nothing to look for, and each look costs the whole window.
                guard window.reachesEnd || window.isLargest || piece.contains(where: { $0 == 0x0A || $0 == 0x0D })
                else {
                    return nil
                }
                let head = ExportHead.find(
                    in: piece, encoding, asked: source.askedColumns, skipped: source.skippedLines)
                // A header of many columns may go on behind the window, which then grows.
                return head.flatMap { $0.end < piece.count || window.reachesEnd || window.isLargest ? $0 : nil }
            }
        } while found == nil && !window.reachesEnd && !window.isLargest
        guard let found else {
            intake.tell(.missingHeader, .emptyExport, at: SourceLocation(file: file))
            return nil
        }
        for fault in found.faults { fault.report(in: file, to: &intake) }
        return found.isOpen ? nil : found
    }

    /// Where the parts begin: each after a line end, which may prove to be one inside a quoted field.
    private func partStarts(from start: Int) throws(ExportFault) -> [Int] {
        let count = min(jobs, Self.mostParts, (bytes.count - start) / Self.smallestPart)
        guard count > 1 else { return [start] }
        let size = (bytes.count - start) / count
        var starts = [start]
        for number in 1..<count {
            guard let next = try lineStart(after: start + number * size), next > starts[number - 1] else { break }
            starts.append(next)
        }
        return starts
    }

    /// Where the next line begins; nil where none does soon.
    private func lineStart(after place: Int) throws(ExportFault) -> Int? {
        let piece = try bytes.piece(from: place, count: 1 << 16)
        guard let lineEnd = piece.firstIndex(of: 0x0A), place + lineEnd + 1 < bytes.count else { return nil }
        return place + lineEnd + 1
    }
}
