import ShikiriDiagnostics

extension Audience {
    /// Reads the conditions of a course's audience, and checks that its departments exist and belong to its companies.
    init(_ fields: Fields<AudienceKeys>, organization: Organization, log: inout DiagnosticLog) {
        companies = Set(fields[\.companies].map(\.value))
        titles = Set(fields[\.titles].map { Self.folded(title: $0.value) })
        let levels: Fields<LevelKeys>? = fields[\.operations]
        handling = Set(levels?[\.handling].map(\.value) ?? [])
        usability = Set((levels.map { $0[\.usability] + $0[\.uses] } ?? []).map(\.value))
        Self.refuseEmpty(fields, \.companies, &log)
        Self.refuseEmpty(fields, \.departments, &log)
        Self.refuseEmpty(fields, \.titles, &log)
        if let levels {
            Self.refuseEmpty(levels, \.handling, &log)
            Self.refuseEmpty(levels, \.usability, &log)
        }
        let named = fields[\.departments].compactMap {
            organization.resolve($0, as: fields.name(of: \.departments), log: &log)
        }
        departments = Set(named.map(\.value))
        for department in named {
            guard let company = organization.departments[department.value]?.company else { continue }
            guard !companies.isEmpty, !companies.contains(company) else { continue }
            log.report(
                .wrongCompany, .departmentOutsideAudience(department.value, company: company.rawValue),
                at: department.location)
        }
    }

    /// A condition that names nothing could mean everybody as well as nobody.
    private static func refuseEmpty<Group: KeyGroup, Value>(
        _ fields: Fields<Group>, _ key: KeyPath<Group, Key<Value>>, _ log: inout DiagnosticLog
    ) {
        guard fields.isEmptyList(key) else { return }
        log.report(
            .badValue, .namesNone(fields.name(of: key)), at: fields.location(of: key) ?? fields.location)
    }

    /// A title as it is compared: full-width letters narrowed, blanks at the ends dropped.
    package static func folded(title: String) -> String { IdentifierFolding.narrowed(title).trimmed }
}
