import ShikiriDiagnostics
import ShikiriLoading

// How faults of an export's quoting are told.
extension CSVScanner.Fault {
    /// The kind of fault that it is of a row.
    var kind: RowFaults.Kind {
        switch self {
        case .unclosedQuote: .unclosedQuote
        case .strayQuote: .strayQuote
        }
    }

    /// What is wrong.
    var said: Message {
        switch self {
        case .unclosedQuote: .unclosedRowQuote
        case .strayQuote: .strayRowQuote
        }
    }

    /// The quote that begins the field.
    func place(in file: String) -> SourceLocation {
        switch self {
        case .unclosedQuote(let line, let column), .strayQuote(let line, let column):
            SourceLocation(file: file, line: line, column: column)
        }
    }

    /// Tells a fault of the header.
    func report(in file: String, to intake: inout RecordIntake) {
        intake.tell(kind.code, said, at: place(in: file))
    }
}
