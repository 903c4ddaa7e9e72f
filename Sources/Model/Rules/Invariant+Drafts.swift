import ShikiriDiagnostics

extension Invariant {
    /// Reads one entry of `holds`; nil where it claims nothing that can be understood.
    init?(_ fields: Fields<InvariantKeys>, places: KnownPlaces, log: inout DiagnosticLog) {
        let exempt = fields[\.except].compactMap { Self.way($0, places, &log) }
        let written = [
            fields.isWritten(\.neverLooser) ? fields.name(of: \.neverLooser) : nil,
            fields.isWritten(\.minimum) ? fields.name(of: \.minimum) : nil,
            fields.isWritten(\.otherWay) ? fields.name(of: \.otherWay) : nil,
            fields.isWritten(\.exceptionsEnd) ? fields.name(of: \.exceptionsEnd) : nil,
        ].compactMap { $0 }
        guard written.count == 1 else {
            log.report(
                written.isEmpty ? .missingKey : .badValue, written.isEmpty ? .claimOfNothing : .twoClaims(written),
                at: fields.location)
            return nil
        }
        guard let claim = Self.claim(fields, &log) else { return nil }
        self.init(
            claim: claim, exempt: exempt, reason: fields[\.reason]?.value ?? "", location: fields.location)
    }

    private static func claim(_ fields: Fields<InvariantKeys>, _ log: inout DiagnosticLog) -> Claim? {
        if let day = fields[\.neverLooser]?.value { return .neverLooser(than: day) }
        if let minimum = fields[\.minimum] { return Minimum(minimum, log: &log).map { .minimum($0) } }
        if let measure = fields[\.otherWay]?.value { return .otherWay(measure) }
        return fields[\.exceptionsEnd].map { .exceptionsEnd(within: $0.value) }
    }

    /// A pair across the wall; places of one company are refused.
    private static func way(
        _ fields: Fields<ExemptionKeys>, _ places: KnownPlaces, _ log: inout DiagnosticLog
    ) -> PlaceWay? {
        guard let from = fields[\.from].flatMap({ places.resolve($0, as: fields.name(of: \.from), log: &log) }),
            let to = fields[\.to].flatMap({ places.resolve($0, as: fields.name(of: \.to), log: &log) })
        else { return nil }
        guard let company = places.company(of: from.value), company == places.company(of: to.value) else {
            return PlaceWay(from: from.value, to: to.value)
        }
        log.report(
            .wrongCompany,
            .placeOfOtherCompany(
                to.value.text, company.rawValue, from: company.rawValue, to: company.other.rawValue),
            at: to.location)
        return nil
    }
}

extension Invariant.Minimum {
    /// Reads a minimum; nil where it asks for nothing.
    fileprivate init?(_ fields: Fields<MinimumKeys>, log: inout DiagnosticLog) {
        let (measure, period) = (fields[\.measure]?.value, fields[\.period]?.value)
        guard (measure ?? .allowed) != .allowed || period != nil else {
            if !fields.isWritten(\.period) { log.report(.missingKey, .minimumOfNothing, at: fields.location) }
            return nil
        }
        self.init(
            direction: fields[\.from].map { Direction(from: $0.value) }, handling: fields[\.handling]?.value,
            usability: fields[\.usability]?.value, measure: measure == .allowed ? nil : measure, period: period)
    }
}

extension Rulebook {
    /// Reports invariants that compare a revision with one that isn't there, or isn't earlier.
    static func checkComparisons(_ revisions: [Revision], isWhole: Bool, log: inout DiagnosticLog) {
        let known = Set(revisions.map(\.effective))
        for revision in revisions {
            for invariant in revision.holds {
                guard case .neverLooser(let day) = invariant.claim else { continue }
                if day >= revision.effective {
                    log.report(.badValue, .comparedWithLater(day, own: revision.effective), at: invariant.location)
                } else if isWhole, !known.contains(day) {
                    let help = Suggestion.help(for: "\(day)", among: known.sorted().map(\.description))
                    log.report(.unknownReference, .lackingRevision(day, help: help), at: invariant.location)
                }
            }
        }
    }
}
