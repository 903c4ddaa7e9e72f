import ShikiriDiagnostics

extension PersonClass {
    /// Reads one entry of `persons`; nil where it names nobody.
    init?(_ draft: Draft, of company: Company, places: KnownPlaces, fields outer: inout DraftFields) {
        var fields = DraftFields(draft, subject: "class of persons")
        let titles = fields.texts("titles")
        let roles = fields.ids("roles", of: Operation.self)
        let period = fields.coolingPeriod("cooling_period")
        let before = fields.period("before")
        let after = fields.period("after")
        for written in [before, after] { fields.checkLength(of: written) }
        let reason = fields.text("reason")
        var log = DiagnosticLog()
        let known = roles.compactMap { Self.role($0, of: company, places, &log) }
        if titles.isEmpty, roles.isEmpty {
            fields.report(
                .missingKey, "a class of persons needs `titles` or `roles`",
                help: "titles are those of organization/employees.csv, roles are operations")
        }
        if !["cooling_period", "before", "after"].contains(where: fields.has) {
            fields.report(
                .missingKey, "a class of persons needs a period", help: "give `cooling_period`, `before` or `after`")
        }
        fields.finish(into: &log)
        outer.merge(log)
        guard !titles.isEmpty || !known.isEmpty else { return nil }
        self.init(
            titles: titles.map(\.value), roles: known, coolingPeriod: period?.value, before: before?.value,
            after: after?.value, reason: reason?.value ?? "", location: fields.location)
    }

    private static func role(
        _ id: Located<OperationID>, of company: Company, _ places: KnownPlaces, _ log: inout DiagnosticLog
    ) -> OperationID? {
        guard let known = places.operations.resolve(id, log: &log) else { return nil }
        guard places.operations[known]?.company != company else { return known }
        log.report(
            .wrongCompany, "`\(known)` is no operation of the company that this block's moves leave", at: id.location,
            help: "write the class in the block of the other direction")
        return nil
    }
}
