import ShikiriDiagnostics

extension Audience {
    /// Reads the conditions of a course's audience, and checks that its departments exist and belong to its companies.
    init(_ draft: Draft, organization: Organization, log: inout DiagnosticLog) {
        var fields = DraftFields(draft, subject: "audience")
        companies = Set(fields.words("companies", as: Company.self).map(\.value))
        let named = fields.ids("departments", of: Department.self)
        titles = Set(fields.texts("titles").map { Self.folded(title: $0.value) })
        var levels = fields.fields("operations", subject: "audience's operations")
        handling = Set(levels?.words("handling", as: HandlingLevel.self).map(\.value) ?? [])
        let usable = levels?.words("usability", as: Usability.self) ?? []
        usability = Set((usable + (levels?.words("uses", as: Usability.self) ?? [])).map(\.value))
        fields.finish(into: &log)
        levels?.finish(into: &log)
        departments = Set(named.compactMap { organization.departments.resolve($0, log: &log) })
        for department in named {
            guard let company = organization.departments[department.value]?.company else { continue }
            guard !companies.isEmpty, !companies.contains(company) else { continue }
            log.report(
                .wrongCompany, "the department `\(department.value)` belongs to none of the audience's companies",
                at: department.location, help: "add `\(company.rawValue)` to `companies`, or take the department out")
        }
    }

    /// A title as it is compared: full-width letters narrowed, blanks at the ends dropped.
    package static func folded(title: String) -> String { IdentifierFolding.narrowed(title).trimmed }
}
