package import ShikiriDiagnostics

extension PortalSettings {
    /// Reads `portal.yaml`.
    package init?(_ draft: Draft?, log: inout DiagnosticLog) {
        let start = SourceLocation(file: ContentFile.portal.rawValue)
        guard let draft else {
            log.report(.missingKey, .emptyPortal(ContentFile.portal), at: start)
            return nil
        }
        let fields = Fields<PortalKeys>(draft, log: &log)
        if let path = fields[\.basePath], !(path.value.hasPrefix("/") && path.value.hasSuffix("/")) {
            log.report(.badValue, .basePath, at: path.location)
        }
        let url = fields[\.url].flatMap { WebAddress.checked($0, &log) }
        let privacy: Fields<PrivacyKeys>? = fields[\.privacy]
        let names = Self.companyNames(fields[\.organization])
        let contact = Self.contact(fields[\.contact], &log)
        let reporting = Self.contact(fields[\.reporting], &log)
        let history = Self.history(fields[\.history], &log)
        guard let title = fields[\.title], let names, let contact else { return nil }
        self.init(
            title: title.value, language: fields[\.language]?.value ?? .ja,
            basePath: fields[\.basePath]?.value ?? "/", url: url, timeZone: fields[\.timeZone]?.value ?? "Asia/Tokyo",
            fiscalYearStart: fields[\.fiscalYearStart]?.value ?? 4, companyNames: names, contact: contact,
            reporting: reporting, minimumGroupSize: privacy?[\.minimumGroupSize]?.value ?? 5,
            rawHTML: fields[\.rawHTML]?.value ?? .drop, postings: Self.postings(fields[\.postings]),
            restrictionScope: Self.scope(fields[\.restrictions]),
            personalRegisters: Set(fields[\.personalRegisters].map(\.value)), notice: fields[\.notice]?.value,
            history: history, keep: fields[\.keep]?.value)
    }

    /// The folder that `history` names, before anything is checked: the loader asks for it to know what its files are.
    package static func historyFolder(_ draft: Draft?) -> String? {
        draft.flatMap { Fields<PortalKeys>(checked: $0)[\.history]?.value }
    }

    /// What `time_zone` says, before anything is checked: the loader knows which zones there are.
    package static func writtenTimeZone(_ draft: Draft?) -> Located<String>? {
        draft.flatMap { Fields<PortalKeys>(checked: $0)[\.timeZone] }
    }

    /// A folder of its own, so that what it holds is never taken for anything else.
    private static func history(_ written: Located<String>?, _ log: inout DiagnosticLog) -> String? {
        guard let written else { return nil }
        let taken = ContentFile.allCases.contains { $0.folder.hasPrefix(written.value + "/") }
        guard Identifier<PortalSettings>(checking: written.value) != nil, !taken else {
            log.report(.badValue, .historyFolder(written.value), at: written.location)
            return nil
        }
        return written.value
    }

    private static func companyNames(_ fields: Fields<CompanyNameKeys>?) -> [Company: String]? {
        guard let grid = fields?[\.grid], let affiliate = fields?[\.affiliate] else { return nil }
        return [.grid: grid.value, .affiliate: affiliate.value]
    }

    private static func contact(_ fields: Fields<ContactKeys>?, _ log: inout DiagnosticLog) -> Contact? {
        guard let fields else { return nil }
        let email = fields[\.email]
        if let email, !EmailAddress.isWellFormed(email.value) {
            log.report(.badValue, .noAddress(email.value, isWide: email.value.contains("＠")), at: email.location)
        }
        return fields[\.name].map { Contact(name: $0.value, email: email?.value, phone: fields[\.phone]?.value) }
    }

    /// Nobody who says nothing claims more than a rule of the company's own.
    private static func scope(_ fields: Fields<RestrictionScopeKeys>?) -> RestrictionScope {
        RestrictionScope(kind: fields?[\.kind]?.value ?? .ownRule, notJudged: (fields?[\.notJudged] ?? []).map(\.value))
    }

    private static func postings(_ fields: Fields<PostingKeys>?) -> Postings? {
        fields.map { Postings(days: $0[\.days]?.value ?? 90, showsNames: $0[\.names] ?? false) }
    }
}
