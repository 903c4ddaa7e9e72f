package import ShikiriDiagnostics

extension PortalSettings {
    /// Reads `portal.yaml`.
    package init?(_ draft: Draft?, log: inout DiagnosticLog) {
        let start = SourceLocation(file: "portal.yaml")
        guard let draft else {
            log.report(
                .missingKey, "`portal.yaml` says nothing yet", at: start,
                help: "begin with `title:` and `organization:`")
            return nil
        }
        var fields = DraftFields(draft, subject: "portal")
        let title = fields.requiredText("title")
        let language = fields.word("language", as: Language.self)
        let basePath = fields.text("base_path")
        if let path = basePath, !(path.value.hasPrefix("/") && path.value.hasSuffix("/")) {
            fields.report(.badValue, "`base_path` begins and ends with `/`", at: path.location)
        }
        let timeZone = fields.text("time_zone")
        let month = fields.number("fiscal_year_starts", in: 1...12)
        let names = Self.companyNames(&fields)
        let contact = Self.contact("contact", required: true, &fields)
        let reporting = Self.contact("reporting", required: false, &fields)
        let minimum = Self.minimumGroupSize(&fields)
        let rawHTML = fields.word("raw_html", as: RawHTML.self)
        let postings = Self.postings(&fields)
        let notice = fields.text("notice")
        let history = Self.history(&fields)
        let keep = Self.keep(&fields, hasHistory: history != nil)
        fields.finish(into: &log)
        guard let title, let names, let contact else { return nil }
        self.init(
            title: title.value, language: language?.value ?? .ja, basePath: basePath?.value ?? "/",
            timeZone: timeZone?.value ?? "Asia/Tokyo", fiscalYearStart: month?.value ?? 4, companyNames: names,
            contact: contact, reporting: reporting, minimumGroupSize: minimum, rawHTML: rawHTML?.value ?? .drop,
            postings: postings, notice: notice?.value, history: history, keep: keep)
    }

    /// The folder that `history` names, before anything is checked: the loader asks for it to know what its files are.
    package static func historyFolder(_ draft: Draft?) -> String? {
        guard case .mapping(let members) = draft?.content,
            case .scalar(let folder) = members.first(where: { $0.key.value == "history" })?.value.content
        else { return nil }
        return folder
    }

    /// A folder of its own, so that what it holds is never taken for anything else.
    private static func history(_ fields: inout DraftFields) -> String? {
        guard let written = fields.text("history") else { return nil }
        let taken = ["guidance", "faq", "news", "discussions", "organization", "rules", "training", "transfers"]
        guard Identifier<PortalSettings>(checking: written.value) != nil, !taken.contains(written.value) else {
            fields.report(
                .badValue, "`history` names a folder of its own below the content folder, not `\(written.value)`",
                at: written.location, help: "write a name such as `history`, without `/`")
            return nil
        }
        return written.value
    }

    private static func keep(_ fields: inout DraftFields, hasHistory: Bool) -> CalendarPeriod? {
        let place = fields.draft("keep")?.location
        guard let keep = fields.period("keep") else { return nil }
        if keep.value.isZero { fields.report(.badPeriod, "`keep` is no time at all", at: keep.location) }
        if !hasHistory {
            fields.report(
                .contradiction, "`keep` says how long the files of `history` stay, and no `history` is named",
                at: place ?? keep.location, help: "add `history:` with the folder, or take `keep` out")
        }
        return keep.value
    }

    private static func companyNames(_ fields: inout DraftFields) -> [Company: String]? {
        guard let draft = fields.requiredDraft("organization") else { return nil }
        var inner = DraftFields(draft, subject: "organization")
        let grid = inner.requiredText("grid")
        let affiliate = inner.requiredText("affiliate")
        fields.finish(&inner)
        guard let grid, let affiliate else { return nil }
        return [.grid: grid.value, .affiliate: affiliate.value]
    }

    private static func contact(_ key: String, required: Bool, _ fields: inout DraftFields) -> Contact? {
        guard let draft = required ? fields.requiredDraft(key) : fields.draft(key) else { return nil }
        var inner = DraftFields(draft, subject: key)
        let name = inner.requiredText("name")
        let email = inner.text("email")
        let phone = inner.text("phone")
        if let email, !EmailAddress.isWellFormed(email.value) {
            inner.report(
                .badValue, "`\(email.value)` is no address for mail", at: email.location,
                help: email.value.contains("＠")
                    ? "write `@` as a half-width sign" : "write it as `name@example.jp`")
        }
        fields.finish(&inner)
        return name.map { Contact(name: $0.value, email: email?.value, phone: phone?.value) }
    }

    /// Five where nothing is said: fewer than that and a rate tells about a person.
    private static func minimumGroupSize(_ fields: inout DraftFields) -> Int {
        guard var inner = fields.fields("privacy") else { return 5 }
        let minimum = inner.number("minimum_group_size", in: 2...1000)
        fields.finish(&inner)
        return minimum?.value ?? 5
    }

    private static func postings(_ fields: inout DraftFields) -> Postings? {
        guard var inner = fields.fields("postings") else { return nil }
        let days = inner.number("days", in: 1...3660)
        let names = inner.flag("names")
        fields.finish(&inner)
        return Postings(days: days?.value ?? 90, showsNames: names ?? false)
    }
}
