import ShikiriDiagnostics

extension PersonClass {
    /// Reads one entry of `persons`; nil where it names nobody.
    init?(_ fields: Fields<PersonClassKeys>, of company: Company, places: KnownPlaces, log: inout DiagnosticLog) {
        let titles = fields[\.titles]
        let roles = fields[\.roles]
        let (period, before, after) = (fields[\.coolingPeriod], fields[\.before], fields[\.after])
        let known = roles.compactMap { Self.role($0, of: company, places, &log) }
        if titles.isEmpty, roles.isEmpty {
            log.report(.missingKey, .classOfNobody(employees: ContentFile.employees), at: fields.location)
        }
        if !fields.isWritten(\.coolingPeriod), !fields.isWritten(\.before), !fields.isWritten(\.after) {
            log.report(.missingKey, .classWithoutPeriod, at: fields.location)
        }
        guard !titles.isEmpty || !known.isEmpty else { return nil }
        self.init(
            titles: titles.map { Audience.folded(title: $0.value) }, roles: known, coolingPeriod: period?.value,
            before: before?.value,
            after: after?.value, reason: fields[\.reason]?.value ?? "", location: fields.location)
    }

    private static func role(
        _ id: Located<OperationID>, of company: Company, _ places: KnownPlaces, _ log: inout DiagnosticLog
    ) -> OperationID? {
        guard let known = places.operations.resolve(id, log: &log) else { return nil }
        guard places.operations[known]?.company != company else { return known }
        log.report(.wrongCompany, .roleOfOtherCompany(known), at: id.location)
        return nil
    }
}
