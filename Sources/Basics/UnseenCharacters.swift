extension Unicode.Scalar {
    /// Whether it is a sign that nobody sees: a control, a mark of direction or of joining, a separator of lines.
    package var isUnseen: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    /// Whether no text of a portal may hold it: a control other than the tab and ends of lines, a noncharacter that
    /// XML 1.0 (2.2) refuses, or a mark that turns the direction of what stands behind it, so that a line reads otherwise
    /// than it is written (Unicode Technical Report 36, 2.1; Trojan Source, CVE-2021-42574).
    package var isForbidden: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: false
        case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
