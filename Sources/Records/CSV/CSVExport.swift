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
    let encoding: ExportEncoding
    let dates: RecordDates
    /// How many parts are read at the same time.
    let jobs: Int

    /// Smaller exports are not worth a second thread.
    private static let smallestPart = 1_000_000
    /// Every part has a ledger of its own, so there are only so many.
    private static let mostParts = 4

    /// Takes the rows in. The bytes begin with the header; a byte-order mark may stand before it.
    func read(_ bytes: [UInt8], into intake: inout RecordIntake) {
        let separator = RecordSeparator.of(bytes)
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let header = header(bytes, from: start, separator) else {
            intake.tell(.missingHeader, "the export is empty", at: SourceLocation(file: file))
            return
        }
        if let place = firstInvalid(bytes, in: 0..<header.end) { return refuse(bytes, place, &intake) }
        guard let columns = RecordColumns(header.fields, source, file, &intake) else { return }
        let starts = partStarts(bytes, from: header.end)
        guard starts.count > 1 else {
            if let place = firstInvalid(bytes, in: header.end..<bytes.count) { return refuse(bytes, place, &intake) }
            let reader = RowReader(
                self, columns: columns, lookup: intake.lookup, ledger: intake.lendLedger(), from: header.end)
            let part = read(bytes, reader, upTo: bytes.count, separator)
            return take(part, header.lines, &intake)
        }
        readParts(bytes, starts, columns, separator, header.lines, &intake)
    }

    private func readParts(
        _ bytes: [UInt8], _ starts: [Int], _ columns: RecordColumns, _ separator: UInt8, _ headerLines: Int,
        _ intake: inout RecordIntake
    ) {
        let (lookup, blank) = (intake.lookup, intake.blankLedger)
        let parts = ParallelMap.map(Array(starts.indices), jobs: jobs) { number -> Result<RowReader, WrongEncoding> in
            let end = number + 1 < starts.count ? starts[number + 1] : bytes.count
            if let place = firstInvalid(bytes, in: starts[number]..<end) {
                return .failure(WrongEncoding(place: place))
            }
            let reader = RowReader(self, columns: columns, lookup: lookup, ledger: blank, from: starts[number])
            return .success(read(bytes, reader, upTo: end, separator))
        }
        for case .failure(let wrong) in parts { return refuse(bytes, wrong.place, &intake) }
        var lines = headerLines
        var position = starts[0]
        for (start, result) in zip(starts, parts) {
            guard start == position, case .success(let part) = result else { break }
            intake.join(part.ledger, part.report, part.faults, movedBy: lines)
            lines += part.lines
            position = part.position
        }
        guard position < bytes.count else { return }
        let reader = RowReader(self, columns: columns, lookup: lookup, ledger: intake.lendLedger(), from: position)
        take(read(bytes, reader, upTo: bytes.count, separator), lines, &intake)
    }

    private func read(_ bytes: [UInt8], _ reader: consuming RowReader, upTo end: Int, _ separator: UInt8) -> RowReader {
        bytes.withUnsafeBytes { reader.read($0, upTo: end, separator: separator) }
        return reader
    }

    private func take(_ part: RowReader, _ lines: Int, _ intake: inout RecordIntake) {
        intake.takeBack(part.ledger, part.report, part.faults, movedBy: lines)
    }

    private func refuse(_ bytes: [UInt8], _ place: Int, _ intake: inout RecordIntake) {
        let line = bytes[..<place].count { $0 == 0x0A } + 1
        intake.tell(
            .wrongEncoding, "the file is not \(encoding.name) from here on", at: SourceLocation(file: file, line: line),
            help: "name its encoding in training/sources.yaml, or `auto`")
    }

    /// Where the bytes of a range stop to be text in the encoding.
    private func firstInvalid(_ bytes: [UInt8], in range: Range<Int>) -> Int? {
        bytes.withUnsafeBytes { encoding.firstInvalid($0, in: range) }
    }

    /// A part is not text in the encoding from a place on.
    private struct WrongEncoding: Error {
        let place: Int
    }
}

// The header, and where parts begin.
extension CSVExport {
    private struct Header {
        let fields: [CSVScanner.Field]
        /// Where the rows begin.
        let end: Int
        /// How many lines stand before them.
        let lines: Int
    }

    private func header(_ bytes: [UInt8], from start: Int, _ separator: UInt8) -> Header? {
        bytes.withUnsafeBytes { raw in
            guard var scanner = RowScanner(raw, from: start, separator: separator) else { return nil }
            let none = UnsafeBufferPointer<Int8>(start: nil, count: 0)
            let nowhere = UnsafeMutableBufferPointer<RowScanner.Field>(start: nil, count: 0)
            guard scanner.nextRow(none, nowhere) != nil else { return nil }
            let text = encoding.text(of: UnsafeRawBufferPointer(rebasing: raw[start..<scanner.position]))
            var fields = CSVScanner(Array(text.utf8), separator: separator)
            return fields.nextRow().map { Header(fields: $0, end: scanner.position, lines: scanner.line) }
        }
    }

    /// Where the parts begin: each after a line end, which may prove to be one inside a quoted field.
    private func partStarts(_ bytes: [UInt8], from start: Int) -> [Int] {
        let count = min(jobs, Self.mostParts, (bytes.count - start) / Self.smallestPart)
        guard count > 1 else { return [start] }
        let size = (bytes.count - start) / count
        var starts = [start]
        for number in 1..<count {
            guard let lineEnd = bytes[(start + number * size)...].firstIndex(of: 0x0A) else { break }
            if lineEnd + 1 < bytes.count, lineEnd + 1 > starts[number - 1] { starts.append(lineEnd + 1) }
            guard starts.count == number + 1 else { break }
        }
        return starts
    }
}
