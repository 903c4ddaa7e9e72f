import ShikiriDiagnostics

extension Revision {
    /// Reads one file of `rules/transfers/`; nil where it has no usable date or matrix.
    init?(_ draft: Draft, file: String, places: KnownPlaces, log: inout DiagnosticLog) {
        let fields = Fields<RevisionKeys>(draft, log: &log)
        let effective = fields[\.effective]
        if let effective { Self.checkName(of: file, against: effective, &log) }

        let start = effective?.value
        let main = RestrictionBlock(
            fields.part(\.block), standard: .outward, effective: start, places: places, log: &log)
        let reverse = fields[\.reverse].flatMap {
            RestrictionBlock(
                $0, standard: main?.direction.reversed ?? .inward, effective: start, places: places, log: &log)
        }
        if let main, let reverse, main.direction == reverse.direction {
            log.report(.contradictoryRevision, .sameDirection(main.direction.origin.rawValue), at: reverse.location)
        }

        let holds = fields[\.holds].compactMap { Invariant($0, places: places, log: &log) }
        guard let effective, let main else { return nil }
        var blocks = [main.direction: main]
        if let reverse { blocks[reverse.direction, default: reverse] = reverse }
        self.init(
            effective: effective.value, title: fields[\.title]?.value ?? "",
            summary: fields[\.summary]?.value ?? "",
            pledge: fields[\.pledge]?.value ?? .none, concurrent: fields[\.concurrent], blocks: blocks,
            holds: holds,
            location: SourceLocation(
                file: draft.location.file, line: effective.location.line, column: effective.location.column))
    }

    /// Whether its file has the name that it should have.
    var isNamedByDay: Bool { Self.isName(of: file, effective) }

    private static func isName(of file: String, _ effective: CalendarDay) -> Bool {
        let name = file.split(separator: "/").last ?? ""
        return name.prefix { $0 != "." } == effective.description
    }

    /// A revision's file is named by its effective date, so that the folder reads as its history.
    private static func checkName(
        of file: String, against effective: Located<CalendarDay>, _ log: inout DiagnosticLog
    ) {
        guard !isName(of: file, effective.value) else { return }
        let name = file.split(separator: "/").last.map(String.init) ?? file
        log.report(.contradictoryRevision, .misnamedRevision(name, effective: effective.value), at: effective.location)
    }
}
