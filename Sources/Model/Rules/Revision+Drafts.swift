import ShikiriDiagnostics

extension Revision {
    /// Reads one file of `rules/transfers/`; nil where it has no usable date or matrix.
    init?(_ draft: Draft, file: String, places: KnownPlaces, log: inout DiagnosticLog) {
        var fields = DraftFields(draft, subject: "revision")
        let effective = fields.requiredDay("effective")
        let title = fields.requiredText("title")
        let summary = fields.text("summary")
        let pledge = fields.word("pledge", as: PledgeRule.self)
        let concurrent = fields.word("concurrent", as: Measure.self)
        if let effective { Self.checkName(of: file, against: effective, &fields) }

        let start = effective?.value
        let main = RestrictionBlock(
            reading: &fields, standard: .outward, effective: start, places: places)
        var reverse: RestrictionBlock?
        if var inner = fields.fields("reverse", subject: "reverse block") {
            reverse = RestrictionBlock(
                reading: &inner, standard: main?.direction.reversed ?? .inward, effective: start, places: places)
            var innerLog = DiagnosticLog()
            inner.finish(into: &innerLog)
            fields.merge(innerLog)
        }
        if let main, let reverse, main.direction == reverse.direction {
            fields.report(
                .contradictoryRevision, "both blocks are about moves from \(main.direction.origin.rawValue)",
                at: reverse.location, help: "`reverse` gives the other direction")
        }
        fields.finish(into: &log)

        guard let effective, let main else { return nil }
        var blocks = [main.direction: main]
        if let reverse { blocks[reverse.direction, default: reverse] = reverse }
        self.init(
            effective: effective.value, title: title?.value ?? "", summary: summary?.value ?? "",
            pledge: pledge?.value ?? .none, concurrent: concurrent, blocks: blocks,
            location: SourceLocation(
                file: draft.location.file, line: effective.location.line, column: effective.location.column))
    }

    /// A revision's file is named by its effective date, so that the folder reads as its history.
    private static func checkName(
        of file: String, against effective: Located<CalendarDay>, _ fields: inout DraftFields
    ) {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let stem = name.prefix { $0 != "." }
        guard stem != effective.value.description else { return }
        fields.report(
            .contradictoryRevision, "`\(name)` is effective on \(effective.value), and its name says otherwise",
            at: effective.location, help: "name the file \(effective.value).yaml")
    }
}
