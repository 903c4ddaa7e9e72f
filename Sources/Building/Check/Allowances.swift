import ShikiriDiagnostics
import ShikiriModel

/// The warnings that authors have looked at and let stand: on a line, in a page, or everywhere.
///
/// A comment `<!-- allow: CODE -->` stands for its own line, and for the next one where it stands alone; `allow` in front
/// matter for the page, and in `portal.yaml` for the portal. Errors can't be let stand.
struct Allowances: Sendable {
    private static let mark = "<!-- allow:"

    private let everywhere: Set<String>
    private var files: [String: Set<String>] = [:]
    private var lines: [SourceLocation: Set<String>] = [:]

    /// Reads what is let stand, and reports what can't be.
    init(_ draft: PortalDraft, log: inout DiagnosticLog) {
        let settings = draft.document(.portal).map { Fields<PortalKeys>(checked: $0) }
        everywhere = Self.codes(settings?[\.allowed] ?? [], &log)
        for page in draft.pages {
            let fields = Fields<PageKeys>(checked: page.fields)
            let codes = Self.codes(fields[\.allowed], &log)
            if !codes.isEmpty { files[page.file] = codes }
            guard page.bytes.count > Self.mark.utf8.count, Self.mayHold(page.bytes) else { continue }
            addLines(of: page, &log)
        }
    }

    /// Whether a finding is a warning that is let stand.
    func allows(_ finding: Diagnostic) -> Bool {
        guard finding.severity == .warning else { return false }
        let name = finding.code.name
        if everywhere.contains(name) || files[finding.location.file]?.contains(name) == true { return true }
        let places = [finding.location] + finding.otherPlaces
        return finding.count == places.count && places.allSatisfy { allowsLine(name, $0) }
    }

    private func allowsLine(_ name: String, _ place: SourceLocation) -> Bool {
        lines[SourceLocation(file: place.file, line: place.line)]?.contains(name) == true
    }

    /// A comment begins with bytes that few pages have.
    private static func mayHold(_ bytes: [UInt8]) -> Bool {
        bytes.indices.dropLast(4).contains { bytes[$0] == 0x3C && bytes[$0 + 1] == 0x21 && bytes[$0 + 2] == 0x2D }
    }

    private mutating func addLines(of page: PageDraft, _ log: inout DiagnosticLog) {
        let text = String(decoding: page.bytes[page.bodyStart...], as: UTF8.self)
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard let start = line.firstRange(of: Self.mark), let end = line[start.upperBound...].firstRange(of: "-->")
            else { continue }
            let place = SourceLocation(file: page.file, line: page.bodyLine + number)
            let names = line[start.upperBound..<end.lowerBound].split { ", \t".contains($0) }
            let codes = Self.codes(names.map { Located(String($0), at: place) }, &log)
            let isAlone = line[..<start.lowerBound].allSatisfy(\.isWhitespace)
            for offset in isAlone ? [0, 1, 2] : [0] {
                lines[SourceLocation(file: page.file, line: place.line + offset), default: []].formUnion(codes)
            }
        }
    }

    private static func codes(_ written: [Located<String>], _ log: inout DiagnosticLog) -> Set<String> {
        Set(
            written.compactMap { name in
                if DiagnosticCode.named(name.value)?.severity == .warning { return name.value }
                let known = DiagnosticCode.all.filter { $0.severity == .warning }.map(\.name)
                log.report(
                    .badValue,
                    .notAllowable(name.value, nearest: Suggestion.nearest(to: name.value, among: known)),
                    at: name.location)
                return nil
            })
    }
}
