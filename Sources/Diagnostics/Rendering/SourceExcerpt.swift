import ShikiriBasics

/// The part of a source line that fits a terminal, and the blanks that put a caret under a column of it.
///
/// Wide characters take two cells, so the padding counts cells and not scalars; tabs become one blank. Control
/// characters, and those that turn the direction of writing, are shown as `·`: an input file must not be able to drive
/// the terminal.
struct SourceExcerpt {
    let text: String
    let padding: String

    private static let width = 96
    private static let context = 40

    init(line scalars: [Unicode.Scalar], column: Int) {
        let caret = min(max(column - 1, 0), scalars.count)
        let start = scalars.count > Self.width ? max(0, caret - Self.context) : 0
        let end = min(scalars.count, start + Self.width)
        let shown = scalars[start..<end].map(Self.printable)
        let lead = start > 0 ? "…" : ""
        let tail = end < scalars.count ? "…" : ""
        text = lead + String(String.UnicodeScalarView(shown)) + tail
        let cells = shown.prefix(caret - start).reduce(lead.count) { $0 + Self.cells(of: $1) }
        padding = String(repeating: " ", count: cells)
    }

    /// A text of an author, such as a value in a message, made safe for a terminal.
    static func printable(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map(printable)))
    }

    private static func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar == "\t" { return " " }
        return scalar.isUnseen ? "·" : scalar
    }

    /// Cells on a terminal by the East Asian width ranges that matter here (Unicode Standard Annex 11, W and F).
    private static func cells(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default:
            return 1
        }
    }
}
