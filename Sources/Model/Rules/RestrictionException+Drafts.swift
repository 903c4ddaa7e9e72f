import ShikiriDiagnostics

extension RestrictionException {
    /// Reads one entry of `exceptions`; nil where its pair or its measure can't be understood.
    init?(
        _ fields: Fields<ExceptionKeys>, direction: Direction, effective: CalendarDay?, places: KnownPlaces,
        log: inout DiagnosticLog
    ) {
        let (measure, period) = (fields[\.measure], fields[\.coolingPeriod])
        let (approvedBy, expires) = (fields[\.approvedBy], fields[\.expires])
        let origin = fields[\.from].flatMap {
            Self.place($0, fields.name(of: \.from), of: direction.origin, direction, places, &log)
        }
        let destination = fields[\.to].flatMap {
            Self.place($0, fields.name(of: \.to), of: direction.destination, direction, places, &log)
        }
        if let period, measure?.value == .allowed {
            log.report(.contradictoryRevision, .allowedWithCooling, at: period.location)
        }
        if let expires, let effective, expires.value < effective {
            log.report(
                .contradictoryRevision, .expiresBeforeRevision(expires.value, effective: effective),
                at: expires.location)
        }
        let missing = [("approved_by", approvedBy == nil), ("expires", expires == nil)].filter(\.1).map(\.0)
        if !missing.isEmpty {
            log.report(.exceptionWithoutPapers, .exceptionWithoutPapers(missing), at: fields.location)
        }
        guard let origin, let destination, let measure else { return nil }
        self.init(
            from: origin, to: destination, measure: measure.value, coolingPeriod: period?.value,
            reason: fields[\.reason]?.value ?? "", approvedBy: approvedBy?.value, expires: expires?.value,
            location: fields.location)
    }

    private static func place(
        _ written: Located<String>, _ key: String, of company: Company, _ direction: Direction, _ places: KnownPlaces,
        _ log: inout DiagnosticLog
    ) -> Place? {
        guard let place = places.resolve(written, as: key, log: &log) else { return nil }
        guard places.company(of: place.value) != company else { return place.value }
        log.report(
            .wrongCompany,
            .placeOfOtherCompany(
                place.value.text, company.other.rawValue, from: direction.origin.rawValue,
                to: direction.destination.rawValue), at: place.location)
        return nil
    }
}
